import { describe, expect, it } from 'vitest';
import { spendEnds, spendText } from './worklist-filters.ts';
import { afterEach } from 'vitest';
import { setBusinessTimeZone } from '@/shared/formatting/dates.ts';
import { businessInstant } from '@/shared/formatting/business-instant.ts';
import { parseRange, rangeText } from '@/shared/lists/day-range.ts';
import { careTree, filterOfNode, nodeOfFilters, visibleNodes } from './care-tree.ts';
import { careViews, duePresets, movingRangeOf, rangeOf, stillListed } from './care-views.ts';
import { moved } from './dictionary-words.ts';
import { periodRange } from './history-filters.ts';
import { neighbour, nextRow } from './next-row.ts';
import { retryDraft, retryStep } from './settings-form.ts';

const today = '2026-11-22';

describe('views of a worklist', () => {
  it('leave no late day out and name none twice', () => {
    expect(rangeOf('late', today)).toEqual({ from: '2026-10-23', to: '2026-11-21' });
    expect(rangeOf('longOverdue', today)).toEqual({ to: '2026-10-22' });
    expect(rangeOf('today', today)).toEqual({ to: today });
    expect(rangeOf('coming', today)).toEqual({ from: '2026-11-23', to: '2026-11-29' });
    expect(rangeOf('all', today)).toEqual({});
  });

  it('move along with the days when they are kept, and mean the same as before', () => {
    for (const view of careViews) expect(parseRange(rangeText(movingRangeOf(view)), today) ?? {}).toEqual(rangeOf(view, today));
    expect(parseRange(duePresets.late7, today)).toEqual({ from: '2026-11-15', to: '2026-11-21' });
    expect(parseRange('today+1..', '2026-12-31')).toEqual({ from: '2027-01-01' });
  });

  it('keep a row while its state and day still belong, and let it go when care moved it on', () => {
    const open = ['not_cared', 'in_care'] as const;
    const listed = (dueDate: string | null, state: 'in_care' | 'finished', range = rangeOf('today', today)) =>
      stillListed({ dueDate, state }, open, range);
    expect(listed(today, 'in_care')).toBe(true);
    expect(listed('2026-11-23', 'in_care')).toBe(false);
    expect(listed(today, 'finished')).toBe(false);
    expect(listed(null, 'in_care')).toBe(false);
    expect(listed(null, 'in_care', {})).toBe(true);
    expect(listed('2026-10-22', 'in_care', rangeOf('late', today))).toBe(false);
  });
});

describe('the next record', () => {
  const keys = ['a', 'b', 'c', 'd'];
  it('is the one below; at the end the first above; none when none is left', () => {
    expect(nextRow(keys, 'b')).toBe('c');
    expect(nextRow(keys, 'd')).toBe('a');
    expect(nextRow(['a'], 'a')).toBeUndefined();
    expect(nextRow(keys, 'gone')).toBe('a');
  });
  it('passes over what is done, and stays with ticked rows while one is left', () => {
    expect(nextRow(keys, 'a', { done: new Set(['b', 'c']) })).toBe('d');
    expect(nextRow(keys, 'a', { candidates: new Set(['a', 'd']) })).toBe('d');
    expect(nextRow(keys, 'd', { candidates: new Set(['d']) })).toBe('a');
  });
  it('has neighbours but at the ends', () => {
    expect(neighbour(keys, 'b', -1)).toBe('a');
    expect(neighbour(keys, 'd', 1)).toBeUndefined();
    expect(neighbour(keys, 'a', -1)).toBeUndefined();
  });
});

