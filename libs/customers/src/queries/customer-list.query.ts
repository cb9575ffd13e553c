import { Injectable } from '@nestjs/common';
import { FewRows, pageAmongFew, SqlParameters, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { CustomerConditions, type CustomerFilters } from './customer-conditions.js';
import { CUSTOMER_COLUMNS, CUSTOMERS_WITH_FIGURES, showCustomer, type CustomerRow, type ShownCustomer } from './customer-select.js';

/** Each stands at the beginning of an index that ends in the customer's id. */
const SORTS: Readonly<Record<string, readonly SortKey[]>> = {
  fullName: [
    { expression: 'c.given_name collate "vi-x-icu"', type: 'text' },
    { expression: 'c.full_name collate "vi-x-icu"', type: 'text' },
  ],
  code: [{ expression: 'c.code collate "C"', type: 'text' }],
  lastPurchaseOn: [{ expression: `coalesce(figures.last_purchase_on, '0001-01-01'::date)`, type: 'date' }],
  createdAt: [{ expression: 'c.created_at', type: 'timestamptz' }],
  spend: [{ expression: 'figures.spend_minor', type: 'bigint' }],
  orderCount: [{ expression: 'figures.order_count', type: 'int' }],
};

/** Up to so many of his own are looked through for what a reader searches: it takes what rare words take in their index, and far less than common ones. Of 900 it takes three times as long. */
const FEW_TO_SEARCH = 250;

type ListRow = CustomerRow & { cursor: string[] };

/**
 * A row per customer that the actor may see. Left out: what a filter does not name. Without a sort, the best matches
 * of a search come first, else the newest customers. The id breaks ties, so pages add up to the whole.
 */
@Injectable()
export class CustomerList {
  constructor(
    private readonly database: Database,
    private readonly filters: CustomerConditions,
    private readonly fewRows: FewRows,
  ) {}

  async page(actor: Actor, filters: CustomerFilters): Promise<Page<ShownCustomer>> {
    const parameters = new SqlParameters();
    const { where, few, rank } = await this.conditions(actor, filters, parameters);
    const total = filters.withTotal ? await this.count(where, parameters.values.slice(0, parameters.values.length - rank.parameterCount)) : null;
    const keys = sortKeys(filters.sort, rank.expression);
    const after = keyset(keys, filters.cursor, parameters.values.length + 1);
    const rows = await this.database.rows<ListRow>(pageSql(few ? [amongFew(few, keys, after, filters.limit + 1)] : [where, after.where], keys, after, filters.limit + 1), [...parameters.values, ...after.parameters]);
    const page = toPage(rows, filters.limit, (row) => row.cursor, ({ cursor: _, ...row }) => showCustomer(actor, row));
    return total === null ? page : { ...page, total };
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    const row = await this.database.row<{ total: number }>(`select count(*) as total from customers as c where ${where}`, values);
    return row?.total ?? 0;
  }

  /** The rank's parameters come last, so that the count can leave them out. */
  private async conditions(
    actor: Actor,
    filters: CustomerFilters,
    parameters: SqlParameters,
  ): Promise<{ where: string; few: Few | null; rank: { expression: string | null; parameterCount: number } }> {
    const visible = await this.filters.visible(actor, 'c', parameters);
    // What an owner has is little already; so is what a search finds, unless the reader has less.
    const rows = filters.ownerId ? null : await this.fewRows.among(actor, 'customer', 'c.id', parameters, filters.q ? FEW_TO_SEARCH : undefined);
    const { where, search } = await this.filters.asked(actor, filters, 'c', parameters);
    const before = parameters.values.length;
    const expression = search !== null && !filters.sort ? search.rank((value) => parameters.add(value)) : null;
    return {
      where: [...(rows === null ? [] : [rows]), visible, where].join(' and '),
      few: rows === null ? null : { rows, which: `${visible} and ${where}` },
      rank: { expression, parameterCount: parameters.values.length - before },
    };
  }
}

/** Of a reader who sees little: the rows that may be his, and which of them are shown. */
interface Few {
  readonly rows: string;
  readonly which: string;
}

function amongFew({ rows, which }: Few, keys: readonly SortKey[], after: { where: string; orderBy: string }, limit: number): string {
  const ordered = keys.some((key) => key.expression.includes('figures.')) ? CUSTOMERS_WITH_FIGURES : undefined;
  return pageAmongFew({ from: 'customers as c', ordered, alias: 'c', rows, which, keys, after, limit });
}

function sortKeys(sort: readonly string[] | undefined, rank: string | null): SortKey[] {
  const id: SortKey = { expression: 'c.id', type: 'uuid' };
  if (rank) return [{ expression: rank, type: 'int' }, ...SORTS.fullName!, id];
  const keys = (sort ?? ['-createdAt']).flatMap((field) => {
    const descending = field.startsWith('-');
    return (SORTS[field.replace('-', '')] ?? []).map((key) => ({ ...key, descending }));
  });
  // The id of the table whose index gives the order.
  const tie = keys[0]?.expression.includes('figures.') ? 'figures.customer_id' : id.expression;
  return [...keys, { ...id, expression: tie, descending: keys[0]?.descending ?? false }];
}

/**
 * The page is cut first; names and figures are looked up for its rows alone. Only an order by figures starts from those. The
 * limit is a literal, so that a plan is made for it once and kept.
 */
function pageSql(conditions: readonly string[], keys: readonly SortKey[], after: { where: string; orderBy: string }, limit: number): string {
  const cursor = `array[${keys.map((key) => `(${key.expression})::text`).join(', ')}] as cursor`;
  const cut = `where ${conditions.join(' and ')} order by ${after.orderBy} limit ${limit}`;
  if (keys.some((key) => key.expression.includes('figures.'))) return `select ${CUSTOMER_COLUMNS}, ${cursor} from ${CUSTOMERS_WITH_FIGURES} ${cut}`;
  return `select ${CUSTOMER_COLUMNS}, c.cursor from (select c.*, ${cursor} from customers as c ${cut}) as c
    left join customer_figures as figures on figures.customer_id = c.id order by ${after.orderBy}`;
}
