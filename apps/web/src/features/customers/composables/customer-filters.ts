import { computed } from 'vue';
import { today } from '@/shared/formatting/dates.ts';
import { parseRange, rangeEnds, rangeText } from '@/shared/lists/day-range.ts';
import { isKeptView, resolveKept, toKept, withReader, type KeptFilters } from '@/shared/lists/kept-filters.ts';
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

/** What a tab of the list narrows it by, as it is kept: days and the reader move along. */
export function filtersOfView(view: CustomerView): KeptFilters {
  if (view === 'mine') return { ownerId: 'me' };
  if (view === 'newThisMonth') return { createdFrom: 'monthStart', createdTo: 'today' };
  if (view === 'lapsed') return { lifecycle: 'dormant,lost' };
  if (view === 'leads') return { lifecycle: 'lead,prospect' };
  return {};
}

/** Search, view, chosen filters and order of the list of customers, kept in the address. */
export function useCustomerFilters(userId: () => string) {
  const url = useUrlState({
    q: '',
    view: 'all',
    sort: '',
    tag: '',
    created: '',
    assigned: '',
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
  const isKept = computed(() => isKeptView(url.view.value));
  const view = computed(() => customerViews.find((one) => one === url.view.value) ?? 'all');
  const chosen = (name: PickFilter): string[] => url[name].value.split(',').filter(Boolean);
  function choose(name: PickFilter, values: readonly string[]): void {
    url[name].value = values.join(',');
    // A commune means nothing without its one province.
    if (name === 'provinceCode') url.communeCode.value = '';
  }
  const picked = computed(() => pickFilters.filter((name) => url[name].value !== ''));
  const created = computed({
    get: () => parseRange(url.created.value, today()) ?? {},
    set: (range) => (url.created.value = rangeText(range)),
  });
  const isUnassigned = computed({
    get: () => url.assigned.value === 'none',
    set: (on) => (url.assigned.value = on ? 'none' : ''),
  });

  /** All conditions as they are kept with a view; a tab's own give way to what is chosen besides it. */
  function snapshot(): Record<string, string> {
    const { from, to } = rangeEnds(url.created.value);
    const days = from || to ? { createdFrom: from, createdTo: to } : {};
    const chosenNow = Object.fromEntries(picked.value.map((name) => [name, url[name].value]));
    const { tag, q, sort } = url;
    const rest = { tag: tag.value, assigned: isUnassigned.value ? 'none' : '', q: q.value.trim(), sort: sort.value };
    return toKept({ ...filtersOfView(view.value), ...days, ...chosenNow, ...rest }, userId());
  }
  function show(kept: KeptFilters): void {
    const filters = withReader(kept, userId());
    for (const name of [...pickFilters, 'tag', 'assigned', 'q', 'sort'] as const) url[name].value = filters[name] ?? '';
    url.created.value = rangeText({ from: filters.createdFrom, to: filters.createdTo });
  }
  const keptFilters = (kept: KeptFilters): CustomerFilters => resolveKept(kept, today(), userId());
  const filters = computed<CustomerFilters>(() => keptFilters(snapshot()));

  function clear(): void {
    for (const name of [...pickFilters, 'tag', 'created', 'assigned', 'q'] as const) url[name].value = '';
  }
  const isNarrowed = computed(
    () => picked.value.length > 0 || url.q.value !== '' || url.tag.value !== '' || url.created.value !== '' || isUnassigned.value,
  );
  /** The open tab: one of the list's own, or the id of a view that was kept; that brings its own conditions and takes them along. */
  const tab = computed({
    get: () => (isKept.value ? url.view.value : view.value),
    set: (key) => {
      if (isKept.value && !isKeptView(key)) clear();
      url.view.value = key;
    },
  });
  return { url, view, tab, chosen, choose, picked, created, isUnassigned, filters, snapshot, show, keptFilters, isNarrowed, clear };
}
export type CustomerFilterState = ReturnType<typeof useCustomerFilters>;
