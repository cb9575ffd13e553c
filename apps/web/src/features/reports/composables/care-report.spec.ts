import { describe, expect, it } from 'vitest';
import type { CareGroup } from '../api.types.ts';
import { careGroupings, daysOfBar, duesOfGroup } from './care-report.ts';

const group = (key: string | null): CareGroup => ({ key, label: null }) as CareGroup;

describe('the dues behind a row', () => {
  it.each(careGroupings)('are asked for by the row they are counted in, by %s', (by) => {
    expect(duesOfGroup(by, group('01a2'))).toEqual({ row: `${by}:01a2` });
    expect(duesOfGroup(by, group(null))).toEqual({ row: `${by}:` });
  });
});

describe('the days of a bar', () => {
  it.each([
    ['day', '2026-11-16', {}, '2026-11-16', '2026-11-16'],
    ['week', '2026-11-16', {}, '2026-11-16', '2026-11-22'],
    ['month', '2026-02-01', {}, '2026-02-01', '2026-02-28'],
    ['month', '2026-12-01', {}, '2026-12-01', '2026-12-31'],
    ['week', '2026-10-26', { from: '2026-10-28', to: '2026-11-26' }, '2026-10-28', '2026-11-01'],
    ['week', '2026-11-23', { from: '2026-10-28', to: '2026-11-26' }, '2026-11-23', '2026-11-26'],
  ] as const)('a %s from %s within %o is %s to %s', (grain, key, period, from, to) => {
    expect(daysOfBar(grain, key, period)).toEqual({ from, to });
  });
});
