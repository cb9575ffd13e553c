import { computed } from 'vue';
import { useKeysetList } from '@/shared/lists/keyset-list.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import { productsPage, type Product, type ProductQuery } from '../api.ts';

/** The list of products as the address says: words, group, kind, with or without an interval, sold or not. */
export function useProductList() {
  const state = useUrlState({ q: '', group: '', kind: '', care: '', active: 'true', sort: 'code', view: 'list' });
  const query = computed<ProductQuery>(() => ({
    q: state.q.value,
    groupId: state.group.value,
    kind: state.kind.value,
    active: state.active.value === 'all' ? undefined : state.active.value === 'true',
    hasInterval: state.care.value === '' ? undefined : state.care.value === 'set',
    sort: state.sort.value,
  }));
  const list = useKeysetList<Product>({
    key: () => ['products', 'list', JSON.stringify(query.value)],
    rowKey: (row) => row.id,
    fetchPage: (cursor, signal) => productsPage({ ...query.value, withTotal: cursor === undefined }, cursor, signal),
  });
  const isFiltered = computed(() => [state.q, state.group, state.kind, state.care].some((one) => one.value !== '') || state.active.value !== 'true');
  function clear(): void {
    state.q.value = '';
    state.group.value = '';
    state.kind.value = '';
    state.care.value = '';
    state.active.value = 'true';
  }
  return { url: { ...state, isFiltered, clear }, list };
}

export type ProductListState = ReturnType<typeof useProductList>['url'];
export type ProductList = ReturnType<typeof useProductList>['list'];
