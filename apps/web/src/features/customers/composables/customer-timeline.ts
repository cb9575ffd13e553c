import { computed, type Ref } from 'vue';
import { useSession } from '@/shared/api/session.ts';
import { useKeysetList } from '@/shared/lists/keyset-list.ts';
import { careOfCustomer, ordersOfCustomer } from '../api.ts';
import type { CareEntry, OrderEntry } from '../api.types.ts';
import { byMonth, careEntry, mergeTimeline, orderEntry, type TimelineKind, type TimelineStream } from './timeline.ts';

/** Orders and care of one customer, merged newest first, more of each fetched as the reader goes down. */
export function useCustomerTimeline(customerId: () => string, shown: Ref<'all' | TimelineKind>) {
  const session = useSession();
  const mayRead = { order: session.can('orders.read'), care: session.can('care.read') };
  const orders = useKeysetList({
    key: () => ['orders', 'of-customer', customerId()],
    rowKey: (order: OrderEntry) => order.id,
    fetchPage: (cursor, signal) => ordersOfCustomer(customerId(), cursor, signal),
    enabled: () => mayRead.order,
  });
  const care = useKeysetList({
    key: () => ['care', 'activities', 'of-customer', customerId()],
    rowKey: (one: CareEntry) => one.id,
    fetchPage: (cursor, signal) => careOfCustomer(customerId(), cursor, signal),
    enabled: () => mayRead.care,
  });
  const lists = { order: orders, care };
  const kinds = computed(() => (['care', 'order'] as const).filter((kind) => mayRead[kind]));
  const wanted = computed(() => kinds.value.filter((kind) => shown.value === 'all' || shown.value === kind));

  const streams = computed<TimelineStream[]>(() =>
    wanted.value.map((kind) => ({
      kind,
      entries: kind === 'order' ? orders.rows.value.map(orderEntry) : care.rows.value.map(careEntry),
      hasMore: lists[kind].hasMore.value,
    })),
  );
  const merged = computed(() => mergeTimeline(streams.value));
  return {
    kinds,
    months: computed(() => byMonth(merged.value.entries)),
    totals: computed(() => ({ order: orders.total.value, care: care.total.value })),
    isLoading: computed(() => wanted.value.some((kind) => lists[kind].isLoading.value)),
    isLoadingMore: computed(() => wanted.value.some((kind) => lists[kind].isLoadingMore.value)),
    error: computed(() => wanted.value.map((kind) => lists[kind].error.value).find(Boolean)),
    hasMore: computed(() => merged.value.next.length > 0),
    loadMore: () => merged.value.next.forEach((kind) => lists[kind].loadMore()),
    refresh: () => Promise.all(wanted.value.map((kind) => lists[kind].refresh())),
  };
}
