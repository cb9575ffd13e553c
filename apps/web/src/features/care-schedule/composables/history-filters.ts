import { computed, type ComputedRef } from 'vue';
import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import { useUrlState } from '@/shared/lists/url-state.ts';
import type { WorklistFilters } from '../api.ts';
import { parseRange, type DueRange } from './care-views.ts';

export const historyPeriods = ['today', 'week', 'month', 'lastMonth', 'all'] as const;
export type HistoryPeriod = (typeof historyPeriods)[number];

/** First and last day of a period: `week` is the last seven days, `month` the calendar month up to today. */
export function periodRange(period: HistoryPeriod, today: LocalDate): DueRange {
  const monthStart = `${today.slice(0, 8)}01`;
  switch (period) {
    case 'today':
      return { from: today, to: today };
    case 'week':
      return { from: addDays(today, -6), to: today };
    case 'month':
      return { from: monthStart, to: today };
    case 'lastMonth': {
      const end = addDays(monthStart, -1);
      return { from: `${end.slice(0, 8)}01`, to: end };
    }
    case 'all':
      return {};
  }
}

/** Conditions of the care history by the names in the address; each is empty or comma-separated values. */
export function useHistoryFilters(today: () => LocalDate) {
  const url = useUrlState({
    period: 'week',
    days: '',
    user: '',
    customer: '',
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
  const period = computed(() => historyPeriods.find((one) => one === url.period.value) ?? 'week');
  // What is asked of one customer is asked of all times.
  const range = computed(() => parseRange(url.days.value, today()) ?? (url.customer.value ? {} : periodRange(period.value, today())));
  const filters: ComputedRef<WorklistFilters> = computed(() => ({
    from: range.value.from,
    to: range.value.to,
    userId: url.user.value,
    customerId: url.customer.value,
    action: url.action.value,
    formId: url.form.value,
    reasonId: url.reason.value,
    feedbackTypeId: url.feedback.value,
    contactResultId: url.result.value,
    resultCategory: url.category.value,
    counted: url.counted.value === 'yes' ? true : undefined,
    outbound: url.outbound.value === 'yes' ? true : undefined,
    productGroupId: url.group.value,
    q: url.q.value.trim(),
  }));
  const narrowing = ['user', 'customer', 'action', 'form', 'reason', 'feedback', 'result', 'category', 'counted', 'outbound', 'group', 'q', 'days'] as const;
  const isNarrowed = computed(() => narrowing.some((name) => url[name].value !== ''));
  function clear(): void {
    narrowing.forEach((name) => (url[name].value = ''));
  }
  return { url, period, range, filters, isNarrowed, clear };
}
export type HistoryFilters = ReturnType<typeof useHistoryFilters>;
