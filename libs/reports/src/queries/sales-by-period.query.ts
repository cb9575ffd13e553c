import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import type { Period } from '../domain/period.js';
import { GROUP_DAYS_VERSION } from '../persistence/stale-figures.js';
import { CustomerConditions, oneOf } from './customer-conditions.js';
import { FigureSources, ofProducts, type Among } from './figure-sources.js';
import { keptGroupPeriods, KeptGroups } from './kept-groups.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';
import { keptPortfolioMonths, monthsOfPortfolios } from './portfolio-months.js';
import { ReportReaders, type OrdersSeen } from './report-readers.js';
import { inPeriod } from './report-sql.js';
import { SeenCustomers, type WholeCustomers } from './seen-customers.js';

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

type SumsRow = Omit<SalesOfPeriod, 'newCustomers'> & Record<string, unknown>;

const LENGTHS: Readonly<Record<Grain, string>> = { day: '1 day', week: '7 days', month: '1 month', quarter: '3 months', year: '1 year' };

/** What was sold and came back per day, week (from Monday), month, quarter or year; periods without either are left out. */
@Injectable()
export class SalesByPeriodReport {
  constructor(
    private readonly database: Database,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
    private readonly readers: ReportReaders,
    private readonly groups: KeptGroups,
    private readonly seenCustomers: SeenCustomers,
  ) {}

  async of(actor: Actor, grain: Grain, customers: CustomerFilters, sales: SalesFilters): Promise<readonly SalesOfPeriod[]> {
    const asked = (await this.conditions.areAsked(customers)) ? customers : null;
    const isOfProducts = ofProducts(sales);
    const seen = await this.readers.ordersSeenBy(actor);
    const isKept = asked === null && seen === 'all';
    const [rows, firsts] = await Promise.all([
      this.rows(actor, seen, grain, asked, sales),
      isOfProducts || sales.branchId ? null : isKept ? this.keptFirstPurchases(grain, sales) : this.firstPurchases(actor, grain, customers, sales),
    ]);
    return rows.map((row) => ({ ...row, newCustomers: firsts ? (firsts.get(row.startsOn) ?? 0) : null }));
  }

  private async rows(actor: Actor, seen: OrdersSeen, grain: Grain, asked: CustomerFilters | null, sales: SalesFilters): Promise<SumsRow[]> {
    const kept = asked === null && seen === 'all' ? await this.kept(grain, sales, ofProducts(sales)) : null;
    return kept ?? this.inParts(actor, seen, grain, asked, sales);
  }

  /** Null: what is kept does not answer this. */
  private async kept(grain: Grain, sales: SalesFilters, isOfProducts: boolean): Promise<SumsRow[] | null> {
    const parameters = new SqlParameters();
    if (!isOfProducts) {
      const buyers = !sales.branchId && (await this.groups.areCounted(GROUP_DAYS_VERSION)) ? buyersByPreviousDay(grain, sales, parameters) : distinctBuyers(grain, sales, parameters);
      return this.database.rows(kept(grain, sales, parameters, buyers), parameters.values);
    }
    const groupId = await this.groups.answering(sales);
    return groupId === null ? null : this.database.rows(keptGroupPeriods({ startOf: (day) => startOf(grain, day), after: (start) => startAfter(grain, start) }, groupId, sales, parameters), parameters.values);
  }

