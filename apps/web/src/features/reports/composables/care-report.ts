import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { addDays } from '@/shared/formatting/dates.ts';
import { formatCount, formatDecimal, formatPercent } from '@/shared/formatting/numbers.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { ReportQuery } from '../api.ts';
import type { CareGroup } from '../api.types.ts';
import type { ReportFilterOptions } from './report-filters.ts';
import { useReportWords } from './report-words.ts';

export const careGroupings = ['user', 'productGroup', 'product', 'action', 'result', 'feedback', 'owner', 'branch', 'area'] as const;
export type CareGrouping = (typeof careGroupings)[number];

export const careFilters: ReportFilterOptions = {
  period: 'last30Days',
  picks: [
    'userId',
    'productGroupId',
    'productId',
    'branchId',
    'areaId',
    'provinceCode',
    'groupId',
    'categoryId',
    'channelId',
    'ownerId',
    'action',
  ],
  sort: '-due',
  by: 'user',
};

/** Exactly what the row counted, whatever else is filtered by. */
export const duesOfGroup = (by: CareGrouping, group: CareGroup): ReportQuery => ({ row: `${by}:${group.key ?? ''}` });

const sortValue: Readonly<Record<string, (group: CareGroup) => number>> = {
  due: (group) => group.due,
  onTime: (group) => group.onTime,
  late: (group) => group.late,
  missed: (group) => group.missed,
  activities: (group) => group.activities,
  reach: (group) => Number(group.reachRate ?? -1),
};
/** There are few groups, all of them here: they are ordered in place. */
export function sortedGroups(groups: readonly CareGroup[], sort: string): CareGroup[] {
  const valueOf = sortValue[sort.replace('-', '')];
  if (!valueOf) return [...groups];
  const sign = sort.startsWith('-') ? -1 : 1;
  return [...groups].sort((a, b) => sign * (valueOf(a) - valueOf(b)));
}

export const reachOf = (group: { reachRate: string | null }): string =>
  group.reachRate === null ? '–' : formatPercent(Number(group.reachRate));

export type Grain = 'day' | 'week' | 'month';
/** Days, weeks or months: as many bars as can be told apart. */
export const grainOf = (days: number): Grain => (days <= 16 ? 'day' : days <= 190 ? 'week' : 'month');

interface Days {
  from?: string;
  to?: string;
}
/** The days of a bar, as far as they lie in the period of the report. @param key its first day */
export function daysOfBar(grain: Grain, key: string, { from, to }: Days): { from: string; to: string } {
  const last =
    grain === 'month' ? addDays(`${addDays(`${key.slice(0, 7)}-01`, 31).slice(0, 7)}-01`, -1) : addDays(key, grain === 'week' ? 6 : 0);
  return { from: from && from > key ? from : key, to: to && to < last ? to : last };
}

export function useCareColumns(by: () => CareGrouping): ComputedRef<TableColumn<CareGroup>[]> {
  const { t } = useI18n();
  const { nameOfGroup } = useReportWords();
  const figure = (
    key: string,
    read: (group: CareGroup) => string,
    width = 84,
    more: Partial<TableColumn<CareGroup>> = {},
  ): TableColumn<CareGroup> => ({
    key,
    label: t(`reports.care.column.${key}`),
    width,
    align: 'right',
    text: read,
    ...(sortValue[key] ? { sortField: key } : {}),
    ...more,
  });
  return computed(() => [
    { key: 'name', label: t(`reports.by.${by()}`), isFixed: true, text: (group) => nameOfGroup(by(), group.key, group.label) },
    figure('due', (group) => formatCount(group.due)),
    figure('onTime', (group) => formatCount(group.onTime)),
    figure('late', (group) => formatCount(group.late)),
    figure('missed', (group) => formatCount(group.missed)),
    figure('waiting', (group) => formatCount(group.waiting), 92, { yieldsBelow: 760 }),
    figure('activities', (group) => formatCount(group.activities), 96, { yieldsBelow: 700 }),
    figure('reach', (group) => reachOf(group)),
    figure('caresPerOrder', (group) => formatDecimal(group.caresPerOrder), 84, { yieldsBelow: 820 }),
    figure('belowMin', (group) => formatCount(group.belowMin), 92, { isHidden: true }),
    figure('aboveMax', (group) => formatCount(group.aboveMax), 92, { isHidden: true }),
  ]);
}
