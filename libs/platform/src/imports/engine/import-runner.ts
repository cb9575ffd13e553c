import { hostname } from 'node:os';
import { randomBytes } from 'node:crypto';
import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { isDomainError } from '@tantam/kernel';
import { Clock } from '../../clock/clock.js';
import { CONFIG, type Config } from '../../config/config.js';
import { Files } from '../../files/files.js';
import { FileReadingError } from '../reading/reading.types.js';
import type { ImportJob, ImportProblem } from './import-job.js';
import { ImportJobs } from './import-jobs.js';
import { ImportWorker, LEASE_SECONDS, LeaseLost } from './import-worker.js';

const LOOK_EVERY_MS = 1_000;
const HEARTBEAT_MS = 5_000;
const SWEEP_EVERY_MS = 60 * 60 * 1_000;

/**
 * Runs imports in the background, one at a time over all processes. The work lies in PostgreSQL under a lease: a killed
 * process costs time, never rows, and the next one goes on where the last chunk ended.
 */
@Injectable()
export class ImportRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('Imports');
  private readonly owner = `${hostname()}/${process.pid}/${randomBytes(6).toString('hex')}`;
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> | null = null;
  private sweptAt = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly jobs: ImportJobs,
    private readonly worker: ImportWorker,
    private readonly files: Files,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs) return;
    this.timer = setInterval(() => this.wake(), LOOK_EVERY_MS);
    this.timer.unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    this.stopping.abort();
    await this.running;
  }

  /** Looks for work now instead of at the next tick. */
  wake(): void {
    if (!this.config.runsJobs || this.running || this.stopping.signal.aborted) return;
    this.running = this.workOff()
      .catch((error: unknown) => this.logger.error('looking for imports', error instanceof Error ? error.stack : String(error)))
      .finally(() => {
        this.running = null;
      });
  }

  /** Works until nothing is left; for tests and scripts. */
  async drain(): Promise<void> {
    await this.running;
    await this.workOff();
  }

  private async workOff(): Promise<void> {
    await this.sweep();
    for (;;) {
      if (this.stopping.signal.aborted) return;
      const job = await this.jobs.take(this.owner, LEASE_SECONDS, await this.deadOwners());
      if (!job) return;
      await this.run(job);
    }
  }

  private async run(job: ImportJob): Promise<void> {
    const heartbeat = this.startHeartbeat(job.id);
    try {
      await this.worker.work(job, this.owner, this.stopping.signal);
    } catch (error) {
      await this.failed(job, error);
    } finally {
      clearInterval(heartbeat);
      await this.jobs.release(job.id, this.owner).catch((error: unknown) => this.logger.warn(`release: ${String(error)}`));
    }
  }

  /** One renewal at a time: those that wait for a row lock must not pile up and take every connection of the pool. */
  private startHeartbeat(id: string): NodeJS.Timeout {
    let isRenewing = false;
    const renew = async () => {
      if (isRenewing) return;
      isRenewing = true;
      try {
        await this.jobs.changeHeld(id, this.owner, LEASE_SECONDS, {});
      } catch (error) {
        this.logger.warn(`heartbeat: ${String(error)}`);
      } finally {
        isRenewing = false;
      }
    };
    return setInterval(() => void renew(), HEARTBEAT_MS);
  }

  private async failed(job: ImportJob, error: unknown): Promise<void> {
    if (error instanceof LeaseLost || this.stopping.signal.aborted) return;
    const problem = problemOf(error);
    if (problem.code === 'internal-error') this.logger.error(`import ${job.id}`, error instanceof Error ? error.stack : String(error));
    await this.jobs.changeHeld(job.id, this.owner, LEASE_SECONDS, { status: 'failed', error: problem, finishedAt: this.clock.now() });
  }

  /** Owners of this machine whose process is gone: their jobs need not wait for the lease to end. */
  private async deadOwners(): Promise<string[]> {
    return (await this.jobs.leaseOwners()).filter((owner) => {
      const [host, pid] = owner.split('/');
      return owner !== this.owner && host === hostname() && (Number(pid) === process.pid || !isAlive(Number(pid)));
    });
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now();
    if (now.getTime() - this.sweptAt < SWEEP_EVERY_MS) return;
    this.sweptAt = now.getTime();
    await this.files.removeExpired(now);
  }
}

function problemOf(error: unknown): ImportProblem {
  if (error instanceof FileReadingError) return { code: error.code, params: error.details };
  if (isDomainError(error)) return { code: error.code, params: error.params };
  return { code: 'internal-error', params: {} };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
