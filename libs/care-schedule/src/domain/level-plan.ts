import type { LocalDate } from '@tantam/kernel';
import type { CarePlan } from './care-plan.js';
import { setByHand } from './due-reason.js';

/**
 * An order plan moved to a later day to even out the work, as an agent would set it: its open lines up to that day go there and no
 * longer look at the interval; later ones keep their day. Its state and the count of cares stay. The former day is kept with the
 * reason, the first one when it is moved again.
 */
export function levelPlan(plan: CarePlan, to: LocalDate, byName: string | null, today: LocalDate): CarePlan {
  const lines = plan.lines.map((line) => (line.settledBy === null && line.dueDate <= to ? { ...line, dueDate: to, dueBeyondHorizon: false, isSetByCare: true } : line));
  const formerDueDate = plan.reason.formerDueDate ?? plan.dueDate;
  return { ...plan, lines, dueDate: to, dueBeyondHorizon: false, reason: { ...setByHand(plan.reason, 'levelled', to, byName, today), formerDueDate } };
}

/** Only what was computed, or moved like this before: a day that somebody agreed with the customer stays. */
export function mayBeLevelled(plan: CarePlan): boolean {
  return plan.target === 'order' && (plan.state === 'not_cared' || plan.state === 'in_care') && LEVELLED_REASONS.includes(plan.reason.code);
}

/** Reasons of plans that may be levelled. */
export const LEVELLED_REASONS: readonly string[] = ['interval', 'horizon', 'levelled'];
