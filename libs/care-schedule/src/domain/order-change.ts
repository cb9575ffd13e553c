import type { CareLine } from './care-line.js';
import type { CareSettings } from './care-settings.js';
import type { OrderChange } from './care-words.js';
import type { DueReason, WeighedProduct } from './due-reason.js';
import { weighOrder, type OrderFacts, type ProductBook } from './weigh-order.js';

/** What an order's change means to a plan that care has touched: lines and dates stay, but people are told. */
export interface TouchedPlanChange {
  readonly orderChanged: OrderChange | null;
  /** Lines of products that came to the order since. */
  readonly newLines: readonly CareLine[];
  /** What was weighed, with the products that came since. */
  readonly products: readonly WeighedProduct[];
}

const orderedOf = (product: WeighedProduct): string => product.ordered ?? product.quantity;
const leftOf = (product: WeighedProduct): string => product.left ?? product.quantity;

/**
 * Compares an order with what its plan once weighed. Cancelled wins over returned, returned over edited; when the
 * order is again as it was weighed, nothing has changed.
 */
export function changeOfTouchedPlan(order: OrderFacts, book: ProductBook, settings: Pick<CareSettings, 'countFrom' | 'horizonDays'>, stored: DueReason): TouchedPlanChange {
  const countFrom = stored.countFrom ?? settings.countFrom;
  const now = weighOrder(order, book, { countFrom, horizonDays: settings.horizonDays });
  const known = new Set(stored.products.map((product) => product.productId));
  const newLines = now.lines.filter((line) => !known.has(line.productId));
  const added = now.products.filter((product) => !known.has(product.productId)).map((product) => ({ ...product, isAdded: true as const }));
  return {
    orderChanged: changeOf(order, stored, now.products, now.countedOn !== stored.countedOn),
    newLines,
    products: added.length > 0 ? [...stored.products, ...added] : stored.products,
  };
}

function changeOf(order: OrderFacts, stored: DueReason, now: readonly WeighedProduct[], isDayMoved: boolean): OrderChange | null {
  if (order.status === 'cancelled') return 'cancelled';
  if (order.status === 'returned') return 'returned';
  const before = new Map(stored.products.filter((product) => !product.isAdded).map((product) => [product.productId, product]));
  const isReturned = now.some((product) => {
    const then = before.get(product.productId);
    return orderedOf(product) !== leftOf(product) && (!then || leftOf(then) !== leftOf(product));
  });
  if (isReturned) return 'returned';
  const isSame = !isDayMoved && order.status !== 'draft' && order.customerId !== null && now.length === before.size && now.every((product) => {
    const then = before.get(product.productId);
    return then !== undefined && orderedOf(then) === orderedOf(product) && leftOf(then) === leftOf(product);
  });
  return isSame ? null : 'edited';
}
