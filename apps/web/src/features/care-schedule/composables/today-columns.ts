import { computed, type ComputedRef, type Ref } from 'vue';
import { useI18n } from 'vue-i18n';
import { formatPhone } from '@/shared/formatting/phones.ts';
import { formatDayMonth, type LocalDate } from '@/shared/formatting/dates.ts';
import type { TableColumn } from '@/shared/lists/table-settings.ts';
import type { CarePlan } from '../api.types.ts';
import { daysLate, dueLines, mainProduct, type DueLine } from './due-lines.ts';

/** The sum that comes to a plan's date, when it is due by one. */
export function sumOfPlan(plan: CarePlan, today: LocalDate): DueLine['sum'] {
  return plan.nextAttemptAt ? undefined : dueLines(plan, today).find((line) => line.isEarliest)?.sum;
}

/** Columns of what presses today. They give way in this order: goods, phone. */
export function useTodayColumns(today: Ref<LocalDate>): ComputedRef<TableColumn<CarePlan>[]> {
  const { t } = useI18n();
  const due = (plan: CarePlan): string => {
    const late = daysLate(plan, today.value);
    if (late > 0) return t('careSchedule.today.late', { n: late });
    return plan.dueDate === today.value || !plan.dueDate ? t('careSchedule.today.dueToday') : formatDayMonth(plan.dueDate);
  };
  return computed(() => [
    { key: 'due', label: t('careSchedule.today.column.due'), width: 78, isFixed: true, text: due },
    { key: 'customer', label: t('careSchedule.column.customer'), width: 184, isFixed: true, text: (plan) => plan.customer.fullName },
    { key: 'phone', label: t('careSchedule.column.phone'), width: 108, yieldsBelow: 760, text: (plan) => formatPhone(plan.customer.phone1) },
    { key: 'product', label: t('careSchedule.column.product'), yieldsBelow: 860, text: (plan) => mainProduct(plan)?.name ?? '' },
    { key: 'reason', label: t('careSchedule.today.column.reason'), text: (plan) => plan.reason.text },
    { key: 'times', label: t('careSchedule.column.times'), width: 66 },
  ]);
}
