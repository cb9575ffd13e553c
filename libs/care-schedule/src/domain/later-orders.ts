/** An order of a customer, for telling which of his orders came later. */
export interface PlacedOrder {
  readonly orderId: string;
  readonly customerId: string;
  /** Sorts by time: placed-at, then code, then id. */
  readonly placedAtMs: number;
  readonly code: string;
  /** Products of which something is left; empty unless the order is placed or fulfilled. */
  readonly productIds: readonly string[];
}

/** For each order, the products that later orders of its customer have. */
export function laterProducts(orders: readonly PlacedOrder[]): Map<string, ReadonlySet<string>> {
  const newestFirst = [...orders].sort(
    (a, b) => b.placedAtMs - a.placedAtMs || (a.code === b.code ? (a.orderId < b.orderId ? 1 : -1) : a.code < b.code ? 1 : -1),
  );
  const seenByCustomer = new Map<string, Set<string>>();
  const later = new Map<string, ReadonlySet<string>>();
  for (const order of newestFirst) {
    const seen = seenByCustomer.get(order.customerId) ?? new Set<string>();
    later.set(order.orderId, new Set(seen));
    for (const productId of order.productIds) seen.add(productId);
    seenByCustomer.set(order.customerId, seen);
  }
  return later;
}
