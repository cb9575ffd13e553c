import { Injectable } from '@nestjs/common';
import { FewRows, Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import { BusinessTime } from '@tantam/platform';
import { CARE_KEYS, type CareRow } from './care-groupings.js';
import { CustomerConditions, oneOf } from './customer-conditions.js';
import type { CustomerFilters } from './report-filters.js';

/** `waiting`: open, due today or later; `missed`: open past its date. Late care is `late` and `missed` together. */
export const DUE_STANDINGS = ['on_time', 'late', 'missed', 'waiting'] as const;
export type DueStanding = (typeof DUE_STANDINGS)[number];

/** What a due or a care may have none of: the row without a name in the report by it. */
export const CARE_LACKS = ['user', 'action', 'result', 'feedback', 'productGroup', 'product', 'owner', 'branch', 'area'] as const;
export type CareLack = (typeof CARE_LACKS)[number];

export interface CareFilters {
  /** Of the due date, or of the day on which care was recorded; both days included. */
  readonly from?: string;
  readonly to?: string;
  /** Who recorded it; of open dues the owner of the customer. */
  readonly userId?: readonly string[];
  /** Of the order; of a customer's own plan her home branch. */
  readonly branchId?: readonly string[];
  readonly productId?: readonly string[];
  readonly productGroupId?: readonly string[];
  readonly action?: readonly string[];
  readonly resultCategory?: readonly string[];
  readonly contactResultId?: readonly string[];
  readonly feedbackTypeId?: readonly string[];
  readonly standing?: readonly DueStanding[];
  /** Those that have none of each: `user` asks for what nobody recorded and nobody owns. */
  readonly without?: readonly CareLack[];
  /** What the report counts in one of its rows. */
  readonly row?: CareRow;
}

/**
 * Dues and recorded care as rows of SQL. A due is one date on which one plan asked for care: settled by the activity that moved the plan
 * on from that date, or still open. Attempts that reached nobody move nothing, so they settle no due.
 */
@Injectable()
export class CareDues {
  constructor(
    private readonly visibility: Visibility,
    private readonly fewRows: FewRows,
    private readonly conditions: CustomerConditions,
    private readonly time: BusinessTime,
  ) {}

  /** `plan_id, activity_id, customer_id, due_on, done_on, standing, user_id, action, result_category, contact_result_id, feedback_type_id`, of plans that the reader sees. */
  async dues(actor: Actor, filters: CareFilters, customers: CustomerFilters, parameters: SqlParameters): Promise<string> {
    const zone = parameters.add(await this.time.zone());
    const today = `${parameters.add(await this.time.today())}::date`;
    const shared = [...(await this.seen(actor, 'carePlan', 'p', parameters)), ...(await this.ofPlans(filters, customers, parameters))].join(' and ');
    const period = (column: string): string => days(filters, column, parameters);
    const doneOn = `(a.recorded_at at time zone ${zone})::date`;
    const dues = `select * from (
        select p.id as plan_id, a.id as activity_id, p.customer_id, moved.due_before as due_on, ${doneOn} as done_on,
          case when ${doneOn} > moved.due_before then 'late' else 'on_time' end as standing, a.recorded_by_id as user_id, a.action, a.result_category, a.contact_result_id, a.feedback_type_id
        from care_activity_plans moved join care_activities a on a.id = moved.activity_id join care_plans p on p.id = moved.plan_id
        where moved.due_before is not null and (a.is_counted or moved.due_after is distinct from moved.due_before or moved.state_after <> moved.state_before)
          and not ${caredOn('moved.plan_id', 'moved.due_before', 'moved.care_version')} and ${period('moved.due_before')} and ${shared}
        union all
        select p.id, null, p.customer_id, p.due_date, null, case when p.due_date < ${today} then 'missed' else 'waiting' end,
          (select owner_id from customers_with_figures where id = p.customer_id), null, null, null, null
        from care_plans p where p.state in ('not_cared', 'in_care') and not ${caredOn('p.id', 'p.due_date', 'p.care_version + 1')} and ${period('p.sort_date')} and ${shared}
      ) due where ${ofDue(filters, parameters)}`;
    return inRow(dues, 'due', filters, parameters);
  }

  /** `id, customer_id, recorded_on, action, result_category, is_counted …` of recorded care that the reader sees. */
  async activities(actor: Actor, filters: CareFilters, customers: CustomerFilters, parameters: SqlParameters): Promise<string> {
    const zone = parameters.add(await this.time.zone());
    const conditions = await this.seen(actor, 'careActivity', 'a', parameters);
    if (filters.from) conditions.push(`a.recorded_at >= (${parameters.add(filters.from)}::date::timestamp at time zone ${zone})`);
    if (filters.to) conditions.push(`a.recorded_at < ((${parameters.add(filters.to)}::date + 1)::timestamp at time zone ${zone})`);
    if (filters.userId) conditions.push(oneOf('a.recorded_by_id', 'uuid', filters.userId, parameters));
    conditions.push(...lacking(filters, ACTIVITY), ...ofRecord(filters, 'a', parameters), ...(await this.ofCustomers(customers, 'a.customer_id', parameters)));
    const ofPlan = [...ofProducts(filters, 'moved.plan_id', parameters), ...(filters.branchId ? [ofBranch(filters.branchId, 'of_plan', parameters)] : [])];
    if (ofPlan.length > 0) {
      conditions.push(`exists (select 1 from care_activity_plans moved join care_plans of_plan on of_plan.id = moved.plan_id where moved.activity_id = a.id and ${ofPlan.join(' and ')})`);
    }
    const activities = `select a.id, a.customer_id, (a.recorded_at at time zone ${zone})::date as recorded_on, a.action, a.result_category, a.contact_result_id, a.feedback_type_id, a.is_counted,
      a.recorded_by_id as user_id from care_activities a where ${conditions.join(' and ')}`;
    return inRow(activities, 'activity', filters, parameters);
  }

  /** What the reader sees, started from his own where that is little. */
  private async seen(actor: Actor, resource: string, alias: string, parameters: SqlParameters): Promise<string[]> {
    const few = await this.fewRows.among(actor, resource, `${alias}.id`, parameters);
    return [...(few === null ? [] : [few]), await this.visibility.visibleTo(actor, resource, alias, parameters)];
  }

  private async ofPlans(filters: CareFilters, customers: CustomerFilters, parameters: SqlParameters): Promise<string[]> {
    return [
      ...(await this.ofCustomers(customers, 'p.customer_id', parameters)),
      ...ofProducts(filters, 'p.id', parameters),
      ...(filters.branchId ? [ofBranch(filters.branchId, 'p', parameters)] : []),
    ];
  }

  /** Care is seen by rules of its own; a filter says only which customers are meant. */
  private async ofCustomers(customers: CustomerFilters, column: string, parameters: SqlParameters): Promise<string[]> {
    const asked = await this.conditions.asked(customers, 'customer', parameters);
    return asked.length === 0 ? [] : [`exists (select 1 from customers_with_figures customer where customer.id = ${column} and ${asked.join(' and ')})`];
  }
}

/** As the report groups them, so that behind a row stand those that it counted and no others. */
function inRow(rows: string, of: 'due' | 'activity', { row }: CareFilters, parameters: SqlParameters): string {
  if (!row) return rows;
  const keys = CARE_KEYS[row.by];
  return `select ${of}.* from (${rows}) ${of} ${keys[`${of}Join`] ?? ''} where ${keys[of]} is not distinct from ${parameters.add(row.key)}::text`;
}

/**
 * Whether a care before that version counted for the day and left the plan on it: the day is settled by that care, and whatever moves the
 * plan on from it later is no second one. A care that finished or dated its recorder's products left the day to others: theirs is open.
 */
function caredOn(planId: string, day: string, beforeVersion: string): string {
  return `exists (select 1 from care_activity_plans before join care_activities care on care.id = before.activity_id
    where before.plan_id = ${planId} and before.care_version < ${beforeVersion} and before.due_before = ${day} and before.due_after = ${day}
      and care.is_counted and not care.is_finish and care.next_care_date is null and care.next_date_for is distinct from 'own_plan')`;
}

function ofDue(filters: CareFilters, parameters: SqlParameters): string {
  const conditions = [...ofRecord(filters, 'due', parameters), ...lacking(filters, DUE)];
  if (filters.userId) conditions.push(oneOf('due.user_id', 'uuid', filters.userId, parameters));
  if (filters.standing) conditions.push(oneOf('due.standing', 'text', filters.standing, parameters));
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

interface Lacking {
  readonly alias: string;
  readonly userId: string;
  /** That there is a product, of which this is true, among those of the plans. */
  hasProduct(condition: string): string;
}

const DUE: Lacking = {
  alias: 'due', userId: 'due.user_id',
  hasProduct: (condition) => `exists (select 1 from care_lines line join product_summary product on product.id = line.product_id where line.plan_id = due.plan_id and ${condition})`,
};
const ACTIVITY: Lacking = {
  alias: 'a', userId: 'a.recorded_by_id',
  hasProduct: (condition) => `exists (select 1 from care_activity_plans of_it join care_lines line on line.plan_id = of_it.plan_id join product_summary product on product.id = line.product_id
    where of_it.activity_id = a.id and ${condition})`,
};

const ofHer = (column: string) => ({ alias }: Lacking): string => `exists (select 1 from customers_with_figures hers where hers.id = ${alias}.customer_id and hers.${column} is null)`;

/** As the report groups them: of several products each has its row, and where there is none there is one without a name. */
const LACKS: Readonly<Record<CareLack, (row: Lacking) => string>> = {
  user: ({ userId }) => `${userId} is null`,
  action: ({ alias }) => `${alias}.action is null`,
  result: ({ alias }) => `${alias}.contact_result_id is null`,
  feedback: ({ alias }) => `${alias}.feedback_type_id is null`,
  product: ({ hasProduct }) => `not ${hasProduct('true')}`,
  productGroup: ({ hasProduct }) => `(${hasProduct('product.group_id is null')} or not ${hasProduct('true')})`,
  owner: ofHer('owner_id'), branch: ofHer('branch_id'), area: ofHer('area_id'),
};

function lacking({ without }: CareFilters, row: Lacking): string[] {
  return (without ?? []).map((lack) => LACKS[lack](row));
}

function ofRecord(filters: CareFilters, alias: string, parameters: SqlParameters): string[] {
  const lists: readonly [readonly string[] | undefined, string, string][] = [
    [filters.action, 'action', 'text'], [filters.resultCategory, 'result_category', 'text'], [filters.contactResultId, 'contact_result_id', 'uuid'],
    [filters.feedbackTypeId, 'feedback_type_id', 'uuid'],
  ];
  return lists.flatMap(([values, column, type]) => (values ? [oneOf(`${alias}.${column}`, type, values, parameters)] : []));
}

function ofProducts(filters: CareFilters, planId: string, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (filters.productId) conditions.push(`exists (select 1 from care_lines line where line.plan_id = ${planId} and ${oneOf('line.product_id', 'uuid', filters.productId, parameters)})`);
  if (filters.productGroupId) {
    conditions.push(
      `exists (select 1 from care_lines line join product_summary product on product.id = line.product_id join product_group_tree tree on tree.descendant_id = product.group_id
         where line.plan_id = ${planId} and tree.ancestor_id = any(${parameters.add(filters.productGroupId)}::uuid[]))`,
    );
  }
  return conditions;
}

function ofBranch(branchIds: readonly string[], plan: string, parameters: SqlParameters): string {
  const branches = `any(${parameters.add(branchIds)}::uuid[])`;
  return `(exists (select 1 from order_summary o where o.id = ${plan}.order_id and o.branch_id = ${branches})
    or (${plan}.target = 'customer' and exists (select 1 from customers_with_figures home where home.id = ${plan}.customer_id and home.branch_id = ${branches})))`;
}

function days({ from, to }: CareFilters, column: string, parameters: SqlParameters): string {
  const conditions = [...(from ? [`${column} >= ${parameters.add(from)}::date`] : []), ...(to ? [`${column} <= ${parameters.add(to)}::date`] : [])];
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}
