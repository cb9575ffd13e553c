import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Language } from '@tantam/platform';
import { OPEN_STATES, type PlanState } from '../domain/care-words.js';
import { CarePlanConditions } from './care-filters.sql.js';
import { isNarrow, type CarePlanFilters, type PageRequest } from './care-filters.js';
import { CarePlanItems } from './care-plan-items.js';
import type { ListPage } from './care-plan-list.query.js';
import type { CustomerDueItem } from './care-plan.rows.js';
import { CUSTOMER_SORT_COLUMNS, CUSTOMER_SORTS, type CustomerSortRow } from './customer-sorts.js';
import { DueOrder, preparedFrom, type DueRow, type Prepared } from './due-order.js';
import { inShards, KeptCounts, shardOf } from './kept-counts.js';

interface CustomerRow extends DueRow, CustomerSortRow {
  readonly customerId: string;
}
const COLUMNS = `plan.id, plan.customer_id as "customerId", plan.sort_date as "sortDate", plan.order_code as "orderCode"`;

interface Figures {
  readonly customerId: string;
  readonly planIds: string[];
  readonly dueOrderCount: number;
}

/**
 * One row per customer with an open plan that matches. She stands where her nearest matching plan stands (of equal
 * days the lower order code, then id): a plan is her row when no other matching one of hers comes before it, which the
 * index on the customer answers, so that a page reads no more than itself.
 */
@Injectable()
export class CustomersDue {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly dueOrder: DueOrder,
    private readonly plans: CarePlanItems,
    private readonly kept: KeptCounts,
  ) {}

  async page(actor: Actor, query: CarePlanFilters & PageRequest, language: Language): Promise<ListPage<CustomerDueItem>> {
    const filters = openOnly(query);
    const { rows, nextCursor } = query.sort?.length ? await this.sorted(actor, filters, query, query.sort) : await this.inDueOrder(actor, filters, query);
    const figures = await this.figures(actor, filters, rows.map((row) => row.customerId));
    const plans = new Map((await this.plans.of(actor, rows.map((row) => row.id), language)).map((plan) => [plan.id, plan]));
    const items = rows.flatMap((row): CustomerDueItem[] => {
      const [plan, own] = [plans.get(row.id), figures.get(row.customerId)];
      if (!plan || !own || plan.dueDate === null) return [];
      return [{
        id: row.customerId, customer: plan.customer, dueDate: plan.dueDate, isDueOnDayOff: plan.isDueOnDayOff, dayOffName: plan.dayOffName, dueOrderCount: own.dueOrderCount, planIds: own.planIds, state: plan.state,
        reason: plan.reason, claimedBy: plan.claimedBy,
      }];
    });
    const total = query.withTotal ? { total: await this.count(actor, filters) } : {};
    return { items, nextCursor, ...total };
  }

  /** Nothing of hers that matches stands before the row; `row` tells where it stands. */
  private async isFirst(actor: Actor, filters: CarePlanFilters, row: { customerId: string; place: string }, parameters: SqlParameters): Promise<string> {
    return `not exists (
      select 1 from ${plansOf(`= ${row.customerId}`)} earlier where (earlier.sort_date, earlier.order_code, earlier.id) < (${row.place})
        and ${await this.conditions.of(actor, filters, 'earlier', parameters)} offset 0)`;
  }

  private async prepare(actor: Actor, filters: CarePlanFilters): Promise<Prepared> {
    const parameters = new SqlParameters();
    const conditions = await this.conditions.ofList(actor, filters, 'plan', parameters);
    const first = await this.isFirst(actor, filters, { customerId: 'few."customerId"', place: 'few."sortDate", few."orderCode", few.id' }, parameters);
    return preparedFrom(COLUMNS, conditions, parameters, first);
  }

  private inDueOrder(actor: Actor, filters: CarePlanFilters, page: PageRequest): Promise<{ rows: CustomerRow[]; nextCursor: string | null }> {
    return this.dueOrder.page<CustomerRow>(page.limit, page.cursor, () => this.prepare(actor, filters));
  }

  private async sorted(actor: Actor, filters: CarePlanFilters, page: PageRequest, sort: readonly string[]): Promise<{ rows: CustomerRow[]; nextCursor: string | null }> {
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, filters, 'plan', parameters);
    const first = await this.isFirst(actor, filters, { customerId: 'plan.customer_id', place: 'plan.sort_date, plan.order_code, plan.id' }, parameters);
    const fields = sort.flatMap((field) => {
      const descending = field.startsWith('-');
      const name = field.replace(/^-/, '');
      if (name === 'category' || name === 'spend' || name === 'customerName') return CUSTOMER_SORTS[name].map((key) => ({ ...key, descending }));
      return [{ expression: 'plan.sort_date', type: 'date', descending, value: (row: CustomerRow): unknown => row.sortDate }];
    });
    const keys = [...fields, { expression: 'plan.customer_id', type: 'uuid', descending: fields.at(-1)?.descending ?? false, value: (row: CustomerRow): unknown => row.customerId }];
    const cut = keyset(keys, page.cursor, parameters.values.length + 1);
    const values = [...parameters.values, ...cut.parameters, page.limit + 1];
    const rows = await this.database.rows<CustomerRow>(
      `select ${COLUMNS}${CUSTOMER_SORT_COLUMNS} from care_plans plan join customer_summary customer on customer.id = plan.customer_id
       where ${where} and ${first} and ${cut.where} order by ${cut.orderBy} limit $${values.length}`,
      values,
    );
    const { items, nextCursor } = toPage(rows, page.limit, (row) => keys.map((key) => key.value(row)), (row) => row);
    return { rows: [...items], nextCursor };
  }

  /** Of the matching plans alone. */
  private async figures(actor: Actor, filters: CarePlanFilters, customerIds: readonly string[]): Promise<Map<string, Figures>> {
    const parameters = new SqlParameters();
    const customers = parameters.add(customerIds);
    const rows = await this.database.rows<Figures & Record<string, unknown>>(
      `select plan.customer_id as "customerId", array_agg(plan.id order by plan.sort_date, plan.order_code, plan.id) as "planIds",
         (count(*) filter (where plan.target = 'order'))::int as "dueOrderCount"
       from ${plansOf(`= any(${customers}::uuid[])`)} plan where ${await this.conditions.of(actor, filters, 'plan', parameters)}
       group by plan.customer_id`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.customerId, row]));
  }

  private async count(actor: Actor, filters: CarePlanFilters): Promise<number> {
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, filters, 'plan', parameters, 'count');
    const sql = (shards: string | null): string => `
      select ${shardOf('plan.customer_id', shards)} as shard, 'customers' as node, count(distinct plan.customer_id) as count from care_plans plan
      where ${inShards('plan.customer_id', shards)} and ${where} group by 1`;
    return this.kept.answer({
      countings: [{ sql, values: parameters.values }], isKept: !isNarrow(filters), as: 'customers',
      finish: ([numbers]) => Promise.resolve(numbers?.get('customers') ?? 0),
    });
  }
}

/** The plans of the customers that a page is about, found by these alone: `offset 0` keeps other indexes, with thousands of days, out of it. */
function plansOf(customers: string): string {
  return `(select * from care_plans where customer_id ${customers} offset 0)`;
}

/** A customer is due by open plans only, whatever states were asked for. */
function openOnly(query: CarePlanFilters): CarePlanFilters {
  const isOpenState = (state: PlanState): boolean => (OPEN_STATES as readonly PlanState[]).includes(state);
  return { ...query, state: (query.state ?? OPEN_STATES).filter(isOpenState) };
}
