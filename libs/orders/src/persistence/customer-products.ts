import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

/**
 * Which products stand in a customer's orders (`customer_product`), kept in the transaction that changes the orders.
 * Whoever changes it holds the customer first, so that of two changes at once the later sees the earlier.
 */
@Injectable()
export class CustomerProducts {
  constructor(private readonly database: Database) {}

  /** Holds customers until the transaction ends; before any of their orders, so that two transactions never wait for each other. */
  async hold(customerIds: readonly (string | null)[]): Promise<void> {
    const ids = customerIds.filter((id) => id !== null);
    if (ids.length > 0) await this.database.execute(`select id from customer_summary where id = any($1::uuid[]) order by id for no key update`, [ids]);
  }

  /** Holds the customer of an order that is about to be changed. */
  async holdCustomerOf(orderId: string): Promise<void> {
    await this.database.execute(`select id from customer_summary where id = (select customer_id from orders where id = $1) for no key update`, [orderId]);
  }

  /** Orders of these customers lost or got lines, or changed hands. The customers are held. */
  async recount(customerIds: readonly string[]): Promise<void> {
    if (customerIds.length > 0) await this.database.execute(RECOUNT, [customerIds]);
  }
}

/** The buyer's products, along with the insert of one order: `customer` and `products` are placeholders. Holds the customer first. */
export function addBought(customer: string, products: string): string {
  return `insert into customer_product (customer_id, product_id)
    select buyer.id, bought.product_id
    from (select id from customer_summary where id = ${customer}::uuid for no key update) buyer
    cross join (select distinct unnest(${products}::uuid[]) as product_id) bought
    on conflict do nothing`;
}

const RECOUNT = `
  with bought as (
    select distinct o.customer_id, line.product_id from orders o join order_lines line on line.order_id = o.id where o.customer_id = any($1::uuid[])
  ), gone as (
    delete from customer_product known where known.customer_id = any($1::uuid[])
      and not exists (select 1 from bought where bought.customer_id = known.customer_id and bought.product_id = known.product_id)
  )
  insert into customer_product (customer_id, product_id) select customer_id, product_id from bought on conflict do nothing`;
