import { rule } from './domain-error.js';
import { newMoonAt, newMoonCountAt, sunLongitudeAt } from './lunar-astronomy.js';
import { epochDayOf, localDateOfEpochDay, type LocalDate } from './local-date.js';

/**
 * The Vietnamese lunar calendar: a month begins on the day of a new moon, days are those of UTC+7 (not of Beijing, which is why Tết
 * of 1985, 2007 and 2030 differ), the month in which the winter solstice falls is the 11th, and of 13 months between two 11th ones the
 * first in which the sun passes no multiple of 30° is a leap month and bears the number of the month before it. UTC+7 is applied
 * to all years, also those before 1968, when calendars printed in Vietnam followed other meridians.
 *
 * @source https://www.informatik.uni-leipzig.de/~duc/amlich/calrules.html for the rule; own calculation
 */
export interface LunarDate {
  /** The year by its Tết: lunar 2026 begins on 17 February 2026. */
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly isLeapMonth: boolean;
}

/** Lunar years whose days are answered for. */
export const FIRST_LUNAR_YEAR = 1899;
export const LAST_LUNAR_YEAR = 2200;

interface LunarMonth {
  readonly month: number;
  readonly isLeap: boolean;
  /** Days since 1970-01-01. */
  readonly firstDay: number;
  readonly length: number;
}

/** The Julian day at which 1970-01-01 begins in UTC+7. */
const EPOCH_IN_ZONE = 2_440_587.5 - 7 / 24;

const dayOfJulian = (julianDay: number): number => Math.floor(julianDay - EPOCH_IN_ZONE);
const newMoonDay = (count: number): number => dayOfJulian(newMoonAt(count));
/** Which twelfth of its way the sun has begun when a day begins: 0 at the spring equinox, 9 at the winter solstice. */
const sunTwelfth = (day: number): number => Math.floor(sunLongitudeAt(day + EPOCH_IN_ZONE) / 30);

/** The count of the new moon that begins the month of a solar year's winter solstice. */
function eleventhMonth(solarYear: number): number {
  const lastDay = epochDayOf(`${solarYear}-12-31` as LocalDate);
  const count = Math.floor(newMoonCountAt(lastDay + 1 + EPOCH_IN_ZONE)) + 1;
  for (let each = count; ; each -= 1) {
    const first = newMoonDay(each);
    // Sun before its ninth twelfth when the month begins, or entering it on that very day.
    if (first <= lastDay && sunTwelfth(first) < 9) return each;
  }
}

const months = new Map<number, readonly LunarMonth[]>();

/** The months between the 11th one of the year before and that of this year, first included. */
function monthsUntilSolsticeOf(solarYear: number): readonly LunarMonth[] {
  const known = months.get(solarYear);
  if (known) return known;
  const [from, to] = [eleventhMonth(solarYear - 1), eleventhMonth(solarYear)];
  const firstDays = Array.from({ length: to - from + 1 }, (_, index) => newMoonDay(from + index));
  const hasSunStep = (index: number): boolean => sunTwelfth(firstDays[index] ?? 0) !== sunTwelfth(firstDays[index + 1] ?? 0);
  const leapIndex = to - from === 13 ? firstDays.findIndex((_, index) => index > 0 && !hasSunStep(index)) : -1;
  const found = Array.from({ length: to - from }, (_, index): LunarMonth => {
    const place = leapIndex >= 0 && index >= leapIndex ? index - 1 : index;
    const firstDay = firstDays[index] ?? 0;
    return { month: ((place + 10) % 12) + 1, isLeap: index === leapIndex, firstDay, length: (firstDays[index + 1] ?? 0) - firstDay };
  });
  months.set(solarYear, found);
  return found;
}

/** The months of a lunar year from Tết on. */
function monthsOfYear(year: number): readonly LunarMonth[] {
  if (!Number.isInteger(year) || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) throw rule('lunar-date-out-of-range');
  const isOfNextYear = ({ month }: LunarMonth): boolean => month >= 11;
  const here = monthsUntilSolsticeOf(year);
  const tet = here.findIndex(({ month, isLeap }) => month === 1 && !isLeap);
  return [...here.slice(tet), ...monthsUntilSolsticeOf(year + 1).slice(0, 3).filter(isOfNextYear)];
}

/**
 * What the Vietnamese calendar calls a day.
 *
 * @throws DomainError rule 'lunar-date-out-of-range' for days outside lunar years 1899 to 2200
 */
export function lunarDateOf(date: LocalDate): LunarDate {
  const day = epochDayOf(date);
  const solarYear = Number(date.slice(0, 4));
  for (const year of [solarYear, solarYear - 1]) {
    if (year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) continue;
    const found = monthsOfYear(year).find(({ firstDay, length }) => day >= firstDay && day < firstDay + length);
    if (found) return { year, month: found.month, day: day - found.firstDay + 1, isLeapMonth: found.isLeap };
  }
  throw rule('lunar-date-out-of-range');
}

/**
 * The day that the Vietnamese calendar calls so; null when it has none: no such leap month, or no 30th in it.
 *
 * @throws DomainError rule 'lunar-date-out-of-range' for lunar years outside 1899 to 2200
 */
export function solarDateOf({ year, month, day, isLeapMonth }: LunarDate): LocalDate | null {
  const found = monthsOfYear(year).find((each) => each.month === month && each.isLeap === isLeapMonth);
  return found && Number.isInteger(day) && day >= 1 && day <= found.length ? localDateOfEpochDay(found.firstDay + day - 1) : null;
}

/** The number that the leap month of a lunar year bears; null when it has none. */
export function leapMonthOf(year: number): number | null {
  return monthsOfYear(year).find(({ isLeap }) => isLeap)?.month ?? null;
}

/** Days (29 or 30) of a month of a lunar year; null when there is no such month. */
export function lunarMonthLength(year: number, month: number, isLeapMonth = false): number | null {
  return monthsOfYear(year).find((each) => each.month === month && each.isLeap === isLeapMonth)?.length ?? null;
}
