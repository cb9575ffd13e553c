import { Module } from '@nestjs/common';
import { ImportJobs } from './engine/import-jobs.js';
import { ImportLive } from './engine/import-live.js';
import { ImportRunner } from './engine/import-runner.js';
import { ImportWorker } from './engine/import-worker.js';
import { StagingReader } from './engine/staging-reader.js';
import { ImportFiles } from './http/import-files.js';
import { ImportIssues } from './http/import-issues.js';
import { ImportsController } from './http/imports.controller.js';
import './imports.problems.js';
import { StartImport } from './use-cases/start-import.js';
import { UpdateImport } from './use-cases/update-import.js';

/** The import engine: kinds are registered by the modules that own the data. */
@Module({
  controllers: [ImportsController],
  providers: [ImportJobs, ImportLive, ImportRunner, ImportWorker, StagingReader, ImportFiles, ImportIssues, StartImport, UpdateImport],
  exports: [ImportRunner, ImportJobs],
})
export class ImportsModule {}
