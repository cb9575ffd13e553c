import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { CustomerConditions, oneOf } from './customer-conditions.js';
import { FigureSources } from './figure-sources.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';
import { ReportReaders } from './report-readers.js';

export const GRAINS = ['day', 'week', 'month', 'quarter', 'year'] as const;
export type Grain = (typeof GRAINS)[number];

export interface SalesOfPeriod {
  /** First day of the period. */
  readonly startsOn: string;
  readonly orderCount: number;
  readonly revenue: number;
  readonly returnCount: number;
  readonly returned: number;
  readonly walkInOrderCount: number;
  readonly walkInRevenue: number;
  /** Known customers who bought. */
  readonly customers: number;
  /** Of whom it was the first purchase ever; null where only some purchases are looked at, since a first one of those says little. */
  readonly newCustomers: number | null;
}

type Sums = Omit<SalesOfPeriod, 'newCustomers'>;

/** What was sold and came back per day, week (from Monday), month, quarter or year; periods without either are left out. */
@Injectable()
export class SalesByPeriodReport {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
    private readonly readers: ReportReaders,
  ) {}

  async of(actor: Actor, grain: Grain, customers: CustomerFilters, sales: SalesFilters): Promise<readonly SalesOfPeriod[]> {
    const parameters = new SqlParameters();
    const isOfSome = (await this.conditions.asked(customers, 'buyer', new SqlParameters())).length > 0;
    const isOfProducts = Boolean(sales.productId ?? sales.productGroupId);
    const isKept = !isOfSome && !isOfProducts && (await this.readers.ordersSeenBy(actor)) === 'all';
    const buyers = isOfSome ? `o.customer_id in (select buyer.id from customers_with_figures buyer where ${await this.conditions.of(actor, customers, 'buyer', parameters)})` : 'true';
    const sql = isKept ? kept(grain, sales, parameters) : live(grain, await this.sources.lines(actor, sales, parameters, buyers));
    const rows = await this.database.rows<Sums & Record<string, unknown>>(sql, parameters.values);
    const firsts = isOfProducts || sales.branchId ? null : await (isKept ? this.keptFirstPurchases(grain, sales) : this.firstPurchases(actor, grain, customers, sales));
    return rows.map((row) => ({ ...row, newCustomers: firsts ? (firsts.get(row.startsOn) ?? 0) : null }));
  }

  /** Of everybody, from what is kept of each customer; bought in several currencies, the earliest counts. */
  private async keptFirstPurchases(grain: Grain, sales: SalesFilters): Promise<ReadonlyMap<string, number>> {
    const parameters = new SqlParameters();
    const where = ['f.first_purchase_on is not null', ...days(sales, 'f.first_purchase_on', parameters)].join(' and ');
    const rows = await this.database.rows<{ startsOn: string; customers: number }>(
      `select ${startOf(grain, 'f.first_purchase_on')}::text as "startsOn", count(*)::int as customers
       from report_customers f
       where ${where} and not exists (select 1 from report_customers other where other.customer_id = f.customer_id and other.currency <> f.currency
         and (other.first_purchase_on, other.currency) < (f.first_purchase_on, f.currency))
       group by 1`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.startsOn, row.customers]));
  }

  private async firstPurchases(actor: Actor, grain: Grain, customers: CustomerFilters, sales: SalesFilters): Promise<ReadonlyMap<string, number>> {
    const parameters = new SqlParameters();
    const where = [await this.conditions.of(actor, customers, 'c', parameters), ...days(sales, 'c.first_purchase_on', parameters)].join(' and ');
    const rows = await this.database.rows<{ startsOn: string; customers: number }>(
      `select ${startOf(grain, 'c.first_purchase_on')}::text as "startsOn", count(*)::int as customers
       from customers_with_figures c where c.first_purchase_on is not null and ${where} group by 1`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.startsOn, row.customers]));
  }
}

/** As a day without a zone, which is quicker by far. */
function startOf(grain: Grain, day: string): string {
  return `date_trunc('${grain}', ${day}::timestamp)::date`;
}

function kept(grain: Grain, sales: SalesFilters, parameters: SqlParameters): string {
  const where = [`currency = ${parameters.add(sales.currency)}`, ...days(sales, 'day', parameters), ...(sales.branchId ? [oneOf('branch_id', 'uuid', sales.branchId, parameters)] : [])].join(' and ');
  return `
    select sold."startsOn", "orderCount", revenue, "returnCount", returned, "walkInOrderCount", "walkInRevenue", coalesce(bought.customers, 0)::int as customers
    from (
      select ${startOf(grain, 'day')}::text as "startsOn", sum(order_count)::int as "orderCount", sum(revenue_minor)::bigint as revenue,
        sum(return_count)::int as "returnCount", sum(returned_minor)::bigint as returned, sum(walk_in_order_count)::int as "walkInOrderCount",
        sum(walk_in_revenue_minor)::bigint as "walkInRevenue"
      from report_days where ${where} group by 1
    ) sold left join (
      select "startsOn"::text, count(*) as customers
      from (select distinct ${startOf(grain, 'day')} as "startsOn", customer_id from report_customer_days where order_count > 0 and ${where}) buyer group by 1
    ) bought on bought."startsOn" = sold."startsOn"
    order by sold."startsOn"`;
}

function live(grain: Grain, lines: string): string {
  return `
    select ${startOf(grain, 'day')}::text as "startsOn", count(distinct order_id) filter (where is_sale)::int as "orderCount", sum(amount_minor)::bigint as revenue,
      count(distinct order_id) filter (where not is_sale)::int as "returnCount", sum(returned_minor)::bigint as returned,
      count(distinct order_id) filter (where is_sale and customer_id is null)::int as "walkInOrderCount",
      coalesce(sum(amount_minor) filter (where customer_id is null), 0)::bigint as "walkInRevenue", count(distinct customer_id) filter (where is_sale)::int as customers
    from (${lines}) line group by 1 order by 1`;
}

function days({ from, to }: Pick<SalesFilters, 'from' | 'to'>, column: string, parameters: SqlParameters): string[] {
  return [...(from ? [`${column} >= ${parameters.add(from)}::date`] : []), ...(to ? [`${column} <= ${parameters.add(to)}::date`] : [])];
}
