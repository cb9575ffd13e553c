import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Language, type SortKey } from '@tantam/platform';
import { CarePlanConditions } from './care-filters.sql.js';
import { isNarrow, type CarePlanFilters, type PageRequest } from './care-filters.js';
import { CarePlanItems } from './care-plan-items.js';
import type { CarePlanItem } from './care-plan.rows.js';
import { CUSTOMER_SORT_COLUMNS, CUSTOMER_SORTS, type CustomerSortRow } from './customer-sorts.js';
import { DueOrder, preparedFrom, type DueRow } from './due-order.js';
import { inShards, KeptCounts, shardOf } from './kept-counts.js';

export interface ListPage<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
}

interface SortedRow extends DueRow, CustomerSortRow {}

const COLUMNS = `plan.id, plan.sort_date as "sortDate", plan.order_code as "orderCode"`;

/** One row per care plan, of orders and of customers themselves. */
@Injectable()
export class CarePlanList {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly dueOrder: DueOrder,
    private readonly items: CarePlanItems,
    private readonly kept: KeptCounts,
  ) {}

  async page(actor: Actor, query: CarePlanFilters & PageRequest, language: Language): Promise<ListPage<CarePlanItem>> {
    const { ids, nextCursor } = query.sort?.length ? await this.sorted(actor, query, query.sort) : await this.inDueOrder(actor, query);
    const total = query.withTotal ? { total: await this.count(actor, query) } : {};
    return { items: await this.items.of(actor, ids, language), nextCursor, ...total };
  }

  async count(actor: Actor, filters: CarePlanFilters): Promise<number> {
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, filters, 'plan', parameters, 'count');
    const sql = (shards: string | null): string => `
      select ${shardOf('plan.customer_id', shards)} as shard, 'plans' as node, count(*) as count from care_plans plan
      where ${inShards('plan.customer_id', shards)} and ${where} group by 1`;
    return this.kept.answer({
      countings: [{ sql, values: parameters.values }], isKept: !isNarrow(filters), as: 'plans',
      finish: ([numbers]) => Promise.resolve(numbers?.get('plans') ?? 0),
    });
  }

  private async inDueOrder(actor: Actor, query: CarePlanFilters & PageRequest): Promise<{ ids: string[]; nextCursor: string | null }> {
    const { rows, nextCursor } = await this.dueOrder.page(query.limit, query.cursor, async () => {
      const parameters = new SqlParameters();
      return preparedFrom(COLUMNS, await this.conditions.ofList(actor, query, 'plan', parameters), parameters);
    });
    return { ids: rows.map((row) => row.id), nextCursor };
  }

  private async sorted(actor: Actor, query: CarePlanFilters & PageRequest, sort: readonly string[]): Promise<{ ids: string[]; nextCursor: string | null }> {
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, query, 'plan', parameters);
    const { keys, valuesOf } = sortKeys(sort);
    const page = keyset(keys, query.cursor, parameters.values.length + 1);
    const values = [...parameters.values, ...page.parameters, query.limit + 1];
    const rows = await this.database.rows<SortedRow>(
      `select ${COLUMNS}${CUSTOMER_SORT_COLUMNS}
       from care_plans plan join customer_summary customer on customer.id = plan.customer_id
       where ${where} and ${page.where} order by ${page.orderBy} limit $${values.length}`,
      values,
    );
    const { items, nextCursor } = toPage(rows, query.limit, valuesOf, (row) => row.id);
    return { ids: [...items], nextCursor };
  }
}

interface NamedSort {
  readonly keys: readonly { expression: string; type: string; value: (row: SortedRow) => unknown }[];
}

const ID = { expression: 'plan.id', type: 'uuid', value: (row: SortedRow) => row.id };
const CODE = { expression: 'plan.order_code', type: 'text', value: (row: SortedRow) => row.orderCode };
const SORTS: Readonly<Record<string, NamedSort>> = {
  dueDate: { keys: [{ expression: 'plan.sort_date', type: 'date', value: (row) => row.sortDate }] },
  code: { keys: [CODE] },
  customerName: { keys: CUSTOMER_SORTS.customerName },
  category: { keys: CUSTOMER_SORTS.category },
  spend: { keys: CUSTOMER_SORTS.spend },
};

/** Ties by order code, then id, in the direction of the last field, so that one index serves both ways. */
function sortKeys(sort: readonly string[]): { keys: SortKey[]; valuesOf: (row: SortedRow) => unknown[] } {
  const asked = sort.map((field) => ({ name: field.replace(/^-/, ''), descending: field.startsWith('-') }));
  const lastDescending = asked.at(-1)?.descending ?? false;
  const parts = asked.flatMap(({ name, descending }) => (SORTS[name]?.keys ?? []).map((key) => ({ ...key, descending })));
  const ties = [...(asked.some(({ name }) => name === 'code') ? [] : [CODE]), ID].map((key) => ({ ...key, descending: lastDescending }));
  const all = [...parts, ...ties];
  return { keys: all.map(({ expression, type, descending }) => ({ expression, type, descending })), valuesOf: (row) => all.map((key) => key.value(row)) };
}
