import { setTimeout as pause } from 'node:timers/promises';
import { BullModule, getQueueToken } from '@nestjs/bull';
import type { LazyModuleLoader } from '@nestjs/core';
import type { Job, JobOptions as BullOptions, Queue } from 'bull';
import { randomUUID } from 'node:crypto';
import { Redis, type Callback, type RedisOptions } from 'ioredis';
import type { Database } from '../database/database.js';
import { pauseAfter, type JobKind, type JobOptions } from './job-kind.js';
import { JobQueue, messageOf } from './job-queue.js';

export interface BullSettings {
  readonly redisUrl: string;
  /** In front of every key, so that several products can share a Redis. */
  readonly prefix: string;
  readonly runsJobs: boolean;
}

interface JobData {
  readonly id: string;
}

/** A worker that was killed keeps its jobs for so long; one that lives renews them at half the time. */
const LOCK_MS = 15_000;
const LOOK_FOR_STALLED_MS = 5_000;
/** A job may lose its worker as often as workers are killed: what it wrote is fenced by leases, not by this. */
const MOST_STALLS = 1_000;
const TELL_AWAY_EVERY_MS = 30_000;

/** Bull opens its blocking connection once more while it closes; with Redis away that would fail where nobody listens. */
class Connection extends Redis {
  staysClosed = false;

  override connect(callback?: Callback<void>): Promise<void> {
    return this.staysClosed ? Promise.resolve() : super.connect(callback);
  }
}

/**
 * The queue of several processes: Bull on Redis, a queue per kind. Redis may lose everything at any time; it holds no more than
 * which id to look at.
 */
export class BullJobs extends JobQueue {
  private readonly queues = new Map<string, Promise<Queue<JobData>>>();
  private readonly connections: Connection[] = [];
  private readonly client: Redis;
  private readonly subscriber: Redis;
  private readonly running = new Set<string>();
  private toldAwayAt = 0;

  constructor(
    database: Database,
    private readonly settings: BullSettings,
    private readonly modules: LazyModuleLoader,
  ) {
    super(database);
    // Shared by all queues; a command that gets no answer fails instead of waiting for ever.
    this.client = this.connect({ commandTimeout: 10_000 });
    this.subscriber = this.connect({});
  }

  override onReturn(work: () => void): void {
    let isFirst = true;
    this.client.on('ready', () => {
      if (!isFirst) work();
      isFirst = false;
    });
  }

  override isReachable(): boolean {
    return this.client.status === 'ready';
  }

  override start(): void {
    if (!this.settings.runsJobs) return;
    for (const kind of this.kinds.values()) {
      this.consume(kind).catch((error: unknown) => {
        if (!this.stopping.signal.aborted) this.logger.error(`jobs of kind ${kind.name} cannot be taken: ${messageOf(error)}`);
      });
    }
  }

  protected override async send(kind: JobKind, id: string, { delayMs = 0, dedupe = true }: JobOptions): Promise<void> {
    // Without this look, what is sent meanwhile would pile up in memory until Redis is back.
    if (!this.isReachable()) throw new Error(`Redis is away (${this.client.status})`);
    const queue = await this.queueOf(kind);
    const options = { attempts: kind.attempts, backoff: { type: 'growing', options: { backoffMs: kind.backoffMs } }, delay: delayMs } as BullOptions;
    const jobId = jobIdOf(id);
    if (!dedupe) {
      await queue.add({ id }, { ...options, jobId: `${jobId}.${randomUUID()}` });
      return;
    }
    await this.noteAgain(kind, jobId, delayMs);
    await queue.add({ id }, { ...options, jobId });
    if (delayMs === 0) await this.bringForward(queue, jobId);
  }

  protected override async close(withinMs: number): Promise<number> {
    const queues = await Promise.all(this.queues.values());
    for (const connection of this.connections) connection.staysClosed = true;
    // Takes no new ones, and resolves when the running ones are done.
    const closed = Promise.all(queues.map((queue) => queue.close()));
    await Promise.race([closed, pause(withinMs, undefined, { ref: false })]);
    for (const connection of this.connections) connection.disconnect();
    return this.running.size;
  }

  private async consume(kind: JobKind): Promise<void> {
    const queue = await this.queueOf(kind);
    queue.on('completed', (job: Job<JobData>) => this.finished(kind, job));
    queue.on('failed', (job: Job<JobData>, error: unknown) => {
      this.tellFailure(kind, job.data.id, job.attemptsMade, error);
      if (job.attemptsMade >= kind.attempts) this.finished(kind, job);
    });
    await queue.process(kind.concurrency, async (job) => {
      const key = `${kind.name} ${job.id}`;
      this.running.add(key);
      try {
        // Whoever asked until now is heard by this run.
        await this.client.hdel(this.againKey(kind), String(job.id));
        await this.run(kind, job.data.id);
      } finally {
        this.running.delete(key);
      }
    });
  }

