import { computed, type ComputedRef, type Ref, type WritableComputedRef } from 'vue';
import type { LocalDate } from '@/shared/formatting/dates.ts';
import { parseRange, rangeEnds, rangeText, type DayRange } from '@/shared/lists/day-range.ts';
import { isKeptView, resolveKept, type KeptFilters } from '@/shared/lists/kept-filters.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { WorklistFilters } from '../api.ts';
import { planStates, type PlanState } from '../api.types.ts';
import { filterOfNode, nodeOfFilters, type TreeBy } from './care-tree.ts';
import { careViews, movingRangeOf, rangeOf, type CareView } from './care-views.ts';
import { useSession } from '@/shared/api/session.ts';

export const openStates: readonly PlanState[] = ['not_cared', 'in_care'];

export interface WorklistUrl {
  view: WritableComputedRef<string>;
  state: WritableComputedRef<string>;
  due: WritableComputedRef<string>;
  by: WritableComputedRef<string>;
  node: WritableComputedRef<string>;
  decide: WritableComputedRef<string>;
  /** Categories of customers, comma-separated. */
  category: WritableComputedRef<string>;
  /** What the customer has spent: `from..to` in minor units, either end may be empty. */
  spend: WritableComputedRef<string>;
  q: WritableComputedRef<string>;
  sort: WritableComputedRef<string>;
}

export interface WorklistState {
  url: WorklistUrl;
  view: ComputedRef<CareView>;
  states: ComputedRef<PlanState[]>;
  range: ComputedRef<DayRange>;
  by: ComputedRef<TreeBy>;
  /** All conditions, for the list. */
  filters: ComputedRef<WorklistFilters>;
  /** The conditions without the tree's, for the counts in the tree. */
  outsideTree: ComputedRef<WorklistFilters>;
  /** The views that this user has by themselves; what waits for a decision is a supervisor's. */
  views: readonly CareView[];
  /** The open tab: one of the views, or the id of one that somebody has kept; that brings its own conditions and takes them along. */
  tab: WritableComputedRef<string>;
  /** The conditions as they are kept with a view: by the names of the API, days that move along. */
  snapshot: () => Record<string, string>;
  /** Shows the conditions of a view that was kept. */
  show: (kept: KeptFilters) => void;
  /** The conditions of a view that was kept, as they are today, for its count. */
  keptFilters: (kept: KeptFilters) => WorklistFilters;
  /** The conditions for the count of another view. */
  filtersOf: (view: CareView) => WorklistFilters;
  /** Whether anything narrows the list besides the view. */
  isNarrowed: ComputedRef<boolean>;
  clear: () => void;
}

/** `1000000..` as the conditions of the API; what is no figure narrows nothing. */
export function spendEnds(text: string): { spendFrom?: number; spendTo?: number } {
  const [from, to] = text.split('..').map((end) => (/^\d{1,15}$/.test(end) ? Number(end) : undefined));
  return { spendFrom: from, spendTo: to };
}
export const spendText = (from: string | null | undefined, to: string | null | undefined): string => (from || to ? `${from ?? ''}..${to ?? ''}` : '');

const statesOf = (text: string): PlanState[] => {
  const named = text.split(',');
  return planStates.filter((state) => named.includes(state));
};

/** State, days, place in the tree, search and order of a worklist, kept in the address. */
export function useWorklistFilters(today: Ref<LocalDate>, target: 'order' | undefined): WorklistState {
  const session = useSession();
  const url = useUrlState({
    view: 'today',
    state: openStates.join(','),
    due: '',
    by: 'productGroup',
    node: '',
    decide: '',
    category: '',
    spend: '',
    q: '',
    sort: '',
  });
  // A view that was kept says itself of which days it is.
  const isKept = computed(() => isKeptView(url.view.value));
  const view = computed<CareView>(() => careViews.find((one) => one === url.view.value) ?? (isKept.value ? 'all' : 'today'));
  const states = computed(() => statesOf(url.state.value));
  const by = computed<TreeBy>(() => (url.by.value === 'region' ? 'region' : 'productGroup'));
  const views = careViews.filter((one) => one !== 'decide' || session.can('care.supervise'));
  const range = computed(() => parseRange(url.due.value, today.value) ?? rangeOf(view.value, today.value));

  // “For me” means open plans with something unsettled; those that are finished or void ask nothing of anybody.
  const isOpenOnly = computed(() => states.value.length > 0 && states.value.every((state) => openStates.includes(state)));
  const common = computed(() => ({
    target,
    state: states.value,
    forMe: isOpenOnly.value ? true : undefined,
    needsDecision: url.decide.value === 'yes' || view.value === 'decide' ? true : undefined,
    categoryId: url.category.value,
    ...spendEnds(url.spend.value),
    q: url.q.value.trim(),
  }));
  const inTree = computed(() => filterOfNode(by.value, url.node.value) ?? {});
  const outsideTree = computed(() => ({ ...common.value, dueFrom: range.value.from, dueTo: range.value.to }));

  function snapshot(): Record<string, string> {
    const { from, to } = url.due.value ? rangeEnds(url.due.value) : movingRangeOf(view.value);
    const all = { ...common.value, ...inTree.value, state: states.value.join(','), dueFrom: from, dueTo: to, sort: url.sort.value };
    return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])));
  }
  function show(kept: KeptFilters): void {
    const place = nodeOfFilters(kept);
    url.state.value = kept.state ?? openStates.join(',');
    url.due.value = rangeText({ from: kept.dueFrom, to: kept.dueTo });
    url.by.value = place?.by ?? url.by.value;
    url.node.value = place?.node ?? '';
    url.decide.value = kept.needsDecision === 'true' ? 'yes' : '';
    url.category.value = kept.categoryId ?? '';
    url.spend.value = spendText(kept.spendFrom, kept.spendTo);
    url.q.value = kept.q ?? '';
    url.sort.value = kept.sort ?? '';
  }

  function clear(): void {
    for (const name of ['q', 'node', 'decide', 'due', 'category', 'spend'] as const) url[name].value = '';
    url.state.value = openStates.join(',');
  }
  const tab = computed({
    get: () => (isKept.value ? url.view.value : view.value),
    set: (key) => {
      const isOwn = !isKeptView(key);
      if (isOwn && isKept.value) clear();
      if (isOwn) url.due.value = '';
      url.view.value = key;
    },
  });

  return {
    url,
    views,
    tab,
    snapshot,
    show,
    keptFilters: (kept) => ({ ...resolveKept(kept, today.value, session.user?.id ?? ''), sort: undefined }),
    view,
    states,
    range,
    by,
    filters: computed(() => ({ ...outsideTree.value, ...inTree.value, sort: url.sort.value })),
    outsideTree,
    filtersOf: (other) => {
      const days = rangeOf(other, today.value);
      const needsDecision = other === 'decide' ? true : view.value === 'decide' ? undefined : common.value.needsDecision;
      return { ...common.value, needsDecision, ...inTree.value, dueFrom: days.from, dueTo: days.to };
    },
    isNarrowed: computed(
      () =>
        Boolean(url.q.value || url.node.value || url.decide.value || url.due.value || url.category.value || url.spend.value) || url.state.value !== openStates.join(','),
    ),
    clear,
  };
}
