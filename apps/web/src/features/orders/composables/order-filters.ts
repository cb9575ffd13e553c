import { computed } from 'vue';
import { today } from '@/shared/formatting/dates.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { OrderFilters } from '../api.ts';
import { orderPresets, parseRange, rangeOfPreset, type PlacedRange } from './order-presets.ts';

export const pickFilters = ['status', 'kind', 'branchId', 'takenById', 'createdById'] as const;
export type PickFilter = (typeof pickFilters)[number];

/** Search, days, chosen filters and order of the list of orders, kept in the address. */
export function useOrderFilters() {
  const url = useUrlState({ q: '', placed: 'all', status: '', kind: '', branchId: '', takenById: '', createdById: '', sort: '' });
  const preset = computed(() => orderPresets.find((one) => one === url.placed.value));
  const range = computed<PlacedRange>(() => (preset.value ? rangeOfPreset(preset.value, today()) : (parseRange(url.placed.value) ?? {})));
  const chosen = (name: PickFilter): string[] => url[name].value.split(',').filter(Boolean);
  const choose = (name: PickFilter, values: readonly string[]): void => void (url[name].value = values.join(','));
  const picked = computed(() => pickFilters.filter((name) => url[name].value !== ''));
  const filters = computed<OrderFilters>(() => ({
    ...Object.fromEntries(picked.value.map((name) => [name, chosen(name)])),
    placedFrom: range.value.from,
    placedTo: range.value.to,
    q: url.q.value.trim(),
    sort: url.sort.value,
  }));
  function clear(): void {
    for (const name of pickFilters) url[name].value = '';
    url.q.value = '';
    if (!preset.value) url.placed.value = 'all';
  }
  const isNarrowed = computed(() => picked.value.length > 0 || url.q.value !== '' || !preset.value);
  return { url, preset, range, chosen, choose, picked, filters, isNarrowed, clear };
}
export type OrderFilterState = ReturnType<typeof useOrderFilters>;
