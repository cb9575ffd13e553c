import { Module, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { inBatches } from '../jobs/forget-expired.js';
import { Schedules } from '../jobs/schedules.js';
import './bulk.problems.js';
import { BulkJobs } from './engine/bulk-jobs.js';
import { BulkLease } from './engine/bulk-lease.js';
import { BulkLive } from './engine/bulk-live.js';
import { BulkRunner } from './engine/bulk-runner.js';
import { BulkWorker } from './engine/bulk-worker.js';
import { ReverseBulkJob } from './engine/reverse-bulk-job.js';
import { BulkController } from './http/bulk.controller.js';

/** Jobs are told apart from history for so long; they can be taken back for 30 days. */
const KEEP_DAYS = 180;

/** The engine for one action on many things: kinds are registered by the modules that own the data. */
@Module({
  controllers: [BulkController],
  providers: [BulkJobs, BulkLease, BulkLive, BulkRunner, BulkWorker, ReverseBulkJob],
  exports: [BulkJobs, BulkRunner],
})
export class BulkModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.schedules.every('forget-bulk-jobs', '11 4 * * *', async (_, signal) => {
      await inBatches(
        () => this.database.execute(`delete from bulk_jobs where id in (select id from bulk_jobs where finished_at < now() - make_interval(days => $1) limit 20)`, [KEEP_DAYS]),
        signal,
      );
    });
  }
}
