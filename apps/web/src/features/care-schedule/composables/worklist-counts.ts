import { useQuery } from '@pinia/colada';
import { computed, onScopeDispose, ref, watch, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import type { SavedTab } from '@/shared/components/SavedTabs.vue';
import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import { countCarePlans, type WorklistFilters } from '../api.ts';
import type { DueCount } from '../api.types.ts';
import { careTree, type TreeNode } from './care-tree.ts';
import type { CareView } from './care-views.ts';
import type { WorklistState } from './worklist-filters.ts';

const askAgainMs = 60_000;

export interface ViewCount {
  count: number;
  isMore: boolean;
}

function sumOf(items: readonly DueCount[]): ViewCount {
  return { count: items.reduce((sum, item) => sum + item.count, 0), isMore: items.some((item) => item.isMore) };
}

/** Up to yesterday at most: what is late among the conditions. */
function lateOnly(filters: WorklistFilters, today: LocalDate): WorklistFilters | undefined {
  const yesterday = addDays(today, -1);
  const to = typeof filters.dueTo === 'string' && filters.dueTo < yesterday ? filters.dueTo : yesterday;
  return typeof filters.dueFrom === 'string' && filters.dueFrom > to ? undefined : { ...filters, dueTo: to };
}

/** Runs while the screen is open and looked at. */
export function useEveryMinute(run: () => void): void {
  const timer = window.setInterval(() => {
    if (!document.hidden) run();
  }, askAgainMs);
  onScopeDispose(() => window.clearInterval(timer));
}

type CountView = (filters: WorklistFilters, signal?: AbortSignal) => Promise<ViewCount>;
const countOrders: CountView = async (filters, signal) => sumOf(await countCarePlans('state', filters, signal));

/** Counts for the tabs (of orders, or of customers with `countView`) and for the tree, asked again each minute. */
export function useWorklistCounts(state: WorklistState, today: Ref<LocalDate>, countView: CountView = countOrders) {
  const perView = state.views.map((view) => ({
    view,
    query: useQuery({
      key: () => ['care', 'counts', 'view', countView === countOrders ? 'orders' : 'customers', state.filtersOf(view)],
      query: ({ signal }) => countView(state.filtersOf(view), signal),
      placeholderData: (previous) => previous,
    }),
  }));
  const wholeDue = useQuery({
    key: () => ['care', 'counts', 'whole', state.outsideTree.value],
    query: ({ signal }) => countCarePlans('state', state.outsideTree.value, signal),
    placeholderData: (previous) => previous,
  });
  const wholeLate = useQuery({
    key: () => ['care', 'counts', 'wholeLate', today.value, state.outsideTree.value],
    query: ({ signal }) => {
      const filters = lateOnly(state.outsideTree.value, today.value);
      return filters ? countCarePlans('state', filters, signal) : Promise.resolve([]);
    },
    placeholderData: (previous) => previous,
  });
  const due = useQuery({
    key: () => ['care', 'counts', 'tree', state.by.value, state.outsideTree.value],
    query: ({ signal }) => countCarePlans(state.by.value, state.outsideTree.value, signal),
  });
  const late = useQuery({
    key: () => ['care', 'counts', 'late', state.by.value, today.value, state.outsideTree.value],
    query: ({ signal }) => {
      const filters = lateOnly(state.outsideTree.value, today.value);
      return filters ? countCarePlans(state.by.value, filters, signal) : Promise.resolve([]);
    },
  });

  const viewCounts: ComputedRef<Partial<Record<CareView, ViewCount>>> = computed(() =>
    Object.fromEntries(perView.flatMap(({ view, query }) => (query.data.value ? [[view, query.data.value]] : []))),
  );
  /** All that the list would hold without the tree: what stands beside “Tất cả”. */
  const whole = computed(() => {
    const { count, isMore } = sumOf(wholeDue.data.value ?? []);
    return { due: count, isMore, late: sumOf(wholeLate.data.value ?? []).count };
  });
  const tree: ComputedRef<TreeNode[]> = computed(() => careTree(due.data.value ?? [], late.data.value ?? []));

  const countedAt = ref(0);
  const countKept = (kept: { filters: Readonly<Record<string, string>> }, signal?: AbortSignal): Promise<ViewCount> =>
    countView(state.keptFilters(kept.filters), signal);
  const refresh = (): void => {
    countedAt.value += 1;
    [...perView.map(({ query }) => query), wholeDue, wholeLate, due, late].forEach((query) => void query.refetch());
  };
  useEveryMinute(refresh);
  return { viewCounts, countKept, countedAt, whole, tree, treeError: computed(() => due.error.value), refresh };
}
export type WorklistCounts = ReturnType<typeof useWorklistCounts>;

/** When these rows were read. */
export function useReadAt(rows: Ref<unknown>): Ref<Date> {
  const at = ref(new Date());
  watch(rows, () => (at.value = new Date()));
  return at;
}

/** The tabs of a worklist: its views with their counts. */
export function useWorklistTabs(state: WorklistState, counts: WorklistCounts): ComputedRef<SavedTab[]> {
  const { t } = useI18n();
  return computed(() =>
    state.views.map((view) => ({
      key: view,
      label: t(`careSchedule.view.${view}`),
      isLate: view === 'late' || view === 'longOverdue',
      ...counts.viewCounts.value[view],
    })),
  );
}
