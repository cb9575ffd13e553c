import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { ActivityNumbers } from '../domain/activity-numbers.js';

export interface DaySummary extends ActivityNumbers {
  readonly userId: string;
  /** What was due and open at the day's end, and what of it was overdue; null: unknown. */
  readonly due: number | null;
  readonly late: number | null;
}

/** The days of agents that are over. Written once, never changed. */
@Injectable()
export class DaySummaries {
  constructor(private readonly database: Database) {}

  async add(day: LocalDate, summaries: readonly DaySummary[]): Promise<void> {
    await this.database.execute(
      `insert into care_day_summaries (day, user_id, due, late, done, counted, outbound, reached)
       select $1::date, s.* from jsonb_to_recordset($2::jsonb) as s ("userId" uuid, due int, late int, done int, counted int, outbound int, reached int)
       on conflict (day, user_id) do nothing`,
      [day, JSON.stringify(summaries)],
    );
  }

  /** Of these days those that nothing is known of. */
  async missing(days: readonly LocalDate[]): Promise<LocalDate[]> {
    const rows = await this.database.rows<{ day: LocalDate }>(
      `select day from unnest($1::date[]) day where not exists (select 1 from care_day_summaries s where s.day = day.day) order by day`, [days],
    );
    return rows.map(({ day }) => day);
  }

  /** What was open at the end of a day, of whom it is known. */
  async dueAtEnd(userIds: readonly string[], day: LocalDate): Promise<Map<string, { due: number; late: number }>> {
    const rows = await this.database.rows<{ userId: string; due: number; late: number }>(
      `select user_id as "userId", due, late from care_day_summaries where day = $1 and user_id = any($2::uuid[]) and due is not null`, [day, userIds],
    );
    return new Map(rows.map(({ userId, due, late }) => [userId, { due, late }]));
  }
}
