import { useInfiniteQuery, type EntryKey } from '@pinia/colada';
import { computed, type ComputedRef, type Ref } from 'vue';
import type { Page } from '@/shared/api/client.ts';

export interface KeysetListOptions<Row> {
  /** Names the list with its filters and sort; another key is another list. */
  key: () => EntryKey;
  fetchPage: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>;
  rowKey: (row: Row) => string;
  enabled?: () => boolean;
}

export interface KeysetList<Row> {
  rows: ComputedRef<Row[]>;
  /** Only when the pages are asked for with `withTotal`. */
  total: ComputedRef<number | undefined>;
  totalIsEstimate: ComputedRef<boolean>;
  /** The first page of this list has not come yet; `rows` may still be those of the list before. */
  isLoading: ComputedRef<boolean>;
  isLoadingMore: ComputedRef<boolean>;
  error: ComputedRef<unknown>;
  hasMore: Ref<boolean>;
  loadMore: () => void;
  refresh: () => Promise<unknown>;
}

/**
 * A list of the API, page after page by its cursor, kept in the query cache so that it is there at once on return.
 * While other filters load, the rows of before stay. A row that moved between two pages shows once.
 */
export function useKeysetList<Row>(options: KeysetListOptions<Row>): KeysetList<Row> {
  const query = useInfiniteQuery<Page<Row>, Error, string | null>({
    key: options.key,
    query: ({ pageParam, signal }) => options.fetchPage(pageParam ?? undefined, signal),
    initialPageParam: null,
    getNextPageParam: (last) => last.nextCursor,
    placeholderData: (previous) => previous,
    enabled: options.enabled ?? true,
    staleTime: 60_000,
    // Coming back to the window must not ask for every page of a long list again.
    refetchOnWindowFocus: false,
  });

  const pages = computed(() => query.data.value?.pages ?? []);
  const rows = computed(() => [
    ...new Map(pages.value.flatMap((page) => page.items.map((row) => [options.rowKey(row), row] as const))).values(),
  ]);
  const isBusy = computed(() => query.asyncStatus.value === 'loading');

  function loadMore(): void {
    if (!query.hasNextPage.value || isBusy.value) return;
    void query.loadNextPage({ cancelRefetch: false });
  }

  return {
    rows,
    total: computed(() => pages.value[0]?.total),
    totalIsEstimate: computed(() => pages.value[0]?.totalIsEstimate ?? false),
    isLoading: computed(() => query.state.value.status === 'pending' && (options.enabled?.() ?? true)),
    isLoadingMore: computed(() => isBusy.value && pages.value.length > 0),
    error: computed(() => query.error.value),
    hasMore: query.hasNextPage,
    loadMore,
    refresh: () => query.refetch(),
  };
}

/** What a table shows of its list besides the rows, and asks of it: `v-bind="tableOf(list)"`. */
export function tableOf(list: Pick<KeysetList<unknown>, 'isLoading' | 'isLoadingMore' | 'error' | 'hasMore' | 'loadMore' | 'refresh'>) {
  return {
    isLoading: list.isLoading.value,
    isLoadingMore: list.isLoadingMore.value,
    error: list.error.value,
    hasMore: list.hasMore.value,
    onLoadMore: list.loadMore,
    onRetry: (): void => void list.refresh(),
  };
}
