import { Injectable } from '@nestjs/common';
import { Decimal, localDateIn } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { ComboComponent } from '../domain/order-quantities.js';
import type { OrderFacts, OrderStatus, ProductBook, ProductFacts } from '../domain/weigh-order.js';

/** An order's facts, with the moment that tells which of two came later. */
export interface TimedOrderFacts extends OrderFacts {
  readonly placedAtMs: number;
}

interface OrderRow {
  id: string;
  code: string;
  kind: OrderFacts['kind'];
  customerId: string | null;
  status: OrderStatus;
  placedAt: Date;
  deliveredAt: Date | null;
}
interface QuantityRow {
  orderId: string;
  productId: string;
  quantity: string;
}
interface ProductRow {
  productId: string;
  code: string;
  kind: ProductFacts['kind'];
  intervalDays: number;
  careCountMin: number | null;
  careCountMax: number | null;
  careQuantityMax: string | null;
}
interface ComponentRow {
  comboId: string;
  componentId: string;
  quantity: string;
}

/** Reads what care looks at of orders and their products, a few statements for any number of orders. */
@Injectable()
export class OrderFactsReader {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  async read(orderIds: readonly string[]): Promise<{ orders: TimedOrderFacts[]; book: ProductBook }> {
    const orders = await this.database.rows<OrderRow>(
      `select id, code, kind, customer_id as "customerId", status, placed_at as "placedAt", delivered_at as "deliveredAt" from order_summary where id = any($1::uuid[])`,
      [orderIds],
    );
    const ordered = await this.quantities('order_product', orderIds);
    const returned = await this.quantities('returned_product', orderIds);
    const productIds = new Set([...ordered.values(), ...returned.values()].flatMap((lines) => lines.map((line) => line.productId)));
    const zone = await this.time.zone();
    return {
      orders: orders.map((order) => ({
        orderId: order.id, code: order.code, kind: order.kind, customerId: order.customerId, status: order.status, placedAtMs: order.placedAt.getTime(),
        placedOn: localDateIn(order.placedAt, zone),
        deliveredOn: order.deliveredAt ? localDateIn(order.deliveredAt, zone) : null,
        ordered: ordered.get(order.id) ?? [],
        returned: returned.get(order.id) ?? [],
      })),
      book: await this.book([...productIds]),
    };
  }

  private async quantities(view: 'order_product' | 'returned_product', orderIds: readonly string[]): Promise<Map<string, { productId: string; quantity: Decimal }[]>> {
    const rows = await this.database.rows<QuantityRow>(
      `select order_id as "orderId", product_id as "productId", quantity::text as quantity from ${view} where order_id = any($1::uuid[]) order by order_id, product_id`,
      [orderIds],
    );
    const byOrder = new Map<string, { productId: string; quantity: Decimal }[]>();
    const decimals = decimalsOnce();
    for (const row of rows) {
      const line = { productId: row.productId, quantity: decimals(row.quantity) };
      const lines = byOrder.get(row.orderId);
      if (lines) lines.push(line);
      else byOrder.set(row.orderId, [line]);
    }
    return byOrder;
  }

  /** The products and the components of those that are combos. */
  private async book(productIds: readonly string[]): Promise<ProductBook> {
    const components = await this.database.rows<ComponentRow>(
      `select combo_id as "comboId", component_id as "componentId", quantity::text as quantity from combo_components where combo_id = any($1::uuid[]) order by combo_id, component_id`,
      [productIds],
    );
    const byCombo = new Map<string, ComboComponent[]>();
    for (const { comboId, componentId, quantity } of components) {
      byCombo.set(comboId, [...(byCombo.get(comboId) ?? []), { componentId, quantity: new Decimal(quantity) }]);
    }
    const all = new Set([...productIds, ...components.map((component) => component.componentId)]);
    const rows = await this.database.rows<ProductRow>(
      `select id as "productId", code, kind, care_interval_days as "intervalDays", care_count_min as "careCountMin", care_count_max as "careCountMax",
         care_quantity_max::text as "careQuantityMax"
       from product_summary where id = any($1::uuid[])`,
      [[...all]],
    );
    return new Map(
      rows.map((row) => [
        row.productId,
        { ...row, careQuantityMax: row.careQuantityMax === null ? null : new Decimal(row.careQuantityMax), components: byCombo.get(row.productId) ?? [] },
      ]),
    );
  }
}

/** Most quantities of a chunk are the same few numbers: read each text once. */
function decimalsOnce(): (text: string) => Decimal {
  const known = new Map<string, Decimal>();
  return (text) => {
    let decimal = known.get(text);
    if (!decimal) {
      decimal = new Decimal(text);
      known.set(text, decimal);
    }
    return decimal;
  };
}
