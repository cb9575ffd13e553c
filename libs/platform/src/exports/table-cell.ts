import { localDateTimeIn, localDate } from '@tantam/kernel';

/** A cell of an exported table: text, a whole number, a day (`YYYY-MM-DD`), or a moment (RFC 3339), shown in the business zone. */
export type TableCell = string | number | { readonly day: string } | { readonly at: string } | null;

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
  if (cell === null || typeof cell !== 'object') return cell;
  const { y, m, d, h, mi } = partsOf(cell, zone);
  return new Date(Date.UTC(y, m - 1, d, h, mi));
}

/** As people read it: days `22/11/2026`, moments `22/11/2026 10:15`. */
export function cellWords(cell: TableCell, zone: string): string {
  if (cell === null) return '';
  if (typeof cell === 'string' || typeof cell === 'number') return String(cell);
  const { y, m, d, h, mi, hasTime } = partsOf(cell, zone);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${two(d)}/${two(m)}/${String(y).padStart(4, '0')}${hasTime ? ` ${two(h)}:${two(mi)}` : ''}`;
}

function partsOf(cell: Exclude<TableCell, string | number | null>, zone: string): DateParts {
  if ('day' in cell) return { ...dayParts(cell.day), h: 0, mi: 0, hasTime: false };
  const { date, hour, minute } = localDateTimeIn(new Date(cell.at), zone);
  return { ...dayParts(date), h: hour, mi: minute, hasTime: true };
}

function dayParts(day: string): { y: number; m: number; d: number } {
  const [y = 0, m = 1, d = 1] = localDate(day).split('-').map(Number);
  return { y, m, d };
}
