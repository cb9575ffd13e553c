import { allowedOrderActions, type OrderKind, type OrderStatus, type PaymentStatus } from '../domain/order-status.js';
import { can, type Actor } from '@tantam/identity';
import type { ListedOrder } from './order-shapes.js';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';

/** Columns of an order as lists and the record page show it; `o` is the order. */
export const ORDER_COLUMNS = `
  o.id, o.code, o.source_system as "sourceSystem", o.kind, o.customer_id as "customerId", c.code as "customerCode", c.full_name as "customerName",
  o.branch_id as "branchId", o.taken_by_id as "takenById", taker.full_name as "takenByName", o.taken_by_text as "takenByText",
  o.created_by_id as "createdById", creator.full_name as "createdByName", o.placed_at as "placedAt", o.delivered_at as "deliveredAt", o.status,
  o.payment_status as "paymentStatus", o.returns_order_code as "returnsOrderCode", o.currency, o.total_minor as "totalMinor",
  o.sales_channel as "salesChannel", o.is_historical as "isHistorical", o.created_at as "createdAt", o.version`;

export const ORDER_JOINS = `
  left join customer_summary c on c.id = o.customer_id
  left join user_summary taker on taker.id = o.taken_by_id
  left join user_summary creator on creator.id = o.created_by_id`;

export interface OrderRow {
  readonly id: string;
  readonly code: string;
  readonly sourceSystem: string;
  readonly kind: OrderKind;
  readonly customerId: string | null;
  readonly customerCode: string | null;
  readonly customerName: string | null;
  readonly branchId: string | null;
  readonly takenById: string | null;
  readonly takenByName: string | null;
  readonly takenByText: string | null;
  readonly createdById: string | null;
  readonly createdByName: string | null;
  readonly placedAt: Date;
  readonly deliveredAt: Date | null;
  readonly status: OrderStatus;
  readonly paymentStatus: PaymentStatus;
  readonly returnsOrderCode: string | null;
  readonly currency: string;
  readonly totalMinor: number;
  readonly salesChannel: string | null;
  readonly isHistorical: boolean;
  readonly createdAt: Date;
  readonly version: number;
}

/** An order as a list shows it to this reader. */
export function showOrder(row: OrderRow, actor: Actor): ListedOrder {
  const { customerCode, customerName, takenByName, createdByName, totalMinor, isHistorical, ...same } = row;
  return {
    id: same.id,
    code: same.code,
    sourceSystem: same.sourceSystem,
    kind: same.kind,
    customerId: same.customerId,
    customer: same.customerId ? { id: same.customerId, code: customerCode ?? '', fullName: customerName ?? '' } : null,
    branchId: same.branchId,
    takenById: same.takenById,
    takenBy: person(same.takenById, takenByName),
    takenByText: same.takenByText,
    createdById: same.createdById,
    createdBy: person(same.createdById, createdByName),
    placedAt: same.placedAt.toISOString(),
    deliveredAt: same.deliveredAt?.toISOString() ?? null,
    status: same.status,
    paymentStatus: same.paymentStatus,
    returnsOrderCode: same.returnsOrderCode,
    currency: same.currency,
    total: totalMinor,
    salesChannel: same.salesChannel,
    historical: isHistorical,
    createdAt: same.createdAt.toISOString(),
    version: same.version,
    allowedActions: [...allowedOrderActions(same.status, { update: can(actor, ORDER_PERMISSIONS.update.name), cancel: can(actor, ORDER_PERMISSIONS.cancel.name) })],
  };
}

function person(id: string | null, fullName: string | null): { id: string; fullName: string } | null {
  return id ? { id, fullName: fullName ?? '' } : null;
}
