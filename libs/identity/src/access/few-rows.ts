import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { Actor } from './actor.js';
import { SqlParameters, Visibility } from './visibility.js';

/** Up to so many rows of his own a reader's list starts from them; beyond, it is quicker to walk the list and pass over others' rows. */
const FEW = 3_000;
const KEPT_FOR_MS = 30_000;
const MOST_KEPT = 5_000;

/**
 * Helps a list whose reader sees little: the ids that he might see, so that it starts from those. What he sees is decided by
 * {@link Visibility.visibleTo} all the same; this only says where to look. Estimated now and then, as it never changes what is seen.
 */
@Injectable()
export class FewRows {
  private readonly kept = new Map<string, { isFew: Promise<boolean>; until: number }>();

  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /** A condition over the column of ids; null when the reader has more than a few, or they cannot be told by themselves. */
  async among(actor: Actor, resource: string, idColumn: string, parameters: SqlParameters): Promise<string | null> {
    const alone = new SqlParameters();
    const rows = await this.visibility.mayBeOf(actor, resource, alone);
    if (rows === null || !(await this.isFew(rows, alone.values))) return null;
    const selects = await this.visibility.mayBeOf(actor, resource, parameters);
    return selects === null ? null : `${idColumn} = any(array(${selects.join(' union all ')}))`;
  }

  private isFew(rows: readonly string[], values: readonly unknown[]): Promise<boolean> {
    if (rows.length === 0) return Promise.resolve(true);
    const text = rows.join(' union all ');
    const key = createHash('sha1').update(`${text} ${JSON.stringify(values)}`).digest('base64url');
    const known = this.kept.get(key);
    if (known && known.until > Date.now()) return known.isFew;
    if (this.kept.size >= MOST_KEPT) this.kept.clear();
    const isFew = this.isWithin(text, values);
    this.kept.set(key, { isFew, until: Date.now() + KEPT_FOR_MS });
    isFew.catch(() => this.kept.delete(key));
    return isFew;
  }

  private async isWithin(rows: string, values: readonly unknown[]): Promise<boolean> {
    const row = await this.database.row<{ count: number }>(`select count(*)::int as count from (${rows} limit ${FEW + 1}) mine`, values);
    return (row?.count ?? 0) <= FEW;
  }
}
