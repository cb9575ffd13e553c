import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isDomainError } from '@tantam/kernel';
import { Clock } from '../../clock/clock.js';
import { isDatabaseAway } from '../../database/database-away.js';
import { JobQueue } from '../../jobs/job-queue.js';
import { isGoneFromHere, newProcessOwner } from '../../processes/process-owner.js';
import { FileReadingError } from '../reading/reading.types.js';
import type { ImportJob, ImportProblem } from './import-job.js';
import { IMPORT_JOB, ImportJobs } from './import-jobs.js';
import { ImportWorker, LEASE_SECONDS, LeaseLost } from './import-worker.js';

const HEARTBEAT_MS = 5_000;

/**
 * Runs imports in the background, one at a time over all processes. The work lies in PostgreSQL under a lease: a killed
 * process costs time, never rows, and the next one goes on where the last chunk ended.
 */
@Injectable()
export class ImportRunner implements OnModuleInit {
  private readonly logger = new Logger('Imports');
  private readonly owner = newProcessOwner();
  /** This process works on one at a time as well: whoever asks next waits for the one before. */
  private running: Promise<void> = Promise.resolve();
  private isWorking = false;

  constructor(
    private readonly queue: JobQueue,
    private readonly jobs: ImportJobs,
    private readonly worker: ImportWorker,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.queue.handle(IMPORT_JOB, (_id, signal) => this.work(signal), { attempts: 3, sweep: async () => this.jobs.waiting(await this.staleOwners()) });
  }

  /** Works until nothing is left; for tests and scripts. */
  async drain(): Promise<void> {
    await this.work(new AbortController().signal);
  }

  /** Whichever import is the next, not only the one that was asked for: they go in order. */
  private work(signal: AbortSignal): Promise<void> {
    const work = this.running.then(() => this.workOff(signal));
    this.running = work.catch(() => undefined);
    return work;
  }

  private async workOff(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const job = await this.jobs.take(this.owner, LEASE_SECONDS, await this.staleOwners());
      if (!job) return;
      await this.run(job, signal);
    }
  }

  private async run(job: ImportJob, signal: AbortSignal): Promise<void> {
    const lost = newPromise();
    const heartbeat = this.startHeartbeat(job.id, () => lost.reject(new LeaseLost()));
    this.isWorking = true;
    try {
      // Whoever lost his lease waits for nothing more: what hangs on a database that went away would keep this process from all other imports.
      await Promise.race([this.worker.work(job, this.owner, signal), lost.promise]);
    } catch (error) {
      await this.failed(job, error, signal);
    } finally {
      this.isWorking = false;
      clearInterval(heartbeat);
      await this.jobs.release(job.id, this.owner).catch((error: unknown) => this.logger.warn(`release: ${String(error)}`));
    }
  }

  /** One renewal at a time: those that wait for a row lock must not pile up and take every connection of the pool. */
  private startHeartbeat(id: string, onLost: () => void): NodeJS.Timeout {
    let isRenewing = false;
    let heldAt = performance.now();
    const renew = async () => {
      if (performance.now() - heldAt > LEASE_SECONDS * 1_000) onLost();
      if (isRenewing) return;
      isRenewing = true;
      try {
        if (await this.jobs.changeHeld(id, this.owner, LEASE_SECONDS, {})) heldAt = performance.now();
        else onLost();
      } catch (error) {
        this.logger.warn(`heartbeat: ${String(error)}`);
      } finally {
        isRenewing = false;
      }
    };
    return setInterval(() => void renew(), HEARTBEAT_MS);
  }

  /** An import whose process is stopped, or whose database went away, stays open: it goes on behind its last chunk. */
  private async failed(job: ImportJob, error: unknown, signal: AbortSignal): Promise<void> {
    if (error instanceof LeaseLost || signal.aborted) return;
    if (isDatabaseAway(error)) throw error;
    const problem = problemOf(error);
    if (problem.code === 'internal-error') this.logger.error(`import ${job.id}`, error instanceof Error ? error.stack : String(error));
    await this.jobs.changeHeld(job.id, this.owner, LEASE_SECONDS, { status: 'failed', error: problem, finishedAt: this.clock.now() });
  }

  /**
   * Whose leases nobody need wait for: processes of this machine that are gone, and this one while it works on nothing (then its
   * lease is left from a time when the database was away).
   */
  private async staleOwners(): Promise<string[]> {
    return (await this.jobs.leaseOwners()).filter((owner) => (owner === this.owner ? !this.isWorking : isGoneFromHere(owner)));
  }
}

function problemOf(error: unknown): ImportProblem {
  if (error instanceof FileReadingError) return { code: error.code, params: error.details };
  if (isDomainError(error)) return { code: error.code, params: error.params };
  return { code: 'internal-error', params: {} };
}

function newPromise(): { readonly promise: Promise<never>; readonly reject: (error: Error) => void } {
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<never>((_, fail) => (reject = fail));
  // Nobody may be waiting for it any more.
  promise.catch(() => undefined);
  return { promise, reject };
}
