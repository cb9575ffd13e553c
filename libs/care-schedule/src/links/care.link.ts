import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, type CustomerLink, type LinkManifest } from '@tantam/customers';
import { Database } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import { ClaimMoves, type MovedClaims } from './claim-moves.js';
import { EraseCare } from './erase-care.js';
import { OwnPlanMoves, type MovedOwnPlan } from './own-plan-moves.js';

interface MovedCare {
  readonly ownPlan: MovedOwnPlan | null;
  /** Plans of orders that the news of their orders had not moved. */
  readonly planIds: readonly string[];
  readonly activityIds: readonly string[];
  readonly claims: MovedClaims;
}

/** Plans, recorded care and who is on a customer. Plans of orders follow their orders, which have moved before. */
@Injectable()
export class CareLink implements CustomerLink, OnModuleInit {
  readonly columns = ['care_plans.customer_id', 'care_activities.customer_id', 'care_claims.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly ownPlans: OwnPlanMoves,
    private readonly claims: ClaimMoves,
    private readonly eraseCare: EraseCare,
    private readonly changed: ChangedPlans,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.care', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const ownPlan = await this.ownPlans.move(from, to);
    const planIds = await this.ids(`update care_plans set customer_id = $2, version = version + 1 where customer_id = $1 and target = 'order' returning id`, [from, to]);
    const activityIds = await this.ids(`update care_activities set customer_id = $2 where customer_id = $1 returning id`, [from, to]);
    const claims = await this.claims.move(from, to);
    await this.changed.addOfCustomer(to);
    return { ownPlan, planIds, activityIds, claims } satisfies MovedCare;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const moved = manifest as MovedCare;
    if (moved.ownPlan) await this.ownPlans.unmove(from, to, moved.ownPlan);
    await this.database.execute(
      `update care_plans set customer_id = $1, version = version + 1 where id = any($3::uuid[]) and customer_id = $2`,
      [from, to, moved.planIds],
    );
    await this.database.execute(`update care_activities set customer_id = $1 where id = any($3::uuid[]) and customer_id = $2`, [from, to, moved.activityIds]);
    await this.claims.unmove(to, moved.claims);
    for (const customerId of [from, to]) await this.changed.addOfCustomer(customerId);
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const plans = await this.database.rows<{ plan: unknown }>(
      `select to_jsonb(plan) || jsonb_build_object(
         'lines', (select coalesce(jsonb_agg(to_jsonb(line) order by line.due_date, line.product_id), '[]') from care_lines line where line.plan_id = plan.id),
         'wishes', (select coalesce(jsonb_agg(to_jsonb(wish) order by wish.wished_on, wish.id), '[]') from care_wishes wish where wish.plan_id = plan.id)) as plan
       from care_plans plan where plan.customer_id = $1 order by plan.created_at, plan.id`,
      [customerId],
    );
    const activities = await this.database.rows<{ activity: unknown }>(
      `select to_jsonb(activity) || jsonb_strip_nulls(jsonb_build_object('code', (select code from care_activity_codes where activity_id = activity.id))) as activity
       from care_activities activity where customer_id = $1 order by recorded_at, id`,
      [customerId],
    );
    return { carePlans: plans.map((row) => row.plan), careActivities: activities.map((row) => row.activity) };
  }

  erase(customerId: string): Promise<void> {
    return this.eraseCare.run(customerId);
  }

  private async ids(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(sql, parameters)).map((row) => row.id);
  }
}
