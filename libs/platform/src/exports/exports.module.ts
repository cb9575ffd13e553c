import { Module, type OnModuleInit } from '@nestjs/common';
import { inBatches } from '../jobs/forget-expired.js';
import { Schedules } from '../jobs/schedules.js';
import { ExportJobs } from './export-jobs.js';
import { ExportRunner } from './export-runner.js';
import { ExportWriter } from './export-writer.js';
import './exports.problems.js';
import { ExportsController } from './http/exports.controller.js';

/** Lists as files, written in the background; the lists are registered by the modules that own the data. */
@Module({
  controllers: [ExportsController],
  providers: [ExportJobs, ExportRunner, ExportWriter],
  exports: [ExportRunner],
})
export class ExportsModule implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly jobs: ExportJobs,
  ) {}

  onModuleInit(): void {
    this.schedules.every('forget-exports', '29 * * * *', async (_, signal) => void (await inBatches(() => this.jobs.removeExpired(), signal)));
  }
}