  /** From what is kept of the days of customers all of whose orders the reader sees, and from the lines of other orders that he sees. */
  private async inParts(actor: Actor, seen: OrdersSeen, grain: Grain, asked: CustomerFilters | null, sales: SalesFilters): Promise<SumsRow[]> {
    const parameters = new SqlParameters();
    const isKept = !ofProducts(sales) && (await this.groups.areCounted());
    const days = (among: Among): string => customerDays(grain, sales, parameters, among);
    if (seen === 'some') {
      const { before, kept, lines } = await this.seenCustomers.orders(actor, asked, sales, parameters, isKept ? (whole) => keptOfWhole(grain, sales, parameters, whole) : null);
      return this.database.rows(added(before, kept, live(grain, lines)), parameters.values);
    }
    const buyers = asked && `(select buyer.id from customers_with_figures buyer where ${await this.conditions.of(actor, asked, 'buyer', parameters)})`;
    const kept = isKept ? days((customerId) => (buyers ? `${customerId} in ${buyers}` : 'true')) : null;
    const others = kept ? 'o.customer_id is null' : buyers ? `o.customer_id in ${buyers}` : 'true';
    const lines = kept && buyers ? null : await this.sources.lines(actor, sales, parameters, others);
    return this.database.rows(added('', kept, lines && live(grain, lines)), parameters.values);
  }

