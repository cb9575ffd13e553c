import { Injectable } from '@nestjs/common';
import { FewRows, Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { BusinessTime } from '@tantam/platform';
import { splitMonths, type Period } from '../domain/period.js';
import { oneOf } from './customer-conditions.js';
import type { SalesFilters } from './report-filters.js';
import { keptGroupCustomers, keptGroupCustomersEver, KeptGroups, type GroupCustomers } from './kept-groups.js';
import type { OrdersSeen } from './report-readers.js';
import { inPeriod } from './report-sql.js';

/** What a source of figures gives, whatever it is made from; money in minor units of the currency asked for. */
const SUMS = `
  sum(order_count)::int as order_count, sum(quantity) as quantity, sum(amount_minor)::bigint as amount_minor, sum(returned_quantity) as returned_quantity,
  sum(returned_minor)::bigint as returned_minor, min(first_purchase_on) as first_purchase_on, max(last_purchase_on) as last_purchase_on`;

const OF_LINES = `
  count(distinct order_id) filter (where is_sale)::int as order_count, sum(quantity) as quantity, sum(amount_minor)::bigint as amount_minor,
  sum(returned_quantity) as returned_quantity, sum(returned_minor)::bigint as returned_minor, min(day) filter (where is_sale) as first_purchase_on,
  max(day) filter (where is_sale) as last_purchase_on`;

const KEPT_COLUMNS = `order_count, quantity, revenue_minor as amount_minor, returned_quantity, returned_minor, first_purchase_on, last_purchase_on`;

/** What figures are of. */
export type Keys = 'customer_id' | 'product_id' | 'customer_id, product_id';

/** SQL of figures that are not kept everywhere. */
export interface CustomerDetails {
  readonly productCount: string;
  readonly quantity: string;
  readonly returnedQuantity: string;
}

export const KEPT_DETAILS: CustomerDetails = { productCount: 'f.product_count', quantity: 'f.quantity', returnedQuantity: 'f.returned_quantity' };

/**
 * Where figures come from: kept ones, where they answer what was asked and the reader sees all that they count; else the
 * lines of the orders that he sees. Both give the same figures, a property test says.
 */
@Injectable()
export class FigureSources {
  constructor(
    private readonly visibility: Visibility,
    private readonly fewRows: FewRows,
    private readonly time: BusinessTime,
    private readonly groups: KeptGroups,
  ) {}

  /** Per customer: `customer_id` and the figures. `quantity` is null where it is not kept. Only customers with a sale or a return. */
  async perCustomer(actor: Actor, seen: OrdersSeen, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const kept = seen === 'some' ? null : keptPerCustomer(sales, parameters);
    return kept ?? this.livePer('customer_id', actor, sales, parameters, 'o.customer_id is not null');
  }

  /** From the lines of the orders that the reader sees. @param customers a condition over `o.customer_id` */
  async livePer(keys: Keys, actor: Actor, sales: SalesFilters, parameters: SqlParameters, customers: string): Promise<string> {
    return addedLines(keys, await this.lines(actor, sales, parameters, customers));
  }

  /**
   * Per customer, as kept of the product group asked for: of all time with all figures, of a period whole orders and money, but no quantities and no
   * number of products. Null: none is kept that answers. For customers all of whose orders the reader sees.
   */
  async perCustomerOfGroup(sales: SalesFilters, parameters: SqlParameters, needsDetails: boolean, among: Among = EVERYBODY): Promise<GroupCustomers | null> {
    const hasDetails = isTimeless(sales) && (await this.groups.areCounted());
    const groupId = needsDetails && !hasDetails ? null : await this.groups.answering(sales);
    if (groupId === null) return null;
    return { sql: (hasDetails ? keptGroupCustomersEver : keptGroupCustomers)(groupId, sales, parameters, among), hasDetails };
  }

  /** Whether they are kept of all time, each customer a row that an index leads to. */
  async isGroupKeptEver(sales: SalesFilters): Promise<boolean> {
    return isTimeless(sales) && (await this.groups.answering(sales)) !== null && (await this.groups.areCounted());
  }

  /** What is kept of no group, for one customer shown: asked of the lines of her orders that the reader sees. */
  async detailsOfCustomer(actor: Actor, customer: string, sales: SalesFilters, parameters: SqlParameters): Promise<CustomerDetails> {
    // A value that no text names would have no type.
    const zone = (sales.from ?? sales.to) ? parameters.add(await this.time.zone()) : '';
    const conditions = [`o.customer_id = ${customer}`, await this.visibility.visibleTo(actor, 'order', 'o', parameters), ...lineConditions(sales, zone, parameters)].join(' and ');
    return {
      productCount: `(select count(distinct o.product_id)::int from sold_lines o where ${conditions})`,
      quantity: `(select coalesce(sum(o.quantity), 0) from sold_lines o where ${conditions})`,
      returnedQuantity: `(select coalesce(sum(o.quantity), 0) from returned_lines o where ${conditions})`,
    };
  }

  /**
   * Per product: `product_id` and the figures, walk-ins included.
   *
   * @param customers a condition over `o.customer_id`, when only some customers' purchases are asked for
   */
  async perProduct(actor: Actor, seen: OrdersSeen, sales: SalesFilters, parameters: SqlParameters, customers: string | null): Promise<string> {
    if (customers === null && seen === 'all') return keptProducts(sales, parameters);
    if (seen === 'some' || customers === null || !isTimeless(sales)) return this.livePer('product_id', actor, sales, parameters, customers ?? 'true');
    return addedPerProduct(keptPairs(sales, parameters, () => customers, 'o'));
  }

  /** Per customer and product, walk-ins left out. */
  async perPair(actor: Actor, seen: OrdersSeen, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    return seen === 'some' || !isTimeless(sales) ? this.livePer('customer_id, product_id', actor, sales, parameters, 'o.customer_id is not null') : keptPairs(sales, parameters);
  }

  /** Lines sold and returned of orders that the reader sees: `order_id, customer_id, product_id, day, is_sale` and the figures of each. */
  async lines(actor: Actor, sales: SalesFilters, parameters: SqlParameters, customers: string): Promise<string> {
    const zone = parameters.add(await this.time.zone());
    const visible = await this.visibility.visibleTo(actor, 'order', 'o', parameters);
    if (visible === 'true' && !customers.includes('select')) return soldAndReturned([...lineConditions(sales, zone, parameters), customers].join(' and '), zone);
    const few = await this.fewRows.within(actor, 'order', 'o.id', parameters);
    const orders = [...(few === null ? [] : [few]), visible, ...orderConditions(sales, zone, parameters), customers].join(' and ');
    return `with asked as materialized (select o.id from order_summary o where ${orders}) ${linesOf('asked', sales, zone, parameters)}`;
  }

  /** The same of these orders. @param orders a table of their ids */
  async linesOfOrders(orders: string, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    return linesOf(orders, sales, parameters.add(await this.time.zone()), parameters);
  }

  /** Conditions over `o`, an order: when, where and in which currency it was placed, and that it has a product asked for. */
  async ofOrders(sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const conditions = orderConditions(sales, sales.from || sales.to ? parameters.add(await this.time.zone()) : '', parameters);
    if (sales.productId) conditions.push(`o.id in (select order_id from order_product where ${oneOf('product_id', 'uuid', sales.productId, parameters)})`);
    return conditions.join(' and ');
  }
}

/** @param lines as {@link FigureSources.lines} gives them */
export function addedLines(keys: Keys, lines: string): string {
  return `select ${keys}, ${OF_LINES}, count(distinct product_id) filter (where is_sale)::int as product_count from (${lines}) line group by ${keys}`;
}

/** Orders are told first, as an array: what is returned is added up per order, which no other condition would reach into. */
function linesOf(orders: string, sales: SalesFilters, zone: string, parameters: SqlParameters): string {
  const conditions = [`o.id = any(array(select id from ${orders}))`, `o.currency = ${parameters.add(sales.currency)}`, ...productConditions(sales, 'o', parameters)];
  return soldAndReturned(conditions.join(' and '), zone);
}

function soldAndReturned(where: string, zone: string): string {
  const columns = `o.id as order_id, o.customer_id, o.product_id, (o.placed_at at time zone ${zone})::date as day`;
  return `select ${columns}, true as is_sale, o.quantity, o.amount_minor, 0::numeric as returned_quantity, 0::numeric as returned_minor from sold_lines o where ${where}
      union all select ${columns}, false, 0, 0, o.quantity, o.amount_minor from returned_lines o where ${where}`;
}

/** Of customers asked for, as they were counted together: what totals of their products are added up from. Null: it does not answer this. */
export function keptOfAllProducts(sales: SalesFilters, parameters: SqlParameters, among: Among = EVERYBODY): string | null {
  if (!isTimeless(sales) || ofProducts(sales)) return null;
  return `select k.customer_id, k.pair_count, k.quantity, k.spend_minor as amount_minor, k.returned_quantity, k.returned_minor from report_customers k
    where k.currency = ${parameters.add(sales.currency)} and ${among('k.customer_id')}`;
}

export function isTimeless(sales: SalesFilters): boolean {
  return !sales.from && !sales.to && !sales.branchId;
}

/** Narrows what is kept to some customers: a condition over the column that names them. */
export type Among = (customerId: string) => string;
const EVERYBODY: Among = () => 'true';

/** Kept of customers all of whose orders the reader sees; null: what is kept does not answer this. */
export function keptPerCustomer(sales: SalesFilters, parameters: SqlParameters, among: Among = EVERYBODY): string | null {
  if (!ofProducts(sales)) return isTimeless(sales) ? keptCustomers(sales, parameters, among) : keptCustomerDays(sales, parameters, among);
  // Of several products an order may have more than one, and would count with each.
  if (!isTimeless(sales) || !ofOneProduct(sales)) return null;
  return `select customer_id, ${KEPT_COLUMNS}, (order_count > 0)::int as product_count from report_customer_products k
    where ${keptConditions(sales, 'k', parameters)} and ${among('k.customer_id')}`;
}

/** Kept per customer and product, walk-ins left out; of all time only. */
export function keptPairs(sales: SalesFilters, parameters: SqlParameters, among: Among = EVERYBODY, alias = 'k'): string {
  return `select customer_id, product_id, ${KEPT_COLUMNS} from report_customer_products ${alias} where ${keptConditions(sales, alias, parameters)} and ${among(`${alias}.customer_id`)}`;
}

/** The same of some customers, found one by one: of a tenth of a million that takes half of what reading all pairs takes. @param customers a select of their ids */
export function keptPairsOf(customers: string, sales: SalesFilters, parameters: SqlParameters): string {
  const { productGroupId: _, ...ofThese } = sales;
  const ofGroup = productConditions({ productGroupId: sales.productGroupId }, 'k', parameters);
  return `select customer_id, product_id, ${KEPT_COLUMNS} from (${customers}) bought cross join lateral (
      select * from report_customer_products k where k.customer_id = bought.id and ${keptConditions(ofThese, 'k', parameters)} offset 0
    ) k where ${['true', ...ofGroup].join(' and ')}`;
}

/** Kept of whole portfolios, of all time: a row for each of their products, with `customer_count`, how many of its customers bought it. @param portfolios a select of ids */
export function keptPortfolioProducts(portfolios: string, sales: SalesFilters, parameters: SqlParameters): string {
  // In the list of columns it takes an eighth of what a join with `unnest` takes.
  const columns = {
    product_ids: 'product_id', order_counts: 'order_count', quantities: 'quantity', revenues_minor: 'amount_minor', returned_quantities: 'returned_quantity',
    returned_minor: 'returned_minor', first_purchases_on: 'first_purchase_on', last_purchases_on: 'last_purchase_on', customer_counts: 'customer_count',
  };
  return `select k.* from (
      select ${Object.entries(columns).map(([column, as]) => `unnest(kept.${column}) as ${as}`).join(', ')} from report_portfolio_products kept
      where kept.portfolio_id = any(array(${portfolios})) and kept.currency = ${parameters.add(sales.currency)}
    ) k where ${['true', ...productConditions(sales, 'k', parameters)].join(' and ')}`;
}

/** @param figures rows of products with their figures, several of each */
export function addedPerProduct(figures: string): string {
  return `select product_id, ${SUMS} from (${figures}) figures group by product_id`;
}

function ofOneProduct(sales: SalesFilters): boolean {
  return sales.productId?.length === 1 && !sales.productGroupId;
}

export function ofProducts(sales: SalesFilters): boolean {
  return Boolean(sales.productId ?? sales.productGroupId);
}

function keptCustomers(sales: SalesFilters, parameters: SqlParameters, among: Among): string {
  return `select customer_id, order_count, null::numeric as quantity, spend_minor as amount_minor, null::numeric as returned_quantity, returned_minor,
    first_purchase_on, last_purchase_on, product_count from report_customers where currency = ${parameters.add(sales.currency)} and ${among('customer_id')}`;
}

function keptCustomerDays(sales: SalesFilters, parameters: SqlParameters, among: Among): string {
  const conditions = [`currency = ${parameters.add(sales.currency)}`, ...inPeriod(sales, 'day', parameters), ...ofBranch(sales, 'branch_id', parameters), among('customer_id')];
  return `select customer_id, sum(order_count)::int as order_count, null::numeric as quantity, sum(spend_minor)::bigint as amount_minor, null::numeric as returned_quantity,
    sum(returned_minor)::bigint as returned_minor, min(day) filter (where order_count > 0) as first_purchase_on, max(day) filter (where order_count > 0) as last_purchase_on,
    null::int as product_count from report_customer_days where ${conditions.join(' and ')} group by customer_id`;
}

/** Ends of a period that has none; the last day is that of a month, so that nothing is left over. */
const FIRST_MONTH = '0001-01-01' as LocalDate;
const LAST_DAY = '9998-12-31' as LocalDate;

/** Whole months from what is kept per month, the days left over from what is kept per day. */
function keptProducts(sales: SalesFilters, parameters: SqlParameters): string {
  const conditions = [`k.currency = ${parameters.add(sales.currency)}`, ...productConditions(sales, 'k', parameters), ...ofBranch(sales, 'k.branch_id', parameters)].join(' and ');
  const columns = `k.product_id, k.order_count, k.quantity, k.revenue_minor as amount_minor, k.returned_quantity, k.returned_minor, k.first_purchase_on, k.last_purchase_on`;
  const part = (table: string, { from, to }: Partial<Period>): string => `select ${columns} from ${table} k where ${[conditions, ...inPeriod({ ...sales, from, to }, 'k.day', parameters)].join(' and ')}`;
  const { from, to } = sales;
  const split = splitMonths({ from: from ?? FIRST_MONTH, to: to ?? LAST_DAY });
  const parts = [...(split.months ? [part('report_product_months', split.months)] : []), ...split.days.map((each) => part('report_product_days', each))];
  // From after to: no day, no part; the shape stays.
  const rows = parts.length > 0 ? parts.join(' union all ') : `select ${columns} from report_product_days k where false and ${conditions}`;
  return addedPerProduct(rows);
}

function keptConditions(sales: SalesFilters, alias: string, parameters: SqlParameters): string {
  return [`${alias}.currency = ${parameters.add(sales.currency)}`, ...productConditions(sales, alias, parameters)].join(' and ');
}

function lineConditions(sales: SalesFilters, zone: string, parameters: SqlParameters): string[] {
  return [...orderConditions(sales, zone, parameters), ...productConditions(sales, 'o', parameters)];
}

function orderConditions(sales: SalesFilters, zone: string, parameters: SqlParameters): string[] {
  const conditions = [`o.currency = ${parameters.add(sales.currency)}`, ...ofBranch(sales, 'o.branch_id', parameters)];
  if (sales.from) conditions.push(`o.placed_at >= (${parameters.add(sales.from)}::date::timestamp at time zone ${zone})`);
  if (sales.to) conditions.push(`o.placed_at < ((${parameters.add(sales.to)}::date + 1)::timestamp at time zone ${zone})`);
  return conditions;
}

export function productConditions(sales: Pick<SalesFilters, 'productId' | 'productGroupId'>, alias: string, parameters: SqlParameters): string[] {
  const conditions = sales.productId ? [oneOf(`${alias}.product_id`, 'uuid', sales.productId, parameters)] : [];
  if (!sales.productGroupId) return conditions;
  return [
    ...conditions,
    `${alias}.product_id in (select product.id from product_summary product join product_group_tree tree on tree.descendant_id = product.group_id
       where tree.ancestor_id = any(${parameters.add(sales.productGroupId)}::uuid[]))`,
  ];
}

function ofBranch(sales: SalesFilters, column: string, parameters: SqlParameters): string[] {
  return sales.branchId ? [oneOf(column, 'uuid', sales.branchId, parameters)] : [];
}
