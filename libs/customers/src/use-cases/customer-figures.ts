import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';

/**
 * Figures that other modules keep on customers. They are no edits: the version stays, so nobody's form goes stale.
 * Runs in the caller's transaction.
 */
@Injectable()
export class CustomerFigures {
  constructor(private readonly database: Database) {}

  /**
   * What these customers have bought, in all, as `source` says: a select of `customer_id, first_purchase_on, last_purchase_on,
   * order_count, spend_minor` (days in the business zone, null without purchases). The customers are held by the caller. A
   * lead or prospect with a purchase is a customer from now on.
   */
  async purchasesAre(source: string, parameters: readonly unknown[]): Promise<void> {
    await this.database.execute(
      `with bought as (${source}), written as (
         update customer_figures figures set first_purchase_on = bought.first_purchase_on, last_purchase_on = bought.last_purchase_on,
           order_count = bought.order_count, spend_minor = bought.spend_minor
         from bought
         where figures.customer_id = bought.customer_id
           and (figures.first_purchase_on, figures.last_purchase_on, figures.order_count, figures.spend_minor)
             is distinct from (bought.first_purchase_on, bought.last_purchase_on, bought.order_count, bought.spend_minor)
         returning figures.customer_id, figures.order_count
       )
       update customers set lifecycle = 'customer' from written
       where customers.id = written.customer_id and written.order_count > 0 and customers.lifecycle in ('lead', 'prospect')`,
      parameters,
    );
  }

  /** One more purchase. Counting on from what is there is exact also when two come at once: the second waits for the row. */
  async purchaseAdded({ customerId, purchasedOn, spendMinor }: { customerId: string; purchasedOn: LocalDate; spendMinor: number }): Promise<void> {
    await this.database.execute(
      `with counted as (
         update customer_figures set first_purchase_on = least(first_purchase_on, $2::date), last_purchase_on = greatest(last_purchase_on, $2::date),
           order_count = order_count + 1, spend_minor = spend_minor + $3
         where customer_id = $1
       )
       update customers set lifecycle = 'customer' where id = $1 and lifecycle in ('lead', 'prospect')`,
      [customerId, purchasedOn, spendMinor],
    );
  }

  /** A contact took place: care, an answered call, a message. An earlier one than known changes nothing. */
  async contacted(customerId: string, at: Date): Promise<void> {
    await this.database.execute(
      `update customer_figures set last_contact_at = $2 where customer_id = $1 and (last_contact_at is null or last_contact_at < $2)`,
      [customerId, at],
    );
  }

  /** Contacts that took place at these moments, any number per customer. None moves the last contact back. */
  async contactedAt(contacts: readonly { readonly customerId: string; readonly at: Date }[]): Promise<void> {
    await this.database.execute(
      `update customer_figures figures set last_contact_at = latest.at
       from (select id, max(at) as at from unnest($1::uuid[], $2::timestamptz[]) as contact (id, at) group by id) latest
       where figures.customer_id = latest.id and (figures.last_contact_at is null or figures.last_contact_at < latest.at)`,
      [contacts.map(({ customerId }) => customerId), contacts.map(({ at }) => at)],
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
}
