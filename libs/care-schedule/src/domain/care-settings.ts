import type { LocalDate } from '@tantam/kernel';
import type { AssignmentMode, CountFrom, UnassignedVisibleTo } from './care-words.js';

/** When to try again after an attempt: minutes later, or calendar days later at an hour ('09:00') or at the same hour. */
export interface RetryStep {
  readonly afterMinutes?: number | null;
  readonly afterDays?: number | null;
  readonly at?: string | null;
}

/** How care falls due in this business. */
export interface CareSettings {
  readonly assignmentMode: AssignmentMode;
  /** IANA name of the zone in which days are counted. */
  readonly timeZone: string;
  /** Order plans never cared that are due before it are void. */
  readonly careStartsOn: LocalDate | null;
  readonly countFrom: CountFrom;
  /** No computed date later than so many days after the day counted from. */
  readonly horizonDays: number | null;
  readonly unassignedVisibleTo: UnassignedVisibleTo;
  readonly laterOrderSettles: boolean;
  /** One after another for each attempt; the last repeats. Never empty. */
  readonly retrySteps: RetryStep[];
  readonly attemptsBeforeSupervisor: number;
  readonly claimMinutes: number;
  readonly notTwiceWithinDays: number | null;
}
