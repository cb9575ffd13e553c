import { Injectable } from '@nestjs/common';
import { can } from '../../access/actor.js';
import { ActingUsers } from '../../access/acting-users.js';
import { Audit } from '../../audit/audit.js';
import { inJobContext } from '../../context/request-context.js';
import { Database } from '../../database/database.js';
import { JobLeaseLost } from '../../jobs/leased-jobs.js';
import type { BulkJob } from './bulk-job.js';
import { BulkJobs } from './bulk-jobs.js';
import type { BulkContext, BulkKind, BulkRow, RowResult } from './bulk-kind.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkLease } from './bulk-lease.js';

const CHUNK = 500;

/** Takes one job from where it stands to its end, a chunk of rows per transaction. */
@Injectable()
export class BulkWorker {
  constructor(
    private readonly database: Database,
    private readonly jobs: BulkJobs,
    private readonly kinds: BulkKinds,
    private readonly lease: BulkLease,
    private readonly actors: ActingUsers,
    private readonly audit: Audit,
  ) {}

  /** @throws JobLeaseLost; whatever the kind throws */
  async work(id: string, owner: string, signal: AbortSignal): Promise<void> {
    const job = await this.jobs.find(id);
    if (!job) return;
    await inJobContext(`bulk ${id}`, job.createdById, () => this.carryOn(job, owner, signal));
  }

  private async carryOn(job: BulkJob, owner: string, signal: AbortSignal): Promise<void> {
    const kind = this.kinds.get(job.kind);
    for (;;) {
      if (signal.aborted) throw new JobLeaseLost();
      // Asked before each chunk: a right taken away meanwhile ends the job where it stands.
      const actor = await this.actors.of(job.createdById);
      if (!actor || !can(actor, kind.permission)) return this.end(job, owner, 'bulk-actor-gone');
      const done = await this.database.transaction(() => this.chunk(kind, job, { jobId: job.id, input: job.input, actor }, owner));
      if (done === 0) return this.end(job, owner, null);
    }
  }

  private async chunk(kind: BulkKind, job: BulkJob, context: BulkContext, owner: string): Promise<number> {
    // Held until the chunk is done: a process that froze before must not wake up and do rows that another does.
    await this.lease.leases.renew(job.id, owner);
    const rows = await this.lease.nextRows(job.id, kind.chunk ?? CHUNK);
    if (rows.length === 0) return 0;
    const results = job.reversesId ? await this.takeBack(kind, context, rows) : await kind.apply(context, rows);
    requireAll(kind.kind, rows, results);
    await this.lease.done(job.id, owner, results);
    return rows.length;
  }

  private async takeBack(kind: BulkKind, context: BulkContext, rows: readonly BulkRow[]): Promise<readonly RowResult[]> {
    if (!kind.reverse) throw new Error(`Bulk jobs of kind ${kind.kind} cannot be taken back`);
    return kind.reverse(context, rows.map(({ plan, ...row }) => ({ ...row, ...(plan as { before: unknown; after: unknown }) })));
  }

  private async end(job: BulkJob, owner: string, error: string | null): Promise<void> {
    await this.database.transaction(async () => {
      if (!(await this.lease.end(job.id, owner, error ? 'failed' : 'succeeded', error))) throw new JobLeaseLost();
      const now = await this.jobs.find(job.id);
      this.audit.record({
        action: job.reversesId ? 'bulk-job.reversed' : 'bulk-job.finished', resource: 'bulk-job', resourceId: job.id,
        changes: { kind: { from: null, to: job.kind }, input: { from: null, to: job.input }, changed: { from: null, to: now?.changed ?? 0 }, skipped: { from: null, to: now?.skipped ?? 0 } },
      });
    });
  }
}

/** A row without an outcome would be taken up again and again. */
function requireAll(kind: string, rows: readonly BulkRow[], results: readonly RowResult[]): void {
  const told = new Set(results.map((result) => result.rowNo));
  const missing = rows.find((row) => !told.has(row.rowNo));
  if (missing || told.size !== rows.length) throw new Error(`${kind} did not say what became of row ${missing?.rowNo ?? 'twice told'}`);
}
