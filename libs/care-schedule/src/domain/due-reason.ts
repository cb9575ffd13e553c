import type { LocalDate } from '@tantam/kernel';
import { dueDateOf } from './care-line.js';
import type { CountFrom, DueReasonCode } from './care-words.js';

/** Why a product of an order does not count. */
export type NotCounted = 'no_interval' | 'returned' | 'nothing_left' | 'later_order';

/**
 * A product that was weighed, as it is stored: short, since an order may have many and there are many orders.
 * `quantity × intervalDays`, rounded up, after the day counted from is `dueDate`.
 */
export interface WeighedProduct {
  readonly productId: string;
  /** Base units counted: after returns and the product's cap. */
  readonly quantity: string;
  /** Base units as ordered, and what returns left of them; left out where equal to `quantity`. */
  readonly ordered?: string;
  readonly left?: string;
  readonly intervalDays: number;
  /** Null when it asks for nothing. */
  readonly dueDate: LocalDate | null;
  readonly why?: NotCounted;
  /** Came to the order after care had begun. */
  readonly isAdded?: true;
}

/** A product as it was sold, in base units; `returned` where something came back. */
export interface SoldProduct {
  readonly productId: string;
  readonly quantity: string;
  readonly returned?: string;
}

/** Why a plan stands on its day, as code and numbers: the sentence is made from them, and they recompute the day. */
export interface DueReason {
  readonly code: DueReasonCode;
  /** The day counted from; null for a customer's own plan. */
  readonly countedOn: LocalDate | null;
  readonly countFrom: CountFrom | null;
  /** Care counts from the delivery, which is not known yet: it counts from the placed day meanwhile. */
  readonly isDeliveryAwaited?: true;
  readonly products: readonly WeighedProduct[];
  /** What was sold, where a combo is among it: what the combo holds may become another, the sale does not. */
  readonly sold?: readonly SoldProduct[];
  /** Of the product that decides, when the interval or the horizon did. */
  readonly decidingProductId: string | null;
  /** Who set the date, when somebody did. */
  readonly setByName: string | null;
  readonly setOn: LocalDate | null;
  readonly dueDate: LocalDate | null;
  readonly horizonDays: number | null;
  /** Where it stood before it was moved to even out the work. */
  readonly formerDueDate?: LocalDate | null;
}

/** Which day of the order `countedOn` is. */
export function countsFrom(reason: Pick<DueReason, 'countFrom' | 'isDeliveryAwaited'>): CountFrom | null {
  return reason.isDeliveryAwaited ? 'placed' : reason.countFrom;
}

/** The reason once a person has set the day; what was weighed before stays readable. */
export function setByHand(former: DueReason | null, code: DueReasonCode, dueDate: LocalDate, byName: string | null, today: LocalDate): DueReason {
  return {
    code, dueDate, setByName: byName, setOn: today, countedOn: former?.countedOn ?? null, countFrom: former?.countFrom ?? null, products: former?.products ?? [],
    decidingProductId: null, horizonDays: former?.horizonDays ?? null, ...(former?.sold ? { sold: former.sold } : {}), ...(former?.isDeliveryAwaited ? { isDeliveryAwaited: true } : {}),
  };
}

/** A line that begins to decide, as an earlier one was settled or moved: by its interval, or by somebody's date, whose it was is no longer known. */
export function reasonOfLine(former: DueReason, line: { readonly productId: string; readonly dueDate: LocalDate; readonly isSetByCare: boolean }): DueReason {
  const { formerDueDate: _, ...rest } = former;
  const decided = { ...rest, dueDate: line.dueDate, setByName: null, setOn: null };
  if (line.isSetByCare) return { ...decided, code: 'agent_set', decidingProductId: null };
  const weighed = former.products.find((product) => product.productId === line.productId);
  const isCut = weighed !== undefined && former.countedOn !== null && dueDateOf(former.countedOn, weighed.quantity, weighed.intervalDays, null) !== line.dueDate;
  return { ...decided, code: isCut ? 'horizon' : 'interval', decidingProductId: line.productId };
}
