import { addDays, instantIn, localDateTimeIn } from '@tantam/kernel';
import type { RetryStep } from './care-settings.js';

/**
 * When to try again after the given attempt (1 is the first): the steps one after another, the last one repeating.
 * Days are calendar days of the zone; a step without an hour keeps the hour of the attempt.
 *
 * @returns epoch milliseconds
 */
export function nextAttemptMs(attempt: number, now: Date, zone: string, steps: readonly RetryStep[]): number {
  const step = steps[Math.min(attempt, steps.length) - 1] ?? { afterDays: 1 };
  if (step.afterMinutes) return now.getTime() + step.afterMinutes * 60_000;
  const here = localDateTimeIn(now, zone);
  const date = addDays(here.date, step.afterDays ?? 1);
  if (!step.at) return instantIn({ ...here, date }, zone).getTime();
  const [hour = 0, minute = 0] = step.at.split(':').map(Number);
  return instantIn({ date, hour, minute }, zone).getTime();
}
