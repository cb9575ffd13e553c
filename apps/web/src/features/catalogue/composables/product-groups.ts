import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { listProductGroups } from '../api.ts';
import { groupTree } from './group-tree.ts';

/** The groups, whole, as a tree. */
export function useProductGroups() {
  const query = useQuery({ key: ['products', 'groups'], query: listProductGroups, staleTime: 60_000 });
  return { ...query, tree: computed(() => groupTree(query.data.value ?? [])) };
}
