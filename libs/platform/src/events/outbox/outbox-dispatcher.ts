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
/** Those who publish often are looked after together: the first at once, the next after this. */
const APART_MS = 40;
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
  /** The last claim took all that it had room for: there may be more. */
  private mayBeMore = false;
  private lastClaimAt = 0;
  private pause: NodeJS.Timeout | null = null;
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
    this.running = new RunningDeliveries(run, subscribers, Math.max(1, Math.floor(config.databasePoolSize / 2)));
    this.running.onEnd = (ended) => {
      if (this.mayBeMore || ended.some(({ aggregate }) => aggregate !== null)) this.wake();
    };
  }

  onApplicationBootstrap(): void {
    if (!this.config.runsJobs || this.subscribers.isEmpty()) return;
    this.wakeUps.listen(OUTBOX_CHANNEL, () => this.wakeSoon());
    this.every(LOOK_EVERY_MS, () => this.look());
    this.every(RENEW_EVERY_MS, () => (this.running.isIdle() ? Promise.resolve() : this.deliveries.renew(this.owner)));
    this.every(FORGET_EVERY_MS, () => this.forget());
    this.wake();
  }

  /** Takes nothing new, gives back what has not begun, and waits for what runs. */
  async beforeApplicationShutdown(): Promise<void> {
    this.isStopping = true;
    for (const timer of this.timers) clearInterval(timer);
    if (this.pause) clearTimeout(this.pause);
    // At once: what waits would begin as soon as something ends, while a claim is still on its way.
    const waiting = this.running.takeWaiting();
    await this.claiming;
    await this.deliveries.giveBack([...waiting, ...this.running.takeWaiting()]);
    await this.running.stop(STOP_WITHIN_MS);
  }

  /** Claims what is due, a moment after the last claim at the earliest. */
  private wakeSoon(): void {
    const pauseMs = this.lastClaimAt + APART_MS - Date.now();
    if (pauseMs <= 0) return this.wake();
    this.pause ??= setTimeout(() => {
      this.pause = null;
      this.wake();
    }, pauseMs).unref();
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
    let hadWork: boolean;
    do {
      this.wake();
      await this.claiming;
      hadWork = !this.running.isIdle();
      await this.running.settle();
    } while (hadWork || this.isWanted || this.claiming);
  }

  private async claimWhileWanted(): Promise<void> {
    while (this.isWanted && !this.isStopping && this.running.wantsMore()) {
      this.isWanted = false;
      this.lastClaimAt = Date.now();
      const rooms = [...this.subscribers.all()].map(([subscriber, eventNames]) => ({ subscriber, eventNames, room: this.running.roomOf(subscriber) }));
      const { claimed, held, undecided } = await this.deliveries.claim(this.owner, rooms);
      // Half the room is left to those tried again, so half of it is full already.
      this.mayBeMore = rooms.some(({ subscriber, room }) => claimed.filter((each) => each.subscriber === subscriber).length * 2 >= room);
      this.running.add(claimed);
      if (held > 0 || (this.mayBeMore && claimed.length > 0)) this.isWanted = true;
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
