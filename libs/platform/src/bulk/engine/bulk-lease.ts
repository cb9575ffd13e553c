import { Injectable } from '@nestjs/common';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { IS_OPEN, isFree, JobLeaseLost, JobLeases, LEASE_END } from '../../jobs/leased-jobs.js';
import type { BulkStatus } from './bulk-job.js';
import { BulkLive, type BulkProgress } from './bulk-live.js';
import type { BulkRow, RowResult } from './bulk-kind.js';

/** A bulk job under the lease of one process: only its holder marks rows done. */
@Injectable()
export class BulkLease {
  readonly leases: JobLeases;

  constructor(
    private readonly database: Database,
    private readonly live: BulkLive,
    private readonly clock: Clock,
  ) {
    this.leases = new JobLeases(database, 'bulk_jobs');
  }

  /** Takes a job on which nobody works; false: there is nothing to do. */
  async take(id: string, owner: string, goneOwners: readonly string[]): Promise<boolean> {
    return this.database.transaction(async () => {
      const taken = await this.database.row<BulkProgress & Record<string, unknown>>(
        `update bulk_jobs set status = 'running', started_at = coalesce(started_at, $4), lease_owner = $2, lease_until = ${LEASE_END}
         where id = $1 and ${IS_OPEN} and ${isFree('$3')} returning status, processed, total`,
        [id, owner, goneOwners, this.clock.now()],
      );
      if (taken) await this.live.tell(id, taken, true);
      return taken !== null;
    });
  }

  /** The rows to do next; in the transaction that does them. */
  async nextRows(id: string, limit: number): Promise<BulkRow[]> {
    return this.database.rows<BulkRow & Record<string, unknown>>(
      `select row_no as "rowNo", target_id as "targetId", target_type as "targetType", plan from bulk_job_rows where job_id = $1 and outcome is null order by row_no limit $2`,
      [id, limit],
    );
  }

  /** Marks rows done, with the transaction that did them. @throws JobLeaseLost */
  async done(id: string, owner: string, results: readonly RowResult[]): Promise<void> {
    const count = (outcome: string): number => results.filter((result) => result.outcome === outcome).length;
    await this.database.execute(
      `update bulk_job_rows set outcome = done.outcome, reason = done.reason, before = done.before::jsonb, after = done.after::jsonb
       from unnest($2::int[], $3::text[], $4::text[], $5::text[], $6::text[]) as done (row_no, outcome, reason, before, after)
       where bulk_job_rows.job_id = $1 and bulk_job_rows.row_no = done.row_no`,
      [
        id, results.map((result) => result.rowNo), results.map((result) => result.outcome), results.map((result) => result.reason ?? null),
        results.map((result) => asText(result.before)), results.map((result) => asText(result.after)),
      ],
    );
    const progress = await this.database.row<BulkProgress & Record<string, unknown>>(
      `update bulk_jobs set processed = processed + $3, changed = changed + $4, unchanged = unchanged + $5, skipped = skipped + $6, lease_until = ${LEASE_END}
       where id = $1 and lease_owner = $2 and ${IS_OPEN} returning status, processed, total`,
      [id, owner, results.length, count('changed'), count('unchanged'), count('skipped')],
    );
    if (!progress) throw new JobLeaseLost();
    await this.live.tell(id, progress, false);
  }

  /** The job is over; false when another holds it, or it was over already. */
  async end(id: string, owner: string | null, status: Extract<BulkStatus, 'succeeded' | 'failed' | 'cancelled'>, error: string | null = null): Promise<boolean> {
    return this.database.transaction(async () => {
      const ended = await this.database.row<BulkProgress & Record<string, unknown>>(
        `update bulk_jobs set status = $3, error = $4, finished_at = $5, lease_owner = null, lease_until = null
         where id = $1 and ($2::text is null or lease_owner = $2) and ${IS_OPEN} returning status, processed, total`,
        [id, owner, status, error === null ? null : JSON.stringify({ code: error }), this.clock.now()],
      );
      if (ended) await this.live.tell(id, ended, true);
      return ended !== null;
    });
  }
}

function asText(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
