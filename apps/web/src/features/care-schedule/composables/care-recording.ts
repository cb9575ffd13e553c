import { computed, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useFormProblems } from '@/shared/api/form-problems.ts';
import { isProblem, type ApiProblem } from '@/shared/api/problem.ts';
import { attemptKey, forgetAttempt } from '@/shared/drafts/attempt-keys.ts';
import { useDraft } from '@/shared/drafts/drafts.ts';
import type { LocalDate } from '@/shared/formatting/dates.ts';
import type { CareActivity, CarePlan, CareRecord, CareRecorded } from '../api.types.ts';
import { businessInstant } from '@/shared/formatting/business-instant.ts';
import {
  asked,
  draftProblems,
  emptyDraft,
  toRecord,
  withAction,
  type CareDraft,
  type CareTimes,
  type CareWords,
  type DraftProblem,
} from './record-form.ts';
import { keepUnsent, sendCare, type UnsentCare } from './unsent-care.ts';

type UnsentWithoutKey = UnsentCare extends infer Care ? (Care extends UnsentCare ? Omit<Care, 'idempotencyKey'> : never) : never;

/** What a care is recorded on: one plan, or a customer with some of her plans. */
export interface CareSubject {
  /** Names the draft. */
  key: string;
  times?: CareTimes;
  movesPlan: boolean;
  /** What is sent, and kept when there is no line. What is only submitted (`submit`) has none. */
  toSend?: (record: CareRecord) => UnsentWithoutKey;
}

/** Somebody recorded on the same plan meanwhile. */
export interface CareConflict {
  activity?: CareActivity;
  plan?: CarePlan;
}

export type FormField = DraftProblem | 'form' | 'reason' | 'feedback';

const pointers: Record<string, FormField> = {
  '/content': 'content',
  '/formId': 'form',
  '/action': 'form',
  '/reasonId': 'reason',
  '/contactResultId': 'result',
  '/feedbackTypeId': 'feedback',
  '/nextCareDate': 'next',
  '/finish': 'next',
  '/finishReason': 'finishReason',
  '/callbackAt': 'callback',
  '/refusal': 'refusal',
  '/gift/what': 'gift',
  '/gift/costMinor': 'gift',
};
/** Rules that the server may answer with, by the field that they are about. */
const rules: Record<string, FormField> = {
  'contact-result-required': 'result',
  'contact-result-not-accepted': 'result',
  'next-date-and-finish-exclude': 'next',
  'next-care-date-in-past': 'next',
  'attempt-takes-no-date': 'next',
  'next-date-or-finish-required': 'next',
  'next-date-takes-no-line': 'next',
  'callback-time-required': 'callback',
  'callback-time-in-past': 'callback',
  'callback-time-not-accepted': 'callback',
  'refusal-required': 'refusal',
  'refusal-not-accepted': 'refusal',
  'finish-reason-required': 'finishReason',
};

/** What the server refused, told per field. */
export function fieldMessages(problem: ApiProblem | null): Partial<Record<FormField, string>> {
  if (!problem) return {};
  const ruled = rules[problem.code];
  if (ruled) return { [ruled]: problem.detail ?? problem.title };
  return Object.fromEntries(
    problem.errors.flatMap((error) => {
      const field = pointers[error.pointer];
      return field ? [[field, error.message]] : [];
    }),
  );
}

export type SaveOutcome = { kind: 'saved'; answer: CareRecorded } | { kind: 'kept' } | { kind: 'refused' };

/** The care form at work: its draft, what it asks for, and saving it once and only once. */
export function useCareRecording(subject: () => CareSubject, words: ComputedRef<CareWords>, today: Ref<LocalDate>) {
  const {
    value: draft,
    isRestored,
    discard,
  } = useDraft<CareDraft>(
    () => `care.${subject().key}`,
    () => withAction(emptyDraft(), 'call_out', words.value),
  );
  const problems = useFormProblems();
  const conflict = ref<CareConflict | null>(null);
  const showsMissing = ref(false);

  const ask = computed(() => asked(draft.value, words.value, subject().times, subject().movesPlan));
  const missing = computed(() => draftProblems(draft.value, ask.value, today.value));
  const messages = computed(() => fieldMessages(problems.problem.value));
  /** A refusal that no field can show. */
  const general = computed(() => {
    const problem = problems.problem.value;
    if (!problem || conflict.value || Object.keys(messages.value).length > 0) return undefined;
    return problem;
  });

  watch(
    () => subject().key,
    () => {
      problems.clear();
      conflict.value = null;
      showsMissing.value = false;
    },
  );
  // Words that come after the form was opened bring the first action's form and reason along.
  watch(words, () => {
    if (draft.value.content === '' && draft.value.reasonId === null && draft.value.contactResultId === null) discard();
  });
  // What was refused is old as soon as the form is changed.
  watch(draft, () => problems.clear(), { deep: true });

  function withKey(care: UnsentWithoutKey): UnsentCare {
    return { ...care, idempotencyKey: attemptKey(`care.${subject().key}`, care) } as UnsentCare;
  }

  async function save(): Promise<SaveOutcome> {
    showsMissing.value = true;
    if (missing.value.length > 0 || conflict.value || problems.isSaving.value) return { kind: 'refused' };
    const { toSend } = subject();
    if (!toSend) throw new Error('this care is submitted, not saved');
    const care = withKey(toSend(toRecord(draft.value, ask.value, businessInstant)));
    const answer = await problems.run(() => sendCare(care));
    if (answer) {
      forgetAttempt(`care.${subject().key}`);
      discard();
      showsMissing.value = false;
      return { kind: 'saved', answer };
    }
    const problem = problems.problem.value;
    if (problem?.isOffline) {
      keepUnsent(care);
      return { kind: 'kept' };
    }
    if (isProblem(problem, 'care-already-recorded')) {
      conflict.value = { activity: problem.member('activity'), plan: problem.member('plan') };
    }
    return { kind: 'refused' };
  }

  /** Hands the record to somebody else to send, once nothing is missing. @returns undefined when something is, or it was refused */
  async function submit<T>(send: (record: CareRecord) => Promise<T>): Promise<T | undefined> {
    showsMissing.value = true;
    if (missing.value.length > 0 || problems.isSaving.value) return undefined;
    const done = await problems.run(() => send(toRecord(draft.value, ask.value, businessInstant)));
    if (done) showsMissing.value = false;
    return done;
  }

  /** Goes on after a conflict: the text stays, the next save is a further care on the plan as it is now. */
  function acceptConflict(): void {
    conflict.value = null;
    problems.clear();
  }

  const isMissing = (field: DraftProblem): boolean => showsMissing.value && missing.value.includes(field);
  return {
    draft,
    isRestored,
    discard,
    ask,
    missing,
    isMissing,
    messages,
    general,
    conflict,
    acceptConflict,
    isSaving: problems.isSaving,
    save,
    submit,
  };
}
export type CareRecording = ReturnType<typeof useCareRecording>;
