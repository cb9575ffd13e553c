import { rule } from '@tantam/kernel';
import type { CarePlan } from './care-plan.js';
import type { CareRecord } from './care-record.js';
import type { NextDateFor } from './care-words.js';
import { isAttempt } from './contact-result.js';
import { addWish } from './own-plan.js';
import { recordCare, type CareContext } from './record-care.js';

/** A plan before and after a care. `isNew`: the customer's own plan, made by it. */
export interface Movement {
  readonly former: CarePlan;
  readonly plan: CarePlan;
  readonly isNew: boolean;
}

export interface ChosenPlans {
  /** Plans named by the recorder. */
  readonly plans: readonly CarePlan[];
  /** The customer's own plan, if a date may go there; `isNew` when it is not stored yet. */
  readonly own: { readonly plan: CarePlan; readonly isNew: boolean };
}

/**
 * Moves every chosen plan by one care.
 *
 * - `plans`: each gets the date, or is finished.
 * - `own_plan`: chosen order plans are finished, and the next date, if any, goes to the customer's own plan.
 * - An attempt is an attempt on each of them, either way.
 *
 * @throws DomainError rule `next-date-needs-plan` when a date or finish is given and no plan is named to take it,
 *   `next-date-or-finish-required` when `plans` are to get a date and there is none; as `recordCare`, so
 *   `next-date-takes-no-line` for the first plan that has no line of the recorder left
 */
export function moveByCare(chosen: ChosenPlans, record: CareRecord, nextDateFor: NextDateFor | null, context: CareContext): readonly Movement[] {
  const setsDate = record.nextCareDate !== null || record.finish;
  if (chosen.plans.length === 0 && nextDateFor !== 'own_plan') {
    if (setsDate) throw rule('next-date-needs-plan');
    return [];
  }
  if (isAttempt(record.resultCategory)) return chosen.plans.map((plan) => moved(plan, recordCare(plan, record, context)));
  if (nextDateFor === 'plans' && !setsDate) throw rule('next-date-or-finish-required');
  if (nextDateFor !== 'own_plan') return chosen.plans.map((plan) => moved(plan, recordCare(plan, record, context)));
  return settleFromCustomer(chosen, record, context);
}

function settleFromCustomer(chosen: ChosenPlans, record: CareRecord, context: CareContext): readonly Movement[] {
  const settled: CareRecord = { ...record, nextCareDate: null, finish: true };
  const movements = chosen.plans.map((plan) => {
    const isOwnWithDate = plan.target === 'customer' && record.nextCareDate !== null;
    return moved(plan, recordCare(plan, isOwnWithDate ? record : settled, context));
  });
  if (record.nextCareDate === null || chosen.plans.some((plan) => plan.target === 'customer')) return movements;
  const { plan: own, isNew } = chosen.own;
  const raised = { ...own, careVersion: own.careVersion + 1, finishedAtMs: null, finishedById: null };
  const next = addWish(raised, {
    ...context.newWish, source: 'hand', wishedOn: record.nextCareDate, isFromCare: true, createdBy: context.recorder, createdOn: context.today,
  });
  return [...movements, { former: own, plan: next, isNew }];
}

function moved(former: CarePlan, plan: CarePlan): Movement {
  return { former, plan, isNew: false };
}
