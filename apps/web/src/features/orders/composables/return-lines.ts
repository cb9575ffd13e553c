import type { Order, OrderLineInput } from '../api.types.ts';
import { scaled, unscaled } from './exact.ts';
import { paidPerUnit, quantityPlaces } from './order-totals.ts';

/** A line that can be taken back, with how much of it is left. */
export interface ReturnableLine {
  position: number;
  name: string;
  unit: string;
  sold: string;
  /** In the line's unit; what earlier returns took is off already. */
  left: string;
}

const basePlaces = quantityPlaces + 6;

/** What is left of every line with a quantity above 0, earlier returns of a product taken off its lines in turn. */
export function returnableLines(order: Pick<Order, 'lines' | 'returned'>): ReturnableLine[] {
  const taken = new Map(order.returned.map(({ productId, quantity }) => [productId, scaled(quantity, basePlaces) ?? 0n]));
  return order.lines.flatMap((line) => {
    const [quantity, factor] = [scaled(line.quantity, quantityPlaces) ?? 0n, scaled(line.unitFactor, 6) ?? 0n];
    if (quantity <= 0n || factor <= 0n) return [];
    const all = quantity * factor;
    const before = taken.get(line.productId) ?? 0n;
    const off = before < all ? before : all;
    taken.set(line.productId, before - off);
    const left = (all - off) / factor;
    return [
      { position: line.position, name: line.productName, unit: line.unit, sold: line.quantity, left: unscaled(left, quantityPlaces) },
    ];
  });
}

/** Lines of a return for the quantities chosen by position; money goes back, so that quantities are below 0. */
export function returnInput(order: Pick<Order, 'lines' | 'currency'>, chosen: Readonly<Record<number, string | null>>): OrderLineInput[] {
  return order.lines.flatMap((line) => {
    const quantity = scaled(chosen[line.position] ?? '0', quantityPlaces) ?? 0n;
    if (quantity <= 0n) return [];
    return [
      {
        productId: line.productId,
        unit: line.unit,
        quantity: unscaled(-quantity, quantityPlaces),
        unitPrice: paidPerUnit(line, order.currency),
      },
    ];
  });
}

/** Whether a chosen quantity is more than what is left, or no quantity at all. */
export function isTooMuch(left: string, chosen: string | null): boolean {
  const quantity = scaled(chosen ?? '0', quantityPlaces);
  return quantity === undefined || quantity < 0n || quantity > (scaled(left, quantityPlaces) ?? 0n);
}