  /** Of everybody, from what is kept of each customer; bought in several currencies, the earliest counts. */
  private async keptFirstPurchases(grain: Grain, sales: SalesFilters): Promise<ReadonlyMap<string, number>> {
    const parameters = new SqlParameters();
    const where = inPeriod(sales, 'f.first_purchase_on', parameters);
    const isFirst = (await this.groups.areCounted(GROUP_DAYS_VERSION))
      ? 'f.is_first'
      : `f.first_purchase_on is not null and not exists (select 1 from report_customers other where other.customer_id = f.customer_id and other.currency <> f.currency
         and (other.first_purchase_on, other.currency) < (f.first_purchase_on, f.currency))`;
    const rows = await this.database.rows<{ startsOn: string; customers: number }>(
      `select ${startOf(grain, 'day')}::text as "startsOn", sum(customers)::int as customers
       from (select f.first_purchase_on as day, count(*) as customers from report_customers f where ${[isFirst, ...where].join(' and ')} group by 1) days group by 1`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.startsOn, row.customers]));
  }

  private async firstPurchases(actor: Actor, grain: Grain, customers: CustomerFilters, sales: SalesFilters): Promise<ReadonlyMap<string, number>> {
    const parameters = new SqlParameters();
    const where = [await this.conditions.of(actor, customers, 'c', parameters), ...inPeriod(sales, 'c.first_purchase_on', parameters)].join(' and ');
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

function startAfter(grain: Grain, start: string): string {
  return `(${start} + interval '${LENGTHS[grain]}')::date`;
}

function keptDays(sales: SalesFilters, parameters: SqlParameters): string {
  return [`currency = ${parameters.add(sales.currency)}`, ...inPeriod(sales, 'day', parameters), ...(sales.branchId ? [oneOf('branch_id', 'uuid', sales.branchId, parameters)] : [])].join(' and ');
}

/** @param buyers rows of `"startsOn", customers`; may look at `sold` */
function kept(grain: Grain, sales: SalesFilters, parameters: SqlParameters, buyers: string): string {
  return `
    with sold as (
      select ${startOf(grain, 'day')} as starts_on, sum(order_count)::int as "orderCount", sum(revenue_minor)::bigint as revenue, sum(return_count)::int as "returnCount",
        sum(returned_minor)::bigint as returned, sum(walk_in_order_count)::int as "walkInOrderCount", sum(walk_in_revenue_minor)::bigint as "walkInRevenue"
      from report_days where ${keptDays(sales, parameters)} group by 1
    )
    select sold.starts_on::text as "startsOn", "orderCount", revenue, "returnCount", returned, "walkInOrderCount", "walkInRevenue", coalesce(bought.customers, 0)::int as customers
    from sold left join (${buyers}) bought on bought.starts_on = sold.starts_on
    order by sold.starts_on`;
}

/** Who bought in a period, but not earlier in it: each counts once, and nobody need be remembered. */
function buyersByPreviousDay(grain: Grain, sales: SalesFilters, parameters: SqlParameters): string {
  const start = sales.from ? `greatest(sold.starts_on, ${parameters.add(sales.from)}::date)` : 'sold.starts_on';
  return `select sold.starts_on, (
      select count(*) from report_customer_days buyer
      where buyer.order_count > 0 and buyer.currency = ${parameters.add(sales.currency)} and buyer.day >= ${start} and buyer.day < ${startAfter(grain, 'sold.starts_on')}
        and buyer.previous_day < ${start}${inPeriod({ to: sales.to }, 'buyer.day', parameters).map((until) => ` and ${until}`).join('')}
    ) as customers from sold`;
}

function distinctBuyers(grain: Grain, sales: SalesFilters, parameters: SqlParameters): string {
  return `select starts_on, count(*) as customers
    from (select distinct ${startOf(grain, 'day')} as starts_on, customer_id from report_customer_days where order_count > 0 and ${keptDays(sales, parameters)}) buyer group by 1`;
}

/** Whole months of whole portfolios as they are kept, and days of what is left. */
function keptOfWhole(grain: Grain, sales: SalesFilters, parameters: SqlParameters, whole: WholeCustomers): string {
  const split = monthsOfPortfolios(grain, sales);
  if (split === null) return customerDays(grain, sales, parameters, whole.all);
  const parts = [
    keptPortfolioMonths(grain, startOf(grain, 'k.month'), { ...split.months, currency: sales.currency }, parameters, whole.portfolios),
    ...split.days.map((days) => customerDays(grain, sales, parameters, whole.inPortfolios, days)), customerDays(grain, sales, parameters, whole.rest),
  ];
  return parts.map((part) => `select * from (${part}) part`).join(' union all ');
}

/**
 * Orders of known customers, added up per period. Without branches, who bought earlier in a period is told by the day before.
 *
 * @param days only these of the period asked for, which says who bought earlier in it
 */
function customerDays(grain: Grain, sales: SalesFilters, parameters: SqlParameters, among: Among, days: Partial<Period> = sales): string {
  const conditions = [
    `k.currency = ${parameters.add(sales.currency)}`, ...inPeriod(days, 'k.day', parameters), ...(sales.branchId ? [oneOf('k.branch_id', 'uuid', sales.branchId, parameters)] : []), among('k.customer_id'),
  ];
  const start = startOf(grain, 'k.day');
  const customers = sales.branchId
    ? 'count(distinct k.customer_id) filter (where k.order_count > 0)'
    : `count(*) filter (where k.order_count > 0 and k.previous_day < ${sales.from ? `greatest(${start}, ${parameters.add(sales.from)}::date)` : start})`;
  return `
    select ${start} as starts_on, sum(k.order_count) as "orderCount", sum(k.spend_minor) as revenue, sum(k.return_count) as "returnCount", sum(k.returned_minor) as returned,
      0 as "walkInOrderCount", 0 as "walkInRevenue", ${customers} as customers
    from report_customer_days k where ${conditions.join(' and ')} group by 1`;
}

/** Parts of which no two have the same customer or order. */
function added(before: string, kept: string | null, lines: string | null): string {
  const parts = [kept, lines].filter((part) => part !== null).map((part) => `(${part})`).join(' union all ');
  return `${before}
    select starts_on::text as "startsOn", sum("orderCount")::int as "orderCount", sum(revenue)::bigint as revenue, sum("returnCount")::int as "returnCount", sum(returned)::bigint as returned,
      sum("walkInOrderCount")::int as "walkInOrderCount", sum("walkInRevenue")::bigint as "walkInRevenue", sum(customers)::int as customers
    from (${parts}) part group by starts_on order by starts_on`;
}

function live(grain: Grain, lines: string): string {
  return `
    select ${startOf(grain, 'day')} as starts_on, count(distinct order_id) filter (where is_sale) as "orderCount", sum(amount_minor) as revenue,
      count(distinct order_id) filter (where not is_sale) as "returnCount", sum(returned_minor) as returned,
      count(distinct order_id) filter (where is_sale and customer_id is null) as "walkInOrderCount",
      coalesce(sum(amount_minor) filter (where customer_id is null), 0) as "walkInRevenue", count(distinct customer_id) filter (where is_sale) as customers
    from (${lines}) line group by 1`;
}
