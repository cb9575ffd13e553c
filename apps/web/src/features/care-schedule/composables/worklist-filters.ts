import { computed, type ComputedRef, type Ref, type WritableComputedRef } from 'vue';
import type { LocalDate } from '@/shared/formatting/dates.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { WorklistFilters } from '../api.ts';
import { planStates, type PlanState } from '../api.types.ts';
import { filterOfNode, type TreeBy } from './care-tree.ts';
import { careViews, parseRange, rangeOf, type CareView, type DueRange } from './care-views.ts';

export const openStates: readonly PlanState[] = ['not_cared', 'in_care'];

export interface WorklistUrl {
  view: WritableComputedRef<string>;
  state: WritableComputedRef<string>;
  due: WritableComputedRef<string>;
  by: WritableComputedRef<string>;
  node: WritableComputedRef<string>;
  decide: WritableComputedRef<string>;
  q: WritableComputedRef<string>;
  sort: WritableComputedRef<string>;
}

export interface WorklistState {
  url: WorklistUrl;
  view: ComputedRef<CareView>;
  states: ComputedRef<PlanState[]>;
  range: ComputedRef<DueRange>;
  by: ComputedRef<TreeBy>;
  /** All conditions, for the list. */
  filters: ComputedRef<WorklistFilters>;
  /** The conditions without the tree's, for the counts in the tree. */
  outsideTree: ComputedRef<WorklistFilters>;
  /** The conditions for the count of another view. */
  filtersOf: (view: CareView) => WorklistFilters;
  /** Whether anything narrows the list besides the view. */
  isNarrowed: ComputedRef<boolean>;
  clear: () => void;
}

const statesOf = (text: string): PlanState[] => {
  const named = text.split(',');
  return planStates.filter((state) => named.includes(state));
};

/** State, days, place in the tree, search and order of a worklist, kept in the address. */
export function useWorklistFilters(today: Ref<LocalDate>, target: 'order' | undefined): WorklistState {
  const url = useUrlState({
    view: 'today',
    state: openStates.join(','),
    due: '',
    by: 'productGroup',
    node: '',
    decide: '',
    q: '',
    sort: '',
  });
  const view = computed(() => careViews.find((one) => one === url.view.value) ?? 'today');
  const states = computed(() => statesOf(url.state.value));
  const by = computed<TreeBy>(() => (url.by.value === 'region' ? 'region' : 'productGroup'));
  const range = computed(() => parseRange(url.due.value) ?? rangeOf(view.value, today.value));

  // “For me” means open plans with something unsettled; those that are finished or void ask nothing of anybody.
  const isOpenOnly = computed(() => states.value.length > 0 && states.value.every((state) => openStates.includes(state)));
  const common = computed(() => ({
    target,
    state: states.value,
    forMe: isOpenOnly.value ? true : undefined,
    needsDecision: url.decide.value === 'yes' ? true : undefined,
    q: url.q.value.trim(),
  }));
  const inTree = computed(() => filterOfNode(by.value, url.node.value) ?? {});
  const outsideTree = computed(() => ({ ...common.value, dueFrom: range.value.from, dueTo: range.value.to }));

  return {
    url,
    view,
    states,
    range,
    by,
    filters: computed(() => ({ ...outsideTree.value, ...inTree.value, sort: url.sort.value })),
    outsideTree,
    filtersOf: (other) => {
      const days = rangeOf(other, today.value);
      return { ...common.value, ...inTree.value, dueFrom: days.from, dueTo: days.to };
    },
    isNarrowed: computed(
      () => Boolean(url.q.value || url.node.value || url.decide.value || url.due.value) || url.state.value !== openStates.join(','),
    ),
    clear: () => {
      url.q.value = '';
      url.node.value = '';
      url.decide.value = '';
      url.due.value = '';
      url.state.value = openStates.join(',');
    },
  };
}
