import type { CareAction, ResultCategory } from './care-words.js';

/** Actions in which somebody is spoken to, so that it must be said how that went. */
const WITH_RESULT: ReadonlySet<CareAction> = new Set<CareAction>(['call_out', 'call_in', 'visit', 'chat']);

const ATTEMPTS: ReadonlySet<ResultCategory> = new Set<ResultCategory>(['no_answer', 'busy', 'unreachable', 'wrong_number', 'callback']);

export function needsResult(action: CareAction): boolean {
  return WITH_RESULT.has(action);
}

/** Nobody was reached: the plan stays where it is and is tried again. */
export function isAttempt(category: ResultCategory | null): boolean {
  return category !== null && ATTEMPTS.has(category);
}

/** Only a care in which the customer was reached counts. */
export function isCounted(category: ResultCategory | null): boolean {
  return category === 'reached';
}