describe('the tree', () => {
  const count = (key: string, parentKey: string | null, number: number) => ({ key, label: key, parentKey, count: number, isMore: false });
  it('hangs groups under their parents whatever order they come in, with what is late beside', () => {
    const roots = careTree([count('child', 'root', 2), count('root', null, 5)], [count('child', 'root', 1)]);
    expect(roots.map((node) => node.key)).toEqual(['root']);
    expect(roots[0]).toMatchObject({ due: 5, late: 0, depth: 0 });
    expect(roots[0]?.children[0]).toMatchObject({ key: 'child', due: 2, late: 1, depth: 1 });
    expect(visibleNodes(roots, new Set()).length).toBe(1);
    expect(visibleNodes(roots, new Set(['root'])).map((node) => node.key)).toEqual(['root', 'child']);
  });
  it('adds up a province that lies in two areas', () => {
    const roots = careTree(
      [count('area:1', null, 3), count('province:75', 'area:1', 3), count('province:75', 'none', 4), count('none', null, 4)],
      [],
    );
    expect(visibleNodes(roots, new Set(['area:1', 'none'])).find((node) => node.key === 'province:75')?.due).toBe(7);
  });
  it('shows provinces at the top while no area has a customer', () => {
    const roots = careTree([count('none', null, 7), count('province:75', 'none', 4), count('province:79', 'none', 3)], []);
    expect(roots.map((node) => [node.key, node.depth])).toEqual([
      ['province:75', 0],
      ['province:79', 0],
    ]);
  });
  it('asks for a node by the name of its kind, and for those without one, and finds it again', () => {
    expect(filterOfNode('productGroup', 'g')).toEqual({ productGroupId: 'g' });
    expect(filterOfNode('region', 'province:75')).toEqual({ provinceCode: '75' });
    expect(filterOfNode('region', 'commune:26041')).toEqual({ communeCode: '26041' });
    expect(filterOfNode('region', 'none')).toEqual({ hasNoArea: 'true' });
    expect(filterOfNode('region', '')).toBeUndefined();
    for (const [by, node] of [['productGroup', 'g'], ['productGroup', 'none'], ['region', 'none'], ['region', 'area:a'], ['region', 'commune:26041']] as const) {
      expect(nodeOfFilters(filterOfNode(by, node) ?? {})).toEqual({ by, node });
    }
    expect(nodeOfFilters({ q: 'lan' })).toBeUndefined();
  });
});

describe('an hour of the business', () => {
  afterEach(() => setBusinessTimeZone('Asia/Ho_Chi_Minh'));
  it('is an instant by its own clocks, in summer and winter', () => {
    expect(businessInstant('2026-11-22', '09:30')).toBe('2026-11-22T02:30:00.000Z');
    setBusinessTimeZone('Europe/Berlin');
    expect(businessInstant('2026-07-01', '09:30')).toBe('2026-07-01T07:30:00.000Z');
    expect(businessInstant('2026-12-01', '09:30')).toBe('2026-12-01T08:30:00.000Z');
    expect(businessInstant('2026-10-25', '23:00')).toBe('2026-10-25T22:00:00.000Z');
  });
  it('in the hour that autumn has twice is the later one', () => {
    setBusinessTimeZone('Europe/Berlin');
    expect(businessInstant('2026-10-25', '02:30')).toBe('2026-10-25T01:30:00.000Z');
  });
  it('in the hour that spring skips is the hour after', () => {
    setBusinessTimeZone('Europe/Berlin');
    expect(businessInstant('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });
});

describe('care settings and words', () => {
  it('bring retry steps into hours, minutes and days and back', () => {
    for (const step of [{ afterMinutes: 120 }, { afterMinutes: 90 }, { afterDays: 1, at: '09:00' }, { afterDays: 3 }])
      expect(retryStep(retryDraft(step))).toEqual(step);
    expect(retryStep({ amount: '0', unit: 'days', at: '' })).toBeUndefined();
    expect(retryStep({ amount: null, unit: 'days', at: '' })).toBeUndefined();
  });
  it('give new places to the words that changed place, and to no others', () => {
    const words = ['a', 'b', 'c'].map((id, index) => ({ id, name: id, position: index + 1, active: true, version: 1 }));
    expect(moved(words, 'b', -1)).toEqual([
      { id: 'b', position: 1 },
      { id: 'a', position: 2 },
    ]);
    expect(moved(words, 'a', -1)).toEqual([]);
    expect(moved(words, 'c', 1)).toEqual([]);
  });
  it('know the days of a period across the ends of months and years', () => {
    expect(periodRange('lastMonth', '2027-01-15')).toEqual({ from: '2026-12-01', to: '2026-12-31' });
    expect(periodRange('month', today)).toEqual({ from: '2026-11-01', to: today });
    expect(periodRange('week', '2026-11-03')).toEqual({ from: '2026-10-28', to: '2026-11-03' });
  });
});

describe('what a customer has spent', () => {
  it('is asked for from an end, to an end, or both; what is no figure narrows nothing', () => {
    expect(spendEnds('1000000..')).toEqual({ spendFrom: 1_000_000, spendTo: undefined });
    expect(spendEnds('..0')).toEqual({ spendFrom: undefined, spendTo: 0 });
    expect(spendEnds('5..7')).toEqual({ spendFrom: 5, spendTo: 7 });
    for (const text of ['', 'a..b', '-5..', '1.5..']) expect(spendEnds(text)).toMatchObject({ spendFrom: undefined });
    expect([spendText('5', undefined), spendText(null, '7'), spendText('', '')]).toEqual(['5..', '..7', '']);
  });
});
