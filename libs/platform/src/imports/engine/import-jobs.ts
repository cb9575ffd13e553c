import { Injectable } from '@nestjs/common';
import { notFound } from '@tantam/kernel';
import { Database } from '../../database/database.js';
import { JobQueue } from '../../jobs/job-queue.js';
import type { ImportJob, ImportStatus } from './import-job.js';
import { ImportLive, type ImportProgress } from './import-live.js';

const COLUMNS = `id, kind, status, phase, is_dry_run as "isDryRun", file_id as "fileId", file_name as "fileName", file_size as "fileSize", mapping, options, answers,
  questions, format, columns, total, processed, counts, summary, error, created_by_id as "createdById", created_at as "createdAt",
  started_at as "startedAt", finished_at as "finishedAt"`;

const JSON_FIELDS = new Set(['mapping', 'options', 'answers', 'questions', 'format', 'columns', 'counts', 'summary', 'error']);
const COLUMN_OF: Readonly<Record<string, string>> = {
  status: 'status', phase: 'phase', isDryRun: 'is_dry_run', mapping: 'mapping', options: 'options', answers: 'answers', questions: 'questions', format: 'format',
  columns: 'columns', total: 'total', processed: 'processed', counts: 'counts', summary: 'summary', error: 'error', startedAt: 'started_at', finishedAt: 'finished_at',
};

type Row = Record<string, unknown>;

/** The kind of job that wakes whoever runs imports. */
export const IMPORT_JOB = 'import';

const IS_OPEN = `status in ('queued', 'checking', 'running')`;
/** Nobody works on any: `$1` are owners that are gone. */
const NOBODY_IS_BUSY = `not exists (select 1 from imports busy where busy.${IS_OPEN} and busy.lease_until >= now() and busy.lease_owner <> all($1))`;

/** So often an import is taken up without coming forward; then it is its own fault, and no process dies for it any more. */
const MOST_ATTEMPTS = 10;

export type ImportChanges = { -readonly [K in keyof ImportJob]?: ImportJob[K] } & {
  /** Rows that one of several transactions has dealt with; they add up. */
  readonly processedMore?: number;
};

/** The import jobs. A running one is changed only by whoever holds its lease. */
@Injectable()
export class ImportJobs {
  constructor(
    private readonly database: Database,
    private readonly live: ImportLive,
    private readonly queue: JobQueue,
  ) {}

  async add(job: Pick<ImportJob, 'id' | 'kind' | 'isDryRun' | 'fileId' | 'fileName' | 'fileSize' | 'mapping' | 'options' | 'createdById'>): Promise<ImportJob> {
    await this.database.execute(
      `insert into imports (id, kind, status, is_dry_run, file_id, file_name, file_size, mapping, options, created_by_id)
       values ($1, $2, 'queued', $3, $4, $5, $6, $7, $8, $9)`,
      [job.id, job.kind, job.isDryRun, job.fileId, job.fileName, job.fileSize, JSON.stringify(job.mapping), JSON.stringify(job.options), job.createdById],
    );
    await this.queue.add(IMPORT_JOB, job.id);
    return this.get(job.id);
  }

  /** @throws DomainError `import-not-found` */
  async get(id: string): Promise<ImportJob> {
    const job = await this.database.row<ImportJob>(`select ${COLUMNS} from imports where id = $1`, [id]);
    if (!job) throw notFound('import-not-found');
    return job;
  }

  async getForUpdate(id: string): Promise<ImportJob> {
    const job = await this.database.row<ImportJob>(`select ${COLUMNS} from imports where id = $1 for update`, [id]);
    if (!job) throw notFound('import-not-found');
    return job;
  }

  /** Newest first, as their ids are in order of time; from `beforeId` (exclusive) on. */
  async newest(limit: number, beforeId: string | null, kind: string | null): Promise<ImportJob[]> {
    return this.database.rows<ImportJob>(
      `select ${COLUMNS} from imports
       where ($2::uuid is null or id < $2) and ($3::text is null or kind = $3)
       order by id desc limit $1`,
      [limit, beforeId, kind],
    );
  }

  async count(kind: string | null): Promise<number> {
    const row = await this.database.row<{ count: number }>(`select count(*) as count from imports where ($1::text is null or kind = $1)`, [kind]);
    return row!.count;
  }

  /** Changes a job that nobody works on; the caller holds its row lock. One that is queued by it is taken up soon. */
  async change(id: string, changes: ImportChanges): Promise<void> {
    const { sets, values } = assignments(changes, 2);
    await this.database.transaction(async () => {
      await this.tell(id, await this.database.row<ImportProgress & Row>(`update imports set ${sets} where id = $1 returning status, processed, total`, [id, ...values]), changes);
      if (changes.status === 'queued') await this.queue.add(IMPORT_JOB, id);
    });
  }

