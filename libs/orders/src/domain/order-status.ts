import { conflict } from '@tantam/kernel';

export const ORDER_STATUSES = ['draft', 'placed', 'fulfilled', 'cancelled', 'returned'] as const;
export type OrderStatus = (typeof ORDER_STATUSES)[number];

/** Statuses that people set; the others follow from a cancellation or from returns. */
export const SETTABLE_STATUSES = ['draft', 'placed', 'fulfilled'] as const;
export type SettableStatus = (typeof SETTABLE_STATUSES)[number];

export const ORDER_KINDS = ['sale', 'return'] as const;
export type OrderKind = (typeof ORDER_KINDS)[number];

export const PAYMENT_STATUSES = ['unpaid', 'partly', 'paid', 'refunded'] as const;
export type PaymentStatus = (typeof PAYMENT_STATUSES)[number];

/**
 * The status after somebody set `next`: draft → placed → fulfilled, never back; setting the present one is no change.
 *
 * @throws DomainError conflict `order-status-not-possible` for any other step, also out of cancelled and returned.
 */
export function changeStatus(current: OrderStatus, next: SettableStatus): OrderStatus {
  if (current === next) return current;
  const from = SETTABLE_STATUSES.indexOf(current as SettableStatus);
  if (from < 0 || SETTABLE_STATUSES.indexOf(next) < from) throw conflict('order-status-not-possible', { status: current, requested: next });
  return next;
}

/** Whether lines, dates and the like may still be edited. */
export function isEditable(status: OrderStatus): boolean {
  return status === 'draft' || status === 'placed' || status === 'fulfilled';
}

/** Whether a cancellation is possible; one that is cancelled already stays so. Everything returned leaves nothing to cancel. */
export function isCancellable(status: OrderStatus): boolean {
  return isEditable(status);
}

export const ORDER_ACTIONS = ['update', 'cancel'] as const;
export type OrderAction = (typeof ORDER_ACTIONS)[number];

/** What this actor may do with this order now. */
export function allowedOrderActions(status: OrderStatus, rights: { readonly update: boolean; readonly cancel: boolean }): readonly OrderAction[] {
  return ORDER_ACTIONS.filter((action) => (action === 'update' ? rights.update && status !== 'cancelled' : rights.cancel && isCancellable(status)));
}
