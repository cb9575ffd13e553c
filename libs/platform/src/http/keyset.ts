import { decodeTypedCursor } from './page.js';

export interface SortKey {
  /** SQL expression, from the code. Never null: coalesce it. */
  readonly expression: string;
  /** SQL type of the cursor's value, e.g. `date`, `text`, `uuid`, `int`. */
  readonly type: string;
  readonly descending?: boolean;
}

/**
 * The `where` and `order by` of a keyset page over `keys`, whose last must be unique. Mixed directions work;
 * `start` is the number of the first free `$n`.
 */
export function keyset(keys: readonly SortKey[], cursor: string | undefined, start: number): { where: string; orderBy: string; parameters: unknown[] } {
  const orderBy = keys.map((key) => `${key.expression} ${key.descending ? 'desc' : 'asc'}`).join(', ');
  if (!cursor) return { where: 'true', orderBy, parameters: [] };
  const parameters = decodeTypedCursor(cursor, keys.map((key) => key.type));
  const value = (index: number): string => `$${start + index}::${keys[index]!.type}`;
  const isUniform = keys.every((key) => Boolean(key.descending) === Boolean(keys[0]!.descending));
  if (isUniform) {
    const row = keys.map((key) => key.expression).join(', ');
    const values = keys.map((_, index) => value(index)).join(', ');
    return { where: `(${row}) ${keys[0]!.descending ? '<' : '>'} (${values})`, orderBy, parameters };
  }
  const cases = keys.map((key, index) => {
    const equal = keys.slice(0, index).map((earlier, i) => `${earlier.expression} = ${value(i)}`);
    return `(${[...equal, `${key.expression} ${key.descending ? '<' : '>'} ${value(index)}`].join(' and ')})`;
  });
  return { where: `(${cases.join(' or ')})`, orderBy, parameters };
}
