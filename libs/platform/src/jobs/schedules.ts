import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Cron } from 'croner';
import { localDateIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime } from '../clock/business-time.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { newProcessOwner } from '../processes/process-owner.js';
import { pauseAfter } from './job-kind.js';
import { messageOf } from './job-queue.js';
import { Occurrences, type OccurrenceKey } from './occurrences.js';

export interface Occurrence {
  /** The moment of the schedule, not the one at which it is done. */
  readonly at: Date;
  /** The day of the business on which that falls. */
  readonly day: LocalDate;
}

/** @param signal aborted when the process stops or has lost the occurrence: throw (`signal.throwIfAborted()`), and it is tried again elsewhere */
export type ScheduleHandler = (occurrence: Occurrence, signal: AbortSignal) => Promise<void>;

export interface ScheduleOptions {
  /** Whether the handler runs in the transaction that marks the occurrence as done: its effect in the database exists exactly once. */
  readonly inTransaction?: boolean;
  /** How often a failing occurrence is tried. Default 5. */
  readonly attempts?: number;
}

interface Schedule extends Required<ScheduleOptions> {
  readonly name: string;
  readonly cron: string;
  readonly handler: ScheduleHandler;
  lookAt: number;
  settledAt: number | null;
  begun: boolean;
  looking: Promise<void> | null;
}

const TICK_MS = 1_000;
const RENEW_MS = 10_000;
const RETRY_MS = 5_000;
/** The zone of the business or the clock may have been changed meanwhile. */
const LOOK_AT_LEAST_EVERY_MS = 60_000;

/**
 * What happens at times of the business's calendar. Each occurrence happens once over all processes, by its key in the database;
 * when all of them were down, the latest one is caught up, those before it are not.
 */
@Injectable()
export class Schedules {
  private readonly logger = new Logger('Schedules');
  private readonly schedules = new Map<string, Schedule>();
  private readonly owner = newProcessOwner();
  private readonly stopping = new AbortController();
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly database: Database,
    private readonly occurrences: Occurrences,
    private readonly time: BusinessTime,
    private readonly clock: Clock,
  ) {}

  /**
   * Registers a schedule; to be called in `onModuleInit`, in every process. A new one begins with its next occurrence.
   *
   * @param name stable: part of the key under which its occurrences are remembered
   * @param cron five fields, or six with seconds in front, in the time zone of the business
   */
  every(name: string, cron: string, handler: ScheduleHandler, { inTransaction = false, attempts = 5 }: ScheduleOptions = {}): void {
    if (this.schedules.has(name)) throw new Error(`Two schedules called ${name}`);
    new Cron(cron); // what cannot be read is told at start
    this.schedules.set(name, { name, cron, handler, inTransaction, attempts, lookAt: 0, settledAt: null, begun: false, looking: null });
  }

  start(): void {
    this.timer = setInterval(() => void this.runDue(), TICK_MS);
    this.timer.unref();
    void this.runDue();
  }

  /** Does what is due now and is not being done; for tests and the timer. */
  async runDue(): Promise<void> {
    const now = this.clock.now();
    await Promise.all([...this.schedules.values()].filter(({ lookAt, looking }) => lookAt <= now.getTime() && !looking).map((schedule) => this.lookSafely(schedule, now)));
  }

  /** How many were still running when the time was over. */
  async stop(withinMs: number): Promise<number> {
    if (this.timer) clearInterval(this.timer);
    this.stopping.abort(new Error('the process stops'));
    const running = (): Promise<void>[] => [...this.schedules.values()].map(({ looking }) => looking).filter((looking) => looking !== null);
    await Promise.race([Promise.all(running()), pause(withinMs, undefined, { ref: false })]);
    return running().length;
  }

  private lookSafely(schedule: Schedule, now: Date): Promise<void> {
    if (this.stopping.signal.aborted) return Promise.resolve();
    schedule.looking = this.look(schedule, now)
      .catch((error: unknown) => {
        schedule.lookAt = now.getTime() + RETRY_MS;
        this.logger.warn(`schedule ${schedule.name}: ${messageOf(error)}`);
      })
      .finally(() => {
        schedule.looking = null;
      });
    return schedule.looking;
  }

  private async look(schedule: Schedule, now: Date): Promise<void> {
    const zone = await this.time.zone();
    const cron = new Cron(schedule.cron, { timezone: zone });
    // A millisecond later, so that an occurrence at this very moment counts.
    const [at] = cron.previousRuns(1, new Date(now.getTime() + 1));
    const next = cron.nextRun(now)?.getTime() ?? Infinity;
    schedule.lookAt = Math.min(next, now.getTime() + LOOK_AT_LEAST_EVERY_MS);
    if (!at || at.getTime() === schedule.settledAt) return;
    const key: OccurrenceKey = { name: schedule.name, at };
    if (!schedule.begun) await this.occurrences.beginWith(key);
    schedule.begun = true;
    const attempt = await this.occurrences.take(key, this.owner);
    if (attempt !== null) await this.perform(schedule, key, attempt, localDateIn(at, zone));
    if (await this.occurrences.isSettled(key)) schedule.settledAt = at.getTime();
    else schedule.lookAt = now.getTime() + RETRY_MS;
  }

  private async perform(schedule: Schedule, key: OccurrenceKey, attempt: number, day: LocalDate): Promise<void> {
    const lost = new AbortController();
    const heartbeat = setInterval(() => void this.renew(key, lost), RENEW_MS);
    try {
      const signal = AbortSignal.any([this.stopping.signal, lost.signal]);
      const work = async (): Promise<void> => {
        await schedule.handler({ at: key.at, day }, signal);
        if (!(await this.occurrences.finish(key, this.owner, null))) throw new Error('another process has taken it over');
      };
      await (schedule.inTransaction ? this.database.transaction(work) : work());
    } catch (error) {
      await this.failed(schedule, key, attempt, error);
    } finally {
      clearInterval(heartbeat);
    }
  }

  private async renew(key: OccurrenceKey, lost: AbortController): Promise<void> {
    try {
      if (!(await this.occurrences.renew(key, this.owner))) lost.abort(new Error('another process has taken it over'));
    } catch (error) {
      this.logger.warn(`schedule ${key.name}: ${messageOf(error)}`);
    }
  }

  private async failed(schedule: Schedule, key: OccurrenceKey, attempt: number, error: unknown): Promise<void> {
    const message = messageOf(error);
    if (this.stopping.signal.aborted) return this.occurrences.release(key, this.owner, 0, message);
    const what = `schedule ${schedule.name} of ${key.at.toISOString()} failed (${attempt} of ${schedule.attempts})`;
    if (attempt < schedule.attempts) {
      this.logger.warn(`${what}: ${message}`);
      await this.occurrences.release(key, this.owner, pauseAfter(attempt, RETRY_MS), message);
    } else {
      this.logger.error(what, error instanceof Error ? error.stack : message);
      await this.occurrences.finish(key, this.owner, message);
    }
  }
}
