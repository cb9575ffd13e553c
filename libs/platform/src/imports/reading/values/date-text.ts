import type { DateOrder } from '../reading.types.js';

/** The numbers of a written date before an order is chosen; `order` null: day and month cannot be told by form. */
export interface DateNumbers {
  readonly first: number;
  readonly second: number;
  readonly third: number;
  /** `ymd` and named months are fixed by their form. */
  readonly order: DateOrder | null;
  readonly isIso: boolean;
  readonly yearDigits: number;
}

const MONTH_NAMES: Readonly<Record<string, number>> = {
  jan: 1, feb: 2, mar: 3, apr: 4, may: 5, jun: 6, jul: 7, aug: 8, sep: 9, oct: 10, nov: 11, dec: 12,
  january: 1, february: 2, march: 3, april: 4, june: 6, july: 7, august: 8, sept: 9, september: 9, october: 10,
  november: 11, december: 12,
  'tháng một': 1, 'tháng giêng': 1, 'tháng hai': 2, 'tháng ba': 3, 'tháng tư': 4, 'tháng năm': 5, 'tháng sáu': 6,
  'tháng bảy': 7, 'tháng tám': 8, 'tháng chín': 9, 'tháng mười': 10, 'tháng mười một': 11, 'tháng mười hai': 12,
};

const YEAR_FIRST = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/;
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)$/;
const THREE_NUMBERS = /^(\d{1,2})\s*([-/. ])\s*(\d{1,2})\s*\2\s*(\d{4}|\d{2})$/;
const WEEKDAY = /^(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|t[2-7]|cn)\.?,?\s+/;
const MONTH = '(?:tháng\\s*|thg\\.?\\s*|th\\.?\\s*)(?<vi>\\d{1,2})|(?<name>\\p{L}+(?: mười| một| hai| giêng| ba| tư| năm| sáu| bảy| tám| chín)*)\\.?';
const DAY_MONTH_YEAR = new RegExp(`^(?:ngày\\s*)?(?<day>\\d{1,2})(?:st|nd|rd|th(?!\\d|\\.|g))?[\\s\\-/.,]*(?:${MONTH})[\\s\\-/.,]*(?:năm\\s*)?(?<year>\\d{4}|\\d{2})$`, 'u');
const MONTH_DAY_YEAR = new RegExp(`^(?:${MONTH})[\\s\\-/.]+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?[\\s\\-/.]+(?<year>\\d{4}|\\d{2})$`, 'u');

/** @param text trimmed, in small letters, without time. Null: not written like a date. */
export function readDateNumbers(text: string): DateNumbers | null {
  const three = THREE_NUMBERS.exec(text);
  if (three) return numbers(three[1], three[3], three[4], null);
  const year = YEAR_FIRST.exec(text);
  if (year) return { ...numbers(year[1], year[3], year[4], 'ymd'), isIso: year[2] === '-' };
  const compact = COMPACT.exec(text);
  if (compact) return numbers(compact[1], compact[2], compact[3], 'ymd');
  return WEEKDAY.test(text) ? readDateNumbers(text.replace(WEEKDAY, '')) : namedMonth(text);
}

function namedMonth(text: string): DateNumbers | null {
  const groups = (DAY_MONTH_YEAR.exec(text) ?? MONTH_DAY_YEAR.exec(text))?.groups;
  if (!groups) return null;
  const month = groups['vi'] ?? MONTH_NAMES[groups['name'] ?? ''];
  return month === undefined ? null : numbers(groups['day'], String(month), groups['year'], 'dmy');
}

function numbers(first = '', second = '', third = '', order: DateOrder | null): DateNumbers {
  const year = order === 'ymd' ? first : third;
  return { first: +first, second: +second, third: +third, order, isIso: false, yearDigits: year.length };
}
