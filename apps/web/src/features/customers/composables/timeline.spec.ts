import { describe, expect, it } from 'vitest';
import { byMonth, mergeTimeline, type TimelineEntry, type TimelineKind, type TimelineStream } from './timeline.ts';

const entry = (kind: TimelineKind, at: string): TimelineEntry => ({ kind, id: `${kind}-${at}`, at }) as TimelineEntry;
const stream = (kind: TimelineKind, days: readonly string[], hasMore = false): TimelineStream => ({
  kind,
  entries: days.map((day) => entry(kind, `${day}T03:00:00Z`)),
  hasMore,
});
const shown = (streams: TimelineStream[]): string[] => mergeTimeline(streams).entries.map(({ kind, at }) => `${kind} ${at.slice(0, 10)}`);

describe('mergeTimeline', () => {
  it('puts orders and care into one row of events, newest first', () => {
    expect(shown([stream('order', ['2026-11-10', '2026-10-01']), stream('care', ['2026-11-12', '2026-10-20'])])).toEqual([
      'care 2026-11-12',
      'order 2026-11-10',
      'care 2026-10-20',
      'order 2026-10-01',
    ]);
  });

  it('holds back what is older than a stream is known, so that nothing slips in above later', () => {
    const streams = [stream('order', ['2026-11-10', '2026-11-05'], true), stream('care', ['2026-11-12', '2026-10-20', '2026-01-01'])];
    expect(shown(streams)).toEqual(['care 2026-11-12', 'order 2026-11-10', 'order 2026-11-05']);
    expect(mergeTimeline(streams).next).toEqual(['order']);
  });

  it('goes on with the stream that holds the others up, not with those known further down', () => {
    const streams = [stream('order', ['2026-11-10'], true), stream('care', ['2026-09-01'], true)];
    expect(mergeTimeline(streams).next).toEqual(['order']);
  });

  it('shows nothing before the first page of a stream has come, and has an end', () => {
    expect(shown([stream('order', [], true), stream('care', ['2026-11-12'])])).toEqual([]);
    expect(mergeTimeline([stream('order', []), stream('care', [])])).toEqual({ entries: [], next: [] });
  });
});

describe('byMonth', () => {
  it('takes the month of the business calendar, not of UTC', () => {
    const entries = [entry('order', '2026-10-31T18:00:00Z'), entry('care', '2026-10-31T16:00:00Z')];
    expect(byMonth(entries).map(({ month, entries: list }) => [month, list.length])).toEqual([
      ['2026-11', 1],
      ['2026-10', 1],
    ]);
  });
});
