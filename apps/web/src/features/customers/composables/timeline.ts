import { dayOf } from '@/shared/formatting/dates.ts';
import type { CareEntry, OrderEntry } from '../api.types.ts';

export type TimelineEntry =
  { kind: 'order'; id: string; at: string; order: OrderEntry } | { kind: 'care'; id: string; at: string; care: CareEntry };
export type TimelineKind = TimelineEntry['kind'];

/** One source of the timeline as far as it is loaded: newest first. */
export interface TimelineStream {
  kind: TimelineKind;
  entries: readonly TimelineEntry[];
  hasMore: boolean;
}

export const orderEntry = (order: OrderEntry): TimelineEntry => ({ kind: 'order', id: `order-${order.id}`, at: order.placedAt, order });
export const careEntry = (care: CareEntry): TimelineEntry => ({ kind: 'care', id: `care-${care.id}`, at: care.recordedAt, care });

/** Down to where a stream is known; nothing when it is known to its end. */
const knownDownTo = (stream: TimelineStream): number | undefined => {
  if (!stream.hasMore) return undefined;
  const last = stream.entries.at(-1);
  return last ? Date.parse(last.at) : Infinity;
};

/**
 * Several streams as one, newest first. What is older than the point down to which every stream is known waits, so
 * that nothing slips in above what was shown already. `next` are the kinds to load more of for going on.
 */
export function mergeTimeline(streams: readonly TimelineStream[]): { entries: TimelineEntry[]; next: TimelineKind[] } {
  const points = streams.map((stream) => ({ kind: stream.kind, at: knownDownTo(stream) }));
  const frontier = Math.max(-Infinity, ...points.map(({ at }) => at ?? -Infinity));
  const entries = streams
    .flatMap((stream) => stream.entries)
    .filter((entry) => Date.parse(entry.at) >= frontier)
    .sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || (a.id < b.id ? 1 : -1));
  return { entries, next: points.filter(({ at }) => at !== undefined && at === frontier).map(({ kind }) => kind) };
}

/** Entries under the month of the business calendar they fall in: `2026-11`. */
export function byMonth(entries: readonly TimelineEntry[]): { month: string; entries: TimelineEntry[] }[] {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    const month = dayOf(entry.at).slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), entry]);
  }
  return [...months].map(([month, list]) => ({ month, entries: list }));
}
