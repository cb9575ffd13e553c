import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { effectScope, nextTick, ref, shallowRef, type EffectScope } from 'vue';
import type { PlanState } from '../api.types.ts';
import { standsBefore } from './due-order.ts';
import { useWorklistNews } from './worklist-news.ts';
import { useWorklistRows } from './worklist-rows.ts';

const today = '2026-11-22';
let scope: EffectScope;
beforeEach(() => {
  vi.useFakeTimers();
  scope = effectScope();
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
});

describe('the order of a worklist', () => {
  const plan = (dueDate: string | null, code = 'DH1') => ({ id: code, dueDate, order: { code } }) as Parameters<typeof standsBefore>[0];

  it('is today, then late with the latest first, then coming, then long overdue with the latest first', () => {
    const days = ['2026-11-22', '2026-11-21', '2026-10-23', '2026-11-23', '2027-01-01', '2026-10-22', '2026-01-01'];
    for (let at = 1; at < days.length; at += 1) {
      expect(standsBefore(plan(days[at - 1]!), plan(days[at]!), '', today), `${days[at - 1]} before ${days[at]}`).toBe(true);
      expect(standsBefore(plan(days[at]!), plan(days[at - 1]!), '', today)).toBe(false);
    }
    expect(standsBefore(plan(today, 'DH1'), plan(today, 'DH2'), '', today)).toBe(true);
  });

  it('follows the day or the code when sorted by it, and is the server’s to tell by name', () => {
    expect(standsBefore(plan('2026-11-01'), plan('2026-11-22'), 'dueDate', today)).toBe(true);
    expect(standsBefore(plan('2026-11-01'), plan('2026-11-22'), '-dueDate', today)).toBe(false);
    expect(standsBefore(plan(today, 'DH2'), plan(today, 'DH1'), '-code', today)).toBe(true);
    expect(standsBefore(plan(today), plan(today), 'customerName', today)).toBeUndefined();
  });
});

describe('rows that others change', () => {
  const row = (id: string, state: PlanState = 'not_cared') => ({ id, dueDate: today, state });
  const loaded = shallowRef([row('a'), row('b'), row('c')]);
  const isAtRows = ref(false);
  const forgotten = vi.fn();
  const open = () =>
    scope.run(() =>
      useWorklistRows(
        () => loaded.value,
        () => ['not_cared', 'in_care'],
        () => ({ to: today }),
        () => isAtRows.value,
        forgotten,
      ),
    )!;
  const ids = (list: ReturnType<typeof open>) => list.rows.value.map(({ id }) => id);
  beforeEach(() => {
    loaded.value = [row('a'), row('b'), row('c')];
    isAtRows.value = false;
    forgotten.mockReset();
  });
  async function finish(list: ReturnType<typeof open>, id: string): Promise<void> {
    list.othersChange([id]);
    loaded.value = loaded.value.map((one) => (one.id === id ? row(id, 'finished') : one));
    await nextTick();
  }

  it('stay marked in their place while the pointer is over the list, and go when it leaves', async () => {
    const list = open();
    list.pointerEnters();
    await finish(list, 'b');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    expect(list.isDone(loaded.value[1]!)).toBe(true);
    list.pointerLeaves();
    expect(ids(list)).toEqual(['a', 'c']);
  });

  it('stay while somebody stands in the list by keyboard, and go a moment after', async () => {
    const list = open();
    isAtRows.value = true;
    await finish(list, 'b');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    isAtRows.value = false;
    await vi.advanceTimersByTimeAsync(1_500);
    expect(ids(list)).toEqual(['a', 'c']);
  });

  it('are forgotten when they may not be seen any more, without being called done', async () => {
    const list = open();
    list.pointerEnters();
    list.othersChange(['c'], true);
    await nextTick();
    expect(ids(list)).toEqual(['a', 'b', 'c']);
    expect([list.hasLeft(loaded.value[2]!), list.isDone(loaded.value[2]!)]).toEqual([true, false]);
    list.pointerLeaves();
    expect(forgotten).toHaveBeenCalledWith(new Set(['c']));
  });

  it('do not come back when their leaving is told once more', async () => {
    const list = open();
    loaded.value = loaded.value.map((one) => (one.id === 'b' ? row('b', 'finished') : one));
    expect(ids(list)).toEqual(['a', 'c']);
    list.othersChange(['b']);
    expect(ids(list)).toEqual(['a', 'c']);
  });
});

describe('new work', () => {
  it('is counted while somebody is at the list, and comes in by itself when nobody is', async () => {
    const [isAlone, readAll] = [ref(false), vi.fn()];
    const news = scope.run(() => useWorklistNews({ shown: () => new Set<string>(), isAlone: () => isAlone.value, readAll }))!;
    news.found(['x', 'y', 'z'], ['x', 'y']);
    await vi.advanceTimersByTimeAsync(10_000);
    expect([news.count.value, readAll.mock.calls.length]).toEqual([2, 0]);
    news.found(['y'], []);
    expect(news.count.value).toBe(1);
    isAlone.value = true;
    await vi.advanceTimersByTimeAsync(1_500);
    expect([news.count.value, readAll.mock.calls.length]).toEqual([0, 1]);
  });

  it('of another share is said until it is asked for, though nobody is at the list', async () => {
    const readAll = vi.fn();
    const news = scope.run(() => useWorklistNews({ shown: () => new Set<string>(), isAlone: () => true, readAll }))!;
    news.workChanged();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([news.isYours.value, readAll.mock.calls.length]).toEqual([true, 0]);
    news.show();
    expect([news.isYours.value, readAll.mock.calls.length]).toEqual([false, 1]);
  });
});
