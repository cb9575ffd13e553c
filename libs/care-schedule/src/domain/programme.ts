import { rule, type LocalDate } from '@tantam/kernel';
import type { CarePlan } from './care-plan.js';
import type { CareAction } from './care-words.js';
import { addWish, dueOnEarliestWish, type NewWish } from './own-plan.js';

/** Whom a programme is for: any of each list; an empty list leaves that out. */
export interface ProgrammeCriteria {
  readonly groupIds: readonly string[];
  readonly categoryIds: readonly string[];
  readonly potentials: readonly string[];
  readonly lifecycles: readonly string[];
  readonly areaIds: readonly string[];
  readonly branchIds: readonly string[];
  /** Chosen one by one: only these, as far as the other lists let them be. */
  readonly customerIds: readonly string[];
}

/** Not an occasion but its absence: so many days since the last contact. */
export const NO_CONTACT = 'no_contact';

export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly active: boolean;
  readonly criteria: ProgrammeCriteria;
  /** `no_contact`, or the name of an occasion. */
  readonly occasion: string;
  readonly holidayId: string | null;
  /** Days from the occasion to the wish, negative before it; for `no_contact` the days since the last contact. */
  readonly offsetDays: number;
  readonly action: CareAction | null;
  readonly formId: string | null;
  readonly reasonId: string | null;
  readonly script: string | null;
}

/** @throws DomainError rule `programme-days-positive` for fewer than one day without contact, `programme-holiday-missing` */
export function checkProgramme({ occasion, offsetDays, holidayId }: Pick<Programme, 'occasion' | 'offsetDays' | 'holidayId'>): void {
  if (occasion === NO_CONTACT && offsetDays < 1) throw rule('programme-days-positive');
  if (occasion === 'first_purchase' && offsetDays < 0) throw rule('programme-days-positive');
  if (occasion === 'holiday' && holidayId === null) throw rule('programme-holiday-missing');
}

export type WhyDropped = 'reached_recently' | 'wish_by_hand' | 'refused';

export interface ContactFacts {
  /** The day of the last care in which somebody was reached. */
  readonly lastReachedOn: LocalDate | null;
  /** She wants no care for ever. */
  readonly hasRefused: boolean;
  /** Open wishes by hand and of appointments. */
  readonly wishesByPeople: readonly LocalDate[];
}

/**
 * Why a programme's wish is not given; null when it is. Nobody is called twice within so many days: neither after a contact in which she
 * was reached, nor before or after a day that somebody has set. Days that are exactly so many apart are far enough.
 *
 * @param withinDays null: the rule is off
 * @param daysApart whole days between two days, never negative
 */
export function whyDropped(wishedOn: LocalDate, facts: ContactFacts, withinDays: number | null, daysApart: (a: LocalDate, b: LocalDate) => number): WhyDropped | null {
  if (facts.hasRefused) return 'refused';
  if (withinDays === null) return null;
  if (facts.lastReachedOn !== null && daysApart(facts.lastReachedOn, wishedOn) < withinDays) return 'reached_recently';
  return facts.wishesByPeople.some((day) => daysApart(day, wishedOn) < withinDays) ? 'wish_by_hand' : null;
}

/** A wish more on an own plan; one that was not open is not cared again. */
export function giveWish(plan: CarePlan, wish: NewWish): CarePlan {
  const next = addWish(plan, wish);
  return { ...next, careVersion: plan.careVersion + (next.state === plan.state ? 0 : 1), finishedAtMs: null, finishedById: null };
}

/** The plan without these wishes; when none is left there is nothing to care for, and it is finished by nobody. */
export function takeWishesBack(plan: CarePlan, wishIds: ReadonlySet<string>, nowMs: number): CarePlan {
  const wishes = plan.wishes.map((wish) => (wishIds.has(wish.id) ? { ...wish, isSettled: true } : wish));
  if (wishes.some((wish) => !wish.isSettled)) return dueOnEarliestWish({ ...plan, wishes });
  return { ...plan, wishes, state: 'finished', careVersion: plan.careVersion + 1, finishedAtMs: nowMs, finishedById: null, attempts: 0, nextAttemptAtMs: null, needsDecision: false };
}
