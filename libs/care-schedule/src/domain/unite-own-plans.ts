import { earliestOpenWish, type CarePlan } from './care-plan.js';
import { dueOnEarliestWish } from './own-plan.js';

/**
 * The own plan of a customer who takes in another's: all wishes of both are kept, so it is due on the earliest of both
 * and as far along as the one that is further. Attempts belong to the calls for what is due first; whichever plan asked
 * for a supervisor still does.
 *
 * The version of care goes beyond both, so that a form opened on either before is told.
 */
export function uniteOwnPlans(survivor: CarePlan, taken: CarePlan): CarePlan {
  const open = [survivor, taken].filter(isOpen);
  const first = open.reduce<CarePlan | null>((earliest, plan) => (earliest && (earliest.dueDate ?? '') <= (plan.dueDate ?? '') ? earliest : plan), null);
  const shared = {
    ...survivor,
    wishes: [...survivor.wishes, ...taken.wishes],
    careCount: survivor.careCount + taken.careCount,
    attempts: Math.max(survivor.attempts, taken.attempts),
    nextAttemptAtMs: earlier(survivor.nextAttemptAtMs, taken.nextAttemptAtMs),
    needsDecision: survivor.needsDecision || taken.needsDecision,
    careVersion: survivor.careVersion + taken.careVersion + 2,
  };
  if (!first) {
    const later = (taken.finishedAtMs ?? 0) > (survivor.finishedAtMs ?? 0) ? taken : survivor;
    return { ...shared, dueDate: later.dueDate, reason: later.reason, finishedAtMs: later.finishedAtMs, finishedById: later.finishedById };
  }
  const state = open.some((plan) => plan.state === 'in_care') ? 'in_care' : 'not_cared';
  return { ...shared, state, dueDate: first.dueDate, dueBeyondHorizon: first.dueBeyondHorizon, reason: first.reason, finishedAtMs: null, finishedById: null };
}

/** How far the versions of care of the taken plan's cares are moved up, so that none meets one of the survivor's. */
export function careVersionShift(survivor: CarePlan): number {
  return survivor.careVersion + 1;
}

/** An own plan some of whose wishes went elsewhere: due on the earliest that is left, done when none is. */
export function afterParting(plan: CarePlan, nowMs: number): CarePlan {
  if (earliestOpenWish(plan.wishes)) return dueOnEarliestWish(isOpen(plan) ? plan : { ...plan, state: 'not_cared', finishedAtMs: null, finishedById: null });
  if (!isOpen(plan)) return plan;
  return { ...plan, state: 'finished', dueDate: null, careVersion: plan.careVersion + 1, finishedAtMs: nowMs, finishedById: null };
}

function isOpen(plan: CarePlan): boolean {
  return plan.state === 'not_cared' || plan.state === 'in_care';
}

function earlier(one: number | null, other: number | null): number | null {
  if (one === null || other === null) return one ?? other;
  return Math.min(one, other);
}
