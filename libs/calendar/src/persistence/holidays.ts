import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { StatedHoliday } from '../domain/state-holiday.js';

/** Writes the dictionary of holidays and the one row of the working week. */
@Injectable()
export class Holidays {
  constructor(private readonly database: Database) {}

  /** Nobody else changes it until the transaction ends. @throws DomainError not_found `holiday-not-found` */
  async lock(id: string): Promise<void> {
    if (!(await this.database.row(`select id from holidays where id = $1 for no key update`, [id]))) throw notFound('holiday-not-found');
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

  async lockWeek(): Promise<void> {
    await this.database.row(`select is_only from working_week for no key update`);
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
