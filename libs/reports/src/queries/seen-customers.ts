import { Injectable } from '@nestjs/common';
import { FewRows, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { CustomerConditions } from './customer-conditions.js';
import { addedLines, addedPerProduct, FigureSources, isTimeless, keptOfAllProducts, keptPairs, keptPairsOf, keptPerCustomer, keptPortfolioProducts, type Among } from './figure-sources.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';

/** Columns that figures kept of a group have, and those that others have as well. */
const SUMS = ['order_count', 'amount_minor', 'returned_minor'];
const ALL = [...SUMS, 'quantity', 'returned_quantity', 'product_count'];
const OF_PRODUCT = `product_id, ${[...SUMS, 'quantity', 'returned_quantity', 'first_purchase_on', 'last_purchase_on'].join(', ')}`;
const OF_PAIR = `customer_id, ${OF_PRODUCT}`;

export interface FiguresOfSome {
  /** A row for each customer asked for that the reader may see, `customer_id` and figures; those are null where there are none. */
  readonly sql: string;
  /** Quantities and numbers of products are not among them. */
  readonly lacksDetails: boolean;
}

/** Customers all of whose orders the reader sees, as conditions on them: all, or in two parts. */
export interface WholeCustomers {
  readonly all: Among;
  /** A select of ids of portfolios, all of whose customers are among them and whose figures are those of their customers. */
  readonly portfolios: string;
  readonly inPortfolios: Among;
  readonly rest: Among;
}

/** A statement whose rows are those of its parts, no two of the same customer. */
export interface Parts {
  /** What comes before: `with …`. */
  readonly before: string;
  /** Null: nothing that is kept answers, and the lines are of all. */
  readonly kept: string | null;
  /** Of the orders that must be looked at one by one, as {@link FigureSources.lines} gives them. */
  readonly lines: string;
}

/**
 * Figures for who sees only some orders. A customer all of whose orders he sees, as most of his are, has the kept figures; those of the others are
 * added up from the orders that he sees.
 */
@Injectable()
export class SeenCustomers {
  constructor(
    private readonly visibility: Visibility,
    private readonly fewRows: FewRows,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
  ) {}

  /** @param isForSums whether quantities and numbers of products may be left out */
  async figures(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters, isForSums: boolean): Promise<FiguresOfSome> {
    const mine = await this.mine(actor, customers, parameters);
    const ofGroup = await this.sources.perCustomerOfGroup(sales, parameters, !isForSums, AMONG_WHOLE);
    const kept = ofGroup?.sql ?? keptPerCustomer(sales, parameters, AMONG_WHOLE);
    const { before, lines } = await this.parts(actor, mine, customers, sales, parameters, kept);
    const columns = ofGroup?.hasDetails === false ? SUMS : ALL;
    const parts = [...(kept === null ? [] : [kept]), addedLines('customer_id', lines)].map((part) => `select customer_id, ${columns.join(', ')} from (${part}) part`);
    return {
      sql: `${before}, figures as (${parts.join(' union all ')})
        select mine.id as customer_id, ${columns.map((column) => `figures.${column}`).join(', ')} from mine left join figures on figures.customer_id = mine.id`,
      lacksDetails: ofGroup?.hasDetails === false,
    };
  }

  /**
   * Per customer asked for whom the reader may see, and product.
   *
   * @param isInOrder whether rows are asked for in an order that an index of all pairs has: of a large part of all customers they are soon found by that
   */
  async pairs(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters, isInOrder: boolean): Promise<{ before: string; selects: string[] }> {
    const mine = await this.mine(actor, customers, parameters);
    const isMany = isInOrder && !(await this.conditions.areAsked(customers)) && (await this.fewRows.among(actor, 'customer', 'c.id', new SqlParameters())) === null;
    const kept = isTimeless(sales) ? (isMany ? keptPairs(sales, parameters, (customerId) => `(${AMONG_WHOLE(customerId)}) is true`) : keptPairsOf(WHOLE, sales, parameters)) : null;
    const { before, lines } = await this.parts(actor, mine, customers, sales, parameters, kept);
    return { before, selects: [...(kept === null ? [] : [kept]), addedLines('customer_id, product_id', lines)].map((part) => `select ${OF_PAIR} from (${part}) part`) };
  }

  /** Rows that add up to the totals of pairs of all time and all products: `pair_count` and sums. */
  async totalsOfPairs(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const mine = await this.mine(actor, customers, parameters);
    const kept = keptOfAllProducts(sales, parameters, AMONG_WHOLE);
    const { before, lines } = await this.parts(actor, mine, customers, sales, parameters, kept);
    const columns = 'quantity, amount_minor, returned_quantity, returned_minor';
    const live = `select 1 as pair_count, ${columns} from (${addedLines('customer_id, product_id', lines)}) pair`;
    return `${before} ${[...(kept === null ? [] : [`select pair_count, ${columns} from (${kept}) kept`]), live].join(' union all ')}`;
  }

  /**
   * Per product.
   *
   * @param customers whose purchases are asked for; null: everything that the reader sees, walk-ins too
   */
  async products(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const mine = await this.mine(actor, customers ?? {}, parameters);
    const kept = isTimeless(sales) ? keptPairsOf(REST, sales, parameters) : null;
    const { before, lines } = await this.parts(actor, mine, customers, sales, parameters, kept);
    if (kept === null) return `${before} ${addedLines('product_id', lines)}`;
    const parts = [keptPortfolioProducts(PORTFOLIOS, sales, parameters), kept, addedLines('product_id', lines)];
    return `${before} ${addedPerProduct(parts.map((part) => `select ${OF_PRODUCT} from (${part}) part`).join(' union all '))}`;
  }

  /** The same products with `customers`: how many known ones bought each. */
  async buyersOfProducts(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const mine = await this.mine(actor, customers ?? {}, parameters);
    const kept = isTimeless(sales) ? keptPairsOf(REST, sales, parameters) : null;
    const { before, lines } = await this.parts(actor, mine, customers, sales, parameters, kept);
    const buyers = `select product_id, customer_id from (${lines}) line where is_sale`;
    if (kept === null) return `${before} select product_id, count(distinct customer_id)::int as customers from (${buyers}) bought group by product_id`;
    return `${before} select product_id, sum(customers)::int as customers from (
        select product_id, customer_count as customers from (${keptPortfolioProducts(PORTFOLIOS, sales, parameters)}) portfolio
        union all select product_id, 1 from (${kept}) kept where order_count > 0
        union all select product_id, count(distinct customer_id) from (${buyers}) bought group by product_id
      ) part group by product_id`;
  }

  /**
   * Orders by time, in parts.
   *
   * @param kept what is kept of customers, as a statement of those whom it is given; null: nothing is
   */
  async orders(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters, kept: ((whole: WholeCustomers) => string) | null): Promise<Parts> {
    const mine = await this.mine(actor, customers ?? {}, parameters);
    const keptOfWhole = kept === null ? null : kept({ all: AMONG_WHOLE, portfolios: PORTFOLIOS, inPortfolios: AMONG_PORTFOLIOS, rest: AMONG_REST });
    return { ...(await this.parts(actor, mine, customers, sales, parameters, keptOfWhole)), kept: keptOfWhole };
  }

  private async parts(
    actor: Actor, mine: string, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters, kept: string | null,
  ): Promise<{ before: string; lines: string }> {
    const others = await (customers === null ? this.ordersBesideWhole(actor, sales, parameters) : this.ordersOfPartlySeen(actor, sales, parameters));
    const orders = kept === null ? `${others} union all ${await this.ordersOfWhole(sales, parameters)}` : others;
    return { before: `with mine as materialized (${mine}), ${OF_PORTFOLIOS}, looked_at as materialized (${orders})`, lines: await this.sources.linesOfOrders('looked_at', sales, parameters) };
  }

  /** Orders that the reader sees of customers not all of whose orders he sees. */
  private async ordersOfPartlySeen(actor: Actor, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const few = await this.fewRows.among(actor, 'order', 'o.id', parameters);
    const conditions = [
      'o.customer_id = any(array(select id from mine where not is_whole))', ...(few === null ? [] : [few]), await this.visibility.visibleTo(actor, 'order', 'o', parameters),
      await this.sources.ofOrders(sales, parameters),
    ];
    return `select o.id from order_summary o where ${conditions.join(' and ')}`;
  }

  /** All that he sees but those of customers all of whose orders he sees: walk-ins, and orders of customers of whom he sees no more. */
  private async ordersBesideWhole(actor: Actor, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const places = await this.visibility.mayBeOf(actor, 'order', parameters, 'many', WHOLE);
    const conditions = [
      // As an array, so that orders are looked up by it and not tried all.
      ...(places === null ? [] : [places.length === 0 ? 'false' : `o.id = any(array(${places.join(' union ')}))`]), `(${AMONG_WHOLE('o.customer_id')}) is not true`, await this.visibility.visibleTo(actor, 'order', 'o', parameters),
      await this.sources.ofOrders(sales, parameters),
    ];
    return `select o.id from order_summary o where ${conditions.join(' and ')}`;
  }

  /** All of theirs are seen, so that nothing is to be asked of each. */
  private async ordersOfWhole(sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const whose = (sales.from ?? sales.productId) ? `(${AMONG_WHOLE('o.customer_id')}) is true` : `o.customer_id = any(array(${WHOLE}))`;
    return `select o.id from order_summary o where ${whose} and ${await this.sources.ofOrders(sales, parameters)}`;
  }

  /** Customers asked for whom the reader may see, and whether he sees all that they bought. */
  private async mine(actor: Actor, customers: CustomerFilters, parameters: SqlParameters): Promise<string> {
    return `select c.id, c.owner_id, ${await this.isWhole(actor, 'c.id', parameters)} as is_whole from customers_with_figures c where ${await this.conditions.of(actor, customers, 'c', parameters)}`;
  }

  /** Asks the rule about an order of which nothing is known but whose it is: whoever may see even that one may see all of hers, since rights only add up. */
  private async isWhole(actor: Actor, customerId: string, parameters: SqlParameters): Promise<string> {
    const condition = await this.visibility.visibleTo(actor, 'order', 'unknown', parameters);
    // A null that PostgreSQL does not know of: looked for among some people, one that it knows goes through all of them, for each customer.
    const nobody = `nullif(${customerId}, ${customerId})`;
    return `coalesce((select (${condition}) from (select $$00000000-0000-0000-0000-000000000000$$::uuid as id, ${customerId} as customer_id,
      ${nobody} as taken_by_id, ${nobody} as created_by_id, ${nobody} as branch_id) as unknown), false)`;
  }
}

const WHOLE = 'select id from mine where is_whole';
const AMONG_WHOLE: Among = (customerId) => `${customerId} in (${WHOLE})`;

/**
 * Portfolios that are counted and whose customers are all among the whole ones, whoever they are by now; those of their owners are looked at. The rest
 * are whole customers who are in none of them.
 */
const OF_PORTFOLIOS = `
  portfolios as materialized (
    select portfolio.id from report_portfolios portfolio
    where portfolio.stale_at is null and portfolio.owner_id in (select distinct coalesce(owner_id, '00000000-0000-0000-0000-000000000000') from mine where is_whole)
      and not exists (select 1 from report_portfolio_customers placed where placed.portfolio_id = portfolio.id and (${AMONG_WHOLE('placed.customer_id')}) is not true offset 0)
  ), in_portfolios as materialized (
    select customer_id as id from report_portfolio_customers where portfolio_id = any(array(select id from portfolios))
  ), rest as materialized (
    select id from mine where is_whole and (id in (select id from in_portfolios)) is not true
  )`;
const PORTFOLIOS = 'select id from portfolios';
const REST = 'select id from rest';
const AMONG_PORTFOLIOS: Among = (customerId) => `${customerId} in (select id from in_portfolios)`;
const AMONG_REST: Among = (customerId) => `${customerId} in (${REST})`;
