import { conflict, forbidden, localDateIn, type LocalDate } from '@tantam/kernel';
import type { CarePlan } from './care-plan.js';
import { requireTodayOrLater } from './care-record.js';
import { setByHand } from './due-reason.js';
import { addWish } from './own-plan.js';
import { answersForLine, type CareContext } from './record-care.js';

/** Who may reopen: supervisors on any day; who finished the plan, on the same day. */
export function mayReopen(plan: Pick<CarePlan, 'state' | 'finishedAtMs' | 'finishedById'>, userId: string, supervises: boolean, today: LocalDate, finishedOn: LocalDate | null): boolean {
  if (plan.state !== 'finished') return false;
  return supervises || (plan.finishedById === userId && finishedOn === today);
}

/**
 * Opens a finished plan again, due on the given day: the lines that the one who reopens answers for (all of them when he
 * answers for none any more), or a new wish on a customer's own plan.
 *
 * @throws DomainError conflict `care-plan-not-finished`; forbidden `reopening-not-allowed`; rule `next-care-date-in-past`
 */
export function reopenPlan(plan: CarePlan, nextCareDate: LocalDate, supervises: boolean, context: Omit<CareContext, 'settings'>, finishedAt: Date | null): CarePlan {
  if (plan.state !== 'finished') throw conflict('care-plan-not-finished', { carePlanId: plan.id });
  const finishedOn = finishedAt === null ? null : localDateIn(finishedAt, context.zone);
  if (!mayReopen(plan, context.recorder.userId, supervises, context.today, finishedOn)) throw forbidden('reopening-not-allowed');
  requireTodayOrLater(nextCareDate, context.today);
  const reopened: CarePlan = { ...plan, state: 'in_care', careVersion: plan.careVersion + 1, finishedAtMs: null, finishedById: null, attempts: 0, nextAttemptAtMs: null, needsDecision: false };
  if (plan.target === 'customer') {
    return addWish(reopened, { ...context.newWish, source: 'hand', wishedOn: nextCareDate, isFromCare: true, createdBy: context.recorder, createdOn: context.today });
  }
  const isHis = plan.lines.map((line) => answersForLine(context.answersFor, plan.id, line.productId));
  const opens = (index: number): boolean => isHis[index] === true || !isHis.includes(true);
  return {
    ...reopened,
    dueDate: nextCareDate,
    dueBeyondHorizon: false,
    lines: plan.lines.map((line, index) => (opens(index) ? { ...line, dueDate: nextCareDate, dueBeyondHorizon: false, isSetByCare: true, settledBy: null } : line)),
    reason: setByHand(plan.reason, 'agent_set', nextCareDate, context.recorder.fullName, context.today),
  };
}
