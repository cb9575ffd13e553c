import { Injectable } from '@nestjs/common';
import { Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import { CustomerConditions } from './customer-conditions.js';
import { FigureSources, keptPerCustomer, type Among } from './figure-sources.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';

/** Columns that figures kept of a group have, and those that others have as well. */
const SUMS = ['order_count', 'amount_minor', 'returned_minor'];
const ALL = [...SUMS, 'quantity', 'returned_quantity', 'product_count'];

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
    const mine = `select c.id, ${await this.isWhole(actor, 'c.id', parameters)} as is_whole from customers_with_figures c where ${await this.conditions.of(actor, customers, 'c', parameters)}`;
    const ofGroup = isForSums ? await this.sources.perCustomerOfGroup(sales, parameters, AMONG_WHOLE) : null;
    const kept = ofGroup ?? keptPerCustomer(sales, parameters, AMONG_WHOLE);
    const live = await this.sources.livePerCustomer(actor, sales, parameters, `o.customer_id = any(array(select id from mine ${kept === null ? '' : 'where not is_whole'}))`);
    const columns = ofGroup === null ? ALL : SUMS;
    const parts = [...(kept === null ? [] : [kept]), live].map((part) => `select customer_id, ${columns.join(', ')} from (${part}) part`);
    return {
      sql: `with mine as materialized (${mine}), figures as (${parts.join(' union all ')})
        select mine.id as customer_id, ${columns.map((column) => `figures.${column}`).join(', ')} from mine left join figures on figures.customer_id = mine.id`,
      isOfGroup: ofGroup !== null,
    };
  }

  /** Asks the rule about an order of which nothing is known but whose it is: whoever may see even that one may see all of hers, since rights only add up. */
  private async isWhole(actor: Actor, customerId: string, parameters: SqlParameters): Promise<string> {
    const condition = await this.visibility.visibleTo(actor, 'order', 'unknown', parameters);
    return `coalesce((select (${condition}) from (select $$00000000-0000-0000-0000-000000000000$$::uuid as id, ${customerId} as customer_id,
      null::uuid as taken_by_id, null::uuid as created_by_id, null::uuid as branch_id) as unknown), false)`;
  }
}

const AMONG_WHOLE: Among = (customerId) => `${customerId} in (select id from mine where is_whole)`;
