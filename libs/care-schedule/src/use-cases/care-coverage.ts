import { Injectable } from '@nestjs/common';
import { CustomerConditions } from '@tantam/customers';
import { addDays } from '@tantam/kernel';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import { CARE } from '../care-schedule.permissions.js';
import type { AssignmentMode } from '../domain/care-words.js';
import { CareCapacity } from './care-capacity.js';
import { HAS_SOMEBODY } from '../queries/assigned-groups.query.js';

export interface CareCoverageCounts {
  readonly assignmentMode: AssignmentMode;
  readonly productsWithoutInterval: number;
  readonly productsWithoutAgent: number;
  readonly unassignedCustomers: number;
  readonly overloadedPeople: number;
  readonly deactivatedWithWork: number;
}

/** Days ahead in which somebody has too much to do. */
const AHEAD_DAYS = 14;

/** What falls through: each number is that of a list, by the same conditions, in which it can be mended. */
@Injectable()
export class CareCoverage {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerConditions,
    private readonly capacity: CareCapacity,
    private readonly mode: CareMode,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor): Promise<CareCoverageCounts> {
    const products = await this.database.row<{ withoutInterval: number; withoutAgent: number }>(
      `select (count(*) filter (where product.care_interval_days = 0))::int as "withoutInterval",
         (count(*) filter (where product.care_interval_days > 0 and not ${HAS_SOMEBODY('product.id')}))::int as "withoutAgent"
       from product_summary product where product.is_active`,
    );
    return {
      assignmentMode: (await this.mode.inForce()).assignmentMode,
      productsWithoutInterval: products?.withoutInterval ?? 0,
      productsWithoutAgent: products?.withoutAgent ?? 0,
      unassignedCustomers: await this.unassigned(actor),
      overloadedPeople: await this.overloaded(actor),
      deactivatedWithWork: await this.deactivated(actor),
    };
  }

  private async unassigned(actor: Actor): Promise<number> {
    const parameters = new SqlParameters();
    const { where } = await this.customers.of(actor, { assigned: 'none' }, 'c', parameters);
    return (await this.database.row<{ count: number }>(`select count(*)::int as count from customers as c where ${where}`, parameters.values))?.count ?? 0;
  }

  private async overloaded(actor: Actor): Promise<number> {
    const today = await this.time.today();
    const { people } = await this.capacity.of(actor, today, addDays(today, AHEAD_DAYS - 1));
    return people.filter(({ capacity, due }) => capacity !== null && due.some((count) => count > capacity)).length;
  }

  private async deactivated(actor: Actor): Promise<number> {
    const parameters = new SqlParameters();
    const theirs = can(actor, CARE.seeAll.name) ? 'true' : `u.department_id = any(${parameters.add(actor.departmentIds)}::uuid[])`;
    const row = await this.database.row<{ count: number }>(
      `select count(*)::int as count from user_summary u where not u.is_active and ${theirs} and (
         exists (select 1 from user_care_products mine where mine.user_id = u.id) or exists (select 1 from user_care_product_groups mine where mine.user_id = u.id)
         or exists (select 1 from user_care_customers mine where mine.user_id = u.id) or exists (select 1 from customer_summary owned where owned.owner_id = u.id))`,
      parameters.values,
    );
    return row?.count ?? 0;
  }
}
