import { ref, watch } from 'vue';
import { onOtherUser } from '@/shared/drafts/draft-owner.ts';
import { ApiProblem } from '@/shared/api/problem.ts';
import { offlineSince, unsentCount } from '@/shared/api/connection.ts';
import { recordOnCustomer, recordOnPlan } from '../api.ts';
import type { CareRecorded, CustomerCareRecord, PlanCareRecord } from '../api.types.ts';

/** A care that was saved while the line was down. Its key stays the same, so that it can never be written twice. */
export type UnsentCare = { customerName: string; idempotencyKey: string } & (
  { planId: string; record: PlanCareRecord } | { customerId: string; record: CustomerCareRecord }
);

const storageKey = 'tantam.unsentCare';

const waiting = ref<UnsentCare[]>(JSON.parse(sessionStorage.getItem(storageKey) ?? '[]') as UnsentCare[]);
unsentCount.value += waiting.value.length;
watch(
  waiting,
  (now, before) => {
    unsentCount.value += now.length - before.length;
    sessionStorage.setItem(storageKey, JSON.stringify(now));
  },
  { flush: 'sync' },
);

// Whoever signs in next must not send in his own name what another has said.
onOtherUser(() => (waiting.value = []));

export const sendCare = (care: UnsentCare): Promise<CareRecorded> =>
  'planId' in care
    ? recordOnPlan(care.planId, care.record, care.idempotencyKey)
    : recordOnCustomer(care.customerId, care.record, care.idempotencyKey);

export interface UnsentOutcome {
  sent: (care: UnsentCare, answer: CareRecorded) => void;
  /** The server took the line but not the care: its text is still in the form. */
  refused: (care: UnsentCare, problem: ApiProblem) => void;
}

/** Keeps a care until the line is back. */
export function keepUnsent(care: UnsentCare): void {
  waiting.value = [...waiting.value.filter((one) => one.idempotencyKey !== care.idempotencyKey), care];
}
export const isUnsent = (planId: string): boolean => waiting.value.some((care) => 'planId' in care && care.planId === planId);

let isSending = false;

/** Sends what waits, oldest first, and stops at the first that finds no line. */
export async function sendUnsent(outcome: UnsentOutcome): Promise<void> {
  if (isSending) return;
  isSending = true;
  try {
    for (let care = waiting.value[0]; care; care = waiting.value[0]) {
      try {
        outcome.sent(care, await sendCare(care));
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        // Without a line, or without a session for the moment, it waits on.
        if (error.isOffline || error.status >= 500 || error.status === 401) return;
        outcome.refused(care, error);
      }
      const done = care.idempotencyKey;
      waiting.value = waiting.value.filter((one) => one.idempotencyKey !== done);
    }
  } finally {
    isSending = false;
  }
}

/** Sends by itself as soon as the line is back, while a care screen is open. */
export function useUnsentCare(outcome: UnsentOutcome): void {
  watch(
    offlineSince,
    (since) => {
      if (since === null) void sendUnsent(outcome);
    },
    { immediate: true },
  );
}
