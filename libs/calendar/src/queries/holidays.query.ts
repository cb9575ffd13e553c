import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database, requestContext } from '@tantam/platform';
import type { Holiday } from '../domain/holiday.js';
import { shownName, type KeptName } from '../domain/shipped-names.js';

export type ReadHoliday = Holiday & { readonly version: number };
/** As it is kept: a shipped one by its Vietnamese name. */
export type StoredHoliday = ReadHoliday & KeptName;

export interface WorkingWeek {
  workingWeekdays: number[];
  version: number;
}

const COLUMNS = `id, kind, name, month, day, date, start_offset_days as "startOffsetDays", days, is_day_off as "isDayOff", is_active as active, shipped_as as "shippedAs", version`;

/** The dictionary of holidays and the one row of the working week, as they are kept. */
@Injectable()
export class HolidayQueries {
  constructor(private readonly database: Database) {}

  /** Yearly ones by their day, then single ones, latest first. */
  all(): Promise<StoredHoliday[]> {
    return this.database.rows<StoredHoliday>(`select ${COLUMNS} from holidays order by date desc nulls first, month, day, name, id`);
  }

  /** @throws DomainError not_found `holiday-not-found` */
  async get(id: string): Promise<StoredHoliday> {
    const row = await this.database.row<StoredHoliday>(`select ${COLUMNS} from holidays where id = $1`, [id]);
    if (!row) throw notFound('holiday-not-found');
    return row;
  }

  /** What all holidays are called in a language, that of the request by default. */
  async names(language = requestContext().language): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.all()).map((holiday) => [holiday.id, shownName(holiday, language)]));
  }

  async week(): Promise<WorkingWeek> {
    const row = await this.database.row<WorkingWeek>(`select working_weekdays as "workingWeekdays", version from working_week`);
    if (!row) throw new Error('working_week has no row');
    return row;
  }
}

/** A holiday as its reader is told it. */
export function shownHoliday({ shippedAs, ...holiday }: StoredHoliday, language = requestContext().language): ReadHoliday {
  return { ...holiday, name: shownName({ name: holiday.name, shippedAs }, language) };
}
