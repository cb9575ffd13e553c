import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { FailedAttempts } from '../domain/sign-in-pace.js';

/** Failed sign-ins by key. */
@Injectable()
export class SignInAttempts {
  constructor(private readonly database: Database) {}

  /** What is known of each key; the rows stay locked until the transaction ends, so attempts at once are counted one by one. */
  async lock(keys: readonly string[], now: Date): Promise<ReadonlyMap<string, FailedAttempts>> {
    const rows = await this.database.rows<FailedAttempts & { key: string }>(
      `insert into sign_in_attempts as a (key, failures, last_failed_at) select key, 0, $2 from unnest($1::text[]) as key order by key
       on conflict (key) do update set failures = a.failures
       returning key, failures, last_failed_at as "lastFailedAt"`,
      [keys, now],
    );
    return new Map(rows.map((row) => [row.key, row]));
  }

  async count(key: string, failures: number, now: Date): Promise<void> {
    await this.database.execute(`update sign_in_attempts set failures = $2, last_failed_at = $3 where key = $1`, [key, failures, now]);
  }

  async forget(keys: readonly string[]): Promise<void> {
    await this.database.execute(`delete from sign_in_attempts where key = any($1::text[])`, [keys]);
  }

  /** Takes one attempt back, for a key that others share. */
  async takeBack(key: string): Promise<void> {
    await this.database.execute(`update sign_in_attempts set failures = greatest(failures - 1, 0) where key = $1`, [key]);
  }

  async forgetBefore(moment: Date): Promise<void> {
    await this.database.execute(`delete from sign_in_attempts where last_failed_at < $1`, [moment]);
  }
}
