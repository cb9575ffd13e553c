import type { DateOrder, DecimalSign, FileFormat } from './reading.types.js';

/** The order to read a column's dates with: what the user said for the whole file, else its own answer or evidence. */
export function dateOrderOf(format: FileFormat, column: string): DateOrder | null {
  return format.dateOrder ?? format.dateOrders[column] ?? null;
}

/** The decimal sign to read a column's numbers with. */
export function decimalSignOf(format: FileFormat, column: string): DecimalSign | null {
  return format.decimalSign ?? format.decimalSigns[column] ?? null;
}
