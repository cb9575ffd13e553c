import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Database, type Statement } from '../../database/database.js';
import { WakeUps } from '../../database/wake-ups.js';
import type { DomainEvent } from '../events.js';

export const OUTBOX_CHANNEL = 'tantam_outbox';

interface Gathered {
  readonly event: DomainEvent;
  readonly subscribers: readonly string[];
}

/** Where an outgoing event is stored: `outbox_events`, in the publisher's transaction, with a delivery for each who hears it later. */
@Injectable()
export class Outbox {
  constructor(
    private readonly database: Database,
    private readonly wakeUps: WakeUps,
  ) {}

  /** Stores the event with all others of the current transaction at its end, in one statement, and wakes the dispatchers afterwards. */
  add(event: DomainEvent, subscribers: readonly string[]): void {
    const gathered = this.database.ofTransaction<Gathered[]>(this, () => []);
    gathered.push({ event, subscribers });
    this.database.beforeCommit(this, () => Promise.resolve(stored(gathered.splice(0))));
    // After the commit, and not as a part of it: NOTIFY inside makes all commits of the database take turns.
    void this.database.afterCommit(this, () => this.wakeUps.send(OUTBOX_CHANNEL));
  }
}

function stored(gathered: readonly Gathered[]): readonly Statement[] {
  const ids = gathered.map(() => uuidv7());
  const deliveries = gathered.flatMap(({ subscribers }, index) => subscribers.map((subscriber) => [ids[index]!, subscriber] as const));
  const parameters = [
    ids,
    gathered.map(({ event }) => event.name),
    gathered.map(({ event }) => event.aggregate ?? null),
    gathered.map(({ event }) => JSON.stringify(event.data)),
    deliveries.map(([id]) => id),
    deliveries.map(([, subscriber]) => subscriber),
  ];
  return [{ sql: STORE, parameters }];
}

/**
 * Sequence numbers are drawn here, at the end of the transaction. Writers of one aggregate hold its row lock by then, so
 * the next of them draws a higher one, and has not before this one is visible.
 */
const STORE = `
  with stored as (
    insert into outbox_events (id, name, aggregate, data)
    select id, name, aggregate, data
    from unnest($1::uuid[], $2::text[], $3::text[], $4::jsonb[]) with ordinality as given(id, name, aggregate, data, position)
    order by position
    returning sequence, id, name, aggregate
  )
  insert into outbox_deliveries (sequence, subscriber, event_name, aggregate)
  select stored.sequence, hearer.subscriber, stored.name, stored.aggregate
  from stored join unnest($5::uuid[], $6::text[]) as hearer(id, subscriber) using (id)
  order by stored.sequence`;
