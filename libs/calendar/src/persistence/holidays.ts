import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { Holiday } from '../domain/holiday.js';
import type { StatedHoliday } from '../domain/state-holiday.js';

export type StoredHoliday = Holiday & { readonly version: number };

export interface WorkingWeek {
  workingWeekdays: number[];
  version: number;
}

const COLUMNS = `id, kind, name, month, day, date, start_offset_days as "startOffsetDays", days, is_day_off as "isDayOff", is_active as active, version`;

/** The dictionary of holidays and the one row of the working week. */
@Injectable()
export class Holidays {
  constructor(private readonly database: Database) {}

  /** Yearly ones by their day, then single ones, latest first. */
  all(): Promise<StoredHoliday[]> {
    return this.database.rows<StoredHoliday>(`select ${COLUMNS} from holidays order by date desc nulls first, month, day, name, id`);
  }

  /** @throws DomainError not_found `holiday-not-found` */
  async get(id: string, lock = ''): Promise<StoredHoliday> {
    const row = await this.database.row<StoredHoliday>(`select ${COLUMNS} from holidays where id = $1 ${lock}`, [id]);
    if (!row) throw notFound('holiday-not-found');
    return row;
  }

  async add(id: string, holiday: StatedHoliday): Promise<void> {
    await this.database.execute(
      `insert into holidays (id, kind, name, month, day, date, start_offset_days, days, is_day_off, is_active) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, ...valuesOf(holiday)],
    );
  }

  async save(id: string, holiday: StatedHoliday): Promise<void> {
    await this.database.execute(
      `update holidays set kind = $2, name = $3, month = $4, day = $5, date = $6, start_offset_days = $7, days = $8, is_day_off = $9, is_active = $10, version = version + 1 where id = $1`,
      [id, ...valuesOf(holiday)],
    );
  }

  /** @throws DomainError not_found `holiday-not-found`, conflict `holiday-in-use` */
  async remove(id: string): Promise<void> {
    try {
      if ((await this.database.execute(`delete from holidays where id = $1`, [id])) === 0) throw notFound('holiday-not-found');
    } catch (error) {
      throw (error as { code?: string }).code === '23503' ? conflict('holiday-in-use') : error;
    }
  }

  async week(lock = ''): Promise<WorkingWeek> {
    const row = await this.database.row<WorkingWeek>(`select working_weekdays as "workingWeekdays", version from working_week ${lock}`);
    if (!row) throw new Error('working_week has no row');
    return row;
  }

  async saveWeek(workingWeekdays: readonly number[]): Promise<void> {
    await this.database.execute(`update working_week set working_weekdays = $1, version = version + 1`, [workingWeekdays]);
  }
}

function valuesOf(holiday: StatedHoliday): unknown[] {
  return [
    holiday.kind, holiday.name, holiday.month, holiday.day, holiday.date, holiday.startOffsetDays, holiday.days, holiday.isDayOff, holiday.active,
  ];
}
