import { http, type Page } from '@/shared/api/client.ts';

export type DeliveryState = 'ready' | 'held' | 'retrying' | 'running' | 'parked' | 'done' | 'discarded';

export interface Delivery {
  id: string;
  eventId: string;
  eventName: string;
  subscriber: string;
  aggregate: string | null;
  state: DeliveryState;
  attempts: number;
  occurredAt: string;
  nextAttemptAt: string | null;
  failedAt: string | null;
  finishedAt: string | null;
  error: string | null;
  discardedById: string | null;
  discardReason: string | null;
  allowedActions: string[];
}

export interface OutboxTotals {
  counts: Record<'ready' | 'held' | 'retrying' | 'running' | 'parked', number>;
  oldestWaitingAt: string | null;
  oldestParkedAt: string | null;
  subscribers: string[];
  eventNames: string[];
}

export interface DeliveryFilter {
  state: string;
  subscriber?: string;
  eventName?: string;
}

export const deliveriesPage = (filter: DeliveryFilter, cursor: string | undefined, signal: AbortSignal): Promise<Page<Delivery>> =>
  http.get('/outbox/deliveries', { query: { ...filter, subscriber: filter.subscriber || undefined, eventName: filter.eventName || undefined, cursor }, signal });

export const outboxTotals = (): Promise<OutboxTotals> => http.get('/outbox/totals');

export const replayDelivery = (id: string): Promise<void> => http.post(`/outbox/deliveries/${encodeURIComponent(id)}/replay`);
export const replayParked = (filter: { subscriber?: string; eventName?: string }): Promise<{ replayed: number }> => http.post('/outbox/replays', filter);
export const discardDelivery = (id: string, reason: string): Promise<void> => http.post(`/outbox/deliveries/${encodeURIComponent(id)}/discard`, { reason });
