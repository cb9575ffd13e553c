import { Injectable } from '@nestjs/common';
import { formatDecimal, isUuid, notFound } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { OWN_SOURCE_SYSTEM } from '../domain/order-code.js';
import type { ShownLine, ShownOrder } from './order-shapes.js';
import { ORDER_COLUMNS, ORDER_JOINS, showOrder, type OrderRow } from './order-row.js';

interface DetailRow extends OrderRow {
  readonly discountMinor: number;
  readonly shippingMinor: number;
  readonly cashOnDeliveryMinor: number;
  readonly note: string | null;
  readonly updatedAt: Date;
}

/** One order that the reader may see, with its lines. */
@Injectable()
export class OrderDetail {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /**
   * The order by id or code. Several source systems may use one code; the product's own is found first.
   *
   * @throws DomainError not_found `order-not-found`, also for one that this reader may not see.
   */
  async get(actor: Actor, idOrCode: string): Promise<ShownOrder> {
    const row = await this.find(actor, idOrCode);
    if (!row) throw notFound('order-not-found');
    const [lines, returned] = [await this.lines(row.id), await this.returned(row.id)];
    return {
      ...showOrder(row, actor),
      subtotal: lines.reduce((sum, line) => sum + line.total, 0),
      discount: row.discountMinor,
      shipping: row.shippingMinor,
      cashOnDelivery: row.cashOnDeliveryMinor,
      note: row.note,
      updatedAt: row.updatedAt.toISOString(),
      lines,
      returned,
    };
  }

  /**
   * The id of an order that the reader may see.
   *
   * @throws DomainError not_found `order-not-found`
   */
  async idOf(actor: Actor, idOrCode: string): Promise<string> {
    const row = await this.find(actor, idOrCode);
    if (!row) throw notFound('order-not-found');
    return row.id;
  }

  private async find(actor: Actor, idOrCode: string): Promise<DetailRow | null> {
    const parameters = new SqlParameters();
    const value = parameters.add(idOrCode);
    const identity = isUuid(idOrCode) ? `o.id = ${value}::uuid` : `o.code = ${value}`;
    const visible = await this.visibility.visibleTo(actor, 'order', 'o', parameters);
    return this.database.row<DetailRow>(
      `select ${ORDER_COLUMNS}, o.discount_minor as "discountMinor", o.shipping_minor as "shippingMinor",
         o.cash_on_delivery_minor as "cashOnDeliveryMinor", o.note, o.updated_at as "updatedAt"
       from orders o ${ORDER_JOINS}
       where ${identity} and ${visible}
       order by o.source_system = ${parameters.add(OWN_SOURCE_SYSTEM)} desc, o.source_system
       limit 1`,
      parameters.values,
    );
  }

  private async lines(orderId: string): Promise<ShownLine[]> {
    const rows = await this.database.rows<ShownLine & Record<string, unknown>>(
      `select line.position, line.product_id as "productId", p.code as "productCode", p.name as "productName", line.unit,
         line.unit_factor as "unitFactor", line.quantity, line.unit_price as "unitPrice", line.discount_minor as discount,
         line.line_total_minor as total, line.serials
       from order_lines line join product_summary p on p.id = line.product_id
       where line.order_id = $1 order by line.position`,
      [orderId],
    );
    return rows.map((line) => ({ ...line, unitFactor: formatDecimal(line.unitFactor), quantity: formatDecimal(line.quantity), unitPrice: formatDecimal(line.unitPrice) }));
  }

  private async returned(orderId: string): Promise<ShownOrder['returned'][number][]> {
    const rows = await this.database.rows<ShownOrder['returned'][number]>(`select product_id as "productId", quantity from returned_product where order_id = $1 order by product_id`, [orderId]);
    return rows.map((row) => ({ ...row, quantity: formatDecimal(row.quantity) }));
  }
}
