import { Decimal } from 'decimal.js';
import type { Cell, DecimalSign, Parsed, ParsedNumber, ValueErrorCode } from '../reading.types.js';
import { bodyUnder, readNumberText } from './number-text.js';

/** More digits than any money, quantity or point; longer ones are codes or damage. */
const MOST_DIGITS = 30;

/**
 * Reads a cell as a decimal number.
 *
 * Numbers of a workbook come as they are. Text is read under the column's `decimalSign`; a value that fits only the other
 * sign is `number-sign-mismatch`. With null a value is read when only one reading is possible or both agree
 * (`1.234.567`, `1,234.5`, `1,5`, `1500`), else `number-ambiguous` (`1.234`).
 * Signs: `-5`, `5-`, `(5)`. Thousands: point, comma, blank, apostrophe, in threes. A per cent sign is told, not applied.
 */
export function parseNumber(cell: Cell, decimalSign: DecimalSign | null): Parsed<ParsedNumber> {
  if (cell === null) return failed('empty');
  if (typeof cell === 'boolean') return failed('number-unreadable');
  if (typeof cell === 'string') return parseNumberText(cell, decimalSign);
  if (cell.kind === 'error') return failed('cell-error');
  if (cell.kind === 'date') return failed('number-is-date');
  return { ok: true, value: { decimal: cell.text, isPercent: false, currency: null } };
}

function parseNumberText(text: string, sign: DecimalSign | null): Parsed<ParsedNumber> {
  if (text.trim() === '') return failed('empty');
  const written = readNumberText(text);
  if (written === null) return failed('number-unreadable');
  const { body, isNegative, isPercent, currency } = written;
  const asPoint = bodyUnder(body, '.');
  const asComma = bodyUnder(body, ',');
  if (asPoint === null && asComma === null) return failed('number-unreadable');
  if (sign === null && asPoint !== null && asComma !== null && asPoint !== asComma) return failed('number-ambiguous');
  const chosen = sign === null ? (asPoint ?? asComma) : sign === '.' ? asPoint : asComma;
  if (chosen === null) return failed('number-sign-mismatch');
  if (chosen.length > MOST_DIGITS) return failed('number-unreadable');
  const decimal = canonicalDecimal(isNegative ? `-${chosen}` : chosen);
  if (decimal.length > 2 * MOST_DIGITS) return failed('number-unreadable');
  return { ok: true, value: { decimal, isPercent, currency } };
}

const ALREADY_CANONICAL = /^-?(?:[1-9]\d*|0(?=$|\.))(?:\.\d*[1-9])?$/;
const Exact = Decimal.clone({ precision: 100, toExpNeg: -100, toExpPos: 100 });

function canonicalDecimal(text: string): string {
  if (ALREADY_CANONICAL.test(text) && text !== '-0') return text;
  const number = new Exact(text);
  return number.isZero() ? '0' : number.toFixed();
}

function failed(code: ValueErrorCode): { ok: false; code: ValueErrorCode } {
  return { ok: false, code };
}
