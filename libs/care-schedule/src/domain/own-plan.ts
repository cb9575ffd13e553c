import type { LocalDate } from '@tantam/kernel';
import { earliestOpenWish, type CarePlan, type PlanWish } from './care-plan.js';
import type { CareAction, DueReasonCode, WishSource } from './care-words.js';
import { setByHand } from './due-reason.js';

export interface WishIdentity {
  readonly id: string;
  readonly action: CareAction | null;
  readonly formId: string | null;
  readonly reasonId: string | null;
}

export interface NewWish extends WishIdentity {
  readonly source: WishSource;
  readonly wishedOn: LocalDate;
  /** Set by a recorded care, not by hand. */
  readonly isFromCare: boolean;
  readonly createdBy: { readonly userId: string; readonly fullName: string } | null;
  readonly createdOn: LocalDate;
}

/** A customer's own plan before its first wish. It is never stored like this: the first wish makes it. */
export function emptyOwnPlan(id: string, customerId: string): CarePlan {
  return {
    id, customerId, target: 'customer', orderId: null, state: 'finished', voidReason: null, dueDate: null, dueBeyondHorizon: false,
    reason: { code: 'hand_set', countedOn: null, countFrom: null, products: [], decidingProductId: null, setByName: null, setOn: null, dueDate: null, horizonDays: null },
    orderChanged: null, lines: [], wishes: [], careCount: 0, careCountMin: 0, careCountMax: null, attempts: 0, nextAttemptAtMs: null, needsDecision: false,
    careVersion: 0, finishedAtMs: null, finishedById: null,
  };
}

/** After a finish a new wish makes the plan `not_cared`; a next date from a care makes it `in_care`. */
export function addWish(plan: CarePlan, wish: NewWish): CarePlan {
  const added: PlanWish = {
    id: wish.id, source: wish.source, wishedOn: wish.wishedOn, action: wish.action, formId: wish.formId, reasonId: wish.reasonId,
    createdById: wish.createdBy?.userId ?? null, createdByName: wish.createdBy?.fullName ?? null, createdOn: wish.createdOn, isFromCare: wish.isFromCare, isSettled: false,
  };
  const state = wish.isFromCare || plan.state === 'in_care' ? 'in_care' : 'not_cared';
  return dueOnEarliestWish({ ...plan, wishes: [...plan.wishes, added], state });
}

/** Settles the open wishes up to a day; all of them without one. Other settled ones stay as they are. */
export function settleWishes(plan: CarePlan, upTo: LocalDate | null): CarePlan {
  const wishes = plan.wishes.map((wish) => (wish.isSettled || (upTo !== null && wish.wishedOn > upTo) ? wish : { ...wish, isSettled: true }));
  return dueOnEarliestWish({ ...plan, wishes });
}

/**
 * The day set by hand for a customer: replaces the open wishes by hand, leaves those of appointments and programmes.
 * It is a change of state only if the plan was not open.
 */
export function setOwnDate(plan: CarePlan, wish: NewWish): CarePlan {
  const wishes = plan.wishes.map((each) => (each.source === 'hand' ? { ...each, isSettled: true } : each));
  const next = addWish({ ...plan, wishes }, wish);
  return { ...next, careVersion: plan.careVersion + (next.state === plan.state ? 0 : 1), finishedAtMs: null, finishedById: null };
}

const CODE_OF_SOURCE: Readonly<Record<WishSource, DueReasonCode>> = { hand: 'hand_set', appointment: 'appointment', programme: 'programme' };

/** The plan with the day and the reason of its earliest open wish; without one as it is. */
export function dueOnEarliestWish(plan: CarePlan): CarePlan {
  const next = earliestOpenWish(plan.wishes);
  if (!next) return plan;
  const code = next.isFromCare ? 'agent_set' : CODE_OF_SOURCE[next.source];
  return { ...plan, dueDate: next.wishedOn, reason: setByHand(null, code, next.wishedOn, next.createdByName, next.createdOn) };
}
