import { describe, expect, it } from 'vitest';
import { atAddress } from '@/shared/lists/url-state.testing.ts';
import { useHistoryFilters } from './history-filters.ts';

const me = '0197f2a0-0000-7000-8000-00000000000a';
const kept = '0197f2a0-0000-7000-8000-00000000000b';
const at = (address: string) =>
  atAddress(address, () =>
    useHistoryFilters(
      () => '2026-11-22',
      () => me,
    ),
  );

describe('the care history', () => {
  it('is of the last seven days, and of all times when asked of one customer or one order', async () => {
    expect((await at('/care/history')).state.filters.value).toEqual({ from: '2026-11-16', to: '2026-11-22' });
    for (const [name, filter] of [
      ['customer', 'customerId'],
      ['order', 'orderId'],
    ] as const) {
      const { state, settle } = await at(`/care/history?${name}=a,b`);
      expect([state.filters.value, state.shownPeriod.value]).toEqual([{ [filter]: 'a,b' }, 'all']);
      state.choosePeriod('lastMonth');
      await settle();
      expect(state.filters.value).toEqual({ [filter]: 'a,b', from: '2026-10-01', to: '2026-10-31' });
      expect(state.shownPeriod.value).toBe('lastMonth');
    }
  });

  it('is kept by the names of the API, and shown again for whoever reads it', async () => {
    const first = await at(`/care/history?period=month&user=${me}&result=r1,r2&outbound=yes&order=o1&days=monthStart..today`);
    const view = first.state.snapshot();
    expect(view).toEqual({ userId: 'me', contactResultId: 'r1,r2', outbound: 'true', orderId: 'o1', from: 'monthStart', to: 'today' });
    const second = await at('/care/history?action=gift&period=today');
    second.state.show(view);
    second.state.tab.value = kept;
    await second.settle();
    expect(second.state.filters.value).toEqual(first.state.filters.value);
    expect(second.state.tab.value).toBe(kept);
    second.state.tab.value = 'mine';
    await second.settle();
    expect(second.state.filters.value).toEqual({ userId: me, from: '2026-11-16', to: '2026-11-22' });
    expect(second.state.tab.value).toBe('mine');
  });

  it('of all times stays of all times when it is kept', async () => {
    const { state, settle } = await at('/care/history?period=all&q=lan');
    const view = state.snapshot();
    expect(view).toEqual({ q: 'lan' });
    const other = await at('/care/history');
    other.state.show(view);
    await other.settle();
    expect([other.state.shownPeriod.value, other.state.filters.value]).toEqual(['all', { q: 'lan' }]);
    await settle();
  });
});
