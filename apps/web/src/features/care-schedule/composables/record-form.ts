import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import type { CareAction, CareForm, CareReason, CareRecord, ContactResult, FeedbackType, Refusal, ResultCategory } from '../api.types.ts';

/**
 * The care form as plain data and rules: what is asked for, what is not, what a change takes along, and what is sent.
 * The server decides; these rules only spare a round trip and hide what cannot be said.
 */
export interface CareDraft {
  content: string;
  action: CareAction;
  formId: string | null;
  reasonId: string | null;
  contactResultId: string | null;
  feedbackTypeId: string | null;
  nextCareDate: LocalDate | null;
  finish: boolean;
  finishReason: string;
  callbackOn: LocalDate | null;
  callbackTime: string;
  refusal: Refusal | null;
  giftWhat: string;
  /** In minor units of the business currency. */
  giftCost: string | null;
}

export interface CareWords {
  forms: readonly CareForm[];
  reasons: readonly CareReason[];
  feedbackTypes: readonly FeedbackType[];
  results: readonly ContactResult[];
}

export interface CareTimes {
  careCount: number;
  careCountMin: number;
  careCountMax: number | null;
}

const withResult: readonly CareAction[] = ['call_out', 'call_in', 'visit', 'chat'];
const attemptCategories: readonly ResultCategory[] = ['no_answer', 'busy', 'unreachable', 'wrong_number', 'callback'];

export const isAttempt = (category: ResultCategory | undefined): boolean => category !== undefined && attemptCategories.includes(category);
export const asksResult = (action: CareAction): boolean => withResult.includes(action);

export function formsOf(words: CareWords, action: CareAction): CareForm[] {
  return words.forms.filter((form) => form.active && form.actions.includes(action));
}
export function reasonsOf(words: CareWords, formId: string | null): CareReason[] {
  return words.reasons.filter((reason) => reason.active && reason.formId === formId);
}
export function categoryOf(words: CareWords, draft: CareDraft): ResultCategory | undefined {
  return words.results.find((result) => result.id === draft.contactResultId)?.category;
}

export function emptyDraft(): CareDraft {
  return {
    content: '',
    action: 'call_out',
    formId: null,
    reasonId: null,
    contactResultId: null,
    feedbackTypeId: null,
    nextCareDate: null,
    finish: false,
    finishReason: '',
    callbackOn: null,
    callbackTime: '',
    refusal: null,
    giftWhat: '',
    giftCost: null,
  };
}

/** What the form asks for, as the draft stands now. */
export interface Asked {
  result: boolean;
  /** Next date or finish may be given. */
  next: boolean;
  /** One of them must be given. */
  nextRequired: boolean;
  /** The customer was reached but neither is given: allowed, and the plan stays due on its day; the form says so. */
  nextForgotten: boolean;
  callback: boolean;
  refusal: boolean;
  /** What is given, and what it cost. */
  gift: boolean;
  finishReason: boolean;
  /** Propose to finish: this care is the last suggested one. */
  proposesFinish: boolean;
}

/** `movesPlan` is false for care on a customer without plans: then no date is moved. */
export function asked(draft: CareDraft, words: CareWords, times: CareTimes | undefined, movesPlan = true): Asked {
  const category = asksResult(draft.action) ? categoryOf(words, draft) : undefined;
  const result = asksResult(draft.action);
  const next = movesPlan && !isAttempt(category);
  const counts = category === 'reached' ? 1 : 0;
  const done = (times?.careCount ?? 0) + counts;
  return {
    result,
    next,
    nextRequired: next && (category === 'refused' || category === 'not_needed'),
    nextForgotten: next && category === 'reached' && !draft.nextCareDate && !draft.finish,
    callback: category === 'callback',
    refusal: category === 'refused',
    gift: draft.action === 'gift',
    finishReason: next && draft.finish && times !== undefined && done < times.careCountMin,
    proposesFinish: next && !draft.finish && counts === 1 && typeof times?.careCountMax === 'number' && done >= times.careCountMax,
  };
}

