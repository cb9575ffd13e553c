import { Injectable } from '@nestjs/common';
import { Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import { CustomerConditions } from './customer-conditions.js';
import { addedPerProduct, FigureSources, isTimeless, keptPairs, keptPerCustomer, type Among } from './figure-sources.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';

/** Columns that figures kept of a group have, and those that others have as well. */
const SUMS = ['order_count', 'amount_minor', 'returned_minor'];
const ALL = [...SUMS, 'quantity', 'returned_quantity', 'product_count'];
const OF_PRODUCT = `product_id, ${[...SUMS, 'quantity', 'returned_quantity', 'first_purchase_on', 'last_purchase_on'].join(', ')}`;

export interface FiguresOfSome {
  /** A row for each customer asked for that the reader may see, `customer_id` and figures; those are null where there are none. */
  readonly sql: string;
  readonly isOfGroup: boolean;
}

/**
 * Figures for who sees only some orders. A customer all of whose orders he sees, as most of his are, has the kept figures; those of the others are
 * added up from the orders that he sees.
 */
@Injectable()
export class SeenCustomers {
  constructor(
    private readonly visibility: Visibility,
    private readonly conditions: CustomerConditions,
    private readonly sources: FigureSources,
  ) {}

  /** @param isForSums whether quantities and numbers of products may be left out */
  async figures(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters, isForSums: boolean): Promise<FiguresOfSome> {
    const mine = await this.mine(actor, customers, parameters);
    const ofGroup = isForSums ? await this.sources.perCustomerOfGroup(sales, parameters, AMONG_WHOLE) : null;
    const kept = ofGroup ?? keptPerCustomer(sales, parameters, AMONG_WHOLE);
    const live = await this.sources.livePer('customer_id', actor, sales, parameters, `o.customer_id = any(array(select id from mine ${kept === null ? '' : 'where not is_whole'}))`);
    const columns = ofGroup === null ? ALL : SUMS;
    const parts = [...(kept === null ? [] : [kept]), live].map((part) => `select customer_id, ${columns.join(', ')} from (${part}) part`);
    return {
      sql: `with mine as materialized (${mine}), figures as (${parts.join(' union all ')})
        select mine.id as customer_id, ${columns.map((column) => `figures.${column}`).join(', ')} from mine left join figures on figures.customer_id = mine.id`,
      isOfGroup: ofGroup !== null,
    };
  }

  /** Per customer asked for whom the reader may see, and product. */
  async pairs(actor: Actor, customers: CustomerFilters, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const mine = await this.mine(actor, customers, parameters);
    const kept = isTimeless(sales) ? keptPairs(sales, parameters, AMONG_WHOLE) : null;
    const live = await this.sources.livePer('customer_id, product_id', actor, sales, parameters, `o.customer_id = any(array(select id from mine ${kept === null ? '' : 'where not is_whole'}))`);
    const parts = [...(kept === null ? [] : [kept]), live].map((part) => `select customer_id, ${OF_PRODUCT} from (${part}) part`);
    return `with mine as materialized (${mine}) ${parts.join(' union all ')}`;
  }

  /**
   * Per product, of all time.
   *
   * @param customers whose purchases are asked for; null: everything that the reader sees, walk-ins too
   */
  async products(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const { mine, kept, others } = await this.wholeAndOthers(actor, customers, sales, parameters);
    const live = await this.sources.livePer('product_id', actor, sales, parameters, others);
    return `with mine as materialized (${mine}) ${addedPerProduct(`select ${OF_PRODUCT} from (${kept}) kept union all select ${OF_PRODUCT} from (${live}) live`)}`;
  }

  /** The same products with `customers`: how many known ones bought each. */
  async buyersOfProducts(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters): Promise<string> {
    const { mine, kept, others } = await this.wholeAndOthers(actor, customers, sales, parameters);
    const live = await this.sources.lines(actor, sales, parameters, others);
    return `with mine as materialized (${mine})
      select product_id, count(distinct customer_id)::int as customers from (
        select product_id, customer_id from (${kept}) kept where order_count > 0 union all select product_id, customer_id from (${live}) line where is_sale
      ) bought group by product_id`;
  }

  private async wholeAndOthers(actor: Actor, customers: CustomerFilters | null, sales: SalesFilters, parameters: SqlParameters): Promise<{ mine: string; kept: string; others: string }> {
    const mine = await this.mine(actor, customers ?? {}, parameters);
    const others = customers === null ? `(${AMONG_WHOLE('o.customer_id')}) is not true` : 'o.customer_id = any(array(select id from mine where not is_whole))';
    return { mine, kept: keptPairs(sales, parameters, AMONG_WHOLE), others };
  }

  /** Customers asked for whom the reader may see, and whether he sees all that they bought. */
  private async mine(actor: Actor, customers: CustomerFilters, parameters: SqlParameters): Promise<string> {
    return `select c.id, ${await this.isWhole(actor, 'c.id', parameters)} as is_whole from customers_with_figures c where ${await this.conditions.of(actor, customers, 'c', parameters)}`;
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

const AMONG_WHOLE: Among = (customerId) => `${customerId} in (select id from mine where is_whole)`;
