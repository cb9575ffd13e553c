import { onScopeDispose, ref, watch, type Ref } from 'vue';
import { ApiProblem, isProblem } from '@/shared/api/problem.ts';
import { claimCustomer, releaseCustomer } from '../api.ts';
import type { Claim } from '../api.types.ts';

/** Looking through rows quickly claims none of them. */
const settleMs = 500;
const heartbeatMs = 60_000;

/**
 * Says that this user is on a customer while her panel is open: claimed after a moment, renewed each minute, given back
 * on leaving. `other` is who has her instead; recording is then refused unless a supervisor takes over.
 *
 * @param told whose she is as the list says; when that changes, she is asked for again
 */
export function useCustomerClaim(
  customerId: () => string | undefined,
  isWanted: () => boolean,
  told: () => Pick<Claim, 'userId' | 'isMine'> | null | undefined = () => undefined,
) {
  const other: Ref<Claim | null> = ref(null);
  const isTaking = ref(false);
  let held: string | undefined;
  let timer = 0;

  async function take(id: string, takeOver = false): Promise<void> {
    try {
      await claimCustomer(id, takeOver);
      held = id;
      if (id === customerId()) other.value = null;
      else release();
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      // Without a line or a right there is no claim; recording goes on without one and the server decides.
      if (isProblem(error, 'customer-claimed') && id === customerId()) other.value = error.member<Claim>('claimedBy') ?? null;
    }
  }

  function release(): void {
    const id = held;
    held = undefined;
    if (!id) return;
    releaseCustomer(id).catch((error: unknown) => {
      // A claim that could not be given back runs out by itself.
      if (!(error instanceof ApiProblem)) throw error;
    });
  }

  function schedule(id: string | undefined): void {
    window.clearTimeout(timer);
    if (!id || !isWanted()) return;
    const beat = (): void => {
      void take(id);
      timer = window.setTimeout(beat, heartbeatMs);
    };
    timer = window.setTimeout(beat, settleMs);
  }

  watch(
    customerId,
    (id) => {
      release();
      other.value = null;
      schedule(id);
    },
    { immediate: true },
  );
  watch(
    () => told()?.userId,
    () => {
      const id = customerId();
      const isAsBefore = told()?.isMine ? held === id : told()?.userId === other.value?.userId;
      if (id && !isAsBefore && (held === id || other.value) && isWanted()) void take(id);
    },
  );
  onScopeDispose(() => {
    window.clearTimeout(timer);
    release();
  });

  async function takeOver(): Promise<void> {
    const id = customerId();
    if (!id) return;
    isTaking.value = true;
    try {
      await take(id, true);
    } finally {
      isTaking.value = false;
    }
  }
  return { other, isTaking, takeOver };
}
