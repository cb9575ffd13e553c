import type { DecimalSign } from '../reading.types.js';
import { plainText } from './plain-text.js';

/** A written number taken apart: what is left between sign, currency and percent. */
export interface NumberText {
  /** Digits with their separators: `.`, `,`, blank or apostrophe. */
  readonly body: string;
  readonly isNegative: boolean;
  readonly isPercent: boolean;
  readonly currency: string | null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  đ: 'VND', '₫': 'VND', vnd: 'VND', vnđ: 'VND', đồng: 'VND', $: 'USD', usd: 'USD', us$: 'USD', '€': 'EUR', eur: 'EUR',
  '£': 'GBP', gbp: 'GBP', '¥': 'JPY', jpy: 'JPY', cny: 'CNY', rmb: 'CNY', krw: 'KRW', '₩': 'KRW', '฿': 'THB', thb: 'THB',
};
const CURRENCY = '(?:us\\$|vnd|vnđ|đồng|usd|eur|gbp|jpy|cny|rmb|krw|thb|[đ₫$€£¥₩฿])';
const PARTS = new RegExp(
  `^(?<open>\\()?(?<minus>[-+])? ?(?<before>${CURRENCY})? ?(?<inner>[-+])? ?(?<body>[\\d.,'’ ]*\\d[\\d.,'’ ]*?(?:e[+-]?\\d{1,3})?) ?(?<after>${CURRENCY})?\\.? ?(?<percent>%)? ?(?<trailing>[-+])?(?<close>\\))?$`,
);

/** Null: not written like a number. */
export function readNumberText(raw: string): NumberText | null {
  if (/^\d+$/.test(raw)) return { body: raw, isNegative: false, isPercent: false, currency: null };
  const groups = PARTS.exec(plainText(raw).toLowerCase().replace(/[−–]/g, '-'))?.groups;
  if (!groups) return null;
  const signs = [groups['minus'], groups['inner'], groups['trailing']].filter((sign) => sign !== undefined);
  const isInBrackets = groups['open'] !== undefined;
  if (signs.length + (isInBrackets ? 1 : 0) > 1 || isInBrackets !== (groups['close'] !== undefined)) return null;
  const currency = groups['before'] ?? groups['after'];
  return {
    body: groups['body'] ?? '',
    isNegative: isInBrackets || signs[0] === '-',
    isPercent: groups['percent'] !== undefined,
    currency: currency === undefined ? null : (CURRENCIES[currency] ?? null),
  };
}

const READ_WITH: Readonly<Record<DecimalSign, RegExp>> = {
  '.': /^(?:(?<int>\d+)|(?<grouped>\d{1,3}(?:(?<sep>[,'’ ])\d{3})(?:\k<sep>\d{3})*))?(?:\.(?<fraction>\d*))?(?:e(?<exponent>[+-]?\d+))?$/,
  ',': /^(?:(?<int>\d+)|(?<grouped>\d{1,3}(?:(?<sep>[.'’ ])\d{3})(?:\k<sep>\d{3})*))?(?:,(?<fraction>\d*))?(?:e(?<exponent>[+-]?\d+))?$/,
};

/** The body under one decimal sign, as `digits[.digits][e…]`; null: it does not fit. */
export function bodyUnder(body: string, sign: DecimalSign): string | null {
  const groups = READ_WITH[sign].exec(body)?.groups;
  if (!groups) return null;
  const whole = groups['int'] ?? groups['grouped']?.replace(/\D/g, '') ?? '';
  // 0.500 cannot be grouped thousands.
  if (groups['grouped'] !== undefined && whole.startsWith('0')) return null;
  const fraction = groups['fraction'] ?? '';
  if (whole === '' && fraction === '') return null;
  const exponent = groups['exponent'] === undefined ? '' : `e${groups['exponent']}`;
  return `${whole || '0'}${fraction === '' ? '' : `.${fraction}`}${exponent}`;
}
