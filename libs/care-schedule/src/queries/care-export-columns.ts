import { formatPhone } from '@tantam/kernel';
import type { ExportColumn, Language, Sentences, TableCell } from '@tantam/platform';
import type { CareActivityItem } from './care-activity.rows.js';
import { ACTION_LABELS, OWN_PLAN, YES } from './care-labels.js';
import { STATE_LABELS } from './due-counts.query.js';
import type { CareCustomerItem, CarePlanItem, CustomerDueItem } from './care-plan.rows.js';

type Column<Row> = ExportColumn<Row>;

function column<Row>(vi: string, en: string, value: (row: Row) => TableCell): Column<Row> {
  return { header: { vi, en }, value };
}

const day = (date: string | null): TableCell => (date === null ? null : { day: date });
const at = (instant: string | null): TableCell => (instant === null ? null : { at: instant });
/** A number is shown as people dial it; one that is masked already stays as it is. */
const phone = (value: string | null): TableCell => (value?.startsWith('+') ? formatPhone(value) : value);
const yes = (is: boolean, language: Language): TableCell => (is ? YES[language] : null);

function ofCustomer<Row extends { readonly customer: CareCustomerItem }>(): Column<Row>[] {
  return [
    column('Mã khách hàng', 'Customer code', (row) => row.customer.code),
    column('Khách hàng', 'Customer', (row) => row.customer.fullName),
    column('Điện thoại 1', 'Phone 1', (row) => phone(row.customer.phone1)),
    column('Điện thoại 2', 'Phone 2', (row) => phone(row.customer.phone2)),
    column('Địa chỉ', 'Address', (row) => row.customer.address),
    column('Người phụ trách', 'Owner', (row) => row.customer.ownerName),
  ];
}

/** Orders due, one row per plan. */
export function planColumns(language: Language): Column<CarePlanItem>[] {
  return [
    column('Số phiếu', 'Order', (plan) => plan.order?.code ?? OWN_PLAN[language]),
    ...ofCustomer<CarePlanItem>(),
    column('Mặt hàng', 'Products', (plan) => plan.lines.map((line) => line.productName).join(', ')),
    column('Ngày mua', 'Bought on', (plan) => day(plan.order?.placedOn ?? null)),
    column('Ngày cần chăm sóc', 'Due on', (plan) => day(plan.dueDate)),
    column('Trạng thái', 'State', (plan) => STATE_LABELS[language][plan.state]),
    column('Số lần đã chăm sóc', 'Cares', (plan) => plan.careCount),
    column('Số lần tối thiểu', 'Least cares', (plan) => plan.careCountMin),
    column('Số lần tối đa', 'Most cares', (plan) => plan.careCountMax),
    column('Số lần chưa gặp', 'Attempts', (plan) => plan.attempts),
    column('Gọi lại lúc', 'Try again at', (plan) => at(plan.nextAttemptAt)),
    column('Cần quyết định', 'Needs a decision', (plan) => yes(plan.needsDecision, language)),
    column('Lý do', 'Why', (plan) => plan.reason.text),
  ];
}

/** Customers due, one row per customer. */
export function customerColumns(language: Language): Column<CustomerDueItem>[] {
  return [
    ...ofCustomer<CustomerDueItem>(),
    column('Ngày cần chăm sóc', 'Due on', (row) => day(row.dueDate)),
    column('Số đơn cần chăm sóc', 'Orders due', (row) => row.dueOrderCount),
    column('Trạng thái', 'State', (row) => STATE_LABELS[language][row.state]),
    column('Lý do', 'Why', (row) => row.reason.text),
  ];
}

const NEXT_FINISHED: Sentences = { vi: 'Kết thúc', en: 'Finished' };

/** The care history, one row per recorded care. */
export function activityColumns(language: Language): Column<CareActivityItem>[] {
  return [
    column('Lúc', 'At', (activity) => at(activity.recordedAt)),
    column('Mã khách hàng', 'Customer code', (activity) => activity.customer.code),
    column('Khách hàng', 'Customer', (activity) => activity.customer.fullName),
    column('Số phiếu', 'Orders', (activity) => activity.plans.map((plan) => plan.orderCode ?? OWN_PLAN[language]).join(', ')),
    column('Hành động', 'Action', (activity) => ACTION_LABELS[activity.action][language]),
    column('Hình thức', 'Form', (activity) => activity.form?.name ?? null),
    column('Lý do', 'Reason', (activity) => activity.reason?.name ?? null),
    column('Nội dung', 'Content', (activity) => activity.content),
    column('Kết quả', 'Result', (activity) => activity.contactResult?.name ?? null),
    column('Phản hồi', 'Feedback', (activity) => activity.feedbackType?.name ?? null),
    column('Được tính', 'Counted', (activity) => yes(activity.counted, language)),
    column('Lần sau', 'Next', (activity) => (activity.finish ? NEXT_FINISHED[language] : day(activity.nextCareDate))),
    column('Hẹn gọi lại', 'Call back at', (activity) => at(activity.callbackAt)),
    column('Lý do kết thúc', 'Why it ended', (activity) => activity.finishReason),
    column('Quà', 'Gift', (activity) => activity.gift?.what ?? null),
    column('Giá trị quà', 'Cost of the gift', (activity) => activity.gift?.costMinor ?? null),
    column('Người ghi', 'By', (activity) => activity.recordedBy.fullName),
  ];
}
