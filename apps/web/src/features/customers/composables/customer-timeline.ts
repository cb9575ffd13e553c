import { computed, shallowRef, watch, type Ref } from 'vue';
import { useKeysetList } from '@/shared/lists/keyset-list.ts';
import { timelineOfCustomer } from '../api.ts';
import { byMonth, eventKey, groupOf, timelineGroups, type TimelineGroup, type TimelineKind } from './timeline.ts';

/** What happened with one customer, newest first, all or one group of kinds; more is fetched as the reader goes down. */
export function useCustomerTimeline(customerId: () => string, shown: Ref<'all' | TimelineGroup>) {
  const kinds = shallowRef<readonly TimelineKind[]>([]);
  const wanted = computed(() =>
    shown.value === 'all'
      ? undefined
      : kinds.value
          .map(({ kind }) => kind)
          .filter((kind) => groupOf(kind) === shown.value)
          .join(','),
  );
  const list = useKeysetList({
    key: () => ['customers', 'timeline', customerId(), wanted.value ?? 'all'],
    rowKey: eventKey,
    fetchPage: async (cursor, signal) => {
      const page = await timelineOfCustomer(customerId(), { kind: wanted.value, cursor }, signal);
      kinds.value = page.kinds;
      return page;
    },
  });
  // What comes from the cache on return may be of before what was just done elsewhere.
  if (list.rows.value.length > 0) void list.refresh();
  watch(customerId, () => (kinds.value = []));
  return {
    groups: computed(() => timelineGroups.filter((group) => kinds.value.some(({ kind }) => groupOf(kind) === group))),
    months: computed(() => byMonth(list.rows.value)),
    total: list.total,
    isLoading: list.isLoading,
    isLoadingMore: list.isLoadingMore,
    error: list.error,
    hasMore: list.hasMore,
    loadMore: list.loadMore,
    refresh: list.refresh,
  };
}
