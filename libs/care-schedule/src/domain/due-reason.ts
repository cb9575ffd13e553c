import type { LocalDate } from '@tantam/kernel';
import type { CountFrom, DueReasonCode } from './care-words.js';

export type NotCounted = 'no_interval' | 'returned' | 'nothing_left' | 'later_order';

/** A product that was weighed: `placedOn + quantity × intervalDays`, rounded up, is `dueDate`. */
export interface WeighedProduct {
  readonly code: string;
  readonly name: string;
  readonly unit: string | null;
  /** Base units counted, after the product's cap. */
  readonly quantity: string;
  /** Base units left in the order, before the cap. */
  readonly orderedQuantity: string;
  readonly intervalDays: number;
  readonly dueDate: LocalDate | null;
  readonly counted: boolean;
  readonly notCountedBecause: NotCounted | null;
}

/** Why a plan stands on its day, as numbers: the sentence and the date are made from them. */
export interface DueReason {
  readonly code: DueReasonCode;
  readonly params: {
    readonly placedOn: LocalDate | null;
    readonly countFrom: CountFrom | null;
    readonly products: readonly WeighedProduct[];
    readonly decidedBy: string | null;
    readonly dueDate: LocalDate | null;
    readonly setOn: LocalDate | null;
    readonly horizonDays: number | null;
  };
}
