import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatCount, formatPrice } from '@/shared/formatting/numbers.ts';
import { useTableSettings, type TableColumn } from '@/shared/lists/table-settings.ts';
import type { Product } from '../api.ts';

/** `2–4`, `từ 2`, `đến 4`: how often care is suggested. */
export function useCareCount(): (product: Pick<Product, 'careCountMin' | 'careCountMax'>) => string {
  const { t } = useI18n();
  return ({ careCountMin, careCountMax }) => {
    if (careCountMin !== null && careCountMax !== null) return `${formatCount(careCountMin)}–${formatCount(careCountMax)}`;
    if (careCountMin !== null) return t('catalogue.count.from', { n: formatCount(careCountMin) });
    return careCountMax !== null ? t('catalogue.count.upTo', { n: formatCount(careCountMax) }) : '';
  };
}

export function useProductColumns() {
  const { t } = useI18n();
  const careCount = useCareCount();
  const columns = computed<TableColumn<Product>[]>(() => [
    { key: 'code', label: t('catalogue.fields.code'), width: 120, sortField: 'code', text: (row) => row.code, isFixed: true },
    { key: 'name', label: t('catalogue.fields.name'), sortField: 'name', text: (row) => row.name, isFixed: true, class: 'm' },
    { key: 'group', label: t('catalogue.fields.groupId'), width: 190, text: (row) => row.groupPath, yieldsBelow: 900 },
    { key: 'kind', label: t('catalogue.fields.kind'), width: 90, text: (row) => t(`catalogue.kinds.${row.kind}`), yieldsBelow: 760 },
    { key: 'unit', label: t('catalogue.fields.unit'), width: 80, text: (row) => row.unit, yieldsBelow: 640 },
    { key: 'price', label: t('catalogue.fields.price'), width: 120, align: 'right', sortField: 'price', text: (row) => formatPrice(row.price), yieldsBelow: 560 },
    { key: 'interval', label: t('catalogue.fields.careIntervalDays'), width: 116, align: 'right', sortField: 'careIntervalDays' },
    { key: 'count', label: t('catalogue.fields.careCount'), width: 96, align: 'right', text: careCount, yieldsBelow: 700 },
    { key: 'state', label: t('catalogue.fields.active'), width: 104, yieldsBelow: 820 },
  ]);
  return useTableSettings<Product>('products', columns, 'normal');
}
