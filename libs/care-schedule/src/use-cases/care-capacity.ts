import { Injectable } from '@nestjs/common';
import { WorkingDays } from '@tantam/calendar';
import { addDays, rule, type LocalDate } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { DueLoad, type DueOfDay } from '../queries/due-load.query.js';
import { CareAssigners } from './care-assigners.js';

/** More days are not a peak but a plan. */
export const MOST_DAYS = 62;

export interface CapacityPerson {
  readonly userId: string;
  readonly fullName: string;
  readonly isActive: boolean;
  /** Cares in a day of work; null: no limit. */
  readonly capacity: number | null;
  /** As many as there are days asked for, in their order. */
  readonly due: readonly number[];
}

export interface Capacity {
  readonly days: readonly { readonly date: LocalDate; readonly isWorkingDay: boolean }[];
  readonly people: readonly CapacityPerson[];
  /** Due plans that are nobody's, in the order of the days. */
  readonly nobodys: readonly number[];
}

/** How much is due for whom on which day, beside how much he does in a day. */
@Injectable()
export class CareCapacity {
  constructor(
    private readonly database: Database,
    private readonly load: DueLoad,
    private readonly workingDays: WorkingDays,
    private readonly assigners: CareAssigners,
  ) {}

  /**
   * Of people whose work the actor may hand out and who have something due or a capacity.
   *
   * @throws DomainError rule `care-period` for days the wrong way round, or more than 62
   */
  async of(actor: Actor, from: LocalDate, to: LocalDate): Promise<Capacity> {
    const days = daysOf(from, to);
    const [due, calendar, mayHandOut] = [await this.load.byDay(actor, from, to), await this.workingDays.calendar(), await this.assigners.whoseWork(actor)];
    const rows = await this.database.rows<{ userId: string; fullName: string; isActive: boolean; capacity: number | null }>(
      `select id as "userId", full_name as "fullName", is_active as "isActive", daily_care_capacity as capacity from user_summary
       where id = any($1::uuid[]) or (is_active and daily_care_capacity is not null) order by full_name collate "vi-x-icu", id`,
      [[...new Set(due.flatMap((each) => each.userId ?? []))]],
    );
    return {
      days: days.map((date) => ({ date, isWorkingDay: calendar.isWorkingDay(date) })),
      people: rows.filter((row) => mayHandOut(row.userId)).map((row) => ({ ...row, due: countsOf(due, row.userId, days) })),
      nobodys: countsOf(due, null, days),
    };
  }
}

/** @throws DomainError rule `care-period` */
export function daysOf(from: LocalDate, to: LocalDate): LocalDate[] {
  if (to < from || addDays(from, MOST_DAYS - 1) < to) throw rule('care-period', { most: MOST_DAYS });
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

function countsOf(due: readonly DueOfDay[], userId: string | null, days: readonly LocalDate[]): number[] {
  const byDay = new Map(due.filter((each) => each.userId === userId).map((each) => [each.dueDate, each.count]));
  return days.map((day) => byDay.get(day) ?? 0);
}
