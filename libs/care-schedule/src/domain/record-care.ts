import { conflict, rule } from '@tantam/kernel';
import { earliestOpenLine, type CarePlan, type PlanLine } from './care-plan.js';
import type { CareRecord, Moment } from './care-record.js';
import type { CareSettings } from './care-settings.js';
import { isOpen } from './care-words.js';
import { isAttempt, isCounted } from './contact-result.js';
import { reasonOfLine, setByHand, type DueReason } from './due-reason.js';
import { nextAttemptMs } from './next-attempt.js';
import { addWish, settleWishes, type WishIdentity } from './own-plan.js';

export interface Recorder {
  readonly userId: string;
  readonly fullName: string;
}

/** For which products of which plan somebody answers: all of all, or the products by plan. */
export type AnswersFor = 'all' | ReadonlyMap<string, ReadonlySet<string>>;

export function answersForLine(answersFor: AnswersFor, planId: string, productId: string): boolean {
  return answersFor === 'all' || (answersFor.get(planId)?.has(productId) ?? false);
}

export interface CareContext extends Moment {
  readonly recorder: Recorder;
  readonly settings: Pick<CareSettings, 'retrySteps' | 'attemptsBeforeSupervisor'>;
  readonly answersFor: AnswersFor;
  /** The identity of the wish that a next date becomes on a customer's own plan. */
  readonly newWish: WishIdentity;
}

/**
 * Moves a plan by a recorded care, whose record has passed `checkRecord`.
 *
 * An attempt leaves state and date and says when to try again. Anything else may set a next date or finish, for the
 * unsettled lines that the recorder answers for; a counted care, a date or a finish makes the plan `in_care` or
 * `finished`, and clears the attempts. Every record raises the version of care.
 *
 * @throws DomainError conflict `care-plan-finished`, `care-plan-void`; rule `next-date-takes-no-line` when a date is given and
 *   every line left on an order's plan is somebody else's: kept on none of them, the day agreed with the customer would be lost
 */
export function recordCare(plan: CarePlan, record: CareRecord, context: CareContext): CarePlan {
  requireOpen(plan);
  const recorded = { ...plan, careVersion: plan.careVersion + 1 };
  if (isAttempt(record.resultCategory)) return afterAttempt(recorded, record, context);
  const isCare = isCounted(record.resultCategory);
  const counted = isCare ? { ...recorded, careCount: plan.careCount + 1 } : recorded;
  if (!isCare && record.nextCareDate === null && !record.finish) return counted;
  const moved = plan.target === 'order' ? moveLines(counted, record, context) : moveWishes(counted, record, context);
  return settledOrInCare(withoutAttempts(moved), context);
}

/** @throws DomainError conflict `care-plan-finished`, `care-plan-void` */
export function requireOpen(plan: CarePlan): void {
  if (isOpen(plan.state)) return;
  throw conflict(plan.state === 'finished' ? 'care-plan-finished' : 'care-plan-void', { carePlanId: plan.id });
}

function afterAttempt(plan: CarePlan, record: CareRecord, context: CareContext): CarePlan {
  const attempts = plan.attempts + 1;
  return {
    ...plan,
    attempts,
    nextAttemptAtMs: record.callbackAtMs ?? nextAttemptMs(attempts, context.now, context.zone, context.settings.retrySteps),
    needsDecision: attempts >= context.settings.attemptsBeforeSupervisor,
  };
}

function withoutAttempts(plan: CarePlan): CarePlan {
  return { ...plan, attempts: 0, nextAttemptAtMs: null, needsDecision: false };
}

function moveLines(plan: CarePlan, record: CareRecord, context: CareContext): CarePlan {
  const isHis = (line: PlanLine): boolean => line.settledBy === null && answersForLine(context.answersFor, plan.id, line.productId);
  if (record.nextCareDate !== null && !plan.lines.some(isHis)) throw rule('next-date-takes-no-line', { carePlanId: plan.id });
  const lines = plan.lines.map((line) => {
    if (!isHis(line)) return line;
    if (record.finish) return { ...line, settledBy: 'care' as const };
    return record.nextCareDate === null ? line : { ...line, dueDate: record.nextCareDate, dueBeyondHorizon: false, isSetByCare: true };
  });
  return { ...plan, lines, reason: reasonOfNextLine(plan, lines, context) };
}

/** The reason of the line that decides now: set by this care, or left as it was because somebody else answers for it. */
function reasonOfNextLine(plan: CarePlan, lines: readonly PlanLine[], context: CareContext): DueReason {
  const next = earliestOpenLine(lines);
  if (!next) return plan.reason;
  const before = plan.lines.find((line) => line.productId === next.productId);
  if (before !== next) return setByHand(plan.reason, 'agent_set', next.dueDate, context.recorder.fullName, context.today);
  return earliestOpenLine(plan.lines) === next ? plan.reason : reasonOfLine(plan.reason, next);
}

/**
 * On a customer's own plan a care settles the wishes due up to today; with a next date also the one the plan stands
 * on, for which the care was done; a finish settles all.
 */
function moveWishes(plan: CarePlan, record: CareRecord, context: CareContext): CarePlan {
  const isDateGiven = record.nextCareDate !== null;
  const upTo = isDateGiven && plan.dueDate !== null && plan.dueDate > context.today ? plan.dueDate : context.today;
  const settled = settleWishes(plan, record.finish ? null : upTo);
  if (record.nextCareDate === null) return settled;
  return addWish(settled, { ...context.newWish, source: 'hand', wishedOn: record.nextCareDate, isFromCare: true, createdBy: context.recorder, createdOn: context.today });
}

/** The state and day that the remaining lines or wishes call for, once care has touched the plan. */
export function settledOrInCare(plan: CarePlan, context: Moment & { readonly recorder: Recorder }): CarePlan {
  const next = plan.target === 'order' ? earliestOpenLine(plan.lines) : null;
  if (plan.target === 'order' && next) return { ...plan, state: 'in_care', dueDate: next.dueDate, dueBeyondHorizon: next.dueBeyondHorizon, voidReason: null };
  if (plan.target === 'customer' && plan.wishes.some((wish) => !wish.isSettled)) return { ...plan, state: 'in_care' };
  return { ...plan, state: 'finished', finishedAtMs: context.now.getTime(), finishedById: context.recorder.userId };
}
