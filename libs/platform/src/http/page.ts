import { ApiProperty } from '@nestjs/swagger';
import { isDomainError, localDate, malformed } from '@tantam/kernel';

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

/** What a cursor may hold for an SQL type, so that a forged one is told from a fault of ours. */
const FITS: Readonly<Record<string, (text: string) => boolean>> = {
  uuid: (text) => /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text),
  date: isDay,
  timestamptz: (text) => /^\d{4}-\d\d-\d\d[ T]([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?(Z|[+-]\d\d(:\d\d)?)$/.test(text) && isDay(text.slice(0, 10)),
  int: (text) => /^-?\d{1,9}$/.test(text),
  bigint: (text) => /^-?\d{1,18}$/.test(text),
  numeric: (text) => /^-?\d{1,20}(\.\d{1,20})?$/.test(text),
  text: (text) => !text.includes('\0') && text.length <= 1_000,
};

/** {@link decodeCursor} for values of these SQL types. */
export function decodeTypedCursor(cursor: string, types: readonly string[]): unknown[] {
  const values = decodeCursor(cursor, types.length);
  if (!values.every((value, index) => value !== null && FITS[types[index]!]?.(String(value)) !== false)) throw malformed('invalid-cursor');
  return values;
}

function isDay(text: string): boolean {
  try {
    localDate(text);
    return true;
  } catch (error) {
    if (isDomainError(error)) return false;
    throw error;
  }
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
