import { conflict } from '@tantam/kernel';
import { isEditable, type OrderKind, type OrderStatus, type PaymentStatus } from './order-status.js';
import type { SoldLine } from './sold-line.js';

/** An order's own fields as they are kept; amounts in minor units of its currency. */
export interface OrderHead {
  readonly code: string | null;
  readonly sourceSystem: string;
  readonly kind: OrderKind;
  readonly customerId: string | null;
  readonly branchId: string | null;
  readonly takenById: string | null;
  readonly placedAt: Date;
  readonly deliveredAt: Date | null;
  readonly status: OrderStatus;
  readonly paymentStatus: PaymentStatus;
  readonly returnsOrderCode: string | null;
  readonly currency: string;
  readonly discountMinor: number;
  readonly shippingMinor: number;
  readonly cashOnDeliveryMinor: number;
  readonly salesChannel: string | null;
  readonly note: string | null;
}

export interface StoredOrder extends OrderHead {
  readonly id: string;
  readonly code: string;
  readonly version: number;
  readonly lines: readonly SoldLine[];
}

export interface HeadFault {
  readonly pointer: string;
  readonly code: string;
}

/** What contradicts itself in an order, field by field; empty when it can be kept. */
export function headFaults(order: OrderHead): readonly HeadFault[] {
  const faults: HeadFault[] = [];
  if (order.returnsOrderCode !== null && order.kind !== 'return') faults.push({ pointer: '/returnsOrderCode', code: 'only-for-returns' });
  if (order.returnsOrderCode !== null && order.returnsOrderCode === order.code) faults.push({ pointer: '/returnsOrderCode', code: 'returns-itself' });
  if (order.deliveredAt && order.deliveredAt < order.placedAt) faults.push({ pointer: '/deliveredAt', code: 'delivered-before-placed' });
  return faults;
}

/** What may change whatever became of the order: a refund is noted after everything was returned. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['note', 'paymentStatus']);

/**
 * @param fields names of the fields that a change touches
 * @throws DomainError conflict `order-not-editable` when a cancelled or returned order would change in more than its bookkeeping
 */
export function assertEditable(status: OrderStatus, fields: readonly string[]): void {
  if (!isEditable(status) && fields.some((field) => !BOOKKEEPING.has(field))) throw conflict('order-not-editable', { status });
}
