import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';

export interface CustomerPurchases {
  readonly customerId: string;
  /** Days in the business zone; null when there are no purchases (left). */
  readonly firstPurchaseOn: LocalDate | null;
  readonly lastPurchaseOn: LocalDate | null;
  readonly orderCount: number;
  readonly spendMinor: number;
}

const CHUNK = 5_000;

/**
 * Figures that other modules keep on customers. They are no edits: the version stays, so nobody's form goes stale.
 * Runs in the caller's transaction; rows are locked in the order of their ids.
 */
@Injectable()
export class CustomerFigures {
  constructor(private readonly database: Database) {}

  /** What these customers have bought, in all. A lead or prospect with a purchase is a customer from now on. */
  async purchasesChanged(rows: readonly CustomerPurchases[]): Promise<void> {
    for (let start = 0; start < rows.length; start += CHUNK) await this.writePurchases(rows.slice(start, start + CHUNK));
  }

  /** One more purchase. Counting on from what is there is exact also when two come at once: the second waits for the row. */
  async purchaseAdded({ customerId, purchasedOn, spendMinor }: { customerId: string; purchasedOn: LocalDate; spendMinor: number }): Promise<void> {
    await this.database.execute(
      `update customers set first_purchase_on = least(first_purchase_on, $2::date), last_purchase_on = greatest(last_purchase_on, $2::date),
         order_count = order_count + 1, spend_minor = spend_minor + $3,
         lifecycle = case when lifecycle in ('lead', 'prospect') then 'customer' else lifecycle end
       where id = $1`,
      [customerId, purchasedOn, spendMinor],
    );
  }

  /** A contact took place: care, an answered call, a message. An earlier one than known changes nothing. */
  async contacted(customerId: string, at: Date): Promise<void> {
    await this.database.execute(
      `update customers set last_contact_at = $2 where id = $1 and (last_contact_at is null or last_contact_at < $2)`,
      [customerId, at],
    );
  }

  /** The first number is somebody else's: it is marked until another takes its place. */
  async phoneFoundWrong(customerId: string): Promise<void> {
    await this.database.execute(
      `update customers set wrong_phones = wrong_phones || phone1 where id = $1 and phone1 is not null and phone1 <> all(wrong_phones)`,
      [customerId],
    );
  }

  /** She was reached by phone: the number is hers after all. */
  async phoneFoundRight(customerId: string): Promise<void> {
    await this.database.execute(`update customers set wrong_phones = array_remove(wrong_phones, phone1) where id = $1 and phone1 = any(wrong_phones)`, [customerId]);
  }

  private async writePurchases(rows: readonly CustomerPurchases[]): Promise<void> {
    await this.database.execute(
      `with figures as (
         select * from unnest($1::uuid[], $2::date[], $3::date[], $4::int[], $5::bigint[])
           as f (customer_id, first_purchase_on, last_purchase_on, order_count, spend_minor)
       ), locked as (
         select customers.id from customers join figures on figures.customer_id = customers.id order by customers.id for no key update of customers
       )
       update customers set first_purchase_on = figures.first_purchase_on, last_purchase_on = figures.last_purchase_on,
         order_count = figures.order_count, spend_minor = figures.spend_minor,
         lifecycle = case when customers.lifecycle in ('lead', 'prospect') and figures.order_count > 0 then 'customer' else customers.lifecycle end
       from locked join figures on figures.customer_id = locked.id
       where customers.id = locked.id
         and (customers.first_purchase_on, customers.last_purchase_on, customers.order_count, customers.spend_minor)
           is distinct from (figures.first_purchase_on, figures.last_purchase_on, figures.order_count, figures.spend_minor)`,
      [
        rows.map((row) => row.customerId), rows.map((row) => row.firstPurchaseOn), rows.map((row) => row.lastPurchaseOn),
        rows.map((row) => row.orderCount), rows.map((row) => row.spendMinor),
      ],
    );
  }
}
