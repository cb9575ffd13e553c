import { currentLocale } from '@/shared/i18n/i18n.ts';

const separators = (): { group: string; decimal: string } =>
  currentLocale() === 'vi' ? { group: '.', decimal: ',' } : { group: ',', decimal: '.' };

/** Digits stay text all the way, so that no figure passes through floating point. */
function grouped(digits: string, group: string): string {
  return digits.replace(/\B(?=(\d{3})+(?!\d))/g, group);
}

/** A decimal of the API (`"1234.500"` or 1234) as people read it: `1.234,5`. Trailing noughts go. */
export function formatDecimal(value: string | number | null | undefined): string {
  if (value === null || value === undefined || value === '') return '';
  const text = String(value);
  const negative = text.startsWith('-');
  const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
  const { group, decimal } = separators();
  const rest = fraction.replace(/0+$/, '');
  return `${negative ? '−' : ''}${grouped(whole, group)}${rest && decimal + rest}`;
}

export const formatCount = formatDecimal;

/** How many digits of a currency lie behind the point: VND 0, USD 2. */
export function minorDigits(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}

/**
 * Money of the API (an integer in minor units) as people read it: `1.234.567 ₫`, `12,50 US$`. The sign comes after
 * the figure in Vietnamese; other currencies than đồng go by their code.
 */
export function formatMoney(amountMinor: number | null | undefined, currency = 'VND'): string {
  if (amountMinor === null || amountMinor === undefined) return '';
  const digits = minorDigits(currency);
  const text = String(Math.abs(amountMinor)).padStart(digits + 1, '0');
  const whole = digits === 0 ? text : text.slice(0, -digits);
  const { group, decimal } = separators();
  const fraction = digits === 0 ? '' : decimal + text.slice(-digits);
  return `${amountMinor < 0 ? '−' : ''}${grouped(whole, group)}${fraction}\u00a0${currency === 'VND' ? '₫' : currency}`;
}

/** A unit price of the API (decimal text in major units) with its currency. */
export function formatPrice(price: string | number | null | undefined, currency = 'VND'): string {
  return price === null || price === undefined || price === '' ? '' : `${formatDecimal(price)}\u00a0${currency === 'VND' ? '₫' : currency}`;
}

/** `2 hộp`; the unit as the product has it. */
export function formatQuantity(quantity: string | number, unit?: string | null): string {
  return unit ? `${formatDecimal(quantity)} ${unit}` : formatDecimal(quantity);
}

/** A share between 0 and 1 as `63%`. */
export function formatPercent(share: number): string {
  return new Intl.NumberFormat(currentLocale(), { style: 'percent', maximumFractionDigits: 1 }).format(share);
}

/**
 * A figure as typed in the language shown, to a decimal of the API: `1.234,5` → `1234.5`. A lone separator followed
 * by exactly three digits groups where it is the grouping sign. @returns undefined when it is no figure.
 */
export function parseTypedNumber(text: string): string | undefined {
  const { group, decimal } = separators();
  const typed = text.replace(/[\s\u00a0]/g, '').replace('−', '-');
  if (!/^-?[\d.,]+$/.test(typed)) return undefined;
  const [whole = '', fraction, ...rest] = typed.split(decimal);
  if (rest.length > 0) return undefined;
  const groups = whole.replace('-', '').split(group);
  if (groups.length > 1 && groups.slice(1).some((part) => part.length !== 3)) return undefined;
  const digits = groups.join('').replace(/^0+(?=\d)/, '');
  if (!/^\d+$/.test(digits) || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
  return `${whole.startsWith('-') ? '-' : ''}${digits}${fraction ? `.${fraction}` : ''}`;
}
