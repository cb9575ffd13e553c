import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../../jobs/job-queue.js';
import { LeasedRuns } from '../../jobs/leased-jobs.js';
import { BULK_JOB } from './bulk-jobs.js';
import { BulkLease } from './bulk-lease.js';
import { BulkWorker } from './bulk-worker.js';

/** Runs bulk jobs in the background. A killed process costs time, never rows: the next one goes on behind the last chunk. */
@Injectable()
export class BulkRunner implements OnModuleInit {
  private readonly runs: LeasedRuns;

  constructor(
    private readonly queue: JobQueue,
    lease: BulkLease,
    worker: BulkWorker,
  ) {
    const work = {
      take: (id: string, owner: string, goneOwners: readonly string[]) => lease.take(id, owner, goneOwners),
      work: (id: string, owner: string, signal: AbortSignal) => worker.work(id, owner, signal),
      fail: (id: string, owner: string, error: string) => lease.end(id, owner, 'failed', error),
    };
    this.runs = new LeasedRuns('bulk job', lease.leases, work, new Logger('Bulk'));
  }

  onModuleInit(): void {
    this.queue.handle(BULK_JOB, (id, signal) => this.runs.run(id, signal), { attempts: 3, sweep: () => this.runs.waiting() });
  }

  /** Works until nothing is left; for tests and scripts. */
  drain(): Promise<void> {
    return this.runs.drain();
  }
}
