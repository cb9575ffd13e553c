import { AsyncLocalStorage } from 'node:async_hooks';
import { Logger } from '@nestjs/common';
import type { Database } from '../database/database.js';
import type { JobHandler, JobKind, JobOptions, JobPolicy } from './job-kind.js';

const STOP_WITHIN_MS = 20_000;

/**
 * Wakes background work. A job is a kind and an id, nothing more: what is to be done, and whether it has been done, stands in
 * PostgreSQL, where the kind's sweep finds it when a wake-up was lost. Two drivers keep the same promises: {@link InProcessJobs}
 * and {@link BullJobs}.
 */
export abstract class JobQueue {
  protected readonly logger = new Logger('Jobs');
  protected readonly kinds = new Map<string, JobKind>();
  protected readonly stopping = new AbortController();
  /** Where nobody's request or transaction is current: jobs are nobody's. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(protected readonly database: Database) {}

  /** Says who does the jobs of a kind; to be called in `onModuleInit`, in every process. */
  handle(kind: string, handler: JobHandler, { attempts = 5, backoffMs = 1_000, concurrency = 1, sweep }: JobPolicy = {}): void {
    if (this.kinds.has(kind)) throw new Error(`Two handlers for jobs of kind ${kind}`);
    this.kinds.set(kind, { name: kind, handler, attempts, backoffMs, concurrency, sweep });
  }

  /** Called whenever the queue is there again after it was away, and may have forgotten everything. One within the process never is. */
  onReturn(_work: () => void): void {}

  /** All kinds, for sweeps. */
  handled(): readonly JobKind[] {
    return [...this.kinds.values()];
  }

  /**
   * Asks for a job: after the commit of the current transaction, else at once. It neither fails nor keeps anybody waiting: when the
   * queue is away it says so in the log, and the sweep does the rest.
   *
   * @throws Error when nobody handles the kind
   */
  async add(kind: string, id: string, options: JobOptions = {}): Promise<void> {
    const found = this.kinds.get(kind);
    if (!found) throw new Error(`Nobody handles jobs of kind ${kind}`);
    const key = options.dedupe === false ? Symbol(kind) : `job ${kind} ${options.delayMs ?? 0} ${id}`;
    await this.database.afterCommit(key, () => {
      this.outside(() => void this.sendSafely(found, id, options));
    });
  }

  /** Whether what is added now is handed over at once; if not, sweeps find it some seconds later. */
  abstract isReachable(): boolean;

  /** Starts to take jobs, where this process runs any. */
  abstract start(): void;

  /**
   * Takes no new jobs, tells the running ones to come to an end, and waits for them.
   *
   * @returns how many were still running when the time was over; their leases end by themselves
   */
  async stop(withinMs = STOP_WITHIN_MS): Promise<number> {
    this.stopping.abort();
    return this.close(withinMs);
  }

  protected abstract send(kind: JobKind, id: string, options: JobOptions): Promise<void>;
  protected abstract close(withinMs: number): Promise<number>;

  protected run(kind: JobKind, id: string): Promise<void> {
    return this.outside(() => kind.handler(id, this.stopping.signal));
  }

  protected tellFailure(kind: JobKind, id: string, failedAttempts: number, error: unknown): void {
    const attempt = `job ${kind.name} ${id} failed (${failedAttempts} of ${kind.attempts})`;
    if (failedAttempts < kind.attempts) this.logger.warn(`${attempt}: ${messageOf(error)}`);
    else this.logger.error(attempt, error instanceof Error ? error.stack : String(error));
  }

  private async sendSafely(kind: JobKind, id: string, options: JobOptions): Promise<void> {
    try {
      await this.send(kind, id, options);
    } catch (error) {
      this.logger.warn(`job ${kind.name} ${id} was not handed over, the sweep will find it: ${messageOf(error)}`);
    }
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
