import { Injectable } from '@nestjs/common';
import { addDays, daysBetween, FIRST_LUNAR_YEAR, LAST_LUNAR_YEAR, lunarDateOf, rule, type LocalDate, type LunarDate } from '@tantam/kernel';
import { WorkingDays } from './working-days.js';

export interface CalendarDay {
  date: LocalDate;
  lunar: LunarDate | null;
  isWorkingDay: boolean;
  dayOffName: string | null;
  feasts: { id: string; name: string }[];
}

const MOST_DAYS = 400;

/** Days as a calendar on the wall shows them. */
@Injectable()
export class CalendarDays {
  constructor(private readonly workingDays: WorkingDays) {}

  /** @throws DomainError rule `calendar-range-too-long` beyond 400 days, or when the last day is before the first */
  async between(from: LocalDate, to: LocalDate): Promise<CalendarDay[]> {
    const length = daysBetween(from, to) + 1;
    if (length < 1 || length > MOST_DAYS) throw rule('calendar-range-too-long');
    const calendar = await this.workingDays.calendar();
    const days = Array.from({ length }, (_, index) => addDays(from, index));
    return days.map((date): CalendarDay => {
      const off = calendar.dayOff(date);
      return { date, lunar: lunarOf(date), isWorkingDay: off === null, dayOffName: off?.name ?? null, feasts: calendar.feastsOn(date).map(({ id, name }) => ({ id, name })) };
    });
  }
}

function lunarOf(date: LocalDate): LunarDate | null {
  const year = Number(date.slice(0, 4));
  return year > FIRST_LUNAR_YEAR && year <= LAST_LUNAR_YEAR ? lunarDateOf(date) : null;
}