/** Choosing an action brings its first form and that form's first reason, and drops a result that it does not take. */
export function withAction(draft: CareDraft, action: CareAction, words: CareWords): CareDraft {
  const formId = formsOf(words, action)[0]?.id ?? null;
  return { ...withForm({ ...draft, action }, formId, words), contactResultId: asksResult(action) ? draft.contactResultId : null };
}
export function withForm(draft: CareDraft, formId: string | null, words: CareWords): CareDraft {
  return { ...draft, formId, reasonId: reasonsOf(words, formId)[0]?.id ?? null };
}
/** A result that is an attempt takes no next date and no finish; a date for calling back belongs to `callback` alone. */
export function withContactResult(draft: CareDraft, contactResultId: string | null, words: CareWords): CareDraft {
  const next = { ...draft, contactResultId };
  const category = categoryOf(words, next);
  const attempt = isAttempt(category);
  return {
    ...next,
    nextCareDate: attempt ? null : next.nextCareDate,
    finish: attempt ? false : next.finish,
    callbackOn: category === 'callback' ? next.callbackOn : null,
    callbackTime: category === 'callback' ? next.callbackTime : '',
    refusal: category === 'refused' ? next.refusal : null,
  };
}
/** Next date and finish exclude each other. */
export function withNextDate(draft: CareDraft, nextCareDate: LocalDate | null): CareDraft {
  return { ...draft, nextCareDate, finish: nextCareDate ? false : draft.finish };
}
export function withFinish(draft: CareDraft, finish: boolean): CareDraft {
  return { ...draft, finish, nextCareDate: finish ? null : draft.nextCareDate, finishReason: finish ? draft.finishReason : '' };
}

export type DraftProblem = 'content' | 'result' | 'next' | 'nextPast' | 'callback' | 'callbackTime' | 'refusal' | 'finishReason' | 'gift';

/** Hours and minutes as typed: `9`, `930`, `9:30`, `9h30`, `15.00` → `09:30`. @returns undefined when it is no time. */
export function parseTypedTime(text: string): string | undefined {
  const match = /^(\d{1,2})(?:\s*[:h.]\s*(\d{2})?|(\d{2}))?$/i.exec(text.trim());
  if (!match) return undefined;
  const [hour, minute] = [Number(match[1]), Number(match[2] ?? match[3] ?? 0)];
  if (hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}

/** What is missing or cannot be, before anything is sent; in the order of the fields. */
export function draftProblems(draft: CareDraft, ask: Asked, today: LocalDate): DraftProblem[] {
  const problems: DraftProblem[] = [];
  if (draft.content.trim() === '') problems.push('content');
  if (ask.result && !draft.contactResultId) problems.push('result');
  if (ask.nextRequired && !draft.nextCareDate && !draft.finish) problems.push('next');
  if (ask.next && draft.nextCareDate && draft.nextCareDate < today) problems.push('nextPast');
  if (ask.callback && (!draft.callbackOn || draft.callbackOn < today)) problems.push('callback');
  if (ask.callback && parseTypedTime(draft.callbackTime) === undefined) problems.push('callbackTime');
  if (ask.refusal && !draft.refusal) problems.push('refusal');
  if (ask.gift && draft.giftCost && !draft.giftWhat?.trim()) problems.push('gift');
  if (ask.finishReason && draft.finishReason.trim() === '') problems.push('finishReason');
  return problems;
}

/** What is sent. `toInstant` turns a day and an hour of the business zone into an instant. */
export function toRecord(draft: CareDraft, ask: Asked, toInstant: (day: LocalDate, time: string) => string): CareRecord {
  const time = parseTypedTime(draft.callbackTime);
  return {
    action: draft.action,
    content: draft.content.trim(),
    ...(draft.formId ? { formId: draft.formId } : {}),
    ...(draft.reasonId ? { reasonId: draft.reasonId } : {}),
    ...(draft.feedbackTypeId ? { feedbackTypeId: draft.feedbackTypeId } : {}),
    ...(ask.result && draft.contactResultId ? { contactResultId: draft.contactResultId } : {}),
    ...(ask.next && draft.nextCareDate ? { nextCareDate: draft.nextCareDate } : {}),
    ...(ask.next && draft.finish ? { finish: true } : {}),
    ...(ask.finishReason ? { finishReason: draft.finishReason.trim() } : {}),
    ...(ask.callback && draft.callbackOn && time ? { callbackAt: toInstant(draft.callbackOn, time) } : {}),
    ...(ask.refusal && draft.refusal ? { refusal: draft.refusal } : {}),
    ...(ask.gift && draft.giftWhat?.trim() ? { gift: { what: draft.giftWhat.trim(), costMinor: draft.giftCost ? Number(draft.giftCost) : null } } : {}),
  };
}

/** Puts a next date so many days from today, as the `+3 +7 +15 +30` keys do. */
export function withDaysAhead(draft: CareDraft, days: number, today: LocalDate): CareDraft {
  return withNextDate(draft, addDays(today, days));
}
