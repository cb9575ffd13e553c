import type { Decimal } from './decimal.js';
import { rule } from './domain-error.js';

declare const localDateBrand: unique symbol;

/**
 * A calendar day 'YYYY-MM-DD' without clock or zone, from 0001-01-01 to 9999-12-31 in the Gregorian calendar
 * (also before 1582). Being fixed in width, two of them compare as strings.
 */
export type LocalDate = string & { readonly [localDateBrand]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Days of the common months; February of leap years is answered by `daysInMonth`. */
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Days since 1970-01-01 of a Gregorian day; months are counted from March so that a leap day ends its year. */
function toEpochDay(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + dayOfYear - 719_468;
}

const FIRST_EPOCH_DAY = toEpochDay(1, 1, 1);
const LAST_EPOCH_DAY = toEpochDay(9999, 12, 31);

/** The last day that can be written; computed dates beyond it are capped to it. */
export const MAX_LOCAL_DATE = '9999-12-31' as LocalDate;
export const MIN_LOCAL_DATE = '0001-01-01' as LocalDate;

/** Whether the text is 'YYYY-MM-DD' and that day exists. */
export function isLocalDate(text: unknown): text is LocalDate {
  if (typeof text !== 'string') return false;
  const match = SHAPE.exec(text);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The day written as 'YYYY-MM-DD'.
 *
 * @throws DomainError rule 'invalid-date' unless it is a day that exists, of the years 0001 to 9999.
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw rule('invalid-date');
  return text;
}

/** Whole days since 1970-01-01, negative before it. */
export function epochDayOf(date: LocalDate): number {
  return toEpochDay(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

/**
 * The day that many days after 1970-01-01.
 *
 * @throws DomainError rule 'date-out-of-range' outside 0001-01-01 … 9999-12-31 or if it is no whole number.
 */
export function localDateOfEpochDay(epochDay: number): LocalDate {
  if (!Number.isInteger(epochDay) || epochDay < FIRST_EPOCH_DAY || epochDay > LAST_EPOCH_DAY) {
    throw rule('date-out-of-range');
  }
  const shifted = epochDay + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const [monthText, dayText] = [TWO_DIGITS[month] ?? '', TWO_DIGITS[day] ?? ''];
  return `${year > 999 ? year : String(year).padStart(4, '0')}-${monthText}-${dayText}` as LocalDate;
}

/** Text of the numbers up to 31; millions of days are written by reports and recomputes. */
const TWO_DIGITS: readonly string[] = Array.from({ length: 32 }, (_, value) => String(value).padStart(2, '0'));

/**
 * The day `days` later (earlier if negative).
 *
 * @throws DomainError rule 'date-out-of-range' beyond 9999-12-31 or before 0001-01-01.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return localDateOfEpochDay(epochDayOf(date) + days);
}

/** The day `days` later (earlier if negative), or the first or last day that can be written, 0001-01-01 or 9999-12-31. */
export function addDaysWithin(date: LocalDate, days: number): LocalDate {
  return localDateOfEpochDay(Math.min(Math.max(epochDayOf(date) + days, FIRST_EPOCH_DAY), LAST_EPOCH_DAY));
}

export interface CappedDate {
  readonly date: LocalDate;
  /** The true day lies after 9999-12-31, which stands in its place. */
  readonly beyondHorizon: boolean;
}

/**
 * The day `days` later, however many: a day after 9999-12-31 is written as 9999-12-31 and flagged.
 *
 * @throws DomainError rule 'date-out-of-range' before 0001-01-01 or if `days` is no whole number.
 */
export function addDaysCapped(date: LocalDate, days: number | bigint | Decimal): CappedDate {
  // A count too large for a double becomes an imprecise or infinite one, which is past the horizon all the same.
  const count = Number(days);
  const epochDay = epochDayOf(date) + count;
  const isWhole = typeof days === 'object' ? days.isInteger() : Number.isInteger(count) || typeof days === 'bigint';
  if (isWhole && epochDay > LAST_EPOCH_DAY) return { date: MAX_LOCAL_DATE, beyondHorizon: true };
  if (!isWhole) throw rule('date-out-of-range');
  return { date: localDateOfEpochDay(epochDay), beyondHorizon: false };
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDayOf(to) - epochDayOf(from);
}

/** Negative, zero or positive, for sorting the earlier day first. */
export function compareLocalDates(a: LocalDate, b: LocalDate): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The earliest of the days given. */
export function minLocalDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((least, date) => (date < least ? date : least), first);
}

/** The latest of the days given. */
export function maxLocalDate(first: LocalDate, ...others: readonly LocalDate[]): LocalDate {
  return others.reduce((most, date) => (date > most ? date : most), first);
}
