import type { Database, Page, SortKey } from '@tantam/platform';
import { keyset, toPage } from '@tantam/platform';
import type { SqlParameters } from '@tantam/identity';
import type { PageRequest } from './report-filters.js';

/** Field of the contract → SQL expression that may be sorted by, never null. */
export type Sorts = Readonly<Record<string, SortKey>>;

/** A statement in parts, so that its page and its totals are cut from the same rows. */
export interface ReportRows {
  /** Tables and joins. */
  readonly from: string;
  readonly where: string;
  readonly columns: string;
  readonly sorts: Sorts;
  readonly defaultSort: readonly string[];
  /** Unique, last. */
  readonly tieBreak: readonly SortKey[];
  readonly parameters: SqlParameters;
}

export interface RowsCut {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Rows from a cursor on, in order; the last column is the cursor of each. */
export function cutRows(rows: ReportRows, { cursor, sort, limit }: Pick<PageRequest, 'cursor' | 'sort' | 'limit'>): RowsCut {
  const keys = sortKeys(rows, sort);
  const after = keyset(keys, cursor, rows.parameters.values.length + 1);
  const key = keys.map(({ expression }) => `(${expression})::text`).join(', ');
  return {
    sql: `select ${rows.columns}, array[${key}] as cursor from ${rows.from} where ${rows.where} and ${after.where} order by ${after.orderBy} limit ${limit}`,
    values: [...rows.parameters.values, ...after.parameters],
  };
}

export async function readPage<Row extends Record<string, unknown>, Item>(database: Database, rows: ReportRows, request: PageRequest, show: (row: Row) => Item): Promise<Page<Item>> {
  const { sql, values } = cutRows(rows, { ...request, limit: request.limit + 1 });
  const found = await database.rows<Row & { cursor: string[] }>(sql, values);
  return toPage(found, request.limit, (row) => row.cursor, show);
}

/** The figures over all rows. `aggregates` are columns of an aggregate over the same tables. */
export async function readTotals<T extends Record<string, unknown>>(database: Database, rows: ReportRows, aggregates: string): Promise<T> {
  const row = await database.row<T>(`select ${aggregates} from ${rows.from} where ${rows.where}`, rows.parameters.values);
  if (!row) throw new Error('an aggregate without a row');
  return row;
}

function sortKeys({ sorts, defaultSort, tieBreak }: ReportRows, sort: readonly string[] | undefined): SortKey[] {
  const keys = (sort ?? defaultSort).flatMap((field) => {
    const key = sorts[field.replace('-', '')];
    return key ? [{ ...key, descending: field.startsWith('-') }] : [];
  });
  return [...keys, ...tieBreak.map((key) => ({ ...key, descending: keys[0]?.descending ?? false }))];
}
