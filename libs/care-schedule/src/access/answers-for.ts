import { Injectable } from '@nestjs/common';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import type { AnswersFor } from '../domain/record-care.js';
import { CareMode } from './care-mode.js';
import { CareStaff } from './care-staff.js';
import * as sql from './mode-conditions.js';

/**
 * Whose line of a plan is it to settle: in `by_product` his whose product it is (or whom he stands in for); in the other
 * modes, and for supervisors and `care.see-all`, everybody's. One condition for recording and for lists asked with `forMe`.
 */
@Injectable()
export class AnswersForLines {
  constructor(
    private readonly database: Database,
    private readonly mode: CareMode,
    private readonly staff: CareStaff,
  ) {}

  /** For which lines of these plans the actor answers. */
  async of(actor: Actor, planIds: readonly string[]): Promise<AnswersFor> {
    const parameters = new SqlParameters();
    const ids = parameters.add(planIds);
    const condition = await this.condition(actor, 'line', 'plan', parameters);
    if (condition === null) return 'all';
    const rows = await this.database.rows<{ planId: string; productIds: string[] }>(
      `select plan.id as "planId", array_agg(line.product_id) as "productIds"
       from care_plans plan join care_lines line on line.plan_id = plan.id where plan.id = any(${ids}::uuid[]) and ${condition} group by plan.id`,
      parameters.values,
    );
    return new Map(rows.map((row) => [row.planId, new Set(row.productIds)]));
  }

  /**
   * The condition over a care line and its plan; null: all.
   *
   * A line is his by its product, or by a component of it that is his where a combo stands for itself; and a component's
   * line is his where its order has a combo that he was given as such.
   */
  async condition(actor: Actor, line: string, plan: string, parameters: SqlParameters): Promise<string | null> {
    if (can(actor, CARE.supervise.name) || can(actor, CARE.seeAll.name)) return null;
    if ((await this.mode.inForce()).assignmentMode !== 'by_product') return null;
    const people = await this.staff.answersFor(actor, parameters);
    return `(${sql.isHeldBy(`${line}.product_id`, people)} or exists (
      select 1 from order_product sold join combo_components part on part.combo_id = sold.product_id and part.component_id = ${line}.product_id
      join care_product_holders given on given.product_id = sold.product_id and given.user_id = any(${people}) and not given.is_through_component
      where sold.order_id = ${plan}.order_id))`;
  }
}
