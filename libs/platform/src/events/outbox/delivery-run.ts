import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { together } from '../../database/together.js';
import type { DomainEvent } from '../events.js';
import { Deliveries } from './deliveries.js';
import { DeliveryLost, type ClaimedDelivery } from './delivery.js';
import { LaterSubscribers, type DeliveredEvent, type RegisteredSubscriber } from './later-subscribers.js';
import { toldError } from './told-error.js';

/** Hands claimed deliveries to their subscriber. */
@Injectable()
export class DeliveryRun {
  private readonly logger = new Logger('Outbox');

  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly subscribers: LaterSubscribers,
  ) {}

  /** Never throws: a failure is marked on the delivery, and what cannot even be marked is found when the lease runs out. */
  async run(delivery: ClaimedDelivery, stopping: AbortSignal): Promise<void> {
    try {
      await this.handOver([delivery], this.subscribers.get(delivery.eventName, delivery.subscriber), stopping);
    } catch (error) {
      await this.failed(delivery, error);
    }
  }

  /** Several of one subscriber and event in one transaction. When that fails nothing of it stays, and each has its own. Never throws. */
  async runAll(deliveries: readonly ClaimedDelivery[], stopping: AbortSignal): Promise<void> {
    const [first] = deliveries;
    if (first && deliveries.length > 1) {
      try {
        return await this.handOver(deliveries, this.subscribers.get(first.eventName, first.subscriber), stopping);
      } catch (error) {
        this.logger.warn(`${deliveries.length} × ${first.eventName} for ${first.subscriber}, now one by one: ${toldError(error)}`);
      }
    }
    for (const delivery of deliveries) await this.run(delivery, stopping);
  }

  /** What the subscriber writes and the mark that it has had the events are one transaction: both stay or neither. */
  private async handOver(deliveries: readonly ClaimedDelivery[], { call, timeoutSeconds }: RegisteredSubscriber, stopping: AbortSignal): Promise<void> {
    const time = new Deadline(timeoutSeconds, stopping);
    try {
      await this.database.transaction(async () => {
        const limiting = this.limitStatements(timeoutSeconds);
        // In one write with the first statement of the subscriber, or with the mark where he has none.
        await together([limiting, Promise.race([inTurn(deliveries, (delivery) => call(eventOf(delivery), time.signal)), time.over])]);
        if (!(await this.deliveries.finishAll(deliveries))) throw new DeliveryLost();
      });
    } finally {
      time.clear();
    }
  }

  /** The server itself ends a statement that takes too long, and the transaction of a process that froze. */
  private async limitStatements(seconds: number): Promise<void> {
    await this.database.row(`select set_config('statement_timeout', $1, true), set_config('idle_in_transaction_session_timeout', $1, true)`, [`${seconds}s`]);
  }

  private async failed(delivery: ClaimedDelivery, error: unknown): Promise<void> {
    const told = toldError(error);
    const what = `${delivery.eventName} ${delivery.eventId} for ${delivery.subscriber}, attempt ${delivery.attempts}`;
    if (error instanceof DeliveryLost) return this.logger.warn(`${what}: ${told}`);
    try {
      const state = await this.deliveries.fail(delivery, told);
      if (state === 'parked') this.logger.error(`${what}: parked: ${told}`);
      else this.logger.warn(`${what}: ${told}`);
    } catch (failure) {
      this.logger.warn(`${what}: ${told}; found again when its lease runs out: ${toldError(failure)}`);
    }
  }
}

async function inTurn<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await work(item);
}

function eventOf(delivery: ClaimedDelivery): DeliveredEvent {
  const event: DomainEvent = { name: delivery.eventName, data: delivery.data, ...(delivery.aggregate === null ? {} : { aggregate: delivery.aggregate }) };
  return { ...event, id: delivery.eventId, occurredAt: delivery.occurredAt, attempt: delivery.attempts };
}

/** Tells a subscriber to stop, and does not wait for one that does not listen. */
class Deadline {
  private readonly controller = new AbortController();
  private readonly timer: NodeJS.Timeout;
  readonly signal = this.controller.signal;
  readonly over: Promise<never>;
  private readonly stop: () => void;

  constructor(
    seconds: number,
    private readonly stopping: AbortSignal,
  ) {
    this.over = new Promise((_, reject) => this.signal.addEventListener('abort', () => reject(this.signal.reason as Error), { once: true }));
    this.over.catch(() => undefined);
    this.timer = setTimeout(() => this.controller.abort(new Error(`it took longer than ${seconds} s`)), seconds * 1_000);
    this.stop = () => this.controller.abort(new Error('the process stops'));
    stopping.addEventListener('abort', this.stop, { once: true });
  }

  clear(): void {
    clearTimeout(this.timer);
    this.stopping.removeEventListener('abort', this.stop);
  }
}
