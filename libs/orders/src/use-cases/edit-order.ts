import { Injectable } from '@nestjs/common';
import { cleanLine, notFound, stale } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, BusinessTime, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { assertEditable, headFaults, type StoredOrder } from '../domain/order.js';
import { orderTotals } from '../domain/order-totals.js';
import { changeStatus, type PaymentStatus, type SettableStatus } from '../domain/order-status.js';
import type { LineRequest } from '../domain/sold-line.js';
import { CustomerProducts } from '../persistence/customer-products.js';
import { PaymentParts, type PaidOrder, type RequestedPart } from '../payments/payment-parts.js';
import { Orders } from '../persistence/orders.js';
import { OrderDetail } from '../queries/order-detail.query.js';
import { FollowUpOrders } from './follow-up-orders.js';
import { SellLines } from './sell-lines.js';

/** A merge patch: absent is untouched, null clears. */
export interface OrderPatch {
  readonly customerId?: string | null;
  readonly branchId?: string | null;
  readonly takenById?: string | null;
  readonly placedAt?: string;
  readonly deliveredAt?: string | null;
  readonly status?: SettableStatus;
  readonly paymentStatus?: PaymentStatus;
  readonly returnsOrderCode?: string | null;
  readonly discount?: number;
  readonly shipping?: number;
  readonly cashOnDelivery?: number;
  readonly salesChannel?: string | null;
  readonly note?: string | null;
  readonly lines?: readonly LineRequest[];
  /** Replaced as a whole: what was taken is given back, these are taken. */
  readonly payments?: readonly RequestedPart[];
}

/** Changes some fields of an order; lines are replaced as a whole. */
@Injectable()
export class EditOrder {
  constructor(
    private readonly orders: Orders,
    private readonly detail: OrderDetail,
    private readonly sellLines: SellLines,
    private readonly followUp: FollowUpOrders,
    private readonly customerProducts: CustomerProducts,
    private readonly payments: PaymentParts,
    private readonly time: BusinessTime,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version the version that the caller saw; null: whatever it is
   * @throws DomainError not_found `order-not-found`; stale `stale` with `current`; conflict `order-not-editable`,
   *   `order-status-not-possible`; malformed `invalid-input`
   */
  @Transactional()
  async run(actor: Actor, idOrCode: string, patch: OrderPatch, version: number | null = null): Promise<void> {
    const id = await this.detail.idOf(actor, idOrCode);
    await this.customerProducts.holdCustomerOf(id);
    const before = await this.orders.getForUpdate(id);
    if (!before) throw notFound('order-not-found');
    if (version !== null && version !== before.version) throw stale('stale', { current: await this.detail.get(actor, before.id) });
    const touched = Object.entries(patch).filter(([, value]) => value !== undefined).map(([field]) => field);
    if (touched.length === 0) return;
    assertEditable(before.status, touched);
    const after = await this.apply(before, patch);
    await this.save(before, after, patch.lines !== undefined);
    await this.payments.changed(paid(before), paid(after), patch.payments, actor);
  }

  private async apply(before: StoredOrder, patch: OrderPatch): Promise<StoredOrder> {
    const after = patched(before, patch, this.time.now());
    const faults = headFaults(after);
    if (faults.length > 0) throw invalidInput(faults);
    // References that stay are not looked at again: who took it may have left since.
    const lines = await this.sellLines.run(patch.lines ?? [], { customerId: patch.customerId, branchId: patch.branchId, takenById: patch.takenById });
    return patch.lines ? { ...after, lines } : after;
  }

  private async save(before: StoredOrder, after: StoredOrder, replacesLines: boolean): Promise<void> {
    const totals = orderTotals(after.lines, after, after.currency);
    if (after.returnsOrderCode !== before.returnsOrderCode) await this.orders.holdPair(after);
    await this.orders.save(after, totals);
    if (replacesLines) await this.orders.replaceLines(after.id, after.lines, totals);
    this.audit.record({
      action: 'order.changed', resource: 'order', resourceId: after.id, customerId: after.customerId ?? before.customerId, changes: fieldChanges(before, after), personal: ['note'],
    });
    await this.followUp.run({
      orderIds: [after.id],
      customerIds: [...new Set([before.customerId, after.customerId].filter((id) => id !== null))],
      returnedIds: before.returnsOrderCode === after.returnsOrderCode ? [] : await this.followUp.returnedBy(before),
    });
  }
}

function paid(order: StoredOrder): PaidOrder {
  return { ...order, totalMinor: orderTotals(order.lines, order, order.currency).totalMinor };
}

function patched(order: StoredOrder, patch: OrderPatch, now: Date): StoredOrder {
  const status = patch.status ? changeStatus(order.status, patch.status) : order.status;
  const isDeliveredNow = status === 'fulfilled' && order.status !== 'fulfilled' && order.deliveredAt === null;
  const chosen = <T>(value: T | undefined, kept: T): T => (value === undefined ? kept : value);
  return {
    ...order,
    status,
    customerId: chosen(patch.customerId, order.customerId),
    branchId: chosen(patch.branchId, order.branchId),
    takenById: chosen(patch.takenById, order.takenById),
    placedAt: patch.placedAt ? new Date(patch.placedAt) : order.placedAt,
    deliveredAt: patch.deliveredAt === undefined ? (isDeliveredNow ? now : order.deliveredAt) : momentOf(patch.deliveredAt),
    paymentStatus: patch.paymentStatus ?? order.paymentStatus,
    returnsOrderCode: patch.returnsOrderCode === undefined ? order.returnsOrderCode : patch.returnsOrderCode && cleanLine(patch.returnsOrderCode),
    discountMinor: patch.discount ?? order.discountMinor,
    shippingMinor: patch.shipping ?? order.shippingMinor,
    cashOnDeliveryMinor: patch.cashOnDelivery ?? order.cashOnDeliveryMinor,
    salesChannel: chosen(patch.salesChannel, order.salesChannel),
    note: chosen(patch.note, order.note),
  };
}

function momentOf(text: string | null): Date | null {
  return text === null ? null : new Date(text);
}
