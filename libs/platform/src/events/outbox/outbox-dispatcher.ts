import { Inject, Injectable, Logger, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { CONFIG, type Config } from '../../config/config.js';
import { WakeUps } from '../../database/wake-ups.js';
import { newProcessOwner } from '../../processes/process-owner.js';
import { Deliveries } from './deliveries.js';
import { LaterSubscribers } from './later-subscribers.js';
import { DeliveryRun } from './delivery-run.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { RunningDeliveries } from './running-deliveries.js';
import { toldError } from './told-error.js';

const LOOK_EVERY_MS = 3_000;
const RENEW_EVERY_MS = 5_000;
const FORGET_EVERY_MS = 60 * 60 * 1_000;
const LOOK_AGAIN_MS = 25;
const STOP_WITHIN_MS = 20_000;

/** How long ended events stay to be looked at. */
export const KEEP_DAYS = 7;

/**
 * Hands events of the outbox to their later-subscribers. Runs in every process that runs jobs; they share the queue by
 * leases. Woken by those who publish; what nobody announced is found by looking every few seconds.
 */
@Injectable()
export class OutboxDispatcher implements OnApplicationBootstrap, BeforeApplicationShutdown {
  readonly owner = newProcessOwner();
  private readonly logger = new Logger('Outbox');
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly running: RunningDeliveries;
  private isWanted = false;
  private isStopping = false;
  private claiming: Promise<void> | null = null;
  private heldSeen = 0;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly wakeUps: WakeUps,
    private readonly subscribers: LaterSubscribers,
    private readonly deliveries: Deliveries,
    run: DeliveryRun,
  ) {
    // Half of the connections: the other half answers requests in a process that does both.
    this.running = new RunningDeliveries(run, Math.max(1, Math.floor(config.databasePoolSize / 2)));
    this.running.onRoom = () => this.wake();
  }

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs || this.subscribers.isEmpty()) return;
    this.wakeUps.listen(OUTBOX_CHANNEL, () => this.wake());
    this.every(LOOK_EVERY_MS, () => this.look());
    this.every(RENEW_EVERY_MS, () => (this.running.isIdle() ? Promise.resolve() : this.deliveries.renew(this.owner)));
    this.every(FORGET_EVERY_MS, () => this.forget());
    this.wake();
  }

  /** Takes nothing new, gives back what has not begun, and waits for what runs. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const timer of this.timers) clearInterval(timer);
    await this.claiming;
    await this.deliveries.giveBack(this.running.takeWaiting());
    await this.running.stop(STOP_WITHIN_MS);
  }

  /** Claims what is due, now. */
  wake(): void {
    this.isWanted = true;
    this.claiming ??= this.claimWhileWanted()
      .catch((error: unknown) => this.logger.warn(`claiming, tried again at the next look: ${toldError(error)}`))
      .finally(() => {
        this.claiming = null;
        if (this.isWanted) this.wake();
      });
  }

  /** Finds what nobody announced, what dead processes hold and what waits behind nothing. */
  async look(): Promise<void> {
    await this.deliveries.freeAbandoned();
    this.heldSeen = await this.deliveries.freeStranded(this.heldSeen);
    this.wake();
  }

  /** Works until nothing is due; for tests and scripts. */
  async drain(): Promise<void> {
    do {
      this.wake();
      await this.claiming;
      await this.running.settle();
    } while (this.isWanted || this.claiming);
  }

  private async claimWhileWanted(): Promise<void> {
    while (this.isWanted && !this.isStopping && this.running.wantsMore()) {
      this.isWanted = false;
      const rooms = [...this.subscribers.all()].map(([subscriber, eventNames]) => ({ subscriber, eventNames, room: this.running.roomOf(subscriber) }));
      const { claimed, held, undecided } = await this.deliveries.claim(this.owner, rooms);
      this.running.add(claimed);
      if (claimed.length + held > 0) this.isWanted = true;
      else if (undecided > 0) setTimeout(() => this.wake(), LOOK_AGAIN_MS).unref();
    }
    this.isWanted = false;
  }

  private async forget(): Promise<void> {
    await this.deliveries.forget(new Date(Date.now() - KEEP_DAYS * 86_400_000));
  }

  /** One at a time: what takes long must not pile up and take every connection of the pool. */
  private every(ms: number, work: () => Promise<void>): void {
    let isAtWork = false;
    const tick = async (): Promise<void> => {
      if (isAtWork) return;
      isAtWork = true;
      try {
        await work();
      } catch (error) {
        this.logger.warn(toldError(error));
      } finally {
        isAtWork = false;
      }
    };
    const timer = setInterval(() => void tick(), ms);
    timer.unref();
    this.timers.push(timer);
  }
}
