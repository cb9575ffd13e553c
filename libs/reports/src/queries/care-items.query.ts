import { Injectable } from '@nestjs/common';
import { SHIPPED_WORDS } from '@tantam/care-schedule';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import type { KeptName } from '@tantam/kernel';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { Database, requestContext, type Language, type Page } from '@tantam/platform';
import { CareDues, type CareFilters, type DueStanding } from './care-dues.js';
import type { CustomerFilters, PageRequest } from './report-filters.js';
import { cutRows, readPage, readTotals, type ReportRows, type RowsCut } from './report-page.js';

export const CARE_ITEM_SORTS = ['dueOn', 'lateDays'] as const;

/** One due: when it was, and when and by whom it was seen to. */
export interface CareItemRow {
  readonly planId: string;
  /** Null while it is open. */
  readonly activityId: string | null;
  readonly order: { readonly id: string; readonly code: string } | null;
  readonly customer: { readonly id: string; readonly code: string; readonly fullName: string };
  readonly products: readonly string[];
  readonly dueOn: string;
  readonly doneOn: string | null;
  readonly standing: DueStanding;
  /** Days after the due date, up to the care or today; 0 when in time. */
  readonly lateDays: number;
  readonly user: { readonly id: string; readonly fullName: string } | null;
  readonly action: string | null;
  readonly resultCategory: string | null;
  readonly feedback: string | null;
}

/** As it is read, before the reader's rights and language are applied. */
export type DueRow = Omit<CareItemRow, 'customer' | 'feedback'> & { customer: CareItemRow['customer'] & { isIncomplete: boolean }; feedback: KeptName | null } & Record<string, unknown>;

/** The dues behind the figures, row by row. */
@Injectable()
export class CareItemsReport {
  constructor(
    private readonly database: Database,
    private readonly dues: CareDues,
  ) {}

  async page(actor: Actor, filters: CareFilters, customers: CustomerFilters, request: PageRequest): Promise<Page<CareItemRow>> {
    const rows = await this.rows(actor, filters, customers);
    const page = await readPage<DueRow, CareItemRow>(this.database, rows, request, (row) => showItem(actor, row, requestContext().language));
    if (!request.withTotal) return page;
    const { total } = await readTotals<{ total: number }>(this.database, rows, 'count(*)::int as total');
    return { ...page, total };
  }

  async cut(actor: Actor, filters: CareFilters, customers: CustomerFilters, request: PageRequest): Promise<RowsCut> {
    return cutRows(await this.rows(actor, filters, customers), request);
  }

  private async rows(actor: Actor, filters: CareFilters, customers: CustomerFilters): Promise<ReportRows> {
    const parameters = new SqlParameters();
    const dues = await this.dues.dues(actor, filters, customers, parameters);
    return {
      // The day is the first of the values after the zone: what is open counts up to it.
      from: `(select *, case when standing in ('late', 'missed') then coalesce(done_on, $2::date) - due_on else 0 end as late_days,
          coalesce(activity_id, '00000000-0000-0000-0000-000000000000'::uuid) as activity_key from (${dues}) due) due
        join care_plans plan on plan.id = due.plan_id join customers_with_figures c on c.id = due.customer_id`,
      where: 'true',
      columns: COLUMNS,
      sorts: { dueOn: { expression: 'due.due_on', type: 'date' }, lateDays: { expression: 'due.late_days', type: 'int' } },
      defaultSort: ['-lateDays', '-dueOn'],
      tieBreak: [{ expression: 'due.plan_id', type: 'uuid' }, { expression: 'due.activity_key', type: 'uuid' }],
      parameters,
    };
  }
}

const COLUMNS = `
  due.plan_id as "planId", due.activity_id as "activityId", case when plan.order_id is not null then json_build_object('id', plan.order_id, 'code', plan.order_code) end as "order",
  json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name, 'isIncomplete', c.is_incomplete) as customer,
  coalesce((select json_agg(p.name order by p.name) from care_lines line join product_summary p on p.id = line.product_id where line.plan_id = plan.id), '[]') as products,
  due.due_on::text as "dueOn", due.done_on::text as "doneOn", due.standing, due.late_days as "lateDays",
  (select json_build_object('id', id, 'fullName', full_name) from user_summary where id = due.user_id) as "user", due.action, due.result_category as "resultCategory",
  (select json_build_object('name', name, 'shippedAs', shipped_as) from feedback_types where id = due.feedback_type_id) as feedback`;

export function showItem(actor: Actor, { customer: { isIncomplete, ...customer }, ...row }: DueRow, language: Language): CareItemRow {
  const fullName = isIncomplete && !can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? maskName(customer.fullName) : customer.fullName;
  return {
    planId: row.planId, activityId: row.activityId, order: row.order, customer: { ...customer, fullName }, products: row.products, dueOn: row.dueOn, doneOn: row.doneOn,
    standing: row.standing, lateDays: row.lateDays, user: row.user, action: row.action, resultCategory: row.resultCategory, feedback: row.feedback && SHIPPED_WORDS.shown(row.feedback, language),
  };
}
