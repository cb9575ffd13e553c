import { computed } from 'vue';
import { today } from '@/shared/formatting/dates.ts';
import { parseRange, rangeEnds, rangeText } from '@/shared/lists/day-range.ts';
import { isKeptView, resolveKept, toKept, withReader, type KeptFilters } from '@/shared/lists/kept-filters.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { OrderFilters } from '../api.ts';
import { movingPresets, orderPresets } from './order-presets.ts';

export const pickFilters = ['status', 'kind', 'customerId', 'productId', 'branchId', 'takenById', 'createdById'] as const;
export type PickFilter = (typeof pickFilters)[number];

/** Search, days, chosen filters and order of the list of orders, kept in the address. */
export function useOrderFilters(userId: () => string) {
  const url = useUrlState({
    q: '',
    view: '',
    placed: 'all',
    status: '',
    kind: '',
    customerId: '',
    productId: '',
    branchId: '',
    takenById: '',
    createdById: '',
    sort: '',
  });
  const isKept = computed(() => isKeptView(url.view.value));
  const preset = computed(() => orderPresets.find((one) => one === url.placed.value));
  const ends = computed(() => (preset.value ? movingPresets[preset.value] : rangeEnds(url.placed.value)));
  const range = computed({
    get: () => parseRange(rangeText(ends.value), today()) ?? {},
    set: (days) => (url.placed.value = rangeText(days) || 'all'),
  });
  const chosen = (name: PickFilter): string[] => url[name].value.split(',').filter(Boolean);
  const choose = (name: PickFilter, values: readonly string[]): void => void (url[name].value = values.join(','));
  const picked = computed(() => pickFilters.filter((name) => url[name].value !== ''));

  /** All conditions as they are kept with a view. */
  function snapshot(): Record<string, string> {
    const chosenNow = Object.fromEntries(picked.value.map((name) => [name, url[name].value]));
    return toKept({ ...chosenNow, placedFrom: ends.value.from, placedTo: ends.value.to, q: url.q.value.trim(), sort: url.sort.value }, userId());
  }
  function show(kept: KeptFilters): void {
    const filters = withReader(kept, userId());
    for (const name of [...pickFilters, 'q', 'sort'] as const) url[name].value = filters[name] ?? '';
    url.placed.value = rangeText({ from: filters.placedFrom, to: filters.placedTo }) || 'all';
  }
  const keptFilters = (kept: KeptFilters): OrderFilters => resolveKept(kept, today(), userId());
  const filters = computed<OrderFilters>(() => keptFilters(snapshot()));

  function clear(): void {
    for (const name of [...pickFilters, 'q'] as const) url[name].value = '';
    if (!preset.value) url.placed.value = 'all';
  }
  const isNarrowed = computed(() => picked.value.length > 0 || url.q.value !== '' || !preset.value);
  /** The open tab: a preset of days, or the id of a view that was kept; that brings its own conditions and takes them along. */
  const tab = computed({
    get: () => (isKept.value ? url.view.value : (preset.value ?? '')),
    set: (key) => {
      if (isKeptView(key)) return void (url.view.value = key);
      if (isKept.value) clear();
      url.view.value = '';
      url.placed.value = key;
    },
  });
  return { url, preset, range, tab, chosen, choose, picked, filters, snapshot, show, keptFilters, isNarrowed, clear };
}
export type OrderFilterState = ReturnType<typeof useOrderFilters>;
