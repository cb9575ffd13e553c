import { computed, type ComputedRef } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatDateTime } from '@/shared/formatting/dates.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { Delivery, DeliveryState } from '../api.ts';

/** The states behind each tab; the first is what somebody has to look at. */
export const TABS = {
  failed: ['parked', 'retrying'],
  waiting: ['ready', 'held', 'running'],
  discarded: ['discarded'],
  done: ['done'],
} as const satisfies Record<string, readonly DeliveryState[]>;
export type Tab = keyof typeof TABS;

export function useDeliveryColumns(): ComputedRef<TableColumn<Delivery>[]> {
  const { t } = useI18n();
  return computed(() => [
    { key: 'event', label: t('outbox.column.event'), width: 150, isFixed: true, class: 'm', text: (row) => row.eventName },
    { key: 'subscriber', label: t('outbox.column.subscriber'), width: 190, text: (row) => row.subscriber, yieldsBelow: 700 },
    { key: 'state', label: t('outbox.column.state'), width: 118, isFixed: true },
    { key: 'error', label: t('outbox.column.error'), text: (row) => row.discardReason ?? row.error },
    { key: 'attempts', label: t('outbox.column.attempts'), width: 72, align: 'right', text: (row) => String(row.attempts), yieldsBelow: 1100 },
    { key: 'next', label: t('outbox.column.next'), width: 132, text: (row) => (row.nextAttemptAt ? formatDateTime(row.nextAttemptAt) : ''), yieldsBelow: 900 },
    { key: 'occurredAt', label: t('outbox.column.occurredAt'), width: 132, text: (row) => formatDateTime(row.occurredAt), yieldsBelow: 1200 },
    { key: 'tools', label: t('common.table.tools'), width: 176, align: 'right', isFixed: true },
  ]);
}
