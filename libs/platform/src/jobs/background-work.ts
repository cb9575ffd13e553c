import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { JobQueue } from './job-queue.js';
import { JobSweeper } from './job-sweeper.js';
import { Schedules } from './schedules.js';

const STOP_WITHIN_MS = 20_000;

/** Starts background work once all modules have said what there is, and ends it before the database is closed. */
@Injectable()
export class BackgroundWork implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Jobs');

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: JobQueue,
    private readonly sweeper: JobSweeper,
    private readonly schedules: Schedules,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.jobs.onReturn(() => void this.sweeper.sweep());
    this.jobs.start();
    this.sweeper.start();
    this.schedules.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.sweeper.stop();
    const left = await Promise.all([this.jobs.stop(STOP_WITHIN_MS), this.schedules.stop(STOP_WITHIN_MS)]);
    const count = left.reduce((sum, each) => sum + each, 0);
    if (count > 0) this.logger.warn(`${count} jobs were still running after ${STOP_WITHIN_MS / 1_000} s; others take them over when their leases end`);
  }
}
