import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerLinks, StoredRows, type CustomerLink, type LinkManifest, type StoredRow } from '@tantam/customers';
import { BusinessTime, Database } from '@tantam/platform';
import { EraseCare } from './erase-care.js';
import { OwnPlanMoves, type MovedOwnPlan } from './own-plan-moves.js';

interface MovedCare {
  readonly ownPlan: MovedOwnPlan | null;
  /** Plans of orders that the news of their orders had not moved. */
  readonly planIds: readonly string[];
  readonly activityIds: readonly string[];
  /** Who was on whom: of two, the survivor's stays. */
  readonly claims: { readonly from: StoredRow | null; readonly to: StoredRow | null };
}

/** Plans, recorded care and who is on a customer. Plans of orders follow their orders, which have moved before. */
@Injectable()
export class CareLink implements CustomerLink, OnModuleInit {
  readonly columns = ['care_plans.customer_id', 'care_activities.customer_id', 'care_claims.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly stored: StoredRows,
    private readonly ownPlans: OwnPlanMoves,
    private readonly eraseCare: EraseCare,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.links.register('care-schedule.care', this);
  }

  async move(from: string, to: string): Promise<LinkManifest> {
    const ownPlan = await this.ownPlans.move(from, to);
    const planIds = await this.ids(`update care_plans set customer_id = $2, version = version + 1 where customer_id = $1 and target = 'order' returning id`, [from, to]);
    const activityIds = await this.ids(`update care_activities set customer_id = $2 where customer_id = $1 returning id`, [from, to]);
    return { ownPlan, planIds, activityIds, claims: await this.moveClaim(from, to) } satisfies MovedCare;
  }

  async unmove(from: string, to: string, manifest: LinkManifest): Promise<void> {
    const moved = manifest as MovedCare;
    if (moved.ownPlan) await this.ownPlans.unmove(from, to, moved.ownPlan);
    await this.database.execute(
      `update care_plans set customer_id = $1, version = version + 1 where id = any($3::uuid[]) and customer_id = $2`,
      [from, to, moved.planIds],
    );
    await this.database.execute(`update care_activities set customer_id = $1 where id = any($3::uuid[]) and customer_id = $2`, [from, to, moved.activityIds]);
    const { from: claim, to: former } = moved.claims;
    if (!claim) return;
    await this.database.execute(`delete from care_claims where customer_id = $1 and user_id = $2 and claimed_at = $3`, [to, claim.user_id, claim.claimed_at]);
    await this.stored.putBack('care_claims', former ? [claim, former] : [claim]);
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
      `select to_jsonb(activity) as activity from care_activities activity where customer_id = $1 order by recorded_at, id`,
      [customerId],
    );
    return { carePlans: plans.map((row) => row.plan), careActivities: activities.map((row) => row.activity) };
  }

  erase(customerId: string): Promise<void> {
    return this.eraseCare.run(customerId);
  }

  /** Whoever is on the survivor stays on her; nobody there: whoever was on the other is on her now. */
  private async moveClaim(from: string, to: string): Promise<MovedCare['claims']> {
    const [claim = null] = await this.stored.read('care_claims', 'customer_id', from);
    const [former = null] = await this.stored.read('care_claims', 'customer_id', to);
    if (!claim) return { from: null, to: former };
    await this.database.execute(`delete from care_claims where customer_id = $1 or (customer_id = $2 and expires_at <= $3)`, [from, to, this.time.now()]);
    await this.stored.putBack('care_claims', [{ ...claim, customer_id: to }]);
    return { from: claim, to: former };
  }

  private async ids(sql: string, parameters: readonly unknown[]): Promise<string[]> {
    return (await this.database.rows<{ id: string }>(sql, parameters)).map((row) => row.id);
  }
}
