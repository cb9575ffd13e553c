import { computed, type ComputedRef } from 'vue';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { ReportQuery } from '../api.ts';

export const periods = [
  'all',
  'today',
  'yesterday',
  'last7Days',
  'last30Days',
  'thisMonth',
  'lastMonth',
  'thisQuarter',
  'lastQuarter',
  'thisYear',
  'lastYear',
] as const;
export type ReportPeriod = (typeof periods)[number];

/** Filters that hold one or more chosen values, by the names of the API. */
export const pickFilters = [
  'branchId',
  'productGroupId',
  'productId',
  'userId',
  'ownerId',
  'areaId',
  'provinceCode',
  'groupId',
  'categoryId',
  'channelId',
  'gender',
  'preferredChannel',
  'lifecycle',
  'type',
  'action',
] as const;
export type PickFilter = (typeof pickFilters)[number];
/** Filters of one number. */
export const numberFilters = ['birthdayWithinDays', 'ageFrom', 'ageTo'] as const;
export type NumberFilter = (typeof numberFilters)[number];

export interface ReportFilterOptions {
  /** Which of the filters this report takes. */
  picks: readonly PickFilter[];
  numbers?: readonly NumberFilter[];
  /** Without one the report has no period. */
  period?: ReportPeriod;
  sort: string;
  by: string;
}

export interface ReportFilterState {
  options: ReportFilterOptions;
  url: ReturnType<typeof useReportUrl>;
  chosen: (name: PickFilter) => string[];
  choose: (name: PickFilter, values: readonly string[]) => void;
  picked: ComputedRef<PickFilter[]>;
  numbers: ComputedRef<NumberFilter[]>;
  /** What the API is asked, without sort and grouping. */
  query: ComputedRef<ReportQuery>;
  isNarrowed: ComputedRef<boolean>;
  clear: () => void;
}

const empty = Object.fromEntries([...pickFilters, ...numberFilters].map((name) => [name, ''])) as Record<PickFilter | NumberFilter, string>;

function useReportUrl(options: ReportFilterOptions) {
  return useUrlState({
    ...empty,
    period: options.period ?? '',
    from: '',
    to: '',
    sort: options.sort,
    by: options.by,
    key: '',
    open: '',
    tab: '',
  });
}

/** Period, filters, grouping, order and what is open of a report, kept in the address. */
export function useReportFilters(options: ReportFilterOptions): ReportFilterState {
  const url = useReportUrl(options);
  const chosen = (name: PickFilter): string[] => url[name].value.split(',').filter(Boolean);
  const choose = (name: PickFilter, values: readonly string[]): void => void (url[name].value = values.join(','));
  const picked = computed(() => options.picks.filter((name) => url[name].value !== ''));
  const numbers = computed(() => (options.numbers ?? []).filter((name) => url[name].value !== ''));
  const days = computed<ReportQuery>(() => {
    if (!options.period) return {};
    if (url.from.value || url.to.value) return { from: url.from.value || undefined, to: url.to.value || undefined };
    return url.period.value === 'all' ? {} : { period: url.period.value };
  });
  const query = computed<ReportQuery>(() => ({
    ...days.value,
    ...Object.fromEntries(picked.value.map((name) => [name, chosen(name)])),
    ...Object.fromEntries(numbers.value.map((name) => [name, url[name].value])),
  }));
  function clear(): void {
    for (const name of [...options.picks, ...(options.numbers ?? [])]) url[name].value = '';
    url.key.value = '';
  }
  const isNarrowed = computed(() => picked.value.length > 0 || numbers.value.length > 0 || url.key.value !== '');
  return { options, url, chosen, choose, picked, numbers, query, isNarrowed, clear };
}
