import { ApiProperty } from '@nestjs/swagger';
import { malformed } from '@tantam/kernel';

/** A page of a keyset list. `nextCursor` is null on the last one; `total` stands only when it was asked for. */
export interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total?: number;
  readonly totalIsEstimate?: boolean;
}

/** The contract's class for a page of `item`: `class CustomerPage extends pageOf(CustomerView) {}`. */
export function pageOf<T extends new () => object>(item: T) {
  class PageView {
    @ApiProperty({ type: item, isArray: true })
    items!: InstanceType<T>[];

    @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null on the last one' })
    nextCursor!: string | null;

    @ApiProperty({ type: 'integer', required: false, description: 'Rows in all, when withTotal=true' })
    total?: number;

    @ApiProperty({ type: Boolean, required: false })
    totalIsEstimate?: boolean;
  }
  return PageView;
}

/** The sort values of a page's last row, as an opaque text. */
export function encodeCursor(values: readonly unknown[]): string {
  return Buffer.from(JSON.stringify(values)).toString('base64url');
}

/** @throws DomainError `invalid-cursor` for a text that this list did not give, or gave with another sorting. */
export function decodeCursor(cursor: string, length: number): unknown[] {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (Array.isArray(values) && values.length === length && values.every(isScalar)) return values;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw malformed('invalid-cursor');
}

function isScalar(value: unknown): boolean {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}

/**
 * Cuts a result that was read with `limit + 1` rows into a page.
 *
 * @param keyOf the row's sort values, ending in its unique tie-break
 */
export function toPage<Row, Item>(rows: readonly Row[], limit: number, keyOf: (row: Row) => readonly unknown[], show: (row: Row) => Item): Page<Item> {
  const kept = rows.slice(0, limit);
  const last = kept.at(-1);
  return { items: kept.map(show), nextCursor: rows.length > limit && last !== undefined ? encodeCursor(keyOf(last)) : null };
}
