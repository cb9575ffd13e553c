import { addDaysWithin, epochDayOf, type LocalDate } from '@tantam/kernel';
import { daysOf, feastsBetween, type Holiday } from './holiday.js';

/** Why a day is off: a feast or a single day by its name, or the day of the week alone. */
export interface DayOff {
  readonly holidayId: string | null;
  readonly name: string | null;
}

interface YearOfDays {
  readonly off: ReadonlyMap<LocalDate, Holiday>;
  readonly worked: ReadonlySet<LocalDate>;
}

/** No calendar is without a working day for longer than this. */
const LONGEST_REST_DAYS = 400;
/** Feasts reach so many days before and after themselves at most. */
const REACH_DAYS = 40;

/** 1 is Monday, 7 Sunday. */
export function weekdayOf(date: LocalDate): number {
  return ((((epochDayOf(date) + 3) % 7) + 7) % 7) + 1;
}

/**
 * Which days the business works. A `working_day` wins over a holiday, a holiday over the days of the week. Years are computed as they
 * are asked for, and kept: a whole list costs one.
 */
export class WorkCalendar {
  private readonly years = new Map<string, YearOfDays>();
  private readonly workingWeekdays: ReadonlySet<number>;
  private readonly holidays: readonly Holiday[];

  /** @param workingWeekdays 1 (Monday) to 7 (Sunday), at least one */
  constructor(workingWeekdays: readonly number[], holidays: readonly Holiday[]) {
    this.workingWeekdays = new Set(workingWeekdays);
    this.holidays = holidays.filter(({ active }) => active);
  }

  isWorkingDay(date: LocalDate): boolean {
    return this.dayOff(date) === null;
  }

  /** Why nobody works on the day; null when it is worked. */
  dayOff(date: LocalDate): DayOff | null {
    const { off, worked } = this.yearOf(date);
    if (worked.has(date)) return null;
    const holiday = off.get(date);
    if (holiday) return { holidayId: holiday.id, name: holiday.name };
    return this.workingWeekdays.has(weekdayOf(date)) ? null : { holidayId: null, name: null };
  }

  /** The first working day after a day; the day itself counts with `orSame`. A calendar without any for over a year answers the day itself. */
  nextWorkingDay(date: LocalDate, orSame = false): LocalDate {
    for (let days = orSame ? 0 : 1; days <= LONGEST_REST_DAYS; days += 1) {
      const next = addDaysWithin(date, days);
      if (this.isWorkingDay(next)) return next;
    }
    return date;
  }

  /** What is celebrated on a day, worked or not. */
  feastsOn(date: LocalDate): Holiday[] {
    return feastsBetween(this.holidays, date, date).map(({ rule }) => rule);
  }

  private yearOf(date: LocalDate): YearOfDays {
    const year = date.slice(0, 4);
    const known = this.years.get(year);
    if (known) return known;
    const [first, last] = [`${year}-01-01` as LocalDate, `${year}-12-31` as LocalDate];
    const off = new Map<LocalDate, Holiday>();
    const worked = new Set<LocalDate>();
    for (const { rule, on } of feastsBetween(this.holidays, addDaysWithin(first, -REACH_DAYS), addDaysWithin(last, REACH_DAYS))) {
      const days = daysOf(rule, on);
      if (rule.kind === 'working_day') days.forEach((day) => worked.add(day));
      else if (rule.isDayOff) days.forEach((day) => off.set(day, rule));
    }
    const found = { off, worked };
    this.years.set(year, found);
    return found;
  }
}
