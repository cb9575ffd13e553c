import { addDaysWithin, FIRST_LUNAR_YEAR, isLocalDate, LAST_LUNAR_YEAR, lunarMonthLength, solarDateOf, type LocalDate } from '@tantam/kernel';

/**
 * - `solar`, `lunar`: every year on a day of that calendar, with the days around it that belong to it
 * - `single`: some days of one year, e.g. a day off in place of one that fell on a Sunday
 * - `working_day`: worked although it would be off, e.g. the Saturday that is swapped
 */
export const HOLIDAY_KINDS = ['solar', 'lunar', 'single', 'working_day'] as const;
export type HolidayKind = (typeof HOLIDAY_KINDS)[number];

export interface HolidayRule {
  readonly kind: HolidayKind;
  /** 1–12, of the calendar of the kind; null for `single` and `working_day`. */
  readonly month: number | null;
  /** Solar 1–31, lunar 1–30. */
  readonly day: number | null;
  /** The first day of `single` and `working_day`. */
  readonly date: LocalDate | null;
  /** Days from the feast to the first day that belongs to it: Tết is off from the day before, −1. */
  readonly startOffsetDays: number;
  readonly days: number;
  /** A feast that people work on (8 March) is none. */
  readonly isDayOff: boolean;
}

export interface Holiday extends HolidayRule {
  readonly id: string;
  /** As the reader is told it, or as it is kept. */
  readonly name: string;
  readonly active: boolean;
}

/**
 * The day of a feast in a year of its own calendar; null when the kind has no year or the year is outside the calendar. A day that
 * the month lacks that year is its last one: 29 February is the 28th, a lunar 30th the 29th. Leap months hold no feasts.
 */
export function feastOn(rule: Pick<HolidayRule, 'kind' | 'month' | 'day'>, year: number): LocalDate | null {
  if (rule.month === null || rule.day === null) return null;
  if (rule.kind === 'solar') return year < 1 || year > 9999 ? null : solarDay(year, rule.month, rule.day);
  if (rule.kind !== 'lunar' || year < FIRST_LUNAR_YEAR || year > LAST_LUNAR_YEAR) return null;
  const length = lunarMonthLength(year, rule.month);
  return length === null ? null : solarDateOf({ year, month: rule.month, day: Math.min(rule.day, length), isLeapMonth: false });
}

/** The day of a month in a year; one that the month lacks is its last. */
export function solarDay(year: number, month: number, day: number): LocalDate {
  for (let each = day; ; each -= 1) {
    const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(each).padStart(2, '0')}`;
    if (isLocalDate(text)) return text;
  }
}

/** The feasts between two days, both included, earliest first: which, and on what day. */
export function feastsBetween<Rule extends HolidayRule>(rules: readonly Rule[], from: LocalDate, to: LocalDate): { readonly rule: Rule; readonly on: LocalDate }[] {
  const found = rules.flatMap((rule) => {
    if (rule.kind === 'single' || rule.kind === 'working_day') return rule.date === null ? [] : [{ rule, on: rule.date }];
    // A lunar year ends in the next solar one.
    return yearsAround(from, to).flatMap((year) => {
      const on = feastOn(rule, year);
      return on === null ? [] : [{ rule, on }];
    });
  });
  return found.filter(({ on }) => on >= from && on <= to).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function yearsAround(from: LocalDate, to: LocalDate): number[] {
  const [first, last] = [Number(from.slice(0, 4)) - 1, Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The days that belong to a feast, given its own. */
export function daysOf(rule: HolidayRule, on: LocalDate): LocalDate[] {
  return Array.from({ length: rule.days }, (_, index) => addDaysWithin(on, rule.startOffsetDays + index));
}
