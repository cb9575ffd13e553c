import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isDomainError } from '@tantam/kernel';
import { isDatabaseAway } from '../../database/database-away.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { isGoneFromHere, newProcessOwner } from '../../processes/process-owner.js';
import { BULK_JOB } from './bulk-jobs.js';
import { BulkLease, BulkLeaseLost } from './bulk-lease.js';
import { BulkWorker } from './bulk-worker.js';

const HEARTBEAT_MS = 10_000;

/** Runs bulk jobs in the background. A killed process costs time, never rows: the next one goes on behind the last chunk. */
@Injectable()
export class BulkRunner implements OnModuleInit {
  private readonly logger = new Logger('Bulk');
  private readonly owner = newProcessOwner();
  private readonly working = new Set<string>();

  constructor(
    private readonly queue: JobQueue,
    private readonly lease: BulkLease,
    private readonly worker: BulkWorker,
  ) {}

  onModuleInit(): void {
    this.queue.handle(BULK_JOB, (id, signal) => this.run(id, signal), { attempts: 3, sweep: async () => this.lease.waiting(await this.goneOwners()) });
  }

  /** Works until nothing is left; for tests and scripts. */
  async drain(): Promise<void> {
    for (const id of await this.lease.waiting([])) await this.run(id, new AbortController().signal);
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    if (this.working.has(id) || !(await this.lease.take(id, this.owner, await this.goneOwners()))) return;
    this.working.add(id);
    const heartbeat = setInterval(() => void this.renew(id), HEARTBEAT_MS);
    try {
      await this.worker.work(id, this.owner, signal);
    } catch (error) {
      await this.failed(id, error);
    } finally {
      clearInterval(heartbeat);
      this.working.delete(id);
      await this.lease.release(id, this.owner).catch((error: unknown) => this.logger.warn(`release: ${String(error)}`));
    }
  }

  private async renew(id: string): Promise<void> {
    try {
      await this.lease.renew(id, this.owner);
    } catch (error) {
      // A lost lease is noticed by the work itself, at its next chunk.
      if (!(error instanceof BulkLeaseLost)) this.logger.warn(`heartbeat: ${String(error)}`);
    }
  }

  /** A job whose process is stopped, or whose database went away, stays open. */
  private async failed(id: string, error: unknown): Promise<void> {
    if (error instanceof BulkLeaseLost) return;
    if (isDatabaseAway(error)) throw error;
    if (!isDomainError(error)) this.logger.error(`bulk job ${id}`, error instanceof Error ? error.stack : String(error));
    await this.lease.end(id, this.owner, 'failed', isDomainError(error) ? error.code : 'internal-error');
  }

  /** Processes of this machine that are gone, and this one while it works on nothing: its lease is left from when the database was away. */
  private async goneOwners(): Promise<string[]> {
    return (await this.lease.owners()).filter((owner) => (owner === this.owner ? this.working.size === 0 : isGoneFromHere(owner)));
  }
}
