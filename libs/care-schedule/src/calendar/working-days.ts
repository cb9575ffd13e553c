import { Injectable } from '@nestjs/common';
import { addDays, epochDayOf, type LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';

/** On which days people work. Whoever knows holidays provides another. */
export abstract class WorkingDays {
  /** The days of work from the first to the last, both included. */
  abstract between(first: LocalDate, last: LocalDate): Promise<ReadonlySet<LocalDate>>;
}

/** The weekdays of the settings: Monday to Saturday unless they say otherwise. */
@Injectable()
export class WorkingWeekdays extends WorkingDays {
  constructor(private readonly database: Database) {
    super();
  }

  override async between(first: LocalDate, last: LocalDate): Promise<ReadonlySet<LocalDate>> {
    const row = await this.database.row<{ weekdays: number[] }>(`select working_weekdays as weekdays from care_settings`);
    const weekdays = new Set(row?.weekdays ?? []);
    const days = new Set<LocalDate>();
    for (let day = first; day <= last; day = addDays(day, 1)) if (weekdays.has(weekdayOf(day))) days.add(day);
    return days;
  }
}

/** Monday is 1, Sunday 7. 1970-01-01 was a Thursday. */
export function weekdayOf(day: LocalDate): number {
  return ((((epochDayOf(day) + 3) % 7) + 7) % 7) + 1;
}
