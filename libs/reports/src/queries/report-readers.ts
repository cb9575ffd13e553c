import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';

/**
 * How much of the orders somebody may see: `all`; `customers`: every order of every customer that he sees, but not every walk-in;
 * `some`. Kept figures count every order, so only the first two read them.
 */
export type OrdersSeen = 'all' | 'customers' | 'some';

@Injectable()
export class ReportReaders {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  /**
   * Asks the rule about an order of which nothing is known but that it has a customer: whoever may see even that one may see all such.
   * Rights only ever add up, so none can take a known order away again.
   */
  async ordersSeenBy(actor: Actor): Promise<OrdersSeen> {
    const parameters = new SqlParameters();
    const condition = await this.visibility.visibleTo(actor, 'order', 'unknown', parameters);
    if (condition === 'true') return 'all';
    const row = await this.database.row<{ sees: boolean | null }>(
      `select (${condition}) as sees
       from (select $$00000000-0000-0000-0000-000000000000$$::uuid as id, $$00000000-0000-0000-0000-000000000000$$::uuid as customer_id,
         null::uuid as taken_by_id, null::uuid as created_by_id, null::uuid as branch_id) as unknown`,
      parameters.values,
    );
    return row?.sees === true ? 'customers' : 'some';
  }
}
