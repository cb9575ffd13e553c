import { Injectable } from '@nestjs/common';
import { Database, Kept, requestContext, type Language } from '@tantam/platform';
import { WorkCalendar } from '../domain/work-calendar.js';
import { HolidayQueries, shownHoliday } from './holidays.query.js';

/** The days on which the business works. Changes of another process are seen within two seconds. */
@Injectable()
export class WorkingDays {
  private readonly kept: Kept<Readonly<Record<Language, WorkCalendar>>>;

  constructor(
    database: Database,
    private readonly holidays: HolidayQueries,
  ) {
    this.kept = new Kept(database, () => this.read());
  }

  /** With the names of its days off in a language, that of the request by default. */
  async calendar(language = requestContext().language): Promise<WorkCalendar> {
    return (await this.kept.get())[language];
  }

  /** To be called in the transaction that changes holidays or the working week. */
  changed(): Promise<void> {
    return this.kept.changed();
  }

  private async read(): Promise<Readonly<Record<Language, WorkCalendar>>> {
    const { workingWeekdays } = await this.holidays.week();
    const holidays = await this.holidays.all();
    const named = (language: Language): WorkCalendar => new WorkCalendar(workingWeekdays, holidays.map((holiday) => shownHoliday(holiday, language)));
    return { vi: named('vi'), en: named('en') };
  }
}
