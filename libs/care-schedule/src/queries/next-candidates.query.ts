import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CarePlanConditions } from './care-filters.sql.js';
import type { CarePlanFilters } from './care-filters.js';
import { DueOrder, preparedFrom, type DueRow } from './due-order.js';

/** A plan that may be handed out, and whose customer it is. */
export interface Candidate extends DueRow {
  readonly customerId: string;
}

/** Read at a time: more than agents who ask in the same moment, usually. */
const AT_ONCE = 20;

/**
 * Plans to be handed out, in the default order of worklists: open ones with something unsettled that the reader answers
 * for, whose next attempt is due and whose customer nobody is on, the reader neither. The first whose customer is held
 * by no other transaction is locked with her.
 */
@Injectable()
export class NextCandidates {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly dueOrder: DueOrder,
    private readonly time: BusinessTime,
  ) {}

  /** @param except customers who were found taken after all */
  async page(actor: Actor, filters: CarePlanFilters, except: readonly string[], cursor: string | undefined): Promise<{ rows: Candidate[]; nextCursor: string | null }> {
    return this.dueOrder.page<Candidate>(AT_ONCE, cursor, async () => {
      const parameters = new SqlParameters();
      const { where, few } = await this.conditions.ofList(actor, { ...filters, forMe: true }, 'plan', parameters);
      const now = parameters.add(this.time.now());
      const isFree = `(plan.next_attempt_at is null or plan.next_attempt_at <= ${now})
        and not exists (select 1 from care_claims claim where claim.customer_id = plan.customer_id and claim.expires_at > ${now})
        and plan.customer_id <> all(${parameters.add(except)}::uuid[])`;
      const columns = `plan.id, plan.customer_id as "customerId", plan.sort_date as "sortDate", plan.order_code as "orderCode"`;
      return preparedFrom(columns, { where: `${where} and ${isFree}`, few: few && { ...few, tried: `${few.tried} and ${isFree}` } }, parameters);
    });
  }

  /** Locks the first of these customers whom nobody holds; what another is about to take is passed over, never waited for. */
  async lockFirst(customerIds: readonly string[]): Promise<string | null> {
    const row = await this.database.row<{ id: string }>(
      `select customer.id from customers as customer where customer.id = any($1::uuid[])
       order by array_position($1::uuid[], customer.id) limit 1 for no key update skip locked`,
      [customerIds],
    );
    return row?.id ?? null;
  }
}
