import { Decimal } from './decimal.js';
import { rule } from './domain-error.js';

/** Fixed, so that a runtime's newer currency tables never change stored amounts. XXX is "no currency". */
const DIGITS = new Map([
  ['VND', 0],
  ['JPY', 0],
  ['USD', 2],
  ['XXX', 2],
]);

/**
 * Decimal places of a currency's minor unit: VND 0, USD 2, KWD 3. A well-formed code that nobody has assigned has 2.
 *
 * @throws DomainError rule 'invalid-currency' unless the code is three capital letters.
 */
export function currencyDigits(code: string): number {
  const known = DIGITS.get(code);
  if (known !== undefined) return known;
  if (!/^[A-Z]{3}$/.test(code)) throw rule('invalid-currency');
  const options = new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions();
  const digits = options.maximumFractionDigits ?? 2;
  DIGITS.set(code, digits);
  return digits;
}

/**
 * What an order line comes to, in minor units of the currency: quantity × unit price (major units), rounded to
 * a whole minor unit, less the line's discount (minor units). Halves round away from zero on both sides, so
 * that returning a line (a negative quantity) takes back exactly what it cost: 0.5 → 1, −0.5 → −1.
 *
 * @throws DomainError rule 'amount-too-large' beyond ±(2^53 − 1); 'invalid-amount' if the discount is no whole number.
 */
export function lineTotalMinor(
  quantity: Decimal | string | number,
  unitPrice: Decimal | string | number,
  discountMinor: number,
  currency: string,
): number {
  if (!Number.isInteger(discountMinor)) throw rule('invalid-amount');
  const exact = new Decimal(quantity).times(unitPrice).times(new Decimal(10).pow(currencyDigits(currency)));
  return safeMinor(exact.toDecimalPlaces(0, Decimal.ROUND_HALF_UP).minus(discountMinor));
}

/**
 * Adds amounts in minor units.
 *
 * @throws DomainError rule 'amount-too-large' when an amount or the sum leaves ±(2^53 − 1).
 */
export function sumMinor(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum = safeMinor(new Decimal(sum).plus(safeMinor(new Decimal(amount))));
  return sum;
}

function safeMinor(amount: Decimal): number {
  const value = amount.toNumber();
  if (!Number.isSafeInteger(value)) throw rule('amount-too-large');
  return value === 0 ? 0 : value;
}
