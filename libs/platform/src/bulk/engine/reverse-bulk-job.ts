import { Injectable } from '@nestjs/common';
import { conflict, forbidden } from '@tantam/kernel';
import { can, type Actor } from '../../access/actor.js';
import { Audit } from '../../audit/audit.js';
import { Clock } from '../../clock/clock.js';
import { Database } from '../../database/database.js';
import { Transactional } from '../../database/transactional.js';
import { reversibleUntil, type BulkJob } from './bulk-job.js';
import { BulkJobs } from './bulk-jobs.js';
import { isReversible } from './bulk-kind.js';
import { BulkKinds } from './bulk-kinds.js';
import { BulkLease } from './bulk-lease.js';

/** Ends a job before its end, or takes back what it did. */
@Injectable()
export class ReverseBulkJob {
  constructor(
    private readonly database: Database,
    private readonly jobs: BulkJobs,
    private readonly kinds: BulkKinds,
    private readonly lease: BulkLease,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Rows already done stay so, and can be taken back. @throws DomainError not_found `bulk-job-not-found`; conflict `bulk-job-is-over` */
  @Transactional()
  async cancel(actor: Actor, id: string): Promise<BulkJob> {
    const job = await this.jobs.get(actor, id);
    if (!(await this.lease.end(id, null, 'cancelled'))) throw conflict('bulk-job-is-over');
    this.audit.record({ action: 'bulk-job.cancelled', resource: 'bulk-job', resourceId: id, changes: { kind: { from: null, to: job.kind } } });
    return this.jobs.get(actor, id);
  }

  /**
   * @returns the job that takes the other back
   * @throws DomainError not_found `bulk-job-not-found`; forbidden `forbidden` without the kind's permission; conflict `bulk-not-reversible`
   */
  @Transactional()
  async reverse(actor: Actor, id: string): Promise<BulkJob> {
    await this.jobs.get(actor, id);
    // Two that ask at once: the second sees the reversal of the first.
    await this.database.execute(`select 1 from bulk_jobs where id = $1 for update`, [id]);
    const job = await this.jobs.get(actor, id);
    const kind = this.kinds.find(job.kind);
    const until = reversibleUntil(job, isReversible(kind));
    if (!kind || !until || until < this.clock.now()) throw conflict('bulk-not-reversible');
    if (!can(actor, kind.permission)) throw forbidden('forbidden');
    const reversalId = await this.jobs.addReversal(actor, job);
    this.audit.record({ action: 'bulk-job.reversal-asked', resource: 'bulk-job', resourceId: id, changes: { reversal: { from: null, to: reversalId } } });
    return this.jobs.get(actor, reversalId);
  }
}
