import { minorDigits } from '@/shared/formatting/numbers.ts';
import { divideHalfUp, scaled, unscaled } from './exact.ts';

export const quantityPlaces = 3;
export const pricePlaces = 4;

export interface PricedLine {
  /** In the line's unit, up to 3 decimals. */
  quantity: string | null;
  /** Major units of the currency, up to 4 decimals. */
  unitPrice: string | null;
  /** Minor units, as typed. */
  discount: string | null;
}

const minor = (text: string | null): bigint => scaled(text ?? '0', 0) ?? 0n;

/** quantity × unit price rounded half up to the currency's minor unit, less the discount; nothing while a figure is missing. */
export function lineTotal(line: PricedLine, currency = 'VND'): bigint | undefined {
  const quantity = scaled(line.quantity ?? '', quantityPlaces);
  const price = scaled(line.unitPrice ?? '', pricePlaces);
  if (quantity === undefined || price === undefined) return undefined;
  const parts = 10n ** BigInt(quantityPlaces + pricePlaces - minorDigits(currency));
  return divideHalfUp(quantity * price, parts) - minor(line.discount);
}

/** What the order will come to, by the rules the server uses; the server's figure stands once it is sent. */
export function orderTotals(lines: readonly PricedLine[], discount: string | null, shipping: string | null) {
  const subtotal = lines.reduce((sum, line) => sum + (lineTotal(line) ?? 0n), 0n);
  return { subtotal: Number(subtotal), total: Number(subtotal - minor(discount) + minor(shipping)) };
}

/** The price of one unit: its own, else base price × factor to 4 decimals. */
export function priceOfUnit(basePrice: string, unit: { factor: string; price: string | null }): string {
  if (unit.price !== null) return plain(unit.price);
  const [price, factor] = [scaled(basePrice, pricePlaces) ?? 0n, scaled(unit.factor, quantityPlaces) ?? 0n];
  return unscaled(divideHalfUp(price * factor, 10n ** BigInt(quantityPlaces)), pricePlaces);
}

/** Decimal text without trailing noughts: `2.500` → `2.5`. */
export const plain = (text: string): string => unscaled(scaled(text, 9) ?? 0n, 9);

/**
 * The price at which a line is taken back: what was paid for one unit after the line's discount, so that taking all of
 * it back comes to what the line came to.
 */
export function paidPerUnit(line: { quantity: string; unitPrice: string; discount: number; total: number }, currency: string): string {
  if (line.discount === 0) return plain(line.unitPrice);
  const quantity = scaled(line.quantity, quantityPlaces);
  if (!quantity) return plain(line.unitPrice);
  const shift = 10n ** BigInt(pricePlaces + quantityPlaces - minorDigits(currency));
  return unscaled(divideHalfUp(BigInt(line.total) * shift, quantity), pricePlaces);
}
