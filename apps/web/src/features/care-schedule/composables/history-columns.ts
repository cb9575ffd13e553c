import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatDate, formatDateTime } from '@/shared/formatting/dates.ts';
import { formatMoney } from '@/shared/formatting/numbers.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { CareActivity } from '../api.types.ts';

/** Room for `24/11/2026 09:15` also in the first column, whose padding is larger. */
const MOMENT_WIDTH = 148;

/** Columns of what was done; in the list of actions under the customers (`ofCustomers`) the action comes first. */
export function useHistoryColumns(ofCustomers: () => boolean | undefined, isWide: Ref<boolean>): ComputedRef<TableColumn<CareActivity>[]> {
  const { t } = useI18n();
  function giftOf(activity: CareActivity): string {
    const { gift } = activity;
    if (!gift) return '';
    return gift.costMinor === null ? gift.what : `${gift.what}, ${formatMoney(gift.costMinor)}`;
  }

  function nextOf(activity: CareActivity): string {
    if (activity.finish) return t('careSchedule.history.finished');
    if (activity.nextCareDate) return formatDate(activity.nextCareDate);
    return activity.callbackAt ? formatDateTime(activity.callbackAt) : '';
  }

  const allColumns = computed(() => ({
    at: { key: 'at', label: t('careSchedule.column.at'), width: MOMENT_WIDTH, isFixed: true, text: (row) => formatDateTime(row.recordedAt) },
    customer: { key: 'customer', label: t('careSchedule.column.customer'), width: isWide.value ? 200 : 164, isFixed: true, text: (row) => row.customer.fullName },
    plan: {
      key: 'plan',
      label: t('careSchedule.column.plan'),
      width: 88,
      yieldsBelow: 1040,
      text: (row) => row.plans.map((plan) => plan.orderCode ?? t('careSchedule.why.ownPlan')).join(', '),
    },
    action: { key: 'action', label: t('careSchedule.column.action'), width: 112, text: (row) => t(`careSchedule.action.${row.action}`) },
    what: { key: 'what', label: t('careSchedule.column.form'), width: 118, text: (row) => row.form?.name ?? '' },
    done: { key: 'what', label: t('careSchedule.column.what'), width: 118, yieldsBelow: 800, text: (row) => row.form?.name ?? t(`careSchedule.action.${row.action}`) },
    careReason: { key: 'careReason', label: t('careSchedule.column.careReason'), width: 152, yieldsBelow: ofCustomers() ? 1100 : 1320, text: (row) => row.reason?.name },
    content: { key: 'content', label: t('careSchedule.column.content'), text: (row) => row.content },
    result: { key: 'result', label: t('careSchedule.column.result'), width: 132, text: (row) => row.contactResult?.name },
    feedback: { key: 'feedback', label: t('careSchedule.column.feedback'), width: 176, yieldsBelow: 1200, text: (row) => row.feedbackType?.name },
    gift: { key: 'gift', label: t('careSchedule.column.gift'), width: 120, yieldsBelow: 980, text: (row) => giftOf(row) },
    next: { key: 'next', label: t('careSchedule.column.next'), width: MOMENT_WIDTH, yieldsBelow: 680, text: (row) => nextOf(row) },
    by: { key: 'by', label: t('careSchedule.column.by'), width: 120, yieldsBelow: 760, text: (row) => row.recordedBy.fullName },
  }) satisfies Record<string, TableColumn<CareActivity>>);
  const hidden = (column: TableColumn<CareActivity>): TableColumn<CareActivity> => ({ ...column, isHidden: true });
  return computed(() => {
    const all = allColumns.value;
    if (!ofCustomers()) return [all.at, all.customer, all.plan, all.done, all.careReason, all.content, all.result, all.feedback, all.next, all.by, hidden(all.gift)];
    const more = [all.plan, all.result, all.feedback, all.next].map(hidden);
    return [all.action, all.what, all.careReason, all.gift, all.customer, all.content, all.by, all.at, ...more];
  });
}
