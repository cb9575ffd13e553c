import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atAddress } from '@/shared/lists/url-state.testing.ts';
import { useOrderFilters } from './order-filters.ts';

const me = '0197f2a0-0000-7000-8000-00000000000a';
const kept = '0197f2a0-0000-7000-8000-00000000000b';
const at = (address: string) => atAddress(address, () => useOrderFilters(() => me));
beforeEach(() => vi.useFakeTimers({ now: new Date('2026-03-01T03:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('the filters of orders', () => {
  it('keep a tab of days as days that move along, and the user as whoever reads', async () => {
    const { state, settle, address } = await at(`/orders?placed=lastMonth&takenById=${me}&sort=-total`);
    const view = state.snapshot();
    expect(view).toEqual({ takenById: 'me', placedFrom: 'monthStart-1', placedTo: 'monthEnd-1', sort: '-total' });
    expect(state.filters.value).toEqual({ takenById: me, placedFrom: '2026-02-01', placedTo: '2026-02-28', sort: '-total' });
    state.show(view);
    state.tab.value = kept;
    await settle();
    expect(address()).toContain('placed=monthStart-1..monthEnd-1');
    expect([state.tab.value, state.filters.value.placedTo]).toEqual([kept, '2026-02-28']);
    state.tab.value = 'today';
    await settle();
    expect(state.filters.value).toEqual({ placedFrom: '2026-03-01', placedTo: '2026-03-01', sort: '-total' });
  });

  it('are all days when an address says no days', async () => {
    for (const address of ['/orders', '/orders?placed=hom-qua', '/orders?placed=..'])
      expect((await at(address)).state.filters.value).toEqual({});
  });
});
