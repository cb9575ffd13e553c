import type { ColumnLooksLike } from '../reading.types.js';
import { plainText } from './plain-text.js';
import { parseDateTime } from './parse-date-time.js';
import { readNumberText } from './number-text.js';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const PHONE = /^(?:\+?84|0)[\s.-]?\d(?:[\s.-]?\d){7,9}$|^\+\d{8,15}$/;
/** A phone kept as a number has lost its zero; Vietnamese mobile numbers then have nine digits. */
const PHONE_AS_NUMBER = /^[35789]\d{8}$/;
const MOST = 0.8;

/** What most of the filled values look like. */
export function looksLike(values: readonly string[]): ColumnLooksLike {
  const filled = values.map(plainText).filter((value) => value !== '');
  if (filled.length === 0) return 'empty';
  const share = (test: (value: string) => boolean): number => filled.filter(test).length / filled.length;
  if (share((value) => EMAIL.test(value)) >= MOST) return 'email';
  if (share((value) => PHONE.test(value) || PHONE_AS_NUMBER.test(value)) >= MOST) return 'phone';
  if (share((value) => readNumberText(value) !== null) >= MOST) return 'number';
  return share(isDate) >= MOST ? 'date' : 'text';
}

function isDate(value: string): boolean {
  const parsed = parseDateTime(value, null);
  return parsed.ok || parsed.code === 'date-order-unknown' || parsed.code === 'month-has-30-days';
}
