import { Injectable } from '@nestjs/common';
import { CustomerFigures } from '@tantam/customers';
import { BusinessTime, Database, Events, together } from '@tantam/platform';
import type { OrderHead } from '../domain/order.js';
import { CustomerProducts } from '../persistence/customer-products.js';
import { MAX_IDS_PER_EVENT, ORDERS_CHANGED, type OrdersChanged } from '../events/orders-changed.js';

export interface ChangedOrders {
  readonly orderIds: readonly string[];
  /** Customers whose figures may differ: those of the orders, before and after. */
  readonly customerIds: readonly string[];
  /** Orders that a return named before it was changed. */
  readonly returnedIds: readonly string[];
  /** What became of the customers' products: `kept`, when they are right already; else they are counted again. */
  readonly products?: 'kept';
  /** The transaction holds these customers already. */
  readonly areHeld?: boolean;
}

export interface PlacedOrder extends Pick<OrderHead, 'customerId' | 'kind' | 'status' | 'placedAt' | 'returnsOrderCode'> {
  readonly id: string;
  /** A return that came before names it. */
  readonly isReturned: boolean;
  /** Null: no purchase. */
  readonly purchaseMinor: number | null;
}

/**
 * What follows from a change of orders, in its transaction: whether everything of an order is returned now, its
 * customers' figures, and the news to modules on the right.
 */
@Injectable()
export class FollowUpOrders {
  constructor(
    private readonly database: Database,
    private readonly figures: CustomerFigures,
    private readonly customerProducts: CustomerProducts,
    private readonly events: Events,
    private readonly time: BusinessTime,
  ) {}

  /**
   * An order that has just come. Her figures only grow by it, so nothing is counted again; and unless returns are
   * about, no order can have become returned by it.
   */
  async placed(order: PlacedOrder): Promise<void> {
    if (order.isReturned || order.returnsOrderCode) return this.run({ orderIds: [order.id], customerIds: order.customerId ? [order.customerId] : [], returnedIds: [], products: 'kept' });
    const isPurchase = order.kind === 'sale' && order.status !== 'draft' && order.purchaseMinor !== null;
    await together([order.customerId && isPurchase ? this.countPurchase(order, order.customerId) : Promise.resolve(), this.tell([order.id], { areNew: true })]);
  }

  private async countPurchase(order: PlacedOrder, customerId: string): Promise<void> {
    await this.figures.purchaseAdded({ customerId, purchasedOn: await this.time.dayOf(order.placedAt), spendMinor: order.purchaseMinor ?? 0 });
  }

  async run(changed: ChangedOrders): Promise<void> {
    const touched = [...new Set([...changed.orderIds, ...changed.returnedIds, ...(await this.returnedByReturns(changed.orderIds))])];
    await this.settleReturned(touched, changed.returnedIds);
    await this.refreshFigures(changed.customerIds, changed.areHeld ?? false);
    if (changed.products === undefined) await this.customerProducts.recount(changed.customerIds);
    await this.tell(touched);
  }

  private async tell(orderIds: readonly string[], more: { readonly areNew?: true } = {}): Promise<void> {
    for (let start = 0; start < orderIds.length; start += MAX_IDS_PER_EVENT) {
      const event: OrdersChanged = { name: ORDERS_CHANGED, data: { orderIds: orderIds.slice(start, start + MAX_IDS_PER_EVENT), ...more } };
      await this.events.publish(event);
    }
  }

  /** The order that a return names, if it has come. */
  async returnedBy(order: OrderHead): Promise<readonly string[]> {
    if (!order.returnsOrderCode) return [];
    const rows = await this.database.rows<{ id: string }>(`select id from orders where source_system = $1 and code = $2 and kind = 'sale'`, [order.sourceSystem, order.returnsOrderCode]);
    return rows.map((row) => row.id);
  }

  private async returnedByReturns(orderIds: readonly string[]): Promise<readonly string[]> {
    const rows = await this.database.rows<{ id: string }>(
      `select distinct sale.id
       from orders refund join orders sale on sale.source_system = refund.source_system and sale.code = refund.returns_order_code and sale.kind = 'sale'
       where refund.id = any($1::uuid[]) and refund.returns_order_code is not null`,
      [orderIds],
    );
    return rows.map((row) => row.id);
  }

  /**
   * All returned → status `returned`, and back when a return went. Orders are held first, so that of two returns
   * at once the later sees the earlier. One that a file called returned stays so while no return ever named it.
   */
  private async settleReturned(orderIds: readonly string[], lostReturn: readonly string[]): Promise<void> {
    const held = await this.database.rows<{ id: string }>(
      `select id from orders o
       where id = any($1::uuid[]) and kind = 'sale' and status in ('placed', 'fulfilled', 'returned')
         and (id = any($2::uuid[]) or exists (select 1 from orders refund where refund.source_system = o.source_system and refund.returns_order_code = o.code))
       order by id for no key update`,
      [orderIds, lostReturn],
    );
    if (held.length === 0) return;
    await this.database.execute(SETTLE_RETURNED, [held.map((row) => row.id)]);
  }

  /** Customers are held first, so that of two orders at once the later counts the earlier. */
  private async refreshFigures(customerIds: readonly string[], areHeld: boolean): Promise<void> {
    if (customerIds.length === 0) return;
    if (!areHeld) await this.database.execute(`select id from customer_summary where id = any($1::uuid[]) order by id for no key update`, [customerIds]);
    await this.figures.purchasesAre(PURCHASE_FIGURES, [customerIds, await this.time.zone()]);
  }
}

const SETTLE_RETURNED = `
  with state as (
    select o.id, o.status, o.status_before_return,
      coalesce((
        select bool_and(coalesce(off.quantity, 0) >= bought.quantity)
        from (select line.product_id, sum(line.quantity * line.unit_factor) as quantity from order_lines line where line.order_id = o.id group by line.product_id) bought
        left join returned_product off on off.order_id = o.id and off.product_id = bought.product_id
        where bought.quantity > 0
      ), false) as is_returned
    from orders o
    where o.id = any($1::uuid[])
  )
  update orders o
  set status = case when state.is_returned then 'returned' else state.status_before_return end,
    status_before_return = case when state.is_returned then state.status end,
    version = o.version + 1, updated_at = now()
  from state
  where o.id = state.id and state.is_returned <> (state.status = 'returned')`;

/**
 * One row per customer asked for, also without any purchase. A purchase is a sale, not draft or cancelled, that has a
 * line of quantity > 0 and price > 0 (`purchase_minor`); days are those of the business zone. Leans on `orders_customer`.
 */
const PURCHASE_FIGURES = `
  select customer.id as customer_id, (min(o.placed_at) at time zone $2)::date as first_purchase_on,
    (max(o.placed_at) at time zone $2)::date as last_purchase_on, count(o.id)::int as order_count, coalesce(sum(o.purchase_minor), 0)::bigint as spend_minor
  from unnest($1::uuid[]) as customer (id)
  left join orders o on o.customer_id = customer.id and o.kind = 'sale' and o.status not in ('draft', 'cancelled') and o.purchase_minor is not null
  group by customer.id`;
