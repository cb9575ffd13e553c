import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { tooMany } from '@tantam/kernel';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../config/config.js';
import type { SharedCounts } from './shared-counts.js';

/** Whom a request is counted against. */
export type Counted = 'user' | 'key' | 'address';

export interface Counter {
  used: number;
  /** Not yet told to the other processes. */
  untold: number;
  resetsAtMs: number;
}

const WINDOW_SECONDS = 60;
const WINDOW_MS = WINDOW_SECONDS * 1000;
const SHARED_EVERY_MS = 1_000;
/** Counters kept at once: above it those whose minute is over go. */
const MANY = 20_000;

/**
 * How many requests one user, key or address makes in a minute. Counting is a look into a map: a request waits for
 * nobody. With Redis the counts of all processes are added up once a second, so that a caller can be over his limit by
 * what the processes let through in one second, and by no more; while Redis is away each process counts alone.
 */
@Injectable()
export class RequestLimits implements OnModuleInit, OnApplicationShutdown {
  private readonly counters = new Map<string, Counter>();
  private readonly most: number;
  private readonly policies: Readonly<Record<Counted, string>>;
  private shared: SharedCounts | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(@Inject(CONFIG) private readonly config: Config) {
    this.most = config.requestsPerMinute;
    const policy = (name: Counted): string => `"${name}";q=${this.most};w=${WINDOW_SECONDS}`;
    this.policies = { user: policy('user'), key: policy('key'), address: policy('address') };
  }

  async onModuleInit(): Promise<void> {
    if (this.most === 0 || this.config.redisUrl === null) return;
    // The client of Redis is loaded where there is one only.
    const { SharedCounts } = await import('./shared-counts.js');
    const shared = new SharedCounts(this.config.redisUrl, WINDOW_SECONDS);
    this.shared = shared;
    this.timer = setInterval(() => void shared.addUp(this.counters), SHARED_EVERY_MS).unref();
  }

  /**
   * Counts a request and tells the caller how many he has left, in `RateLimit` and `RateLimit-Policy`.
   *
   * @throws DomainError `too-many-requests` with `retryAfterSeconds`.
   */
  count(whom: Counted, key: string, reply: FastifyReply, nowMs: number = Date.now()): void {
    if (this.most === 0) return;
    const counter = this.counterOf(`${whom}:${key}`, nowMs);
    counter.used++;
    counter.untold++;
    const seconds = Math.max(1, Math.ceil((counter.resetsAtMs - nowMs) / 1000));
    void reply.header('RateLimit-Policy', this.policies[whom]).header('RateLimit', `"${whom}";r=${Math.max(0, this.most - counter.used)};t=${seconds}`);
    if (counter.used > this.most) throw tooMany('too-many-requests', { retryAfterSeconds: seconds });
  }

  onApplicationShutdown(): void {
    if (this.timer) clearInterval(this.timer);
    this.shared?.close();
  }

  private counterOf(name: string, nowMs: number): Counter {
    const known = this.counters.get(name);
    if (known && known.resetsAtMs > nowMs) return known;
    if (this.counters.size >= MANY) this.forgetPast(nowMs);
    const fresh = { used: 0, untold: 0, resetsAtMs: nowMs + WINDOW_MS };
    this.counters.set(name, fresh);
    return fresh;
  }

  private forgetPast(nowMs: number): void {
    for (const [name, { resetsAtMs }] of this.counters) if (resetsAtMs <= nowMs) this.counters.delete(name);
  }
}
