import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';
import { FollowUpOrders } from '../use-cases/follow-up-orders.js';

interface MovedOrders {
  readonly orderIds: readonly string[];
  /** Orders of a file that is being imported. */
  readonly staged: readonly { readonly importId: string; readonly orderNo: number }[];
}

/** A customer's orders: they move with her, their figures follow, and modules on the right are told. */
@Injectable()
export class OrdersLink implements CustomerLink, OnModuleInit {
  readonly columns = ['orders.customer_id', 'import_orders.customer_id', 'customer_product.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly followUp: FollowUpOrders,
  ) {}

  onModuleInit(): void {
    this.links.register('orders.orders', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const orders = await this.database.rows<{ id: string }>(
      `update orders set customer_id = $2, version = version + 1, updated_at = now() where customer_id = $1 returning id`,
      [from, to],
    );
    const staged = await this.database.rows<{ importId: string; orderNo: number }>(
      `update import_orders set customer_id = $2 where customer_id = $1 returning import_id as "importId", order_no as "orderNo"`,
      [from, to],
    );
    const orderIds = orders.map((order) => order.id);
    await this.tell(orderIds, from, to);
    return { orderIds, staged } satisfies MovedOrders;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const moved = manifest as MovedOrders;
    const orders = await this.database.rows<{ id: string }>(
      `update orders set customer_id = $1, version = version + 1, updated_at = now() where id = any($3::uuid[]) and customer_id = $2 returning id`,
      [from, to, moved.orderIds],
    );
    await this.database.execute(
      `update import_orders set customer_id = $1 from jsonb_to_recordset($3) as moved ("importId" uuid, "orderNo" int)
       where import_orders.customer_id = $2 and import_id = moved."importId" and order_no = moved."orderNo"`,
      [from, to, JSON.stringify(moved.staged)],
    );
    await this.tell(orders.map((order) => order.id), from, to);
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.database.rows<{ order: unknown }>(
      `select to_jsonb(o) || jsonb_build_object('lines', (select coalesce(jsonb_agg(to_jsonb(line) order by line.position), '[]') from order_lines line where line.order_id = o.id)) as order
       from orders o where o.customer_id = $1 order by o.placed_at, o.id`,
      [customerId],
    );
    return { orders: rows.map((row) => row.order) };
  }

  /** Orders stay whole but for what people wrote on them. She is still whole herself: erasing goes from right to left. */
  async erase(customerId: string): Promise<void> {
    await this.database.execute(`update orders set note = null, version = version + 1, updated_at = now() where customer_id = $1 and note is not null`, [customerId]);
    for (const table of ['import_order_rows', 'import_orders']) {
      await this.database.execute(
        `update ${table} staged set customer_name = null, customer_phone = null, customer_email = null
         from customer_summary she
         where she.id = $1 and (staged.customer_code = she.code or staged.customer_phone in (she.phone1, she.phone2) or lower(staged.customer_email) = any(she.emails))`,
        [customerId],
      );
    }
  }

  private async tell(orderIds: readonly string[], from: string, to: string): Promise<void> {
    if (orderIds.length > 0) await this.followUp.run({ orderIds, customerIds: [from, to], returnedIds: [] });
  }
}
