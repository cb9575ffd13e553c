import { formatDecimal, type Decimal, type LocalDate } from '@tantam/kernel';
import { careLines, countedQuantity, type CareLine, type CareProduct, type ProductQuantity } from './care-line.js';
import type { CareSettings } from './care-settings.js';
import type { NotCounted, SoldProduct, WeighedProduct } from './due-reason.js';
import { afterReturns, orderQuantities, type CountedProduct } from './order-quantities.js';

export type OrderStatus = 'draft' | 'placed' | 'fulfilled' | 'cancelled' | 'returned';

/** What care looks at of an order; days in the business time zone, quantities in base units. */
export interface OrderFacts {
  readonly orderId: string;
  readonly code: string;
  readonly kind: 'sale' | 'return';
  /** Null: a walk-in. */
  readonly customerId: string | null;
  readonly status: OrderStatus;
  readonly placedOn: LocalDate;
  readonly deliveredOn: LocalDate | null;
  readonly ordered: readonly ProductQuantity[];
  /** Absolute quantities that returns in force take off. */
  readonly returned: readonly ProductQuantity[];
}

export interface ProductFacts extends CareProduct, CountedProduct {
  readonly code: string;
  readonly careCountMin: number | null;
  readonly careCountMax: number | null;
}
export type ProductBook = ReadonlyMap<string, ProductFacts>;

export type WeighingSettings = Pick<CareSettings, 'countFrom' | 'horizonDays'>;

/** An order's products weighed for care. */
export interface Weighed {
  readonly countedOn: LocalDate;
  readonly isDeliveryAwaited: boolean;
  readonly lines: readonly CareLine[];
  readonly products: readonly WeighedProduct[];
  /** The order as it was sold; null without a combo in it, where the products say it already. */
  readonly sold: readonly SoldProduct[] | null;
  /** Whether some product asks for care when returns are left aside: then the order has a plan. */
  readonly everAsks: boolean;
  /** Whether returns took everything that was ordered. */
  readonly isAllReturned: boolean;
}

/**
 * Weighs every product of an order: what it comes to after returns, whether it asks for care, and when.
 * Counting from delivery counts from the placed day until the delivery is known.
 */
export function weighOrder(order: OrderFacts, book: ProductBook, settings: WeighingSettings): Weighed {
  const countedOn = settings.countFrom === 'delivered' ? (order.deliveredOn ?? order.placedOn) : order.placedOn;
  const ordered = orderQuantities(order.ordered, book);
  const returned = order.returned.length > 0 ? orderQuantities(order.returned, book) : null;
  const left: ProductQuantity[] = [];
  for (const [productId, quantity] of ordered) left.push({ productId, quantity: afterReturns(quantity, returned?.get(productId)) });
  const lines = careLines(countedOn, left, book, settings.horizonDays);
  const lineOf = new Map(lines.map((line) => [line.productId, line]));
  const products = left.map(({ productId, quantity }) => weighProduct(productId, ordered.get(productId) ?? quantity, quantity, lineOf.get(productId), book));
  const bought = [...ordered].filter(([, quantity]) => quantity.greaterThan(0));
  return {
    countedOn,
    isDeliveryAwaited: settings.countFrom === 'delivered' && order.deliveredOn === null,
    lines,
    products,
    sold: order.ordered.some(({ productId }) => (book.get(productId)?.components.length ?? 0) > 0) ? soldIn(order) : null,
    everAsks: bought.some(([productId]) => (book.get(productId)?.intervalDays ?? 0) > 0),
    isAllReturned: bought.length > 0 && returned !== null && left.every(({ quantity }) => !quantity.greaterThan(0)),
  };
}

/** The products of an order before combos are taken apart, and what came back of each, also of what only a combo of it holds. */
export function soldIn({ ordered, returned }: Pick<OrderFacts, 'ordered' | 'returned'>): readonly SoldProduct[] {
  const back = new Map(returned.map(({ productId, quantity }) => [productId, formatDecimal(quantity)]));
  const sold = new Map(ordered.map(({ productId, quantity }) => [productId, formatDecimal(quantity)]));
  return [...new Set([...sold.keys(), ...back.keys()])].map((productId): SoldProduct => {
    const returnedText = back.get(productId);
    return { productId, quantity: sold.get(productId) ?? '0', ...(returnedText === undefined ? {} : { returned: returnedText }) };
  });
}

function weighProduct(productId: string, ordered: Decimal, left: Decimal, line: CareLine | undefined, book: ProductBook): WeighedProduct {
  const product = book.get(productId);
  const quantity = line?.quantity ?? countedQuantity(left, product?.careQuantityMax ?? null);
  const quantityText = formatDecimal(quantity);
  // Mostly all three are one and the same number, written once.
  const leftText = left === quantity ? quantityText : formatDecimal(left);
  const orderedText = ordered === left ? leftText : formatDecimal(ordered);
  const why = line ? undefined : whyNot(product?.intervalDays ?? 0, ordered);
  return {
    productId,
    quantity: quantityText,
    ...(orderedText === quantityText ? {} : { ordered: orderedText }),
    ...(leftText === quantityText ? {} : { left: leftText }),
    intervalDays: product?.intervalDays ?? 0,
    dueDate: line?.dueDate ?? null,
    ...(why ? { why } : {}),
  };
}

function whyNot(intervalDays: number, ordered: Decimal): NotCounted {
  if (intervalDays <= 0) return 'no_interval';
  return ordered.greaterThan(0) ? 'returned' : 'nothing_left';
}
