import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { JobQueue } from '../jobs/job-queue.js';
import { LeasedRuns } from '../jobs/leased-jobs.js';
import { EXPORT_JOB, ExportJobs } from './export-jobs.js';
import { ExportWriter } from './export-writer.js';

/** Writes exports in the background. A killed process costs time: the next one writes the file from its beginning. */
@Injectable()
export class ExportRunner implements OnModuleInit {
  private readonly runs: LeasedRuns;

  constructor(
    private readonly queue: JobQueue,
    jobs: ExportJobs,
    writer: ExportWriter,
  ) {
    const work = {
      take: (id: string, owner: string, goneOwners: readonly string[]) => jobs.take(id, owner, goneOwners),
      work: (id: string, owner: string, signal: AbortSignal) => writer.write(id, owner, signal),
      fail: (id: string, owner: string, error: string) => jobs.end(id, owner, { status: 'failed', error }),
    };
    this.runs = new LeasedRuns('export', jobs.leases, work, new Logger('Exports'));
  }

  onModuleInit(): void {
    this.queue.handle(EXPORT_JOB, (id, signal) => this.runs.run(id, signal), { attempts: 3, sweep: () => this.runs.waiting() });
  }

  /** Works until nothing is left; for tests and scripts. */
  drain(): Promise<void> {
    return this.runs.drain();
  }
}