  /** Bull forgets an addition while a job of the same id runs; the note is looked at when that run has ended. */
  private async noteAgain(kind: JobKind, jobId: string, delayMs: number): Promise<void> {
    const dueAt = String(Date.now() + delayMs);
    if (delayMs === 0) await this.client.hset(this.againKey(kind), jobId, dueAt);
    else await this.client.hsetnx(this.againKey(kind), jobId, dueAt);
  }

  private finished(kind: JobKind, job: Job<JobData>): void {
    const again = async (): Promise<void> => {
      const answers = await this.client.multi().hget(this.againKey(kind), String(job.id)).hdel(this.againKey(kind), String(job.id)).exec();
      const dueAt = answers?.[0]?.[1];
      if (typeof dueAt === 'string') await this.send(kind, job.data.id, { delayMs: Math.max(0, Number(dueAt) - Date.now()) });
    };
    again().catch((error: unknown) => this.tellAway(error));
  }

  private async bringForward(queue: Queue<JobData>, jobId: string): Promise<void> {
    const isDelayed = (await this.client.zscore(queue.toKey('delayed'), jobId)) !== null;
    const job = isDelayed ? await queue.getJob(jobId) : null;
    if (job && job.attemptsMade === 0) await job.promote();
  }

  private queueOf(kind: JobKind): Promise<Queue<JobData>> {
    let queue = this.queues.get(kind.name);
    if (!queue) this.queues.set(kind.name, (queue = this.createQueue(kind.name)));
    return queue;
  }

  private async createQueue(name: string): Promise<Queue<JobData>> {
    const module = await this.modules.load(() =>
      BullModule.registerQueue({
        name,
        prefix: `${this.settings.prefix}:jobs`,
        createClient: (type) => (type === 'client' ? this.client : type === 'subscriber' ? this.subscriber : this.connect({})),
        defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
        settings: {
          lockDuration: LOCK_MS,
          stalledInterval: LOOK_FOR_STALLED_MS,
          maxStalledCount: MOST_STALLS,
          retryProcessDelay: 1_000,
          backoffStrategies: { growing: (failedAttempts: number, _error: Error, { backoffMs }: { backoffMs: number }) => pauseAfter(failedAttempts, backoffMs) },
        },
      }),
    );
    const queue = module.get<Queue<JobData>>(getQueueToken(name));
    // Bull gives its connection a name and listens to no failure; a process that is stopped right then would end by it.
    const nameWorker = queue.setWorkerName.bind(queue);
    queue.setWorkerName = () => nameWorker().catch((error: unknown) => this.tellAway(error));
    queue.on('error', (error) => this.tellAway(error));
    queue.on('lock-extension-failed', (job: Job<JobData>, error: Error) => this.tellAway(new Error(`lock of ${name} ${job.data.id}: ${error.message}`)));
    return queue;
  }

  private connect(options: RedisOptions): Connection {
    // A queue that was still being opened asks for its connections after the end, when nobody would close them.
    const isOver = this.stopping.signal.aborted;
    const connection = new Connection(this.settings.redisUrl, {
      ...options,
      lazyConnect: isOver,
      maxRetriesPerRequest: null,
      enableReadyCheck: false,
      connectTimeout: 5_000,
      keepAlive: 10_000,
      retryStrategy: (times) => Math.min(100 * times, 2_000),
    });
    connection.staysClosed = isOver;
    connection.setMaxListeners(0);
    connection.on('error', (error) => this.tellAway(error));
    this.connections.push(connection);
    return connection;
  }

  /** Every connection says the same again and again while Redis is away. */
  private tellAway(error: unknown): void {
    if (this.stopping.signal.aborted || Date.now() - this.toldAwayAt < TELL_AWAY_EVERY_MS) return;
    this.toldAwayAt = Date.now();
    this.logger.warn(`Redis: ${messageOf(error) || 'no connection'}; work is found by sweeps meanwhile`);
  }

  private againKey(kind: JobKind): string {
    return `${this.settings.prefix}:jobs:${kind.name}:again`;
  }
}

/** Bull makes keys of ids: one called `wait` or holding a `:` would be taken for something else. */
function jobIdOf(id: string): string {
  return `id.${encodeURIComponent(id)}`;
}
