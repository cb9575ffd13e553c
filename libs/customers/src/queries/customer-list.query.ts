import { Injectable } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { addDays, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { CustomerSearch } from './customer-search.js';
import { CUSTOMER_COLUMNS, showCustomer, type CustomerRow, type ShownCustomer } from './customer-select.js';

export interface CustomerFilters {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly q?: string;
  readonly areaId?: readonly string[];
  readonly provinceCode?: readonly string[];
  readonly communeCode?: readonly string[];
  readonly groupId?: readonly string[];
  readonly categoryId?: readonly string[];
  readonly channelId?: readonly string[];
  readonly sourceId?: readonly string[];
  readonly ownerId?: readonly string[];
  readonly branchId?: readonly string[];
  readonly lifecycle?: readonly string[];
  readonly potential?: readonly string[];
  readonly type?: readonly string[];
  readonly tag?: string;
  readonly createdFrom?: string;
  readonly createdTo?: string;
  readonly sort?: readonly string[];
}

/** Filter → column and SQL type of its values; several values of one filter mean any of them. */
const LISTED = {
  areaId: ['area_id', 'uuid'], provinceCode: ['province_code', 'text'], communeCode: ['commune_code', 'text'], groupId: ['group_id', 'uuid'],
  categoryId: ['category_id', 'uuid'], channelId: ['channel_id', 'uuid'], sourceId: ['source_id', 'uuid'], ownerId: ['owner_id', 'uuid'],
  branchId: ['branch_id', 'uuid'], lifecycle: ['lifecycle', 'text'], potential: ['potential', 'text'], type: ['type', 'text'],
} as const satisfies Partial<Record<keyof CustomerFilters, readonly [string, string]>>;

/** Each stands at the beginning of an index that ends in `id`. */
const SORTS: Readonly<Record<string, readonly SortKey[]>> = {
  fullName: [
    { expression: 'c.given_name collate "vi-x-icu"', type: 'text' },
    { expression: 'c.full_name collate "vi-x-icu"', type: 'text' },
  ],
  code: [{ expression: 'c.code collate "C"', type: 'text' }],
  lastPurchaseOn: [{ expression: `coalesce(c.last_purchase_on, '0001-01-01'::date)`, type: 'date' }],
  createdAt: [{ expression: 'c.created_at', type: 'timestamptz' }],
  spend: [{ expression: 'c.spend_minor', type: 'bigint' }],
  orderCount: [{ expression: 'c.order_count', type: 'int' }],
};

type ListRow = CustomerRow & { cursor: string[] };

/**
 * A row per customer that the actor may see. Left out: what a filter does not name. Without a sort, the best matches
 * of a search come first, else the newest customers. The id breaks ties, so pages add up to the whole.
 */
@Injectable()
export class CustomerList {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly time: BusinessTime,
  ) {}

  async page(actor: Actor, filters: CustomerFilters): Promise<Page<ShownCustomer>> {
    const parameters = new SqlParameters();
    const { where, rank } = await this.conditions(actor, filters, parameters);
    const total = filters.withTotal ? await this.count(where, parameters.values.slice(0, parameters.values.length - rank.parameterCount)) : null;
    const keys = sortKeys(filters.sort, rank.expression);
    const after = keyset(keys, filters.cursor, parameters.values.length + 1);
    const rows = await this.database.rows<ListRow>(pageSql(where, keys, after, filters.limit + 1), [...parameters.values, ...after.parameters]);
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
  ): Promise<{ where: string; rank: { expression: string | null; parameterCount: number } }> {
    const conditions = [await this.visibility.visibleTo(actor, 'customer', 'c', parameters)];
    for (const [name, [column, type]] of Object.entries(LISTED)) {
      const wanted = filters[name as keyof typeof LISTED];
      if (wanted) conditions.push(oneOf(`c.${column}`, type, wanted, parameters));
    }
    if (filters.tag !== undefined) conditions.push(`c.tags @> array[${parameters.add(filters.tag)}::text]`);
    const zone = await this.time.zone();
    if (filters.createdFrom) conditions.push(`c.created_at >= ${parameters.add(startOfDayIn(filters.createdFrom as LocalDate, zone))}`);
    if (filters.createdTo) conditions.push(`c.created_at < ${parameters.add(startOfDayIn(addDays(filters.createdTo as LocalDate, 1), zone))}`);
    const options = { seesContact: can(actor, 'customers.see-contact') };
    const search = filters.q ? CustomerSearch.condition(filters.q, 'c', parameters, options) : null;
    const isRanked = search !== null && !filters.sort;
    if (search) conditions.push(search.where);
    const before = parameters.values.length;
    const expression = isRanked ? search.rank((value) => parameters.add(value)) : null;
    return { where: conditions.join(' and '), rank: { expression, parameterCount: parameters.values.length - before } };
  }
}

/** One value is compared as itself: PostgreSQL takes a list for ten, and would plan anew each time because one costs less. */
function oneOf(column: string, type: string, values: readonly string[], parameters: SqlParameters): string {
  return values.length === 1 ? `${column} = ${parameters.add(values[0])}::${type}` : `${column} = any(${parameters.add(values)}::${type}[])`;
}

function sortKeys(sort: readonly string[] | undefined, rank: string | null): SortKey[] {
  const id: SortKey = { expression: 'c.id', type: 'uuid' };
  if (rank) return [{ expression: rank, type: 'int' }, ...SORTS.fullName!, id];
  const keys = (sort ?? ['-createdAt']).flatMap((field) => {
    const descending = field.startsWith('-');
    return (SORTS[field.replace('-', '')] ?? []).map((key) => ({ ...key, descending }));
  });
  return [...keys, { ...id, descending: keys[0]?.descending ?? false }];
}

/**
 * PostgreSQL looks names up once the page is cut, as a lookup costs more than a comparison. The limit is a literal, so that a
 * plan is made for it once and kept.
 */
function pageSql(where: string, keys: readonly SortKey[], after: { where: string; orderBy: string }, limit: number): string {
  const cursor = keys.map((key) => `(${key.expression})::text`).join(', ');
  return `select ${CUSTOMER_COLUMNS}, array[${cursor}] as cursor from customers as c where ${where} and ${after.where} order by ${after.orderBy} limit ${limit}`;
}
