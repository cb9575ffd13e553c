import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { JobQueue } from '../jobs/job-queue.js';
import { Dependencies } from './dependencies.js';

/** Without Redis jobs wait for the next sweep and live updates for the next question; everything else goes on. */
@Injectable()
export class WatchRedis implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: JobQueue,
    private readonly dependencies: Dependencies,
  ) {}

  onModuleInit(): void {
    if (this.config.redisUrl) this.dependencies.watch('redis', () => this.jobs.isReachable());
  }
}
