import { lineTotalMinor, sumMinor, Decimal } from '@tantam/kernel';

export interface PricedLine {
  /** In the line's unit, up to 3 decimals. */
  readonly quantity: string;
  /** Major units of the currency, up to 4 decimals. */
  readonly unitPrice: string;
  readonly discountMinor: number;
}

export interface OrderAmounts {
  readonly discountMinor: number;
  readonly shippingMinor: number;
}

export interface OrderTotals {
  readonly lineTotalsMinor: readonly number[];
  readonly totalMinor: number;
  /** What the lines of quantity > 0 and price > 0 come to; null when there is none, so that the order is no purchase. */
  readonly purchaseMinor: number | null;
}

/**
 * What an order comes to, in minor units of its currency: every line rounded half up on its own, then added up,
 * less the order's discount, plus shipping.
 *
 * @throws DomainError rule `amount-too-large` beyond ±(2^53 − 1).
 * @source docs/domain/orders.md#totals
 */
export function orderTotals(lines: readonly PricedLine[], amounts: OrderAmounts, currency: string): OrderTotals {
  const lineTotalsMinor = lines.map((line) => lineTotalMinor(line.quantity, line.unitPrice, line.discountMinor, currency));
  const bought = lineTotalsMinor.filter((_, index) => isPurchaseLine(lines[index]!));
  return {
    lineTotalsMinor,
    totalMinor: sumMinor([...lineTotalsMinor, -amounts.discountMinor, amounts.shippingMinor]),
    purchaseMinor: bought.length > 0 ? sumMinor(bought) : null,
  };
}

function isPurchaseLine(line: PricedLine): boolean {
  return new Decimal(line.quantity).greaterThan(0) && new Decimal(line.unitPrice).greaterThan(0);
}
