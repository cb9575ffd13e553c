import { Injectable } from '@nestjs/common';
import { notFound, rule, uuidv7 } from '@tantam/kernel';
import { can, type Actor } from '../../access/actor.js';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { BULK } from '../bulk.permissions.js';
import type { BulkJob, BulkOutcome } from './bulk-job.js';
import type { BulkRow, NewBulkRow } from './bulk-kind.js';

type Row = Record<string, unknown>;

/** The kind of job that wakes whoever runs bulk jobs. */
export const BULK_JOB = 'bulk';

/** More in one job would keep its request waiting and its rows in memory. */
export const MOST_ROWS = 200_000;
const INSERT_CHUNK = 5_000;

const SELECT = `
  select job.id, job.kind, job.status, job.input, job.total, job.processed, job.changed, job.unchanged, job.skipped, job.error, job.reverses_id as "reversesId",
    (select reversal.id from bulk_jobs reversal where reversal.reverses_id = job.id and reversal.status not in ('failed', 'cancelled')) as "reversedById",
    job.created_by_id as "createdById", job.created_at as "createdAt", job.started_at as "startedAt", job.finished_at as "finishedAt"
  from bulk_jobs job`;

/** A row as it is shown: what became of it. */
export interface StoredBulkRow extends BulkRow {
  readonly outcome: BulkOutcome | null;
  readonly reason: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** The bulk jobs and their rows. Everybody sees his own; `bulk.see-all` everybody's. */
@Injectable()
export class BulkJobs {
  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  /**
   * Keeps a job with all its rows and has it run; in the transaction of the caller, who has checked the rights.
   *
   * @param reversesId the job that this one takes back; its rows are then taken from there
   * @throws DomainError rule `bulk-nothing-chosen`, `bulk-too-many` with `most`
   */
  async add(actor: Actor, kind: string, input: object, rows: readonly NewBulkRow[]): Promise<string> {
    if (rows.length === 0) throw rule('bulk-nothing-chosen');
    if (rows.length > MOST_ROWS) throw rule('bulk-too-many', { most: MOST_ROWS });
    const id = uuidv7();
    await this.database.execute(
      `insert into bulk_jobs (id, kind, input, total, created_by_id, created_at) values ($1, $2, $3, $4, $5, $6)`,
      [id, kind, JSON.stringify(input), rows.length, actor.userId, this.clock.now()],
    );
    for (let from = 0; from < rows.length; from += INSERT_CHUNK) {
      const part = rows.slice(from, from + INSERT_CHUNK);
      await this.database.execute(
        `insert into bulk_job_rows (job_id, row_no, target_id, target_type, plan)
         select $1, $2::int + no, target_id, target_type, plan::jsonb
         from unnest($3::uuid[], $4::text[], $5::text[]) with ordinality as planned (target_id, target_type, plan, no)`,
        [id, from, part.map((row) => row.targetId), part.map((row) => row.targetType), part.map((row) => JSON.stringify(row.plan))],
      );
    }
    await this.queue.add(BULK_JOB, id);
    return id;
  }

  /** Keeps a job that takes another back: its rows are those that the other has changed, the last first. */
  async addReversal(actor: Actor, job: BulkJob): Promise<string> {
    const id = uuidv7();
    await this.database.execute(
      `insert into bulk_jobs (id, kind, input, total, reverses_id, created_by_id, created_at) values ($1, $2, $3, $4, $5, $6, $7)`,
      [id, job.kind, JSON.stringify(job.input), job.changed, job.id, actor.userId, this.clock.now()],
    );
    await this.database.execute(
      `insert into bulk_job_rows (job_id, row_no, target_id, target_type, plan)
       select $1, row_number() over (order by row_no desc), target_id, target_type, jsonb_build_object('before', before, 'after', after)
       from bulk_job_rows where job_id = $2 and outcome = 'changed'`,
      [id, job.id],
    );
    await this.queue.add(BULK_JOB, id);
    return id;
  }

  /** @throws DomainError not_found `bulk-job-not-found`, also for somebody else's */
  async get(actor: Actor, id: string): Promise<BulkJob> {
    const job = await this.find(id);
    if (!job || (job.createdById !== actor.userId && !can(actor, BULK.seeAll.name))) throw notFound('bulk-job-not-found');
    return job;
  }

  async find(id: string): Promise<BulkJob | null> {
    return this.database.row<BulkJob & Row>(`${SELECT} where job.id = $1`, [id]);
  }

  /** Newest first; from `beforeId` (exclusive) on. */
  async newest(actor: Actor, limit: number, beforeId: string | null, kinds: readonly string[] | null): Promise<BulkJob[]> {
    return this.database.rows<BulkJob & Row>(
      `${SELECT} where ($1::uuid is null or job.created_by_id = $1) and ($2::uuid is null or job.id < $2) and ($3::text[] is null or job.kind = any($3))
       order by job.id desc limit $4`,
      [can(actor, BULK.seeAll.name) ? null : actor.userId, beforeId, kinds, limit],
    );
  }

  /** Of those that {@link newest} gives. */
  async count(actor: Actor, kinds: readonly string[] | null): Promise<number> {
    const row = await this.database.row<{ n: number }>(
      `select count(*)::int as n from bulk_jobs where ($1::uuid is null or created_by_id = $1) and ($2::text[] is null or kind = any($2))`,
      [can(actor, BULK.seeAll.name) ? null : actor.userId, kinds],
    );
    return row?.n ?? 0;
  }

  async countRows(id: string, outcomes: readonly BulkOutcome[] | null): Promise<number> {
    const row = await this.database.row<{ n: number }>(`select count(*)::int as n from bulk_job_rows where job_id = $1 and ($2::text[] is null or outcome = any($2))`, [id, outcomes]);
    return row?.n ?? 0;
  }

  /** In order; from `afterNo` (exclusive) on. */
  async rows(id: string, limit: number, afterNo: number, outcomes: readonly BulkOutcome[] | null): Promise<StoredBulkRow[]> {
    return this.database.rows<StoredBulkRow & Row>(
      `select row_no as "rowNo", target_id as "targetId", target_type as "targetType", plan, outcome, reason, before, after from bulk_job_rows
       where job_id = $1 and row_no > $2 and ($3::text[] is null or outcome = any($3)) order by row_no limit $4`,
      [id, afterNo, outcomes, limit],
    );
  }
}
