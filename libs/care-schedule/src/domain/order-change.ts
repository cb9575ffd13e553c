import type { CareLine } from './care-line.js';
import type { CareSettings } from './care-settings.js';
import type { OrderChange } from './care-words.js';
import type { DueReason, SoldProduct, WeighedProduct } from './due-reason.js';
import { soldIn, weighOrder, type OrderFacts, type ProductBook, type Weighed } from './weigh-order.js';

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
 * order is again as it was weighed, nothing has changed. What combos hold by now is no change of the order, nor is its
 * delivery where care counted from the placed day for want of it.
 */
export function changeOfTouchedPlan(order: OrderFacts, book: ProductBook, settings: Pick<CareSettings, 'countFrom' | 'horizonDays'>, stored: DueReason): TouchedPlanChange {
  const weighing = { countFrom: stored.countFrom ?? settings.countFrom, horizonDays: settings.horizonDays };
  const now = weighOrder(order, book, weighing);
  const known = new Set(stored.products.map((product) => product.productId));
  const came = stored.sold ? weighOrder({ ...order, ordered: order.ordered.filter(({ productId }) => !stored.sold?.some((then) => then.productId === productId)) }, book, weighing) : now;
  const added = came.products.filter((product) => !known.has(product.productId)).map((product) => ({ ...product, isAdded: true as const }));
  return {
    orderChanged: changeOf(order, stored, now),
    newLines: came.lines.filter((line) => !known.has(line.productId)),
    products: added.length > 0 ? [...stored.products, ...added] : stored.products,
  };
}

function changeOf(order: OrderFacts, stored: DueReason, now: Weighed): OrderChange | null {
  if (order.status === 'cancelled') return 'cancelled';
  if (order.status === 'returned') return 'returned';
  const { isReturned, isSame } = stored.sold ? comparedAsSold(order, stored.sold) : comparedAsWeighed(now.products, stored.products);
  if (isReturned) return 'returned';
  // Lines that came since stay, whatever has become of their products.
  const isAsWeighed = isSame && !stored.products.some((product) => product.isAdded) && !isDayMoved(order, stored, now);
  return isAsWeighed && order.status !== 'draft' && order.customerId !== null ? null : 'edited';
}

interface Compared {
  readonly isReturned: boolean;
  readonly isSame: boolean;
}

function comparedAsWeighed(now: readonly WeighedProduct[], stored: readonly WeighedProduct[]): Compared {
  const before = new Map(stored.filter((product) => !product.isAdded).map((product) => [product.productId, product]));
  return {
    isReturned: now.some((product) => {
      const then = before.get(product.productId);
      return orderedOf(product) !== leftOf(product) && (!then || leftOf(then) !== leftOf(product));
    }),
    isSame: now.length === before.size && now.every((product) => {
      const then = before.get(product.productId);
      return then !== undefined && orderedOf(then) === orderedOf(product) && leftOf(then) === leftOf(product);
    }),
  };
}

function comparedAsSold(order: OrderFacts, stored: readonly SoldProduct[]): Compared {
  const now = soldIn(order);
  const before = new Map(stored.map((product) => [product.productId, product]));
  return {
    isReturned: now.some((product) => product.returned !== undefined && product.returned !== before.get(product.productId)?.returned),
    isSame: now.length === before.size && now.every((product) => {
      const then = before.get(product.productId);
      return then !== undefined && then.quantity === product.quantity && then.returned === product.returned;
    }),
  };
}

function isDayMoved(order: OrderFacts, stored: DueReason, now: Weighed): boolean {
  const isDeliveredSince = now.countedOn === order.deliveredOn && stored.countedOn === order.placedOn;
  return now.countedOn !== stored.countedOn && !isDeliveredSince;
}
