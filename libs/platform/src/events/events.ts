import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { LaterSubscribers, type LaterOptions, type LaterSubscriber } from './outbox/later-subscribers.js';
import { Outbox } from './outbox/outbox.js';

/**
 * A fact that a module tells: JSON-safe, named in the past tense, versioned by its name's suffix when it changes. What
 * goes to the outbox holds ids, codes, days and numbers only, never names or phones.
 */
export interface DomainEvent<Name extends string = string, Data = unknown> {
  readonly name: Name;
  readonly data: Data;
  /**
   * What the fact is about, e.g. `order:<id>`: each later-subscriber gets the facts of one aggregate in the order of their
   * commits, provided that whoever writes the aggregate holds its row lock. None: no order is promised.
   */
  readonly aggregate?: string;
}

export type Subscriber<E extends DomainEvent> = (event: E) => Promise<void>;

/**
 * How a module on the left tells modules on the right: inside the publisher's transaction (`subscribe`), or from the
 * outbox once it has been committed (`later`).
 */
@Injectable()
export class Events {
  private readonly subscribers = new Map<string, Subscriber<DomainEvent>[]>();

  constructor(
    private readonly database: Database,
    private readonly laterSubscribers: LaterSubscribers,
    private readonly outbox: Outbox,
  ) {}

  /**
   * Registers a subscriber inside the publisher's transaction: when it fails, nothing of the use-case remains. So
   * `POST /orders` answers when its care plan exists. They are called in order of registration.
   */
  subscribe<E extends DomainEvent>(name: E['name'], subscriber: Subscriber<E>): void {
    const list = this.subscribers.get(name) ?? [];
    list.push(subscriber as Subscriber<DomainEvent>);
    this.subscribers.set(name, list);
  }

  /**
   * Registers a subscriber that is called from the outbox, soon after the publisher's commit, in a transaction of its own
   * in which the delivery is also marked done: what it writes to the database happens exactly once, what it does outside
   * at least once (`event.id` stays the same). What it throws is tried again with growing pauses, then parked.
   *
   * @param subscriber a stable name, such as `care-schedule.when-orders-change`; renaming it orphans what is open
   * @throws Error when the name already hears this event: that stops the start
   */
  later<E extends DomainEvent>(name: E['name'], subscriber: string, call: LaterSubscriber<E>, options: LaterOptions = {}): void {
    this.laterSubscribers.add(name, subscriber, call as LaterSubscriber<DomainEvent>, options);
  }

  /**
   * Calls every subscriber of the transaction, one after another, and leaves the event in the outbox for those who hear it
   * later; nobody does: nothing is kept. Outside a transaction an event for the outbox gets one of its own.
   */
  async publish(event: DomainEvent): Promise<void> {
    const later = this.laterSubscribers.of(event.name);
    if (later && !this.database.isInTransaction()) return this.database.transaction(() => this.publish(event));
    for (const subscriber of this.subscribers.get(event.name) ?? []) await subscriber(event);
    if (later) this.outbox.add(event, later);
  }
}
