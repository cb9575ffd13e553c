import { Injectable } from '@nestjs/common';
import { notFound, uuidv7 } from '@tantam/kernel';
import type { Actor } from '../access/actor.js';
import { Audit } from '../audit/audit.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Transactional } from '../database/transactional.js';
import type { Language } from '../http/problems.js';
import { JobQueue } from '../jobs/job-queue.js';
import { IS_OPEN, isFree, JobLeaseLost, JobLeases, LEASE_END } from '../jobs/leased-jobs.js';
import type { TableFormat } from './table-writer.js';

export const EXPORT_JOB = 'export';
export const EXPORT_STATUSES = ['queued', 'running', 'succeeded', 'failed'] as const;
export type ExportStatus = (typeof EXPORT_STATUSES)[number];

/** Files hold what people may see today: they go soon. */
const KEEP_HOURS = 24;

export interface ExportJob {
  readonly id: string;
  readonly list: string;
  readonly format: TableFormat;
  readonly language: Language;
  readonly filters: Readonly<Record<string, unknown>>;
  readonly status: ExportStatus;
  readonly total: number;
  readonly processed: number;
  readonly fileId: string | null;
  readonly error: string | null;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly expiresAt: Date;
}

const COLUMNS = `id, list, format, language, filters, status, total, processed, file_id as "fileId", error, created_by_id as "createdById", created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt", expires_at as "expiresAt"`;

/** Exports that run in the background, each under the lease of one process. */
@Injectable()
export class ExportJobs {
  readonly leases: JobLeases;

  constructor(
    private readonly database: Database,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {
    this.leases = new JobLeases(database, 'exports');
  }

  /** It runs after the commit. */
  @Transactional()
  async add(actor: Actor, asked: Pick<ExportJob, 'list' | 'format' | 'language' | 'filters' | 'total'>): Promise<ExportJob> {
    const [id, now] = [uuidv7(), this.clock.now()];
    await this.database.execute(
      `insert into exports (id, list, format, language, filters, total, created_by_id, created_at, expires_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [id, asked.list, asked.format, asked.language, JSON.stringify(asked.filters), asked.total, actor.userId, now, new Date(now.getTime() + KEEP_HOURS * 3_600_000)],
    );
    this.audit.record({
      action: 'export.asked', resource: 'export', resourceId: id,
      changes: { list: { from: null, to: asked.list }, format: { from: null, to: asked.format }, rows: { from: null, to: asked.total }, filters: { from: null, to: Object.keys(asked.filters).sort().join(', ') } },
    });
    await this.queue.add(EXPORT_JOB, id);
    return this.of(actor, id);
  }

  /** One's own. @throws DomainError not_found `export-not-found` */
  async of(actor: Actor, id: string): Promise<ExportJob> {
    const job = await this.find(id);
    if (!job || job.createdById !== actor.userId || job.expiresAt <= this.clock.now()) throw notFound('export-not-found');
    return job;
  }

  find(id: string): Promise<ExportJob | null> {
    return this.database.row<ExportJob & Record<string, unknown>>(`select ${COLUMNS} from exports where id = $1`, [id]);
  }

  /** Takes one on which nobody works, from its beginning; false: there is nothing to do. */
  async take(id: string, owner: string, goneOwners: readonly string[]): Promise<boolean> {
    const taken = await this.database.execute(
      `update exports set status = 'running', processed = 0, started_at = coalesce(started_at, $4), lease_owner = $2, lease_until = ${LEASE_END} where id = $1 and ${IS_OPEN} and ${isFree('$3')}`,
      [id, owner, goneOwners, this.clock.now()],
    );
    return taken > 0;
  }

  /** @throws JobLeaseLost */
  async progress(id: string, owner: string, processed: number): Promise<void> {
    const held = await this.database.execute(
      `update exports set processed = $3, lease_until = ${LEASE_END} where id = $1 and lease_owner = $2 and ${IS_OPEN}`,
      [id, owner, processed],
    );
    if (held === 0) throw new JobLeaseLost();
  }

  /** It is over. @throws JobLeaseLost */
  async end(id: string, owner: string, { status, processed, fileId = null, error = null }: { status: 'succeeded' | 'failed'; processed?: number; fileId?: string | null; error?: string | null }): Promise<void> {
    const ended = await this.database.execute(
      `update exports set status = $3, processed = coalesce($4, processed), total = coalesce($4, total), file_id = $5, error = $6, finished_at = $7, filters = '{}', lease_owner = null, lease_until = null
       where id = $1 and lease_owner = $2 and ${IS_OPEN}`,
      [id, owner, status, processed ?? null, fileId, error, this.clock.now()],
    );
    if (ended === 0) throw new JobLeaseLost();
  }

  /** Those that have passed their time; their files go by the same day. */
  removeExpired(): Promise<number> {
    return this.database.execute(`delete from exports where id in (select id from exports where expires_at <= $1 order by expires_at limit 500)`, [this.clock.now()]);
  }
}
