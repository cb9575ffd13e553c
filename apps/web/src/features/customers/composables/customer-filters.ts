import { computed } from 'vue';
import { today } from '@/shared/formatting/dates.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { CustomerFilters } from '../api.ts';

export const customerViews = ['all', 'mine', 'newThisMonth', 'lapsed', 'leads'] as const;
export type CustomerView = (typeof customerViews)[number];

/** Filters that hold one or more chosen values, by the names of the API. */
export const pickFilters = [
  'provinceCode',
  'communeCode',
  'areaId',
  'groupId',
  'categoryId',
  'channelId',
  'sourceId',
  'ownerId',
  'branchId',
  'potential',
  'lifecycle',
  'type',
] as const;
export type PickFilter = (typeof pickFilters)[number];

const firstOfMonth = (day: string): string => `${day.slice(0, 8)}01`;

/** What a saved tab narrows the list by. */
export function filtersOfView(view: CustomerView, userId: string, day: string): CustomerFilters {
  if (view === 'mine') return { ownerId: [userId] };
  if (view === 'newThisMonth') return { createdFrom: firstOfMonth(day), createdTo: day };
  if (view === 'lapsed') return { lifecycle: ['dormant', 'lost'] };
  if (view === 'leads') return { lifecycle: ['lead', 'prospect'] };
  return {};
}

const listOf = (text: string): string[] => text.split(',').filter(Boolean);

/** Search, view, chosen filters and order of the list of customers, kept in the address. */
export function useCustomerFilters(userId: () => string) {
  const url = useUrlState({
    q: '',
    view: 'all',
    sort: '',
    tag: '',
    provinceCode: '',
    communeCode: '',
    areaId: '',
    groupId: '',
    categoryId: '',
    channelId: '',
    sourceId: '',
    ownerId: '',
    branchId: '',
    potential: '',
    lifecycle: '',
    type: '',
  });
  const view = computed(() => customerViews.find((one) => one === url.view.value) ?? 'all');
  const chosen = (name: PickFilter): string[] => listOf(url[name].value);
  function choose(name: PickFilter, values: readonly string[]): void {
    url[name].value = values.join(',');
    // A commune means nothing without its one province.
    if (name === 'provinceCode') url.communeCode.value = '';
  }
  const picked = computed(() => pickFilters.filter((name) => url[name].value !== ''));
  const filters = computed<CustomerFilters>(() => ({
    ...filtersOfView(view.value, userId(), today()),
    ...Object.fromEntries(picked.value.map((name) => [name, chosen(name)])),
    tag: url.tag.value,
    q: url.q.value.trim(),
    sort: url.sort.value,
  }));
  function clear(): void {
    for (const name of pickFilters) url[name].value = '';
    url.tag.value = '';
    url.q.value = '';
  }
  const isNarrowed = computed(() => picked.value.length > 0 || url.q.value !== '' || url.tag.value !== '');
  return { url, view, chosen, choose, picked, filters, isNarrowed, clear };
}
export type CustomerFilterState = ReturnType<typeof useCustomerFilters>;