  /**
   * Takes the next job that nobody works on; one import runs at a time, in order of creation.
   *
   * @param owner who takes it; whoever held it before and wakes up late will find the lease gone
   */
  async take(owner: string, leaseSeconds: number, deadOwners: readonly string[]): Promise<ImportJob | null> {
    return this.database.transaction(async () => {
      await this.database.execute(`select pg_advisory_xact_lock(7201028)`);
      await this.giveUp(deadOwners);
      return this.database.row<ImportJob>(
        `update imports set lease_owner = $2, lease_until = now() + make_interval(secs => $3), started_at = coalesce(started_at, now()), attempts = attempts + 1
         where id = (
           select id from imports where ${IS_OPEN} and (lease_until is null or lease_until < now() or lease_owner = any($1)) and ${NOBODY_IS_BUSY}
           order by created_at, id limit 1)
         returning ${COLUMNS}`,
        [[...deadOwners], owner, leaseSeconds],
      );
    });
  }

  /** Imports over which process after process has died. */
  private async giveUp(deadOwners: readonly string[]): Promise<void> {
    const rows = await this.database.rows<ImportProgress & { id: string } & Row>(
      `update imports set status = 'failed', error = '{"code":"import-keeps-failing","params":{}}', finished_at = now()
       where ${IS_OPEN} and attempts >= ${MOST_ATTEMPTS} and (lease_until is null or lease_until < now() or lease_owner = any($1))
       returning id, status, processed, total`,
      [[...deadOwners]],
    );
    for (const { id, ...progress } of rows) await this.live.tell(id, progress, true);
  }

  /** The next job, when nobody works on any: what {@link take} would give. */
  async waiting(deadOwners: readonly string[]): Promise<string[]> {
    const rows = await this.database.rows<{ id: string }>(`select id from imports where ${IS_OPEN} and ${NOBODY_IS_BUSY} order by created_at, id limit 1`, [[...deadOwners]]);
    return rows.map(({ id }) => id);
  }

  /** Those who hold a lease right now. */
  async leaseOwners(): Promise<string[]> {
    const rows = await this.database.rows<{ owner: string }>(`select distinct lease_owner as owner from imports where lease_until >= now() and ${IS_OPEN}`);
    return rows.map(({ owner }) => owner);
  }

  /** Changes a job under its lease and renews it. False: the lease is lost, or the job was cancelled; stop working. */
  async changeHeld(id: string, owner: string, leaseSeconds: number, changes: ImportChanges): Promise<boolean> {
    const { sets, values } = assignments(changes, 4);
    return this.database.transaction(async () => {
      const changed = await this.database.row<ImportProgress & Row>(
        `update imports set lease_until = now() + make_interval(secs => $3) ${sets ? `, attempts = 1, ${sets}` : ''}
         where id = $1 and lease_owner = $2 and ${IS_OPEN} returning status, processed, total`,
        [id, owner, leaseSeconds, ...values],
      );
      await this.tell(id, changed, changes);
      return changed !== null;
    });
  }

  private async tell(id: string, changed: ImportProgress | null, changes: ImportChanges): Promise<void> {
    if (changed && (changes.status !== undefined || changes.processed !== undefined || changes.processedMore !== undefined)) await this.live.tell(id, changed, changes.status !== undefined);
  }

  /** Who lets go of an import did not die over it. */
  async release(id: string, owner: string): Promise<void> {
    await this.database.execute(`update imports set lease_owner = null, lease_until = null, attempts = greatest(attempts - 1, 0) where id = $1 and lease_owner = $2`, [id, owner]);
  }

  async rememberMapping(kind: string, columnsKey: string, mapping: Readonly<Record<string, string>>): Promise<void> {
    await this.database.execute(
      `insert into import_mappings (kind, columns_key, mapping) values ($1, $2, $3)
       on conflict (kind, columns_key) do update set mapping = excluded.mapping, used_at = now()`,
      [kind, columnsKey, JSON.stringify(mapping)],
    );
  }

  async rememberedMapping(kind: string, columnsKey: string): Promise<Readonly<Record<string, string>> | null> {
    const row = await this.database.row<{ mapping: Record<string, string> }>(`select mapping from import_mappings where kind = $1 and columns_key = $2`, [kind, columnsKey]);
    return row?.mapping ?? null;
  }
}

export function isOpen(status: ImportStatus): boolean {
  return status === 'queued' || status === 'checking' || status === 'running';
}

function assignments(changes: ImportChanges, start: number): { sets: string; values: unknown[] } {
  const entries = Object.entries(changes).filter(([, value]) => value !== undefined);
  const sets = entries.map(([name], index) => (name === 'processedMore' ? `processed = processed + $${start + index}` : `${COLUMN_OF[name]} = $${start + index}`)).join(', ');
  const values = entries.map(([name, value]) => (JSON_FIELDS.has(name) && value !== null ? JSON.stringify(value) : value));
  return { sets, values };
}
