import { Injectable, Logger } from '@nestjs/common';
import type { JobKind } from './job-kind.js';
import { JobQueue, messageOf } from './job-queue.js';

const SWEEP_EVERY_MS = 5_000;
/** Processes that started together need not ask together. */
const JITTER_MS = 1_000;

/** Asks each kind for work that nobody does, and has it done: what the queue forgot, what a killed process left. */
@Injectable()
export class JobSweeper {
  private readonly logger = new Logger('Jobs');
  private timer: NodeJS.Timeout | null = null;
  private sweeping: Promise<void> | null = null;
  private isStopped = false;
  private readonly failing = new Set<string>();

  constructor(private readonly jobs: JobQueue) {}

  start(): void {
    this.plan(0);
  }

  async stop(): Promise<void> {
    this.isStopped = true;
    if (this.timer) clearTimeout(this.timer);
    await this.sweeping;
  }

  /** All kinds once, now. */
  sweep(): Promise<void> {
    this.sweeping ??= this.sweepAll().finally(() => {
      this.sweeping = null;
    });
    return this.sweeping;
  }

  private plan(delayMs: number): void {
    if (this.isStopped) return;
    this.timer = setTimeout(() => void this.sweep().then(() => this.plan(SWEEP_EVERY_MS + Math.random() * JITTER_MS)), delayMs);
    this.timer.unref();
  }

  private async sweepAll(): Promise<void> {
    for (const kind of this.jobs.handled()) if (!this.isStopped) await this.sweepKind(kind);
  }

  /** A sweep that fails is told once, not every few seconds while the database is away. */
  private async sweepKind(kind: JobKind): Promise<void> {
    try {
      for (const id of (await kind.sweep?.()) ?? []) await this.jobs.add(kind.name, id);
      this.failing.delete(kind.name);
    } catch (error) {
      if (!this.failing.has(kind.name)) this.logger.warn(`sweep of ${kind.name}: ${messageOf(error)}`);
      this.failing.add(kind.name);
    }
  }
}
