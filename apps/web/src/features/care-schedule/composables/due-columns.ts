import { computed, onScopeDispose, ref, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatDate } from '@/shared/formatting/dates.ts';
import { formatMoney } from '@/shared/formatting/numbers.ts';
import { formatPhone } from '@/shared/formatting/phones.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { CareCustomer, CarePlan, CustomerDue } from '../api.types.ts';
import { mainProduct } from './due-lines.ts';
import { shortReason } from './short-reason.ts';

/** From 1800 px names are written out, units stand in the sums, times have pips. */
export function useIsWide(): Ref<boolean> {
  const media = window.matchMedia('(min-width: 1800px)');
  const isWide = ref(media.matches);
  const follow = (): void => {
    isWide.value = media.matches;
  };
  media.addEventListener('change', follow);
  onScopeDispose(() => media.removeEventListener('change', follow));
  return isWide;
}

/** What the customer is to the business and is worth to it; shown when asked for, and sorted by. */
function customerColumns<Row extends { customer: CareCustomer }>(t: (key: string) => string): TableColumn<Row>[] {
  return [
    {
      key: 'category',
      label: t('careSchedule.column.category'),
      width: 120,
      sortField: 'category',
      isHidden: true,
      text: (row) => row.customer.category,
    },
    {
      key: 'spend',
      label: t('careSchedule.column.spend'),
      width: 120,
      align: 'right',
      sortField: 'spend',
      isHidden: true,
      text: (row) => formatMoney(row.customer.spendMinor),
    },
  ];
}

/** Columns of orders due. They give way in this order: reason, goods, owner. */
export function usePlanColumns(isWide: Ref<boolean>): ComputedRef<TableColumn<CarePlan>[]> {
  const { t } = useI18n();
  return computed(() => [
    {
      key: 'code',
      label: t('careSchedule.column.code'),
      width: isWide.value ? 96 : 84,
      sortField: 'code',
      isFixed: true,
      text: (plan) => plan.order?.code ?? '',
    },
    {
      key: 'customer',
      label: t('careSchedule.column.customer'),
      width: isWide.value ? 190 : 160,
      sortField: 'customerName',
      isFixed: true,
      text: (plan) => plan.customer.fullName,
    },
    { key: 'phone', label: t('careSchedule.column.phone'), width: 104, text: (plan) => formatPhone(plan.customer.phone1) },
    { key: 'product', label: t('careSchedule.column.product'), yieldsBelow: 640, text: (plan) => mainProduct(plan)?.name ?? '' },
    {
      key: 'due',
      label: t('careSchedule.column.due'),
      width: isWide.value ? 160 : 126,
      sortField: 'dueDate',
      isFixed: true,
      text: (plan) => formatDate(plan.dueDate),
    },
    { key: 'times', label: t('careSchedule.column.times'), width: isWide.value ? 100 : 52 },
    {
      key: 'owner',
      label: isWide.value ? t('careSchedule.column.owner') : t('careSchedule.column.ownerShort'),
      width: isWide.value ? 150 : 44,
      class: 'owner',
      yieldsBelow: 560,
      text: (plan) => plan.customer.ownerName,
    },
    {
      key: 'reason',
      label: t('careSchedule.column.reason'),
      width: isWide.value ? 150 : 96,
      yieldsBelow: 766,
      text: (plan) => shortReason(plan, t, isWide.value),
    },
    ...customerColumns<CarePlan>(t),
    { key: 'area', label: t('careSchedule.column.address'), width: 180, isHidden: true, text: (plan) => plan.customer.address },
    {
      key: 'state',
      label: t('careSchedule.column.state'),
      width: 110,
      isHidden: true,
      text: (plan) => t(`careSchedule.state.${plan.state}`),
    },
  ]);
}

/** Columns of customers due. */
export function useCustomerColumns(isWide: Ref<boolean>): ComputedRef<TableColumn<CustomerDue>[]> {
  const { t } = useI18n();
  return computed(() => [
    { key: 'code', label: t('careSchedule.column.customerCode'), width: 92, text: (row) => row.customer.code },
    {
      key: 'customer',
      label: t('careSchedule.column.customer'),
      width: isWide.value ? 220 : 180,
      sortField: 'customerName',
      isFixed: true,
      text: (row) => row.customer.fullName,
    },
    { key: 'phone', label: t('careSchedule.column.phone'), width: 104, text: (row) => formatPhone(row.customer.phone1) },
    {
      key: 'due',
      label: t('careSchedule.column.due'),
      width: isWide.value ? 160 : 126,
      sortField: 'dueDate',
      isFixed: true,
      text: (row) => formatDate(row.dueDate),
    },
    { key: 'orders', label: t('careSchedule.column.orders'), width: 52, align: 'right', text: (row) => row.dueOrderCount },
    {
      key: 'state',
      label: t('careSchedule.column.state'),
      width: 110,
      yieldsBelow: 860,
      text: (row) => t(`careSchedule.state.${row.state}`),
    },
    {
      key: 'owner',
      label: isWide.value ? t('careSchedule.column.owner') : t('careSchedule.column.ownerShort'),
      width: isWide.value ? 150 : 44,
      class: 'owner',
      yieldsBelow: 560,
      text: (row) => row.customer.ownerName,
    },
    { key: 'reason', label: t('careSchedule.column.reason'), yieldsBelow: 620, text: (row) => shortReason(row, t, true) },
    ...customerColumns<CustomerDue>(t),
  ]);
}
