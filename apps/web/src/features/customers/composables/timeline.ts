import type { IconName } from '@/shared/components/icon-paths.ts';
import { dayOf } from '@/shared/formatting/dates.ts';

/** Something that happened with a customer, as the API tells it; `data` holds what there is to show by kind. */
export interface TimelineEvent {
  id: string;
  kind: string;
  title: string;
  at: string;
  by: { id: string; fullName: string } | null;
  text: string;
  link: { resource: string; id: string; code: string | null } | null;
  data: Readonly<Record<string, unknown>>;
}
export interface TimelineKind {
  kind: string;
  title: string;
}

/** Events of one id may be of several kinds: an order placed and cancelled. */
export const eventKey = (event: TimelineEvent): string => `${event.kind} ${event.id}`;

/** Events under the month of the business calendar they fall in: `2026-11`. */
export function byMonth(events: readonly TimelineEvent[]): { month: string; events: TimelineEvent[] }[] {
  const months = new Map<string, TimelineEvent[]>();
  for (const event of events) {
    const month = dayOf(event.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), event]);
  }
  return [...months].map(([month, list]) => ({ month, events: list }));
}

/** Kinds that people look for together: all of orders, all of care, whatever else there is. */
export const timelineGroups = ['care', 'order', 'customer', 'other'] as const;
export type TimelineGroup = (typeof timelineGroups)[number];

export function groupOf(kind: string): TimelineGroup {
  if (kind.startsWith('care_')) return 'care';
  if (kind.startsWith('order_')) return 'order';
  return kind.startsWith('customer_') || kind.startsWith('owner_') ? 'customer' : 'other';
}

const actionIcons: Partial<Record<string, IconName>> = {
  call_out: 'phone',
  call_in: 'phone',
  sms: 'chat',
  chat: 'chat',
  email: 'mail',
  visit: 'pin',
  note: 'note',
  gift: 'gift',
  gift_points: 'points',
  deduct_points: 'points',
  gift_money: 'coin',
  deduct_money: 'coin',
};
const kindIcons: Partial<Record<string, IconName>> = {
  order_placed: 'order',
  order_returned: 'undo',
  order_cancelled: 'close',
  owner_changed: 'swap',
  customer_assigned: 'users',
  customer_created: 'customer',
};

export function iconOf({ kind, data }: TimelineEvent): IconName {
  if (groupOf(kind) === 'care') return actionIcons[String(data.action)] ?? 'care';
  return kindIcons[kind] ?? 'info';
}

/** Where an event is looked at; undefined: it is all told here. */
export function eventTo({ link }: TimelineEvent): string | undefined {
  return link?.resource === 'order' ? `/orders/${link.id}` : undefined;
}
