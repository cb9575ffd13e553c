import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { CONFIG, type Config } from '../config/config.js';
import { LiveMessages } from './live-messages.js';

const EVERY_MS = 20 * 60 * 1_000;
const BATCH = 5_000;

/** Removes what nobody can resume from any more, in batches that keep no publisher waiting. Several processes may do so at once. */
@Injectable()
export class LiveSweep implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger('Live');
  private timer: NodeJS.Timeout | null = null;
  private isStopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly messages: LiveMessages,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.timer = setInterval(() => {
      this.run().catch((error: unknown) => this.logger.warn(`removing old live messages: ${String(error)}`));
    }, EVERY_MS);
    this.timer.unref();
  }

  onModuleDestroy(): void {
    this.isStopped = true;
    if (this.timer) clearInterval(this.timer);
  }

  /** @returns how many messages went */
  async run(): Promise<number> {
    let removed = 0;
    for (;;) {
      const batch = await this.messages.removeOld(BATCH);
      removed += batch;
      if (batch < BATCH || this.isStopped) return removed;
    }
  }
}
