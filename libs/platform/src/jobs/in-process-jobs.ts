import { setTimeout as pause } from 'node:timers/promises';
import { pauseAfter, type JobKind, type JobOptions } from './job-kind.js';
import { JobQueue } from './job-queue.js';
import type { Database } from '../database/database.js';

interface Ticket {
  readonly id: string;
  readonly dueAt: number;
  readonly failedAttempts: number;
  readonly isDeduped: boolean;
}

/** The jobs of one kind: those that wait, in order of when they are due, those that run, and which of these must run again. */
class Lane {
  readonly running = new Set<Promise<void>>();
  readonly runningIds = new Map<string, { again: boolean }>();
  timer: NodeJS.Timeout | null = null;
  private readonly waiting: Ticket[] = [];
  private readonly waitingIds = new Map<string, Ticket>();

  constructor(readonly kind: JobKind) {}

  waitingFor(id: string): Ticket | undefined {
    return this.waitingIds.get(id);
  }

  put(ticket: Ticket): void {
    let place = this.waiting.length;
    while (place > 0 && this.waiting[place - 1]!.dueAt > ticket.dueAt) place--;
    this.waiting.splice(place, 0, ticket);
    if (ticket.isDeduped) this.waitingIds.set(ticket.id, ticket);
  }

  /** Takes out the one that is due longest and may run now: not beside another run of the same id. */
  takeDue(now: number): Ticket | null {
    const index = this.waiting.findIndex((ticket) => ticket.dueAt > now || !(ticket.isDeduped && this.runningIds.has(ticket.id)));
    const ticket = this.waiting[index];
    if (!ticket || ticket.dueAt > now) return null;
    this.remove(ticket);
    return ticket;
  }

  remove(ticket: Ticket): void {
    this.waiting.splice(this.waiting.indexOf(ticket), 1);
    if (ticket.isDeduped) this.waitingIds.delete(ticket.id);
  }

  /** When the next one that is not due yet will be. */
  nextDueAt(now: number): number | null {
    return this.waiting.find(({ dueAt }) => dueAt > now)?.dueAt ?? null;
  }
}

/** The queue of a single process: nothing else needs to be installed. */
export class InProcessJobs extends JobQueue {
  private readonly lanes = new Map<string, Lane>();
  private isStarted = false;

  /** @param runsJobs false: this process only writes what is to be done; whoever sweeps finds it */
  constructor(
    database: Database,
    private readonly runsJobs: boolean,
  ) {
    super(database);
  }

  override isReachable(): boolean {
    return true;
  }

  override start(): void {
    if (!this.runsJobs) return;
    this.isStarted = true;
    for (const lane of this.lanes.values()) this.pump(lane);
  }

  protected override async send(kind: JobKind, id: string, { delayMs = 0, dedupe = true }: JobOptions): Promise<void> {
    if (!this.runsJobs || this.stopping.signal.aborted) return;
    const lane = this.laneOf(kind);
    const waiting = dedupe ? lane.waitingFor(id) : undefined;
    const running = dedupe ? lane.runningIds.get(id) : undefined;
    if (waiting) this.bringForward(lane, waiting, delayMs);
    else if (running && delayMs === 0) running.again = true;
    else lane.put({ id, dueAt: Date.now() + delayMs, failedAttempts: 0, isDeduped: dedupe });
    this.pump(lane);
  }

  protected override async close(withinMs: number): Promise<number> {
    const lanes = [...this.lanes.values()];
    for (const { timer } of lanes) if (timer) clearTimeout(timer);
    const running = (): Promise<void>[] => lanes.flatMap((lane) => [...lane.running]);
    await Promise.race([Promise.all(running()), pause(withinMs, undefined, { ref: false })]);
    return running().length;
  }

  /** One that is asked for now need not wait for a later time; one that pauses after a failure does. */
  private bringForward(lane: Lane, waiting: Ticket, delayMs: number): void {
    if (delayMs > 0 || waiting.failedAttempts > 0 || waiting.dueAt <= Date.now()) return;
    lane.remove(waiting);
    lane.put({ ...waiting, dueAt: Date.now() });
  }

  private laneOf(kind: JobKind): Lane {
    let lane = this.lanes.get(kind.name);
    if (!lane) this.lanes.set(kind.name, (lane = new Lane(kind)));
    return lane;
  }

  private pump(lane: Lane): void {
    if (!this.isStarted || this.stopping.signal.aborted) return;
    while (lane.running.size < lane.kind.concurrency) {
      const ticket = lane.takeDue(Date.now());
      if (!ticket) break;
      this.launch(lane, ticket);
    }
    this.wakeForNext(lane);
  }

  private launch(lane: Lane, ticket: Ticket): void {
    const state = { again: false };
    if (ticket.isDeduped) lane.runningIds.set(ticket.id, state);
    const work = this.attempt(lane, ticket).finally(() => {
      lane.running.delete(work);
      if (ticket.isDeduped) lane.runningIds.delete(ticket.id);
      if (state.again && !lane.waitingFor(ticket.id)) lane.put({ ...ticket, dueAt: Date.now(), failedAttempts: 0 });
      this.pump(lane);
    });
    lane.running.add(work);
  }

  private async attempt(lane: Lane, ticket: Ticket): Promise<void> {
    try {
      await this.run(lane.kind, ticket.id);
    } catch (error) {
      const failedAttempts = ticket.failedAttempts + 1;
      this.tellFailure(lane.kind, ticket.id, failedAttempts, error);
      if (failedAttempts < lane.kind.attempts) lane.put({ ...ticket, failedAttempts, dueAt: Date.now() + pauseAfter(failedAttempts, lane.kind.backoffMs) });
    }
  }

  private wakeForNext(lane: Lane): void {
    if (lane.timer) clearTimeout(lane.timer);
    lane.timer = null;
    const now = Date.now();
    const next = lane.nextDueAt(now);
    if (next === null) return;
    lane.timer = setTimeout(() => this.pump(lane), next - now);
    lane.timer.unref();
  }
}
