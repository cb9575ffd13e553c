import { once } from 'node:events';
import { Logger } from '@nestjs/common';
import { Redis } from 'ioredis';
import { RateLimiterMemory, RateLimiterRedis } from 'rate-limiter-flexible';
import type { Counter } from './request-limits.js';

/** Counts of all processes, kept in Redis for one window; what cannot be told is counted here alone and told of once. */
export class SharedCounts {
  private readonly logger = new Logger('RequestLimits');
  private readonly redis: Redis;
  private readonly limiter: RateLimiterRedis;
  private isAway = false;
  private isAdding = false;

  constructor(url: string, windowSeconds: number) {
    // Nothing waits for Redis: a command fails at once while it is away.
    this.redis = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 0, connectTimeout: 2_000, commandTimeout: 1_000 });
    this.redis.on('error', (error) => this.tell(true, error.message));
    this.redis.on('ready', () => this.tell(false, ''));
    const settings = { points: Number.MAX_SAFE_INTEGER, duration: windowSeconds, keyPrefix: 'tantam:requests' };
    this.limiter = new RateLimiterRedis({ ...settings, storeClient: this.redis, insuranceLimiter: new RateLimiterMemory(settings) });
  }

  /** Adds what was counted here to what others counted, and takes the sum over. Skipped while the last one still runs. */
  async addUp(counters: ReadonlyMap<string, Counter>, nowMs: number = Date.now()): Promise<void> {
    if (this.isAdding) return;
    this.isAdding = true;
    try {
      const due = [...counters].filter(([, { untold, resetsAtMs }]) => untold > 0 && resetsAtMs > nowMs);
      await Promise.all(due.map(([name, counter]) => this.addUpOne(name, counter)));
    } finally {
      this.isAdding = false;
    }
  }

  /** Once Redis has answered for the first time. */
  async ready(): Promise<void> {
    if (this.redis.status !== 'ready') await once(this.redis, 'ready');
  }

  /** What a closing connection still says is of no use to anybody. */
  close(): void {
    this.redis.removeAllListeners('error').on('error', () => this.redis.status);
    this.redis.disconnect();
  }

  private async addUpOne(name: string, counter: Counter): Promise<void> {
    const told = counter.untold;
    counter.untold = 0;
    const { consumedPoints, msBeforeNext } = await this.limiter.penalty(name, told);
    // What came in meanwhile is not yet in the sum.
    counter.used = Math.max(counter.used, consumedPoints + counter.untold);
    if (msBeforeNext > 0) counter.resetsAtMs = Date.now() + msBeforeNext;
  }

  private tell(isAway: boolean, reason: string): void {
    if (isAway !== this.isAway) this.logger.warn(isAway ? `Redis is away (${reason}): each process counts requests alone` : 'Redis is back: requests are counted together again');
    this.isAway = isAway;
  }
}
