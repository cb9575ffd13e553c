import { localDateIn } from '@tantam/kernel';

export const ZONE = 'Asia/Ho_Chi_Minh';
const DAY_MS = 86_400_000;
const YEARS_MS = 3 * 365 * DAY_MS;
/** Lines per order: 3.33 on average. */
const LINE_COUNTS = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 5, 5, 5, 5, 5, 5, 6, 6, 6, 7, 8, 8];

/**
 * @typedef {{ id: string, number: number, code: string, customer: number, placedMs: number, placedOn: string, status: string, statusBefore: string | null,
 *   lines: Line[], total: number, purchase: number | null, returns: { product: number, quantity: number } | null }} Order
 * @typedef {{ product: number, unit: string, factor: number, quantity: number, price: number, total: number }} Line
 */

/**
 * The orders of three years in the order in which they were placed, so that they lie on disk as those of a grown
 * business do. Customers come along over the time; those who came early buy more.
 *
 * @param {{ chance: import('./chance.mjs').Chance, customers: number, orders: number, products: readonly import('./catalogue.mjs').Product[], nowMs: number }} business
 * @returns {Generator<Order>}
 */
export function* makeOrders({ chance, customers, orders, products, nowMs }) {
  const startMs = nowMs - YEARS_MS;
  for (let number = 0; number < orders; number += 1) {
    const share = number / orders;
    const placedMs = Math.floor(startMs + share * YEARS_MS);
    const known = Math.floor(customers * (0.4 + 0.6 * share));
    const customer = Math.floor(known * chance.next() ** 1.3);
    const lines = makeLines(chance, products);
    const total = lines.reduce((sum, line) => sum + line.total, 0);
    const isCancelled = chance.happens(0.03);
    const isReturned = !isCancelled && placedMs < nowMs - 10 * DAY_MS && chance.happens(0.01);
    const isWhole = isReturned && lines.length === 1;
    yield {
      id: chance.uuid(placedMs), number, code: `DH${String(number + 1).padStart(6, '0')}`, customer, placedMs,
      placedOn: localDateIn(new Date(placedMs), ZONE),
      status: isCancelled ? 'cancelled' : isWhole ? 'returned' : placedMs < nowMs - 3 * DAY_MS ? 'fulfilled' : 'placed',
      statusBefore: isWhole ? 'fulfilled' : null,
      lines, total, purchase: lines.some((line) => line.price > 0) ? total : null,
      returns: isReturned ? { product: lines[0].product, quantity: lines.filter((line) => line.product === lines[0].product).reduce((sum, line) => sum + line.quantity * line.factor, 0) } : null,
    };
  }
}

/** @param {import('./chance.mjs').Chance} chance @param {readonly import('./catalogue.mjs').Product[]} products @returns {Line[]} */
function makeLines(chance, products) {
  return Array.from({ length: chance.oneOf(LINE_COUNTS) }, () => {
    const product = Math.floor(products.length * chance.next() ** 2);
    const { unit, price, box } = products[product];
    const isBox = box !== null && chance.happens(0.3);
    const quantity = chance.between(1, 4);
    const unitPrice = isBox ? price * (box ?? 1) : price;
    return { product, unit: isBox ? 'thùng' : unit, factor: isBox ? (box ?? 1) : 1, quantity, price: unitPrice, total: quantity * unitPrice };
  });
}
