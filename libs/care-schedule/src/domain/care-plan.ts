import type { LocalDate } from '@tantam/kernel';
import type { CareAction, OrderChange, PlanState, PlanTarget, VoidReason, WishSource } from './care-words.js';
import type { DueReason } from './due-reason.js';

/** A line of an order plan: one product that asks for care. Quantities are base units as text. */
export interface PlanLine {
  readonly productId: string;
  readonly quantity: string;
  readonly intervalDays: number;
  readonly dueDate: LocalDate;
  readonly dueBeyondHorizon: boolean;
  /** Set by a care: no longer looks at the interval. */
  readonly isSetByCare: boolean;
  readonly settledBy: 'care' | 'later_order' | null;
}

/** A day on which somebody wants the customer cared for, on her own plan. */
export interface PlanWish {
  readonly id: string;
  readonly source: WishSource;
  readonly wishedOn: LocalDate;
  readonly action: CareAction | null;
  readonly formId: string | null;
  readonly reasonId: string | null;
  readonly createdById: string | null;
  readonly createdByName: string | null;
  readonly createdOn: LocalDate;
  /** The day was set by a recorded care. */
  readonly isFromCare: boolean;
  readonly isSettled: boolean;
}

/** The care plan of an order, or a customer's own. */
export interface CarePlan {
  readonly id: string;
  readonly target: PlanTarget;
  readonly orderId: string | null;
  readonly customerId: string;
  readonly state: PlanState;
  readonly voidReason: VoidReason | null;
  /** Set while the plan is open. */
  readonly dueDate: LocalDate | null;
  readonly dueBeyondHorizon: boolean;
  readonly reason: DueReason;
  readonly orderChanged: OrderChange | null;
  /** Of an order plan; empty on a customer's own. */
  readonly lines: readonly PlanLine[];
  /** Of a customer's own plan; empty on an order's. */
  readonly wishes: readonly PlanWish[];
  readonly careCount: number;
  readonly careCountMin: number;
  readonly careCountMax: number | null;
  readonly attempts: number;
  readonly nextAttemptAtMs: number | null;
  readonly needsDecision: boolean;
  readonly careVersion: number;
  readonly finishedAtMs: number | null;
  readonly finishedById: string | null;
}

export function earliestOpenLine(lines: readonly PlanLine[]): PlanLine | null {
  let found: PlanLine | null = null;
  for (const line of lines) {
    if (line.settledBy !== null) continue;
    if (!found || line.dueDate < found.dueDate || (line.dueDate === found.dueDate && line.productId < found.productId)) found = line;
  }
  return found;
}

export function earliestOpenWish(wishes: readonly PlanWish[]): PlanWish | null {
  let found: PlanWish | null = null;
  for (const wish of wishes) {
    if (wish.isSettled) continue;
    if (!found || wish.wishedOn < found.wishedOn || (wish.wishedOn === found.wishedOn && wish.id < found.id)) found = wish;
  }
  return found;
}
