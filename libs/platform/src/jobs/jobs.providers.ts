import type { Provider } from '@nestjs/common';
import { LazyModuleLoader } from '@nestjs/core';
import { CONFIG, type Config } from '../config/config.js';
import { Database } from '../database/database.js';
import { BackgroundWork } from './background-work.js';
import { BusinessDay } from './business-day.js';
import { ForgetExpired } from './forget-expired.js';
import { InProcessJobs } from './in-process-jobs.js';
import { JobQueue } from './job-queue.js';
import { JobSweeper } from './job-sweeper.js';
import { Occurrences } from './occurrences.js';
import { Schedules } from './schedules.js';

/** The queue is Bull when there is a Redis, else this process's own. */
export const jobsProviders: Provider[] = [
  {
    provide: JobQueue,
    inject: [CONFIG, Database, LazyModuleLoader],
    useFactory: queueOf,
  },
  JobSweeper,
  Occurrences,
  Schedules,
  BackgroundWork,
  BusinessDay,
  ForgetExpired,
];

/** Bull and its Redis client are loaded where they are used only: a small shop's one process has better use for the memory. */
async function queueOf(config: Config, database: Database, modules: LazyModuleLoader): Promise<JobQueue> {
  if (!config.redisUrl) return new InProcessJobs(database, config.runsJobs);
  const { BullJobs } = await import('./bull-jobs.js');
  return new BullJobs(database, { redisUrl: config.redisUrl, prefix: config.redisPrefix, runsJobs: config.runsJobs }, modules);
}
