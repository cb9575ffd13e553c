import { useQuery } from '@pinia/colada';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatCount, formatMoney } from '@/shared/formatting/numbers.ts';
import { customerGroups, salesByPeriod, type ReportQuery } from '../api.ts';
import type { ChartBar } from '../components/BarChart.vue';
import type { CustomerGrouping } from './groupings.ts';
import { shortAmount, useReportWords } from './report-words.ts';

/** More bars than this nobody reads; the smallest are left out of the picture, not out of the list. */
const mostBars = 36;

/** The bars over a list of customers: how many have what in common, or without a grouping what was sold per month. */
export function useCustomerBars(of: { by: () => CustomerGrouping | undefined; query: () => ReportQuery; currency: () => string }) {
  const { t } = useI18n();
  const { nameOfGroup } = useReportWords();
  const groups = useQuery({
    key: () => ['reports', 'customer-groups', of.by() ?? '', of.query()],
    query: ({ signal }) => customerGroups({ ...of.query(), by: of.by() }, signal),
    enabled: () => of.by() !== undefined,
    placeholderData: (previous) => previous,
  });
  const sales = useQuery({
    key: () => ['reports', 'sales', of.query()],
    query: ({ signal }) => salesByPeriod({ ...of.query(), hasBought: undefined, by: 'month' }, signal),
    enabled: () => of.by() === undefined,
    placeholderData: (previous) => previous,
  });

  const bars = computed<ChartBar[]>(() => {
    const by = of.by();
    if (by === undefined) {
      return (sales.data.value?.periods ?? []).slice(-mostBars).map((period) => {
        const label = nameOfGroup('month', period.startsOn, null);
        return { key: period.startsOn, label, values: [period.revenue], says: `${label}: ${formatMoney(period.revenue, of.currency())}` };
      });
    }
    const all = groups.data.value?.groups ?? [];
    return (by.endsWith('Month') ? all.slice(-mostBars) : all.slice(0, mostBars)).map((group) => {
      const label = nameOfGroup(by, group.key, group.label);
      return {
        key: group.key ?? 'none',
        label,
        values: [group.customers],
        says: `${label}: ${t('reports.customers', { n: formatCount(group.customers) })}`,
      };
    });
  });
  const label = computed(() =>
    of.by() === undefined
      ? t('reports.chart.sales')
      : t('reports.chart.customers', { by: t(`reports.by.${of.by() ?? 'gender'}`).toLowerCase() }),
  );
  const format = (value: number): string => (of.by() === undefined ? shortAmount(value, of.currency()) : formatCount(value));
  return { bars, label, format };
}
