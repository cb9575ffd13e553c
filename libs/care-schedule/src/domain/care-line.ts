import { addDaysCapped, Decimal, type LocalDate } from '@tantam/kernel';

/** How much of a product an order comes to, in base units. */
export interface ProductQuantity {
  readonly productId: string;
  readonly quantity: Decimal;
}

/** What the catalogue says about a product's care. */
export interface CareProduct {
  readonly productId: string;
  /** Days that one base unit lasts; 0: needs no care. */
  readonly intervalDays: number;
  /** Most base units counted; null: all of them. */
  readonly careQuantityMax: Decimal | null;
}

/** A product of an order that asks for care. */
export interface CareLine {
  readonly productId: string;
  /** Base units counted, after the product's cap. */
  readonly quantity: Decimal;
  readonly intervalDays: number;
  readonly dueDate: LocalDate;
  readonly dueBeyondHorizon: boolean;
  /** The business's horizon, not the interval, decided the day. */
  readonly isCutByHorizon: boolean;
}

/**
 * Days that a quantity lasts: quantity × interval, a fraction rounded up so that care is never early.
 */
export function daysOfCare(quantity: Decimal, intervalDays: number): Decimal {
  return quantity.times(intervalDays).ceil();
}

/** The sum that counts: never more than the product's cap. */
export function countedQuantity(sum: Decimal, careQuantityMax: Decimal | null): Decimal {
  return careQuantityMax !== null && sum.greaterThan(careQuantityMax) ? careQuantityMax : sum;
}

/**
 * The days on which an order's products call for care: the day counted from plus each product's care interval times
 * its quantity, in base units, summed over the order's lines of that product (see `orderQuantities`).
 *
 * Products with no interval (0 days) or nothing left (quantity ≤ 0) ask for nothing. Days are calendar days in the
 * business time zone. A fractional result rounds up. A day after 9999-12-31 is written as that with
 * `dueBeyondHorizon`. The order is first due on the earliest; an empty list means that it needs no care.
 *
 * @param horizonDays no date later than so many days after `countedFrom`; null: no horizon
 * @source docs/domain/care-schedule.md#first-due-date
 */
export function careLines(
  countedFrom: LocalDate,
  sums: readonly ProductQuantity[],
  products: ReadonlyMap<string, CareProduct>,
  horizonDays: number | null = null,
): readonly CareLine[] {
  const lines: CareLine[] = [];
  for (const { productId, quantity: sum } of sums) {
    const product = products.get(productId);
    if (!product || product.intervalDays <= 0 || !sum.greaterThan(0)) continue;
    const quantity = countedQuantity(sum, product.careQuantityMax);
    const { dueDate, dueBeyondHorizon, isCutByHorizon } = dueAfter(countedFrom, daysOfCare(quantity, product.intervalDays), horizonDays);
    lines.push({ productId, quantity, intervalDays: product.intervalDays, dueDate, dueBeyondHorizon, isCutByHorizon });
  }
  return lines;
}

function dueAfter(countedFrom: LocalDate, days: Decimal, horizonDays: number | null): Pick<CareLine, 'dueDate' | 'dueBeyondHorizon' | 'isCutByHorizon'> {
  const isCutByHorizon = horizonDays !== null && days.greaterThan(horizonDays);
  const due = addDaysCapped(countedFrom, isCutByHorizon ? horizonDays : days);
  return { dueDate: due.date, dueBeyondHorizon: due.beyondHorizon, isCutByHorizon };
}

/** The day that the numbers of a stored reason come to: the proof that its sentence is true. */
export function dueDateOf(countedFrom: LocalDate, quantity: string | Decimal, intervalDays: number, horizonDays: number | null): LocalDate {
  const days = daysOfCare(new Decimal(quantity), intervalDays);
  return dueAfter(countedFrom, days, horizonDays).dueDate;
}
