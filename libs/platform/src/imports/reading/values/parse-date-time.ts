import type { Cell, DateOrder, LocalDateTime, Parsed, ValueErrorCode } from '../reading.types.js';
import type { DateNumbers } from './date-text.js';
import { readDateNumbers } from './date-text.js';
import { fromSerial } from './excel-serial.js';
import { readTime, splitDateAndTime } from './time-text.js';
import { plainText } from './plain-text.js';

export const EARLIEST_YEAR = 1900;
export const LATEST_YEAR = 2100;
/** Two-digit years up to this are of this century (as Excel on Windows 10 and later reads them). */
const LAST_TWO_DIGIT_YEAR_OF_2000S = 49;
/** Serials that are believed to be dates: 1954-10-03 to 2119-01-10. */
const SERIAL_RANGE = { from: 20_000, to: 80_000 };
const SERIAL_TEXT = /^\d{5}(?:[.,]\d+)?$/;

/**
 * Reads a cell as a date, with time and offset when written.
 *
 * ISO, year-first, `yyyyMMdd`, month names (English, Vietnamese) and Excel serials are read whatever the order. Day and
 * month in numbers follow `order`; with order null they are read only when one reading is possible or both agree, else
 * `date-order-unknown`. A day that the calendar does not have is an error, never moved to the next month.
 */
export function parseDateTime(cell: Cell, order: DateOrder | null): Parsed<LocalDateTime> {
  if (cell === null) return failed('empty');
  if (typeof cell === 'boolean') return failed('date-unreadable');
  if (typeof cell === 'string') return parseDateText(cell, order);
  if (cell.kind === 'error') return failed('cell-error');
  if (cell.kind === 'number') return parseDateText(cell.text, order);
  return cell.value.y < EARLIEST_YEAR || cell.value.y > LATEST_YEAR ? failed('year-out-of-range') : { ok: true, value: cell.value };
}

function parseDateText(raw: string, order: DateOrder | null): Parsed<LocalDateTime> {
  const text = plainText(raw).toLowerCase();
  if (text === '') return failed('empty');
  if (SERIAL_TEXT.test(text)) return parseSerial(Number(text.replace(',', '.')));
  const { date, time } = splitDateAndTime(text);
  const numbers = readDateNumbers(date);
  if (numbers === null) return failed('date-unreadable');
  const day = resolveDay(numbers, order);
  if (!day.ok) return day;
  if (time === null) return { ok: true, value: { ...day.value, h: 0, mi: 0, s: 0, ms: 0, offsetMinutes: null, hasTime: false } };
  const clock = readTime(time);
  if (clock === null) return failed('date-unreadable');
  if (clock === 'out-of-range') return failed('time-out-of-range');
  return { ok: true, value: { ...day.value, ...clock, hasTime: true } };
}

function parseSerial(serial: number): Parsed<LocalDateTime> {
  const value = serial >= SERIAL_RANGE.from && serial < SERIAL_RANGE.to ? fromSerial(serial) : null;
  return value === null ? failed('date-unreadable') : { ok: true, value };
}

type Day = Pick<LocalDateTime, 'y' | 'm' | 'd'>;

function resolveDay(numbers: DateNumbers, order: DateOrder | null): Parsed<Day> {
  // In a year-first column a value with its year last says nothing of the order of its day and month.
  const isYearLast = numbers.order === null && numbers.yearDigits === 4;
  const known = numbers.order ?? (order === 'ymd' && isYearLast ? null : order);
  if (known !== null) return checkDay(dayIn(numbers, known));
  const dmy = checkDay(dayIn(numbers, 'dmy'));
  const mdy = checkDay(dayIn(numbers, 'mdy'));
  if (dmy.ok && mdy.ok) return numbers.first === numbers.second ? dmy : failed('date-order-unknown');
  return mdy.ok ? mdy : dmy;
}

function dayIn({ first, second, third, yearDigits }: DateNumbers, order: DateOrder): Day {
  const full = (year: number): number =>
    yearDigits > 2 ? year : year + (year <= LAST_TWO_DIGIT_YEAR_OF_2000S ? 2000 : 1900);
  if (order === 'ymd') return { y: full(first), m: second, d: third };
  return order === 'dmy' ? { y: full(third), m: second, d: first } : { y: full(third), m: first, d: second };
}

function checkDay(day: Day): Parsed<Day> {
  if (day.y < EARLIEST_YEAR || day.y > LATEST_YEAR) return failed('year-out-of-range');
  if (day.m < 1 || day.m > 12) return failed('month-out-of-range');
  if (day.d < 1 || day.d > 31) return failed('day-out-of-range');
  const length = new Date(Date.UTC(day.y, day.m, 0)).getUTCDate();
  if (day.d <= length) return { ok: true, value: day };
  if (length === 30) return failed('month-has-30-days');
  return failed(length === 29 ? 'february-has-29-days' : 'february-has-28-days');
}

function failed(code: ValueErrorCode): { ok: false; code: ValueErrorCode } {
  return { ok: false, code };
}
