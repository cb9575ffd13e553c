import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Files } from '../files/files.js';
import { Schedules } from './schedules.js';

const BATCH = 5_000;
const KEEP_OCCURRENCES_DAYS = 90;

/** Deletes what has passed its time, in batches: nobody waits behind a long transaction. */
@Injectable()
export class ForgetExpired implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly database: Database,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.schedules.every('forget-idempotency-keys', '7 * * * *', async (_, signal) => void (await inBatches(() => this.forgetKeys(), signal)));
    this.schedules.every('forget-files', '23 * * * *', async () => void (await this.files.removeExpired(this.clock.now())));
    this.schedules.every('forget-occurrences', '41 3 * * *', async (_, signal) => void (await inBatches(() => this.forgetOccurrences(), signal)));
  }

  /** Answers are repeated for 24 hours. */
  async forgetKeys(): Promise<number> {
    return this.database.execute(
      `delete from idempotency_keys where key = any (array (select key from idempotency_keys where created_at < now() - interval '24 hours' order by created_at limit $1))`,
      [BATCH],
    );
  }

  /** The latest of each schedule stays: it says that the schedule is not new. */
  async forgetOccurrences(): Promise<number> {
    return this.database.execute(
      `delete from schedule_occurrences where (name, occurred_at) in (
         select name, occurred_at from schedule_occurrences old
         where occurred_at < now() - make_interval(days => $1)
           and exists (select 1 from schedule_occurrences later where later.name = old.name and later.occurred_at > old.occurred_at)
         limit $2)`,
      [KEEP_OCCURRENCES_DAYS, BATCH],
    );
  }
}

/** Repeats a deletion until it finds nothing more. How many it deleted in all. */
export async function inBatches(deleteSome: () => Promise<number>, signal: AbortSignal): Promise<number> {
  let total = 0;
  for (;;) {
    signal.throwIfAborted();
    const deleted = await deleteSome();
    total += deleted;
    if (deleted === 0) return total;
  }
}
