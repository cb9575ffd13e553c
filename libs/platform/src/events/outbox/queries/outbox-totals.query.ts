import type { Database } from '../../../database/database.js';
import type { DeliveryState } from '../delivery.js';

export type OpenState = Exclude<DeliveryState, 'done' | 'discarded'>;

export interface OutboxTotals {
  readonly counts: Readonly<Record<OpenState, number>>;
  /** When the oldest event happened that somebody has yet to hear, parked ones aside; null: none. */
  readonly oldestWaitingAt: Date | null;
  readonly oldestParkedAt: Date | null;
}

const NONE: Readonly<Record<OpenState, number>> = { ready: 0, held: 0, retrying: 0, running: 0, parked: 0 };

/**
 * Open deliveries by state, and the ages that an alarm looks at. Counts read `outbox_deliveries_open` alone; the oldest
 * are its first entries.
 */
export async function readOutboxTotals(database: Database): Promise<OutboxTotals> {
  const rows = await database.rows<{ state: OpenState; count: number; oldest: Date }>(
    `select by_state.state, by_state.count, e.occurred_at as oldest
     from (select state, count(*), min(sequence) as first from outbox_deliveries where state <> 'done' and state <> 'discarded' group by state) by_state
     join outbox_events e on e.sequence = by_state.first`,
  );
  const waiting = rows.filter(({ state }) => state !== 'parked').map(({ oldest }) => oldest.getTime());
  return {
    counts: { ...NONE, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) },
    oldestWaitingAt: waiting.length > 0 ? new Date(Math.min(...waiting)) : null,
    oldestParkedAt: rows.find(({ state }) => state === 'parked')?.oldest ?? null,
  };
}
