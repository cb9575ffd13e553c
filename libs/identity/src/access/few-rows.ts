import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database, type SortKey } from '@tantam/platform';
import type { Actor } from './actor.js';
import { SqlParameters, Visibility } from './visibility.js';

/** Up to so many rows of his own a reader's list is found from them. */
const FEW = 4_000;
/** Up to so many they help all the same: rows are passed over that are not among them, without being read. */
const SOME = 20_000;
/** So often, at most, rights that open little open the same row. */
const SAME_ROW_AT_MOST = 5;
const KEPT_FOR_MS = 30_000;
const MOST_KEPT = 5_000;

/**
 * Helps a list whose reader sees little: the ids that he might see, so that it starts from those. What he sees is decided by
 * {@link Visibility.visibleTo} all the same; this only says where to look. Estimated now and then, as it never changes what is seen.
 */
@Injectable()
export class FewRows {
  /** Told apart here so that tests can have it both ways. */
  readonly most = { few: FEW, some: SOME };
  private readonly kept = new Map<string, { count: Promise<number>; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /**
   * A condition over the column of ids, true of all that he might see; null when the reader has more, or they cannot be told by themselves.
   *
   * @param most beyond so many it does not help; not more than {@link FewRows.most}
   */
  async among(actor: Actor, resource: string, idColumn: string, parameters: SqlParameters, most: number = this.most.some): Promise<string | null> {
    const alone = new SqlParameters();
    const rows = await this.visibility.mayBeOf(actor, resource, alone);
    if (rows === null) return null;
    const count = await this.estimate(rows, alone.values);
    if (count > Math.min(most, this.most.some)) return null;
    return this.condition((await this.visibility.mayBeOf(actor, resource, parameters)) ?? [], count, idColumn);
  }

  /**
   * The same for figures over all of them, however many: they are gathered and joined, which for hundreds of thousands takes less than trying
   * every row that there is. Null only when they cannot be told by themselves.
   */
  async within(actor: Actor, resource: string, idColumn: string, parameters: SqlParameters): Promise<string | null> {
    const few = await this.among(actor, resource, idColumn, parameters);
    if (few !== null) return few;
    const rows = await this.visibility.mayBeOf(actor, resource, parameters, 'many');
    return rows === null ? null : `${idColumn} in (${rows.join(' union ')})`;
  }

  /** The same of rows that selects of ids tell, without values: null when they are more than a few. */
  async ofThese(selects: readonly string[], idColumn: string): Promise<string | null> {
    const count = await this.estimate(selects, []);
    return count > this.most.some ? null : this.condition(selects, count, idColumn);
  }

  private condition(rows: readonly string[], count: number, idColumn: string): string {
    if (rows.length === 0) return 'false';
    const selects = rows.join(' union all ');
    // `is true` keeps it a lookup in a set that is made once.
    return count > this.most.few ? `(${idColumn} in (${selects})) is true` : `${idColumn} = any(array(${selects}))`;
  }

  private estimate(rows: readonly string[], values: readonly unknown[]): Promise<number> {
    if (rows.length === 0) return Promise.resolve(0);
    const text = rows.join(' union all ');
    const key = createHash('sha1').update(`${text} ${JSON.stringify(values)}`).digest('base64url');
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.count;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const count = this.countOf(text, values);
    this.kept.set(key, { count, until: Date.now() + KEPT_FOR_MS });
    count.catch(() => this.kept.delete(key));
    return count;
  }

  /** Several rights open the same rows: each counts once, unless there are far too many anyway. */
  private async countOf(rows: string, values: readonly unknown[]): Promise<number> {
    const limit = (this.most.some + 1) * SAME_ROW_AT_MOST;
    const row = await this.database.row<{ found: number; different: number }>(
      `select count(*)::int as found, count(distinct mine.id)::int as different from (${rows} limit ${limit}) mine (id)`, values,
    );
    return row && row.found < limit ? row.different : limit;
  }
}

/** A list that starts from the rows that may be the reader's. */
export interface FewPage {
  /** The listed table and its alias: `orders o`. */
  readonly from: string;
  /** What the sort keys need besides, with the table; else `from`. */
  readonly ordered?: string;
  readonly alias: string;
  /** Which rows may be his, as {@link FewRows.among} says. */
  readonly rows: string;
  /** Which of them are his and asked for. */
  readonly which: string;
  readonly keys: readonly SortKey[];
  readonly after: { readonly where: string; readonly orderBy: string };
  readonly limit: number;
}

/**
 * The condition that leaves the rows of the page: those that may be his are put in order first, from an index or because they are few,
 * and then tried one by one, no further than the page goes.
 */
export function pageAmongFew({ from, ordered = from, alias, rows, which, keys, after, limit }: FewPage): string {
  const columns = keys.map((key, index) => `${key.expression} as key_${index}`).join(', ');
  const orderBy = keys.map((key, index) => `page.key_${index}${key.descending ? ' desc' : ''}`).join(', ');
  return `${alias}.id = any(array(
    select page.id from (select ${alias}.id, ${columns} from ${ordered} where ${rows} and ${after.where} order by ${after.orderBy} offset 0) page
    where exists (select 1 from ${from} where ${alias}.id = page.id and ${which} offset 0) order by ${orderBy} limit ${limit}))`;
}
