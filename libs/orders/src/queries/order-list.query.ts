import { Injectable } from '@nestjs/common';
import { FewRows, pageAmongFew, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import type { ListedOrder, OrderListRequest } from './order-shapes.js';
import { orderFilter } from './order-filter.js';
import { ORDER_COLUMNS, ORDER_JOINS, showOrder, type OrderRow } from './order-row.js';

interface Sorting {
  readonly key: SortKey;
  /** The row's value as the cursor carries it. */
  readonly valueOf: (row: SortedRow) => unknown;
}

type SortedRow = OrderRow & { readonly placedAtText: string };

const SORTINGS: Readonly<Record<string, Sorting>> = {
  // As text with microseconds: a JavaScript Date would cut them off and a page would begin in the wrong place.
  placedAt: { key: { expression: 'o.placed_at', type: 'timestamptz' }, valueOf: (row) => row.placedAtText },
  code: { key: { expression: 'o.code', type: 'text' }, valueOf: (row) => row.code },
  total: { key: { expression: 'o.total_minor', type: 'bigint' }, valueOf: (row) => row.totalMinor },
};

/**
 * Orders that the reader may see. One row per order; the id breaks ties. Latest first unless sorted otherwise,
 * which leans on `orders_placed_at`; of one customer on `orders_customer`.
 */
@Injectable()
export class OrderList {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly fewRows: FewRows,
    private readonly time: BusinessTime,
  ) {}

  async run(actor: Actor, query: OrderListRequest): Promise<Page<ListedOrder>> {
    const parameters = new SqlParameters();
    const asked = await this.conditions(actor, query, parameters);
    const total = query.withTotal ? await this.count([...(asked.few ? [asked.few] : []), asked.where].join(' and '), [...parameters.values]) : undefined;
    const page = await this.page(actor, query, asked, parameters);
    return total === undefined ? page : { ...page, total };
  }

  private async conditions(actor: Actor, query: OrderListRequest, parameters: SqlParameters): Promise<Asked> {
    const visible = await this.visibility.visibleTo(actor, 'order', 'o', parameters);
    // A customer's list is little already.
    const few = query.customerId?.length ? null : await this.fewRows.among(actor, 'order', 'o.id', parameters);
    return { few, where: [visible, ...orderFilter(query, actor, parameters, await this.time.zone())].join(' and ') };
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const row = await this.database.row<{ total: number }>(`select count(*) as total from orders o where ${where}`, values);
    return row?.total ?? 0;
  }

  private async page(actor: Actor, query: OrderListRequest, { few, where }: Asked, parameters: SqlParameters): Promise<Page<ListedOrder>> {
    const sortings = sortingsOf(query.sort);
    const keys = sortings.map((sorting) => sorting.key);
    const after = keyset(keys, query.cursor, parameters.values.length + 1);
    parameters.values.push(...after.parameters);
    const limit = query.limit + 1;
    const page = few === null ? `${where} and ${after.where}` : pageAmongFew({ from: 'orders o', alias: 'o', rows: few, which: where, keys, after, limit });
    // The page is cut before names are joined to it. Its limit is a literal, so that the plan for it is made once and kept.
    const rows = await this.database.rows<SortedRow>(
      `select ${ORDER_COLUMNS}, o.placed_at::text as "placedAtText"
       from (select o.* from orders o where ${page} order by ${after.orderBy} limit ${limit}) o ${ORDER_JOINS}
       order by ${after.orderBy}`,
      parameters.values,
    );
    return toPage(rows, query.limit, (row) => sortings.map((sorting) => sorting.valueOf(row)), (row) => showOrder(row, actor));
  }
}

interface Asked {
  /** Which orders may be the reader's; null: better try all. */
  readonly few: string | null;
  readonly where: string;
}

function sortingsOf(sort: readonly string[] | undefined): readonly Sorting[] {
  const wanted = sort?.length ? sort : ['-placedAt'];
  const chosen = wanted.map((name) => {
    const sorting = SORTINGS[name.replace(/^-/, '')]!;
    return { ...sorting, key: { ...sorting.key, descending: name.startsWith('-') } };
  });
  const tieBreak: Sorting = { key: { expression: 'o.id', type: 'uuid', descending: chosen.at(-1)!.key.descending }, valueOf: (row) => row.id };
  return [...chosen, tieBreak];
}
