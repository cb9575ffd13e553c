import type { Database } from '../../../database/database.js';
import { keyset } from '../../../http/keyset.js';
import type { DeliveryState } from '../delivery.js';

export interface DeliveryFilter {
  readonly states: readonly DeliveryState[];
  readonly subscriber?: string;
  readonly eventName?: string;
}

export interface DeliveryRow {
  readonly sequence: number;
  readonly subscriber: string;
  readonly eventName: string;
  readonly aggregate: string | null;
  readonly state: DeliveryState;
  readonly attempts: number;
  readonly availableAt: Date | null;
  readonly error: string | null;
  readonly failedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly discardedById: string | null;
  readonly discardReason: string | null;
  readonly eventId: string;
  readonly occurredAt: Date;
}

const COLUMNS = `d.sequence, d.subscriber, d.event_name as "eventName", d.aggregate, d.state, d.attempts, d.available_at as "availableAt", d.error,
  d.failed_at as "failedAt", d.finished_at as "finishedAt", d.discarded_by_id as "discardedById", d.discard_reason as "discardReason",
  e.id as "eventId", e.occurred_at as "occurredAt"`;

const ALL_BUT_DONE: readonly DeliveryState[] = ['ready', 'held', 'retrying', 'running', 'parked', 'discarded'];

/** What the partial index on open ones needs to read in the condition to be of use. */
function where(filter: DeliveryFilter, parameters: unknown[]): string {
  const value = (given: unknown): string => `$${parameters.push(given)}`;
  const conditions = [`d.state = any(${value(filter.states)})`];
  if (filter.states.every((state) => ALL_BUT_DONE.includes(state))) conditions.push(`d.state <> 'done'`);
  if (filter.subscriber !== undefined) conditions.push(`d.subscriber = ${value(filter.subscriber)}`);
  if (filter.eventName !== undefined) conditions.push(`d.event_name = ${value(filter.eventName)}`);
  return conditions.join(' and ');
}

/**
 * One row per delivery in one of the states, the newest event first; the subscriber's name breaks ties. Leans on
 * `outbox_deliveries_open`; with ended ones among the states on the key.
 */
export function readDeliveries(database: Database, filter: DeliveryFilter, cursor: string | undefined, limit: number): Promise<DeliveryRow[]> {
  const parameters: unknown[] = [];
  const conditions = where(filter, parameters);
  const page = keyset(
    [
      { expression: 'd.sequence', type: 'bigint', descending: true },
      { expression: 'd.subscriber', type: 'text', descending: true },
    ],
    cursor,
    parameters.length + 1,
  );
  parameters.push(...page.parameters, limit);
  return database.rows<DeliveryRow>(
    `select ${COLUMNS} from outbox_deliveries d join outbox_events e on e.sequence = d.sequence
     where ${conditions} and ${page.where} order by ${page.orderBy} limit $${parameters.length}`,
    parameters,
  );
}

/** How many deliveries {@link readDeliveries} goes through in all. */
export async function countDeliveries(database: Database, filter: DeliveryFilter): Promise<number> {
  const parameters: unknown[] = [];
  const row = await database.row<{ count: number }>(`select count(*) from outbox_deliveries d where ${where(filter, parameters)}`, parameters);
  return row!.count;
}

/** One delivery with what its event holds. */
export function readDelivery(database: Database, sequence: number, subscriber: string): Promise<(DeliveryRow & { readonly data: unknown }) | null> {
  return database.row(`select ${COLUMNS}, e.data from outbox_deliveries d join outbox_events e on e.sequence = d.sequence where d.sequence = $1 and d.subscriber = $2`, [sequence, subscriber]);
}
