import { computed, type ComputedRef } from 'vue';
import type { LocalDate } from '@/shared/formatting/dates.ts';
import { parseRange, rangeEnds, rangeText, type DayRange } from '@/shared/lists/day-range.ts';
import { isKeptView, resolveKept, toKept, withReader, type KeptFilters } from '@/shared/lists/kept-filters.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { WorklistFilters } from '../api.ts';

export const historyPeriods = ['today', 'week', 'month', 'lastMonth', 'all'] as const;
export type HistoryPeriod = (typeof historyPeriods)[number];

/** First and last day of a period, as they move along: `week` is the last seven days, `month` the calendar month up to today. */
const movingPeriods: Readonly<Record<HistoryPeriod, { from?: string; to?: string }>> = {
  today: { from: 'today', to: 'today' },
  week: { from: 'today-6', to: 'today' },
  month: { from: 'monthStart', to: 'today' },
  lastMonth: { from: 'monthStart-1', to: 'monthEnd-1' },
  all: {},
};

export const periodRange = (period: HistoryPeriod, today: LocalDate): DayRange => parseRange(rangeText(movingPeriods[period]), today) ?? {};

/** Conditions of several values: by which name the API knows what the address holds. */
const lists = {
  user: 'userId',
  customer: 'customerId',
  order: 'orderId',
  action: 'action',
  form: 'formId',
  reason: 'reasonId',
  feedback: 'feedbackTypeId',
  result: 'contactResultId',
  category: 'resultCategory',
  group: 'productGroupId',
} as const;
export type HistoryList = keyof typeof lists;
const listNames = Object.keys(lists) as HistoryList[];
const flags = ['counted', 'outbound'] as const;
const narrowing = [...listNames, ...flags, 'q', 'days'] as const;

/** Conditions of the care history by the names in the address; each is empty or comma-separated values. */
export function useHistoryFilters(today: () => LocalDate, userId: () => string) {
  const url = useUrlState({
    view: '',
    period: 'week',
    days: '',
    user: '',
    customer: '',
    order: '',
    action: '',
    form: '',
    reason: '',
    feedback: '',
    result: '',
    category: '',
    counted: '',
    outbound: '',
    group: '',
    q: '',
  });
  /** What is asked of one customer or one order is asked of all times, unless days are given. */
  const isOfOne = computed(() => url.customer.value !== '' || url.order.value !== '');
  const period = computed(() => historyPeriods.find((one) => one === url.period.value) ?? 'week');
  const ends = computed(() => {
    const own = rangeEnds(url.days.value);
    if (own.from || own.to) return own;
    return isOfOne.value ? {} : movingPeriods[period.value];
  });
  const range = computed({
    get: () => parseRange(rangeText(ends.value), today()) ?? {},
    set: (days) => (url.days.value = rangeText(days)),
  });
  /** The period that is shown, if the days are those of one. */
  const shownPeriod = computed(() => {
    if (url.days.value) return historyPeriods.find((one) => rangeText(movingPeriods[one]) === url.days.value);
    return isOfOne.value ? 'all' : period.value;
  });
  function choosePeriod(chosenPeriod: HistoryPeriod): void {
    url.period.value = chosenPeriod;
    url.days.value = isOfOne.value ? rangeText(movingPeriods[chosenPeriod]) : '';
  }
  const chosen = (name: HistoryList): string[] => url[name].value.split(',').filter(Boolean);
  const choose = (name: HistoryList, values: readonly string[]): void => void (url[name].value = values.join(','));

  /** All conditions as they are kept with a view. */
  function snapshot(): Record<string, string> {
    const given = Object.fromEntries(listNames.map((name) => [lists[name], url[name].value]));
    const on = Object.fromEntries(flags.map((name) => [name, url[name].value === 'yes' ? 'true' : '']));
    return toKept({ ...given, ...on, ...ends.value, q: url.q.value.trim() }, userId());
  }
  function show(kept: KeptFilters): void {
    const filters = withReader(kept, userId());
    for (const name of listNames) url[name].value = filters[lists[name]] ?? '';
    for (const name of flags) url[name].value = filters[name] === 'true' ? 'yes' : '';
    url.days.value = rangeText({ from: filters.from, to: filters.to });
    url.period.value = url.days.value ? 'week' : 'all';
    url.q.value = filters.q ?? '';
  }
  const keptFilters = (kept: KeptFilters): WorklistFilters => resolveKept(kept, today(), userId());
  const filters: ComputedRef<WorklistFilters> = computed(() => keptFilters(snapshot()));

  const isNarrowed = computed(() => narrowing.some((name) => url[name].value !== ''));
  function clear(): void {
    narrowing.forEach((name) => (url[name].value = ''));
  }
  const isKept = computed(() => isKeptView(url.view.value));
  /** The open tab: everybody's, one's own, or the id of a view that was kept; that brings its own conditions and takes them along. */
  const tab = computed({
    get: () => {
      if (isKept.value) return url.view.value;
      return url.user.value === '' ? 'all' : url.user.value === userId() ? 'mine' : '';
    },
    set: (key) => {
      if (isKeptView(key)) return void (url.view.value = key);
      if (isKept.value) {
        clear();
        url.period.value = 'week';
      }
      url.view.value = '';
      url.user.value = key === 'mine' ? userId() : '';
    },
  });
  return { url, shownPeriod, choosePeriod, range, tab, chosen, choose, filters, snapshot, show, keptFilters, isNarrowed, clear };
}
export type HistoryFilters = ReturnType<typeof useHistoryFilters>;
