import { addDays, daysBetween, formatDate, formatDayMonth, type LocalDate } from './dates.ts';
import { formatDecimal } from './numbers.ts';

/** One product of a plan's reason, as the API gives it in `reason.params.products`. */
export interface DueSumLine {
  quantity: string;
  intervalDays: number;
  dueDate: LocalDate;
  /** Base unit in words (`hộp`), when known. */
  unit?: string;
}

export interface DueSum {
  placed: string;
  /** `2 hộp × 15 ngày` in the language shown. */
  term: { quantity: string; unit: string; intervalDays: number };
  due: string;
}

/**
 * The sum that explains a date: bought on a day, plus quantity times interval, is the due day. Days carry their year
 * only when the two are in different years. Words are put around it by `DueSum.vue` (`Mua 12/10 + 2 hộp × 15 ngày = 11/11`).
 */
export function dueSum(placedOn: LocalDate, line: DueSumLine): DueSum {
  const sameYear = placedOn.slice(0, 4) === line.dueDate.slice(0, 4);
  const show = sameYear ? formatDayMonth : formatDate;
  return {
    placed: show(placedOn),
    term: { quantity: formatDecimal(line.quantity), unit: line.unit ?? '', intervalDays: line.intervalDays },
    due: show(line.dueDate),
  };
}

/** Whether the sum really comes to the date: false after rounding rules or a hand-set date, which are then told in words. */
export function sumIsExact(placedOn: LocalDate, line: DueSumLine): boolean {
  const days = Math.ceil(Number(line.quantity) * line.intervalDays);
  return daysBetween(addDays(placedOn, days), line.dueDate) === 0;
}
