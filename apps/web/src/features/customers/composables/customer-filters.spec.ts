import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { atAddress } from '@/shared/lists/url-state.testing.ts';
import { filtersOfView, useCustomerFilters } from './customer-filters.ts';

const me = '0197f2a0-0000-7000-8000-00000000000a';
const kept = '0197f2a0-0000-7000-8000-00000000000b';
const at = (address: string) => atAddress(address, () => useCustomerFilters(() => me));

beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-22T03:00:00Z'), toFake: ['Date'] }));
afterEach(() => vi.useRealTimers());

describe('the filters of customers', () => {
  it('of this month begin on its first day', async () => {
    const { state } = await at('/customers?view=newThisMonth&provinceCode=75&assigned=none');
    expect(state.filters.value).toEqual({ createdFrom: '2026-11-01', createdTo: '2026-11-22', provinceCode: '75', assigned: 'none' });
    expect(filtersOfView('mine')).toEqual({ ownerId: 'me' });
  });

  it('are kept so that they move along, and come back as they were', async () => {
    const first = await at('/customers?view=mine&created=monthStart..today&lifecycle=lost&q=lan&sort=-spend');
    const view = first.state.snapshot();
    expect(view).toEqual({ ownerId: 'me', createdFrom: 'monthStart', createdTo: 'today', lifecycle: 'lost', q: 'lan', sort: '-spend' });
    const second = await at('/customers?groupId=g');
    second.state.show(view);
    second.state.tab.value = kept;
    await second.settle();
    expect(second.address()).toContain(`view=${kept}`);
    expect(second.state.filters.value).toEqual(first.state.filters.value);
    // The list's own tab has none of the view's conditions.
    second.state.tab.value = 'all';
    await second.settle();
    expect(second.state.filters.value).toEqual({ sort: '-spend' });
  });

  it('take no notice of what an address cannot mean', async () => {
    const { state } = await at('/customers?assigned=everyone&created=mai..mot&view=nothing');
    expect(state.filters.value).toEqual({});
  });
});
