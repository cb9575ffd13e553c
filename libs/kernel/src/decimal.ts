import { Decimal as DecimalLibrary } from 'decimal.js';
import { rule } from './domain-error.js';

/** Exact decimals: 40 significant digits, halves away from zero, written without exponents. */
export const Decimal = DecimalLibrary.clone({
  precision: 40,
  rounding: DecimalLibrary.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
});
export type Decimal = DecimalLibrary;

const PLAIN = /^-?\d{1,30}(?:\.\d{1,30})?$/;
const MAX_QUANTITY = new Decimal('999999999.999');
const MAX_UNIT_PRICE = new Decimal('999999999999.9999');

function parsePlain(input: string | number, places: number, limit: Decimal): Decimal | null {
  const text = String(input).trim();
  if (!PLAIN.test(text)) return null;
  const value = new Decimal(text);
  if (value.decimalPlaces() > places || value.abs().greaterThan(limit)) return null;
  return value.isZero() ? new Decimal(0) : value;
}

/**
 * A quantity: at most 3 decimal places and 999,999,999.999 either side of zero. Written plainly with a point
 * ('2', '-0.5'); no grouping, no exponent. Trailing zeros do not count as places.
 *
 * @throws DomainError rule 'invalid-quantity'.
 */
export function parseQuantity(input: string | number): Decimal {
  const value = parsePlain(input, 3, MAX_QUANTITY);
  if (!value) throw rule('invalid-quantity', { maxPlaces: 3, max: formatDecimal(MAX_QUANTITY) });
  return value;
}

/**
 * A unit price in major units of its currency: at most 4 decimal places and 999,999,999,999.9999 either side of
 * zero, written as a quantity is.
 *
 * @throws DomainError rule 'invalid-unit-price'.
 */
export function parseUnitPrice(input: string | number): Decimal {
  const value = parsePlain(input, 4, MAX_UNIT_PRICE);
  if (!value) throw rule('invalid-unit-price', { maxPlaces: 4, max: formatDecimal(MAX_UNIT_PRICE) });
  return value;
}

/** The one plain way to write a number: '2', '0.5', '-1200000'; no trailing zeros, no exponent, no '-0'. */
export function formatDecimal(value: Decimal | string | number): string {
  const decimal = value instanceof Decimal ? value : new Decimal(value);
  return decimal.isZero() ? '0' : decimal.toFixed();
}
