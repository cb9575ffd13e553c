import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../database/database.js';
import type { DomainEvent } from '../events.js';
import { Deliveries } from './deliveries.js';
import { DeliveryLost, type ClaimedDelivery } from './delivery.js';
import { LaterSubscribers, type DeliveredEvent, type RegisteredSubscriber } from './later-subscribers.js';
import { toldError } from './told-error.js';

/** Hands one claimed delivery to its subscriber. */
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
      await this.handOver(delivery, this.subscribers.get(delivery.eventName, delivery.subscriber), stopping);
    } catch (error) {
      await this.failed(delivery, error);
    }
  }

  /** What the subscriber writes and the mark that it has had the event are one transaction: both stay or neither. */
  private async handOver(delivery: ClaimedDelivery, { call, timeoutSeconds }: RegisteredSubscriber, stopping: AbortSignal): Promise<void> {
    const time = new Deadline(timeoutSeconds, stopping);
    try {
      await this.database.transaction(async () => {
        await this.limitStatements(timeoutSeconds);
        await Promise.race([call(eventOf(delivery), time.signal), time.over]);
        if (!(await this.deliveries.finish(delivery))) throw new DeliveryLost();
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
