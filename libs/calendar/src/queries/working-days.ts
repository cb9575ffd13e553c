import { Injectable } from '@nestjs/common';
import { Database, Kept } from '@tantam/platform';
import { WorkCalendar } from '../domain/work-calendar.js';
import { HolidayQueries } from './holidays.query.js';

/** The days on which the business works. Changes of another process are seen within two seconds. */
@Injectable()
export class WorkingDays {
  private readonly kept: Kept<WorkCalendar>;

  constructor(
    database: Database,
    private readonly holidays: HolidayQueries,
  ) {
    this.kept = new Kept(database, () => this.read());
  }

  calendar(): Promise<WorkCalendar> {
    return this.kept.get();
  }

  /** To be called in the transaction that changes holidays or the working week. */
  changed(): Promise<void> {
    return this.kept.changed();
  }

  private async read(): Promise<WorkCalendar> {
    const { workingWeekdays } = await this.holidays.week();
    return new WorkCalendar(workingWeekdays, await this.holidays.all());
  }
}
