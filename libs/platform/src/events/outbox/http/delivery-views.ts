import { notFound } from '@tantam/kernel';
import type { DeliveryRow } from '../queries/deliveries.query.js';
import type { DeliveryKey } from '../stuck-deliveries.js';
import type { OutboxDelivery } from './outbox.dto.js';

const ACTIONS: Readonly<Record<DeliveryRow['state'], readonly string[]>> = {
  parked: ['replay', 'discard'],
  retrying: ['replay', 'discard'],
  ready: ['discard'],
  held: ['discard'],
  running: [],
  done: [],
  discarded: [],
};

export function toDeliveryView(row: DeliveryRow): OutboxDelivery {
  const { eventId, eventName, subscriber, aggregate, state, attempts, error, discardedById, discardReason } = row;
  return {
    id: `${row.sequence}.${subscriber}`,
    eventId, eventName, subscriber, aggregate, state, attempts, error, discardedById, discardReason,
    occurredAt: row.occurredAt.toISOString(),
    nextAttemptAt: row.availableAt?.toISOString() ?? null,
    failedAt: row.failedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    allowedActions: [...ACTIONS[state]],
  };
}

/** @throws DomainError `delivery-not-found` for what cannot be the id of a delivery */
export function deliveryKey(id: string): DeliveryKey {
  const [, sequence, subscriber] = /^(\d{1,15})\.([\w.-]{1,200})$/.exec(id) ?? [];
  if (sequence === undefined || subscriber === undefined) throw notFound('delivery-not-found');
  return { sequence: Number(sequence), subscriber };
}
