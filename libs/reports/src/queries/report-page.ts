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

/** Rows whose figures must be added up. */
export interface AddedRows extends ReportRows {
  /** `f` of what was asked for alone, as a statement. */
  readonly figures: string;
  /** What is shown of each: tables with their alias and the condition on `f` by which each finds one row. */
  readonly shown: readonly (readonly [table: string, alias: string, on: string])[];
  /** The same figures as parts that can be put in order by themselves, after what comes before them. */
  readonly parts?: { readonly before: string; readonly selects: readonly string[] };
}

export interface RowsCut {
  readonly sql: string;
  readonly values: readonly unknown[];
}

/** Rows from a cursor on, in order; the last column is the cursor of each. */
export function cutRows(rows: ReportRows, { cursor, sort, limit }: Pick<PageRequest, 'cursor' | 'sort' | 'limit'>): RowsCut {
  const keys = sortKeys(rows, sort);
  const after = keyset(keys, cursor, rows.parameters.values.length + 1);
  return {
    sql: `select ${rows.columns}, array[${cursorOf(keys)}] as cursor from ${rows.from} where ${rows.where} and ${after.where} order by ${after.orderBy} limit ${limit}`,
    values: [...rows.parameters.values, ...after.parameters],
  };
}

export async function readPage<Row extends Record<string, unknown>, Item>(database: Database, rows: ReportRows | AddedRows, request: PageRequest, show: (row: Row) => Item): Promise<Page<Item>> {
  const { sql, values } = ('figures' in rows && isByFigures(sortKeys(rows, request.sort)) ? cutFigures : cutRows)(rows as AddedRows, { ...request, limit: request.limit + 1 });
  const found = await database.rows<Row & { cursor: string[] }>(sql, values);
  return toPage(found, request.limit, (row) => row.cursor, show);
}

/** The same of figures put in order before anything is looked up for who is shown. */
function cutFigures(rows: AddedRows, { cursor, sort, limit }: Pick<PageRequest, 'cursor' | 'sort' | 'limit'>): RowsCut {
  const keys = sortKeys(rows, sort);
  const { where, orderBy, parameters } = keyset(keys, cursor, rows.parameters.values.length + 1);
  const { before, selects } = rows.parts ?? { before: '', selects: [rows.figures] };
  const firsts = selects.map((select) => `(select * from (${select}) f where ${where} order by ${orderBy} limit ${limit})`).join(' union all ');
  return {
    sql: `${before} select ${rows.columns}, array[${cursorOf(keys)}] as cursor from (select * from (${firsts}) f order by ${orderBy} limit ${limit}) f ${lookedUp(rows)} order by ${orderBy}`,
    values: [...rows.parameters.values, ...parameters],
  };
}

/** Both from figures that are added up once. A card is looked up for who is shown. */
export async function readPageAndTotals<Row extends Record<string, unknown>, Item, Totals>(
  database: Database, rows: AddedRows, request: PageRequest, aggregates: string, show: (row: Row) => Item,
): Promise<{ page: Page<Item>; totals: Totals }> {
  const keys = sortKeys(rows, request.sort);
  const { where, orderBy, parameters } = keyset(keys, request.cursor, rows.parameters.values.length + 1);
  const limit = request.limit + 1;
  const cut = isByFigures(keys) ? `(select * from f where ${where} order by ${orderBy} limit ${limit})` : 'f';
  const found = await database.rows<Row & { cursor: string[]; position: number | null; totals: Totals }>(
    `with f as materialized (${rows.figures}), page as (
       select ${rows.columns}, array[${cursorOf(keys)}] as cursor, row_number() over (order by ${orderBy})::int as position
       from ${cut} f ${isByFigures(keys) ? lookedUp(rows) : joined(rows)} where ${where} order by ${orderBy} limit ${limit}
     )
     select row_to_json(totals) as totals, page.* from (select ${aggregates} from f) totals left join page on true order by page.position`,
    [...rows.parameters.values, ...parameters],
  );
  if (!found[0]) throw new Error('an aggregate without a row');
  const shownRows = found.filter(({ position }) => position !== null);
  return { page: toPage(shownRows, request.limit, (row) => row.cursor, show), totals: found[0].totals };
}

/** The figures over all rows. `aggregates` are columns of an aggregate over the same tables. */
export async function readTotals<T extends Record<string, unknown>>(database: Database, rows: ReportRows, aggregates: string): Promise<T> {
  const row = await database.row<T>(`select ${aggregates} from ${rows.from} where ${rows.where}`, rows.parameters.values);
  if (!row) throw new Error('an aggregate without a row');
  return row;
}

/** Whether an order asks nothing of what is looked up for each row. */
function isByFigures(keys: readonly SortKey[]): boolean {
  return keys.every(({ expression }) => /^(coalesce\()?f\./.test(expression));
}

function joined({ shown }: AddedRows): string {
  return shown.map(([table, alias, on]) => `join ${table} ${alias} on ${on}`).join(' ');
}

/** For the few rows of a page. PostgreSQL would now and then read the whole table for them. */
function lookedUp({ shown }: AddedRows): string {
  return shown.map(([table, alias, on]) => `cross join lateral (select * from ${table} ${alias} where ${on} offset 0) ${alias}`).join(' ');
}

function cursorOf(keys: readonly SortKey[]): string {
  return keys.map(({ expression }) => `(${expression})::text`).join(', ');
}

function sortKeys({ sorts, defaultSort, tieBreak }: ReportRows, sort: readonly string[] | undefined): SortKey[] {
  const keys = (sort ?? defaultSort).flatMap((field) => {
    const key = sorts[field.replace('-', '')];
    return key ? [{ ...key, descending: field.startsWith('-') }] : [];
  });
  return [...keys, ...tieBreak.map((key) => ({ ...key, descending: keys[0]?.descending ?? false }))];
}
