import { Injectable } from '@nestjs/common';
import type { DomainEvent } from '../events.js';

/** An event as the outbox hands it over. */
export type DeliveredEvent<E extends DomainEvent = DomainEvent> = E & {
  /** The same at every attempt and for every subscriber: what is done outside the database can be made once by it. */
  readonly id: string;
  readonly occurredAt: Date;
  /** 1 at the first. */
  readonly attempt: number;
};

/**
 * Called in a transaction of its own. It must stop when the signal aborts: its time is over or the process goes; from
 * then on its statements are refused.
 */
export type LaterSubscriber<E extends DomainEvent = DomainEvent> = (event: DeliveredEvent<E>, signal: AbortSignal) => Promise<void>;

export interface LaterOptions {
  /** How long one call, and each of its statements, may take. Default 30. */
  readonly timeoutSeconds?: number;
  /**
   * Events that wait together are handed over in one transaction, one after the other: for what only writes to the database,
   * which then costs little per event and locks a shared row once. When one fails, each is tried by itself.
   */
  readonly inBatches?: boolean;
}

export interface RegisteredSubscriber {
  readonly call: LaterSubscriber;
  readonly timeoutSeconds: number;
  readonly inBatches: boolean;
}

interface HandedOver {
  readonly eventName: string;
  readonly subscriber: string;
}

const NAME = /^[a-z0-9-]+(\.[a-z0-9-]+)+$/;

/** Who hears which event later. */
@Injectable()
export class LaterSubscribers {
  private readonly byEvent = new Map<string, Map<string, RegisteredSubscriber>>();

  add(eventName: string, subscriber: string, call: LaterSubscriber, options: LaterOptions): void {
    if (!NAME.test(subscriber)) throw new Error(`A later-subscriber is named like care-schedule.when-orders-change, not "${subscriber}"`);
    const list = this.byEvent.get(eventName) ?? new Map<string, RegisteredSubscriber>();
    if (list.has(subscriber)) throw new Error(`${subscriber} hears ${eventName} already: two subscribers must not share a name`);
    list.set(subscriber, { call, timeoutSeconds: options.timeoutSeconds ?? 30, inBatches: options.inBatches ?? false });
    this.byEvent.set(eventName, list);
  }

  /** Names of those who hear the event; null when nobody does. */
  of(eventName: string): readonly string[] | null {
    const list = this.byEvent.get(eventName);
    return list ? [...list.keys()] : null;
  }

  get(eventName: string, subscriber: string): RegisteredSubscriber {
    const found = this.byEvent.get(eventName)?.get(subscriber);
    if (!found) throw new Error(`${subscriber} does not hear ${eventName} in this version`);
    return found;
  }

  /** Whether these two may be handed over in one transaction. */
  mayGoTogether(one: HandedOver, other: HandedOver): boolean {
    const isSame = one.eventName === other.eventName && one.subscriber === other.subscriber;
    return isSame && (this.byEvent.get(one.eventName)?.get(one.subscriber)?.inBatches ?? false);
  }

  isEmpty(): boolean {
    return this.byEvent.size === 0;
  }

  /** Subscriber → names of the events it hears. */
  all(): ReadonlyMap<string, readonly string[]> {
    const names = new Map<string, string[]>();
    for (const [eventName, list] of this.byEvent) {
      for (const subscriber of list.keys()) names.set(subscriber, [...(names.get(subscriber) ?? []), eventName]);
    }
    return names;
  }
}
