import { Injectable } from '@nestjs/common';
import { conflict, uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import type { OrderHead, StoredOrder } from '../domain/order.js';
import type { OrderTotals } from '../domain/order-totals.js';
import type { SoldLine } from '../domain/sold-line.js';
import { addBought } from './customer-products.js';

interface HeadRow extends OrderHead {
  readonly id: string;
  readonly code: string;
  readonly version: number;
}

const HEAD = `
  id, code, source_system as "sourceSystem", kind, customer_id as "customerId", branch_id as "branchId", taken_by_id as "takenById",
  placed_at as "placedAt", delivered_at as "deliveredAt", status, payment_status as "paymentStatus", returns_order_code as "returnsOrderCode",
  currency, discount_minor as "discountMinor", shipping_minor as "shippingMinor", cash_on_delivery_minor as "cashOnDeliveryMinor",
  sales_channel as "salesChannel", note, version`;

/** Orders with their lines, written and locked. */
@Injectable()
export class Orders {
  constructor(private readonly database: Database) {}

  /**
   * Adds an order with its lines; a null code takes the next number.
   *
   * @returns the new order's id, and whether a return that came before names it
   * @throws DomainError conflict `order-code-taken`
   */
  async add(order: OrderHead, lines: readonly SoldLine[], totals: OrderTotals, createdById: string): Promise<{ id: string; isReturned: boolean }> {
    const id = uuidv7();
    await this.holdPair(order);
    const row = await naming(order.code, () =>
      this.database.row<{ isReturned: boolean }>(
        `with head as (
           insert into orders (id, code, source_system, kind, customer_id, branch_id, taken_by_id, placed_at, delivered_at, status, payment_status,
             returns_order_code, currency, discount_minor, shipping_minor, cash_on_delivery_minor, sales_channel, note, total_minor, purchase_minor, created_by_id)
           values ($1, coalesce($2, next_order_code($3)), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
           returning code, source_system, kind
         ), lines as (${insertLines(22)}), bought as (${addBought('$5', '$22')})
         select kind = 'sale' and exists (select 1 from orders refund where refund.source_system = head.source_system and refund.returns_order_code = head.code) as "isReturned"
         from head`,
        [id, order.code, order.sourceSystem, ...changeable(order), totals.totalMinor, totals.purchaseMinor, createdById, ...lineColumns(lines, totals)],
      ),
    );
    return { id, isReturned: row?.isReturned ?? false };
  }

  /**
   * A return and the sale that it names, sent at once: the later of the two must see the earlier. Nobody can name a code that is
   * only given now.
   */
  async holdPair({ kind, code, sourceSystem, returnsOrderCode }: Pick<OrderHead, 'kind' | 'code' | 'sourceSystem' | 'returnsOrderCode'>): Promise<void> {
    const sale = kind === 'return' ? returnsOrderCode : code;
    if (sale !== null) await this.database.execute(`select pg_advisory_xact_lock(hashtextextended('orders.pair ' || $1 || ' ' || $2, 0))`, [sourceSystem, sale]);
  }

  /** The order, held against other writers until the transaction ends. */
  async getForUpdate(id: string): Promise<StoredOrder | null> {
    const head = await this.database.row<HeadRow>(`select ${HEAD} from orders where id = $1 for no key update`, [id]);
    return head && { ...head, lines: await this.linesOf(id) };
  }

  /** Saves an order that this transaction holds. */
  async save(order: StoredOrder, totals: OrderTotals): Promise<void> {
    await this.database.execute(
      `update orders set kind = $2, customer_id = $3, branch_id = $4, taken_by_id = $5, placed_at = $6, delivered_at = $7, status = $8, payment_status = $9,
         returns_order_code = $10, currency = $11, discount_minor = $12, shipping_minor = $13, cash_on_delivery_minor = $14, sales_channel = $15, note = $16,
         total_minor = $17, purchase_minor = $18, version = version + 1, updated_at = now(),
         cancelled_at = case when $8 = 'cancelled' then coalesce(cancelled_at, now()) end
       where id = $1`,
      [order.id, ...changeable(order), totals.totalMinor, totals.purchaseMinor],
    );
  }

  async replaceLines(orderId: string, lines: readonly SoldLine[], totals: OrderTotals): Promise<void> {
    await this.database.execute(`delete from order_lines where order_id = $1`, [orderId]);
    await this.database.execute(insertLines(2), [orderId, ...lineColumns(lines, totals)]);
  }

  private linesOf(orderId: string): Promise<SoldLine[]> {
    return this.database.rows<SoldLine & Record<string, unknown>>(
      `select product_id as "productId", unit, unit_factor::text as "unitFactor", quantity::text as quantity, unit_price::text as "unitPrice",
         discount_minor as "discountMinor", serials
       from order_lines where order_id = $1 order by position`,
      [orderId],
    );
  }
}

function changeable(order: OrderHead): unknown[] {
  return [
    order.kind, order.customerId, order.branchId, order.takenById, order.placedAt, order.deliveredAt, order.status, order.paymentStatus, order.returnsOrderCode,
    order.currency, order.discountMinor, order.shippingMinor, order.cashOnDeliveryMinor, order.salesChannel, order.note,
  ];
}

/** The lines from parallel arrays, the order's id being $1. Serials travel as JSON texts: arrays of arrays must be equally long. */
function insertLines(first: number): string {
  const [product, unit, factor, quantity, price, discount, total, serials] = Array.from({ length: 8 }, (_, index) => `$${first + index}`);
  return `insert into order_lines (order_id, position, product_id, unit, unit_factor, quantity, unit_price, discount_minor, line_total_minor, serials)
    select $1, position, product_id, unit, factor, quantity, price, discount, total, array(select jsonb_array_elements_text(serials::jsonb))
    from unnest(${product}::uuid[], ${unit}::text[], ${factor}::numeric[], ${quantity}::numeric[], ${price}::numeric[], ${discount}::bigint[], ${total}::bigint[], ${serials}::text[])
      with ordinality as line (product_id, unit, factor, quantity, price, discount, total, serials, position)`;
}

function lineColumns(lines: readonly SoldLine[], totals: OrderTotals): unknown[] {
  return [
    lines.map((line) => line.productId), lines.map((line) => line.unit), lines.map((line) => line.unitFactor), lines.map((line) => line.quantity),
    lines.map((line) => line.unitPrice), lines.map((line) => line.discountMinor), totals.lineTotalsMinor, lines.map((line) => JSON.stringify(line.serials)),
  ];
}

async function naming<T>(code: string | null, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { constraint?: unknown } | null)?.constraint === 'orders_code_key') throw conflict('order-code-taken', { code });
    throw error;
  }
}
