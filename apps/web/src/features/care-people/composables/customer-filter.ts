import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { ComboOption } from '@/shared/lists/combo-options.ts';
import { listDictionary, type DictionaryName, type Filters } from '../api.ts';

/** Filters whose values are picked from a dictionary. */
export const dictionaryFilters = {
  areaId: 'areas',
  groupId: 'customer-groups',
  categoryId: 'customer-categories',
  channelId: 'customer-channels',
  sourceId: 'customer-sources',
  branchId: 'branches',
} as const satisfies Record<string, DictionaryName>;
export const pickable = ['ownerId', ...(Object.keys(dictionaryFilters) as (keyof typeof dictionaryFilters)[])] as const;
export type Pickable = (typeof pickable)[number];

const listOf = (text: string): string[] => text.split(',').filter(Boolean);

/** What narrows the customers to be assigned, kept in the address. `who`: `none`, a person, or empty for all. */
export function useAssignCustomerFilter() {
  const url = useUrlState({
    q: '',
    who: '',
    ownerId: '',
    areaId: '',
    groupId: '',
    categoryId: '',
    channelId: '',
    sourceId: '',
    branchId: '',
  });
  const chosen = (name: Pickable): string[] => listOf(url[name].value);
  const picked = computed(() => pickable.filter((name) => url[name].value !== ''));
  const narrowing = computed<Filters>(() => ({
    ...(url.q.value.trim() ? { q: url.q.value.trim() } : {}),
    ...Object.fromEntries(picked.value.map((name) => [name, chosen(name)])),
    ...(url.who.value === 'none' ? { assigned: 'none' } : {}),
  }));
  /** By the names of the list. Somebody's customers cannot be said in a filter of an action: then rows are chosen one by one. */
  const filters = computed<Filters>(() => ({ ...narrowing.value, ...(isPerson(url.who.value) ? { userId: url.who.value } : {}) }));
  const canTakeAll = computed(() => !isPerson(url.who.value));
  function clear(): void {
    for (const name of pickable) url[name].value = '';
    url.q.value = '';
    url.who.value = '';
  }
  const isNarrowed = computed(() => picked.value.length > 0 || url.q.value !== '' || url.who.value !== '');
  return { url, chosen, picked, filters, narrowing, canTakeAll, isNarrowed, clear };
}
export type AssignCustomerFilter = ReturnType<typeof useAssignCustomerFilter>;
const isPerson = (who: string): boolean => who !== '' && who !== 'none';

export function useDictionary(name: DictionaryName) {
  const query = useQuery({ key: () => ['dictionary', name], query: () => listDictionary(name), staleTime: 10 * 60_000 });
  const options = computed<ComboOption[]>(() =>
    (query.data.value ?? []).filter((entry) => entry.active).map((entry) => ({ value: entry.id, label: entry.name })),
  );
  const nameOf = (id: string): string => (query.data.value ?? []).find((entry) => entry.id === id)?.name ?? '';
  return { options, nameOf };
}
