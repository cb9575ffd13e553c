import { localDateTimeIn, localDate } from '@tantam/kernel';
import { safeCell } from '../imports/reading/writing/safe-cell.js';

/**
 * A cell of an exported table: text, a whole number, an exact decimal as text, a day (`YYYY-MM-DD`), or a moment (RFC 3339),
 * shown in the business zone. Null is empty.
 */
export type TableCell = string | number | { readonly decimal: string } | { readonly day: string } | { readonly at: string } | null;

/** Excel keeps 15 digits; what is longer stays whole as text. */
const EXACT_DIGITS = 15;

/** Wall clock of the business zone. */
interface DateParts {
  readonly y: number;
  readonly m: number;
  readonly d: number;
  readonly h: number;
  readonly mi: number;
  readonly hasTime: boolean;
}

/** As a spreadsheet keeps it: dates as wall clock in UTC parts, which is how exceljs writes them. */
export function workbookValue(cell: TableCell, zone: string): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'string') return safeCell(cell);
  if ('decimal' in cell) return cell.decimal.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(cell.decimal) : cell.decimal;
  const { y, m, d, h, mi } = partsOf(cell, zone);
  return new Date(Date.UTC(y, m - 1, d, h, mi));
}

/** The number format of a workbook's cell; undefined: none. */
export function numberFormat(cell: TableCell): string | undefined {
  if (cell === null || typeof cell !== 'object') return undefined;
  if ('decimal' in cell) return cell.decimal.includes('.') ? '#,##0.00####' : '#,##0';
  return 'day' in cell ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
}

/** As people read it: days `22/11/2026`, moments `22/11/2026 10:15`, decimals with a point. No text begins like a formula. */
export function cellWords(cell: TableCell, zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string') return safeCell(cell);
  if (typeof cell === 'number') return String(cell);
  if ('decimal' in cell) return cell.decimal;
  const { y, m, d, h, mi, hasTime } = partsOf(cell, zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(d)}/${two(m)}/${String(y).padStart(4, '0')}${hasTime ? ` ${two(h)}:${two(mi)}` : ''}`;
}

function partsOf(cell: { readonly day: string } | { readonly at: string }, zone: string): DateParts {
  if ('day' in cell) return { ...dayParts(cell.day), h: 0, mi: 0, hasTime: false };
  const { date, hour, minute } = localDateTimeIn(new Date(cell.at), zone);
  return { ...dayParts(date), h: hour, mi: minute, hasTime: true };
}

function dayParts(day: string): { y: number; m: number; d: number } {
  const [y = 0, m = 1, d = 1] = localDate(day).split('-').map(Number);
  return { y, m, d };
}
