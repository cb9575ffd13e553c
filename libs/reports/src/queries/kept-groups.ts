import { Injectable } from '@nestjs/common';
import type { SqlParameters } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { FIGURES_VERSION, GROUP_DAYS_VERSION } from '../persistence/stale-figures.js';
import { oneOf } from './customer-conditions.js';
import type { SalesFilters } from './report-filters.js';
import { inPeriod } from './report-sql.js';

/** Figures of one product group with all below, as they are kept per day. Several groups at once cannot be added up: an order may have products of each. */
@Injectable()
export class KeptGroups {
  constructor(private readonly database: Database) {}

  /** The group whose kept figures answer this; null: none does, or it has other products by now than when it was counted. */
  async answering(sales: SalesFilters): Promise<string | null> {
    const [groupId, ...others] = sales.productGroupId ?? [];
    if (groupId === undefined || others.length > 0 || sales.productId) return null;
    const row = await this.database.row<{ is: boolean }>(IS_AS_COUNTED, [groupId]);
    return row?.is ? groupId : null;
  }

  /** Whether everything was counted in the way of this version, or one before; after an upgrade it takes a while. */
  async areCounted(version = FIGURES_VERSION): Promise<boolean> {
    const row = await this.database.row<{ are: boolean }>(`select filled_version >= ${version} as are from report_state`);
    return row?.are ?? false;
  }
}

const IS_AS_COUNTED = `
  select filled_version >= ${GROUP_DAYS_VERSION} and not exists (
    select 1 from (select product_id as id from report_group_products where group_id = $1) counted
    full join (select product.id from product_summary product join product_group_tree tree on tree.descendant_id = product.group_id where tree.ancestor_id = $1) as now on now.id = counted.id
    where counted.id is null or now.id is null) as is
  from report_state`;

/** Figures of customers, as kept of a group. */
export interface GroupCustomers {
  readonly sql: string;
  /** Whether quantities and numbers of products are among them. */
  readonly hasDetails: boolean;
}

/** Per known customer, of all time and all branches: without the days of her first and last purchase of the group. */
export function keptGroupCustomersEver(groupId: string, { currency }: SalesFilters, parameters: SqlParameters, among: (customerId: string) => string): string {
  return `select customer_id, order_count, quantity, revenue_minor as amount_minor, returned_quantity, returned_minor, product_count from report_group_customers k
    where k.group_id = ${parameters.add(groupId)}::uuid and k.currency = ${parameters.add(currency)} and ${among('k.customer_id')}`;
}

/** Per known customer: whole orders with something of the group, what that came to, and what came back. */
export function keptGroupCustomers(groupId: string, sales: SalesFilters, parameters: SqlParameters, among: (customerId: string) => string): string {
  return `select bought.customer_id, sum(bought.order_count)::int as order_count, sum(bought.amount_minor)::bigint as amount_minor, sum(bought.returned_minor)::bigint as returned_minor,
      min(bought.day) filter (where bought.order_count > 0) as first_purchase_on, max(bought.day) filter (where bought.order_count > 0) as last_purchase_on
    from (
      ${unnested({ customer_ids: 'customer_id', customer_order_counts: 'order_count', customer_revenues_minor: 'amount_minor', customer_returned_minor: 'returned_minor' })}
      where ${ofGroup(groupId, sales, parameters)}
    ) bought where ${among('bought.customer_id')} group by bought.customer_id`;
}

/** Of a day, the first of its period; of that, the first of the next one: as SQL. */
export interface Periods {
  startOf(day: string): string;
  after(start: string): string;
}

/** Per period: whole orders with something of the group, walk-ins included, and who bought, period by period, which sorts little at once. */
export function keptGroupPeriods(periods: Periods, groupId: string, sales: SalesFilters, parameters: SqlParameters): string {
  const where = ofGroup(groupId, sales, parameters);
  return `
    with sold as (
      select ${periods.startOf('k.day')} as starts_on, sum(order_count)::int as "orderCount", sum(revenue_minor)::bigint as revenue, sum(return_count)::int as "returnCount",
        sum(returned_minor)::bigint as returned, sum(walk_in_order_count)::int as "walkInOrderCount", sum(walk_in_revenue_minor)::bigint as "walkInRevenue"
      from report_group_days k where ${where} group by 1
    )
    select sold.starts_on::text as "startsOn", "orderCount", revenue, "returnCount", returned, "walkInOrderCount", "walkInRevenue", (
      select count(distinct bought.customer_id)::int
      from (${unnested({ customer_ids: 'customer_id', customer_order_counts: 'order_count' })} where ${where} and k.day >= sold.starts_on and k.day < ${periods.after('sold.starts_on')}) bought
      where bought.order_count > 0
    ) as customers
    from sold order by sold.starts_on`;
}

/** A row for each customer of each day. In the list of columns it takes an eighth of what a join with `unnest` takes. */
function unnested(columns: Readonly<Record<string, string>>): string {
  return `select k.day, ${Object.entries(columns).map(([column, as]) => `unnest(k.${column}) as ${as}`).join(', ')} from report_group_days k`;
}

function ofGroup(groupId: string, sales: SalesFilters, parameters: SqlParameters): string {
  return [
    `k.group_id = ${parameters.add(groupId)}::uuid`, `k.currency = ${parameters.add(sales.currency)}`, ...inPeriod(sales, 'k.day', parameters),
    ...(sales.branchId ? [oneOf('k.branch_id', 'uuid', sales.branchId, parameters)] : []),
  ].join(' and ');
}
