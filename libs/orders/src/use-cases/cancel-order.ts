import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import type { Actor } from '@tantam/identity';
import { Audit, Transactional } from '@tantam/platform';
import { isCancellable } from '../domain/order-status.js';
import { orderTotals } from '../domain/order-totals.js';
import { CustomerProducts } from '../persistence/customer-products.js';
import { PaymentParts } from '../payments/payment-parts.js';
import { Orders } from '../persistence/orders.js';
import { OrderDetail } from '../queries/order-detail.query.js';
import { FollowUpOrders } from './follow-up-orders.js';

/** Cancels an order or a return; a cancelled return gives back what it took off. */
@Injectable()
export class CancelOrder {
  constructor(
    private readonly orders: Orders,
    private readonly detail: OrderDetail,
    private readonly followUp: FollowUpOrders,
    private readonly customerProducts: CustomerProducts,
    private readonly payments: PaymentParts,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError not_found `order-not-found`; conflict `order-not-cancellable` when everything was returned */
  @Transactional()
  async run(actor: Actor, idOrCode: string): Promise<void> {
    const id = await this.detail.idOf(actor, idOrCode);
    await this.customerProducts.holdCustomerOf(id);
    const order = await this.orders.getForUpdate(id);
    if (!order) throw notFound('order-not-found');
    if (order.status === 'cancelled') return;
    if (!isCancellable(order.status)) throw conflict('order-not-cancellable', { status: order.status });
    const totals = orderTotals(order.lines, order, order.currency);
    await this.orders.save({ ...order, status: 'cancelled' }, totals);
    this.audit.record({
      action: 'order.cancelled', resource: 'order', resourceId: order.id, customerId: order.customerId, changes: { status: { from: order.status, to: 'cancelled' } },
    });
    await this.followUp.run({ orderIds: [order.id], customerIds: order.customerId ? [order.customerId] : [], returnedIds: [], products: 'kept' });
    await this.payments.giveBack({ ...order, totalMinor: totals.totalMinor });
  }
}
