import { rule, type LocalDate } from '@tantam/kernel';
import type { CareAction, Refusal, ResultCategory } from './care-words.js';
import { isAttempt, needsResult } from './contact-result.js';

/** What an agent says about a care; references are checked and the result's category looked up. */
export interface CareRecord {
  readonly action: CareAction;
  readonly resultCategory: ResultCategory | null;
  readonly nextCareDate: LocalDate | null;
  readonly finish: boolean;
  /** Epoch milliseconds. */
  readonly callbackAtMs: number | null;
  readonly refusal: Refusal | null;
  /** Something was given, or what it cost is said. */
  readonly hasGift: boolean;
}

/** The moment of recording, and what people call it in the business time zone. */
export interface Moment {
  readonly now: Date;
  readonly today: LocalDate;
  readonly zone: string;
}

/**
 * The rules of a record that hold whatever it moves.
 *
 * @param movesPlans whether plans are named that the record moves: refusals then need a next date or a finish
 * @throws DomainError rule `contact-result-required`, `contact-result-not-accepted`, `next-date-and-finish-exclude`,
 *   `next-care-date-in-past`, `attempt-takes-no-date`, `callback-time-required`, `callback-time-in-past`,
 *   `callback-time-not-accepted`, `refusal-required`, `refusal-not-accepted`, `gift-not-accepted`, `next-date-or-finish-required`
 */
export function checkRecord(record: CareRecord, moment: Moment, movesPlans: boolean): void {
  checkResult(record);
  checkDates(record, moment);
  checkCallback(record, moment);
  if (record.resultCategory === 'refused' && record.refusal === null) throw rule('refusal-required');
  if (record.resultCategory !== 'refused' && record.refusal !== null) throw rule('refusal-not-accepted');
  if (record.hasGift && record.action !== 'gift') throw rule('gift-not-accepted', { action: record.action });
  const isRefusal = record.resultCategory === 'refused' || record.resultCategory === 'not_needed';
  if (movesPlans && isRefusal && record.nextCareDate === null && !record.finish) throw rule('next-date-or-finish-required');
}

function checkResult(record: CareRecord): void {
  if (needsResult(record.action)) {
    if (record.resultCategory === null) throw rule('contact-result-required', { action: record.action });
  } else if (record.resultCategory !== null) {
    throw rule('contact-result-not-accepted', { action: record.action });
  }
}

function checkDates(record: CareRecord, moment: Moment): void {
  if (record.finish && record.nextCareDate !== null) throw rule('next-date-and-finish-exclude');
  const setsDate = record.finish || record.nextCareDate !== null;
  if (setsDate && isAttempt(record.resultCategory)) throw rule('attempt-takes-no-date', { category: record.resultCategory });
  requireTodayOrLater(record.nextCareDate, moment.today);
}

function checkCallback(record: CareRecord, moment: Moment): void {
  if (record.resultCategory !== 'callback') {
    if (record.callbackAtMs !== null) throw rule('callback-time-not-accepted');
    return;
  }
  if (record.callbackAtMs === null) throw rule('callback-time-required');
  if (record.callbackAtMs <= moment.now.getTime()) throw rule('callback-time-in-past');
}

/** @throws DomainError rule `next-care-date-in-past` with `today` */
export function requireTodayOrLater(date: LocalDate | null, today: LocalDate): void {
  if (date !== null && date < today) throw rule('next-care-date-in-past', { today });
}
