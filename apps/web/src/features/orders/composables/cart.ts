import { addDays, type LocalDate } from '@/shared/formatting/dates.ts';
import type { OrderLineInput, Product } from '../api.types.ts';
import { divideUp, scaled, unscaled } from './exact.ts';
import { plain, priceOfUnit, quantityPlaces } from './order-totals.ts';

/** A line being put together; plain data, so that it survives in a draft. */
export interface CartLine {
  key: string;
  product: Product;
  unit: string;
  quantity: string | null;
  unitPrice: string | null;
  discount: string | null;
}

interface SoldUnit {
  name: string;
  factor: string;
  price: string | null;
}

/** The units a product is sold in, its base unit first. */
export const unitsOf = (product: Product): SoldUnit[] => [
  { name: product.unit, factor: '1', price: product.price },
  ...product.units.filter((unit) => unit.name !== product.unit),
];
export const unitOf = (line: Pick<CartLine, 'product' | 'unit'>): SoldUnit | undefined =>
  unitsOf(line.product).find((unit) => unit.name === line.unit);

/** Adds one of a product: one more where it stands already at its own price, else a new line. @returns the line's key. */
export function addProduct(lines: CartLine[], product: Product, newKey: string): string {
  const same = lines.find((line) => line.product.id === product.id && line.unit === product.unit && !line.discount);
  const quantity = same && scaled(same.quantity ?? '', quantityPlaces);
  if (same && quantity !== undefined) {
    same.quantity = unscaled(quantity + 10n ** BigInt(quantityPlaces), quantityPlaces);
    return same.key;
  }
  lines.push({ key: newKey, product, unit: product.unit, quantity: '1', unitPrice: plain(product.price), discount: null });
  return newKey;
}

/** Sells the line in another unit, at that unit's price. */
export function chooseUnit(line: CartLine, name: string): void {
  const unit = unitsOf(line.product).find((one) => one.name === name);
  if (!unit) return;
  line.unit = unit.name;
  line.unitPrice = priceOfUnit(line.product.price, unit);
}

const discountOf = (text: string | null): number | undefined => (text === null || text === '0' ? undefined : Number(text));

/** The line as it is sent. */
export const lineInput = (line: CartLine): OrderLineInput => ({
  productId: line.product.id,
  unit: line.unit,
  quantity: line.quantity ?? '0',
  ...(line.unitPrice === null ? {} : { unitPrice: line.unitPrice }),
  ...(discountOf(line.discount) === undefined ? {} : { discount: discountOf(line.discount) }),
});

export interface CarePreview {
  quantity: string;
  unit: string;
  intervalDays: number;
  dueDate: LocalDate;
}

const baseOf = (line: CartLine): bigint => {
  const [quantity, factor] = [scaled(line.quantity ?? '', quantityPlaces), scaled(unitOf(line)?.factor ?? '1', 6)];
  return (quantity ?? 0n) * (factor ?? 0n);
};
const basePlaces = quantityPlaces + 6;

/**
 * When a product of the cart will ask for care: the day it is bought plus interval × all of it in base units, rounded
 * up to whole days. A later line of the same product says nothing of its own. Undefined when it asks for none.
 */
export function carePreview(lines: readonly CartLine[], line: CartLine, placedOn: LocalDate): CarePreview | undefined {
  const { product } = line;
  const same = lines.filter((one) => one.product.id === product.id);
  if (product.careIntervalDays === 0 || same[0]?.key !== line.key) return undefined;
  const sum = same.reduce((total, one) => total + baseOf(one), 0n);
  const most = product.careQuantityMax === null ? undefined : scaled(product.careQuantityMax, basePlaces);
  const counted = most !== undefined && most < sum ? most : sum;
  if (counted <= 0n) return undefined;
  const days = divideUp(counted * BigInt(product.careIntervalDays), 10n ** BigInt(basePlaces));
  if (days > 36_500n) return undefined;
  return {
    quantity: unscaled(counted, basePlaces),
    unit: product.unit,
    intervalDays: product.careIntervalDays,
    dueDate: addDays(placedOn, Number(days)),
  };
}
