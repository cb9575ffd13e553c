import { cellText } from './cell-text.js';
import { decimalSignOf } from './column-reading.js';
import { headerKey } from './mapping/header-key.js';
import type { Cell, FileFormat, RawRow } from './reading.types.js';
import { parseNumber } from './values/parse-number.js';

const TOTAL_WORD =
  /^(?:(?:tong|tongcong|tongso|tongtien|tongsotien|tongsoluong|tongsophieu|tongsodon|tongsodong|cong|congcuoi|tongcuoi|tongketoan|toancuahang|congtong|total|totals|grandtotal|subtotal|sum|sums)(?:\d*(?:dong|phieu|don|donhang|rows|orders|items|banghi)?)?)$/;

/** Most keys of most files do, and need no closer look. */
const STARTS_WITH_DIGIT = /^\d/;

/** Whether a text is a word for "total" alone (`Tổng cộng:`, `TOTAL`, `Cộng 12 dòng`). */
export function isTotalWord(text: string): boolean {
  return !STARTS_WITH_DIGIT.test(text) && TOTAL_WORD.test(headerKey(text));
}

/** How a row at the end of a file looks: `row` for sure, `totals` by its word, or `sums` of numbers only. */
export type TailKind = 'row' | 'totals' | 'sums';

/**
 * A row may be a totals row only if each key column is empty or a word for total. With such a word anywhere its other
 * cells must be numbers; without one all cells must be numbers, and they must prove to be sums (see `columnSums`).
 */
export function tailKind({ cells }: RawRow, keys: readonly number[], format: FileFormat): TailKind {
  for (const key of keys) {
    const cell = cells[key] ?? null;
    if (cell !== null && !(typeof cell === 'string' && isTotalWord(cell))) return 'row';
  }
  const filled = cells.map((cell, column) => ({ cell, column })).filter(({ cell }) => cell !== null);
  const words = filled.filter(({ cell }) => typeof cell === 'string' && isTotalWord(cell));
  const others = filled.filter((entry) => !words.includes(entry));
  if (!others.every(({ cell, column }) => numberIn(cell, column, format) !== null)) return 'row';
  if (words.length > 0) return 'totals';
  return others.length > 0 ? 'sums' : 'row';
}

/** A sums row is believed when one of its numbers is the sum of its column, or counts the rows. */
export function isSumOf(row: RawRow, sums: readonly number[], rows: number, format: FileFormat): boolean {
  return rows > 1 && row.cells.some((cell, column) => {
    const value = numberIn(cell, column, format);
    if (value === null || value === 0) return false;
    const sum = sums[column] ?? 0;
    return Math.abs(value - sum) <= Math.max(0.01, Math.abs(sum) * 1e-6) || (Number.isInteger(value) && value === rows);
  });
}

/** Sums per column; approximate, for comparison only. */
export class ColumnSums {
  readonly sums: number[] = [];
  rows = 0;

  constructor(private readonly format: FileFormat) {}

  add({ cells }: RawRow): void {
    this.rows += 1;
    for (let column = 0; column < cells.length; column += 1) {
      this.sums[column] = (this.sums[column] ?? 0) + (numberIn(cells[column] ?? null, column, this.format) ?? 0);
    }
  }
}

function numberIn(cell: Cell, column: number, format: FileFormat): number | null {
  if (cell === null || typeof cell === 'boolean') return null;
  const name = format.columns[column] ?? '';
  const parsed = parseNumber(cell, decimalSignOf(format, name));
  if (parsed.ok) return Number(parsed.value.decimal);
  return parsed.code === 'number-ambiguous' ? Number(cellText(cell).replace(/\D/g, '')) : null;
}
