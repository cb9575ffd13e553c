import { Decimal } from '@tantam/kernel';
import type { ProductQuantity } from './care-line.js';

export interface ComboComponent {
  readonly componentId: string;
  /** Base units of the component in one base unit of the combo. */
  readonly quantity: Decimal;
}

/** What a product stands for when quantities are counted. */
export interface CountedProduct {
  readonly kind: 'good' | 'service' | 'combo';
  readonly intervalDays: number;
  readonly components: readonly ComboComponent[];
}

/**
 * Quantities by product as care counts them: lines of one product added up exactly; a combo with an interval of its
 * own stands for itself, any other for its components (component quantity × line quantity), which add up with loose
 * lines of the same product. A combo without components stands for itself.
 */
export function orderQuantities(lines: readonly ProductQuantity[], products: ReadonlyMap<string, CountedProduct>): Map<string, Decimal> {
  const sums = new Map<string, Decimal>();
  const add = (productId: string, quantity: Decimal): void => {
    const before = sums.get(productId);
    sums.set(productId, before ? before.plus(quantity) : quantity);
  };
  for (const { productId, quantity } of lines) {
    const product = products.get(productId);
    const components = product?.kind === 'combo' && product.intervalDays <= 0 ? product.components : [];
    if (components.length === 0) add(productId, quantity);
    for (const component of components) add(component.componentId, component.quantity.times(quantity));
  }
  return sums;
}

const NOTHING = new Decimal(0);

/** What is left of a sum after returns: never below 0 because of them; a sum that was below 0 stays. */
export function afterReturns(ordered: Decimal, returned: Decimal | undefined): Decimal {
  if (!returned || returned.isZero() || !ordered.greaterThan(0)) return ordered;
  const left = ordered.minus(returned);
  return left.isNegative() ? NOTHING : left;
}
