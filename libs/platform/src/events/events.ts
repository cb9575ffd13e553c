import { Injectable } from '@nestjs/common';

/** A fact that a module tells: JSON-safe, named in the past tense, versioned by its name's suffix when it changes. */
export interface DomainEvent<Name extends string = string, Data = unknown> {
  readonly name: Name;
  readonly data: Data;
}

export type Subscriber<E extends DomainEvent> = (event: E) => Promise<void>;

/**
 * How a module on the left tells modules on the right. Subscribers are called inside the publisher's transaction:
 * when one fails, nothing of the use-case remains. So `POST /orders` answers when its care plan exists.
 */
@Injectable()
export class Events {
  private readonly subscribers = new Map<string, Subscriber<DomainEvent>[]>();

  /** Registers a subscriber; they are called in order of registration. */
  subscribe<E extends DomainEvent>(name: E['name'], subscriber: Subscriber<E>): void {
    const list = this.subscribers.get(name) ?? [];
    list.push(subscriber as Subscriber<DomainEvent>);
    this.subscribers.set(name, list);
  }

  /** Calls every subscriber of the event, one after another, in the current transaction. */
  async publish(event: DomainEvent): Promise<void> {
    for (const subscriber of this.subscribers.get(event.name) ?? []) await subscriber(event);
  }
}
