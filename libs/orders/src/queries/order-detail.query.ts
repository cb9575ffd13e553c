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
  readonly lines: ShownLine[];
  readonly returned: ShownOrder['returned'][number][];
}

/** Exact decimals travel as text: as JSON numbers they would be rounded. */
const LINES = `(
  select coalesce(json_agg(json_build_object('position', line.position, 'productId', line.product_id, 'productCode', p.code, 'productName', p.name,
    'unit', line.unit, 'unitFactor', line.unit_factor::text, 'quantity', line.quantity::text, 'unitPrice', line.unit_price::text,
    'discount', line.discount_minor, 'total', line.line_total_minor, 'serials', line.serials) order by line.position), '[]')
  from order_lines line join product_summary p on p.id = line.product_id where line.order_id = o.id)`;
const RETURNED = `(
  select coalesce(json_agg(json_build_object('productId', product_id, 'quantity', quantity::text) order by product_id), '[]')
  from returned_product where order_id = o.id)`;

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
    const lines = row.lines.map((line) => ({ ...line, unitFactor: formatDecimal(line.unitFactor), quantity: formatDecimal(line.quantity), unitPrice: formatDecimal(line.unitPrice) }));
    return {
      ...showOrder(row, actor),
      subtotal: lines.reduce((sum, line) => sum + line.total, 0),
      discount: row.discountMinor,
      shipping: row.shippingMinor,
      cashOnDelivery: row.cashOnDeliveryMinor,
      note: row.note,
      updatedAt: row.updatedAt.toISOString(),
      lines,
      returned: row.returned.map((each) => ({ ...each, quantity: formatDecimal(each.quantity) })),
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
         o.cash_on_delivery_minor as "cashOnDeliveryMinor", o.note, o.updated_at as "updatedAt", ${LINES} as lines, ${RETURNED} as returned
       from orders o ${ORDER_JOINS}
       where ${identity} and ${visible}
       order by o.source_system = ${parameters.add(OWN_SOURCE_SYSTEM)} desc, o.source_system
       limit 1`,
      parameters.values,
    );
  }
}
