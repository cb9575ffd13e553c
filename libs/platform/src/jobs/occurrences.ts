import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';

export interface OccurrenceKey {
  readonly name: string;
  readonly at: Date;
}

const LEASE_SECONDS = 30;

/** Which occurrences of schedules have been done, over all processes. One in work is held by a lease. */
@Injectable()
export class Occurrences {
  constructor(private readonly database: Database) {}

  /** A schedule that has just been invented begins with its next occurrence: the one before counts as done. */
  async beginWith({ name, at }: OccurrenceKey): Promise<void> {
    await this.database.execute(
      `insert into schedule_occurrences (name, occurred_at, finished_at)
       select $1, $2, now() where not exists (select 1 from schedule_occurrences where name = $1) on conflict do nothing`,
      [name, at],
    );
  }

  /** Takes an occurrence that nobody has done or does, unless a later one was done. The number of the attempt, or null. */
  async take({ name, at }: OccurrenceKey, owner: string): Promise<number | null> {
    const taken = await this.database.row<{ attempts: number }>(
      `insert into schedule_occurrences as mine (name, occurred_at, attempts, lease_owner, lease_until)
       select $1, $2::timestamptz, 1, $3, now() + make_interval(secs => $4)
       where not exists (select 1 from schedule_occurrences later where later.name = $1 and later.occurred_at > $2::timestamptz)
       on conflict (name, occurred_at) do update
         set attempts = mine.attempts + 1, lease_owner = excluded.lease_owner, lease_until = excluded.lease_until
         where mine.finished_at is null and mine.lease_until < now()
       returning attempts`,
      [name, at, owner, LEASE_SECONDS],
    );
    return taken?.attempts ?? null;
  }

  /** Whether nothing is left to do for it: done, given up, or overtaken by a later one. */
  async isSettled({ name, at }: OccurrenceKey): Promise<boolean> {
    const row = await this.database.row(
      `select 1 from schedule_occurrences where name = $1 and (occurred_at > $2 or occurred_at = $2 and finished_at is not null) limit 1`,
      [name, at],
    );
    return row !== null;
  }

  /** False: another process has taken it over. */
  async renew(key: OccurrenceKey, owner: string): Promise<boolean> {
    return this.change(key, owner, `lease_until = now() + make_interval(secs => $4)`, [LEASE_SECONDS]);
  }

  async finish(key: OccurrenceKey, owner: string, error: string | null): Promise<boolean> {
    return this.change(key, owner, 'finished_at = now(), error = $4', [error]);
  }

  /** Lets it be tried again after a pause. */
  async release(key: OccurrenceKey, owner: string, pauseMs: number, error: string): Promise<void> {
    await this.change(key, owner, `lease_until = now() + make_interval(secs => $4::float8 / 1000), error = $5`, [pauseMs, error]);
  }

  private async change({ name, at }: OccurrenceKey, owner: string, sets: string, values: readonly unknown[]): Promise<boolean> {
    const changed = await this.database.execute(
      `update schedule_occurrences set ${sets} where name = $1 and occurred_at = $2 and lease_owner = $3 and finished_at is null`,
      [name, at, owner, ...values],
    );
    return changed === 1;
  }
}
