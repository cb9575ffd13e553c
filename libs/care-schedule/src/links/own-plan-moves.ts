import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { StoredRows, type StoredRow } from '@tantam/customers';
import { BusinessTime, Database } from '@tantam/platform';
import type { CarePlan } from '../domain/care-plan.js';
import { emptyOwnPlan } from '../domain/own-plan.js';
import { afterParting, careVersionShift, uniteOwnPlans } from '../domain/unite-own-plans.js';
import { CarePlans } from '../persistence/care-plans.js';

/** What became of the own plan of a customer who was moved. */
export interface MovedOwnPlan {
  /** The former plan's row, which went. */
  readonly taken: StoredRow;
  readonly takenPlanId: string;
  readonly survivorPlanId: string;
  /** The survivor's plan as it was; null: it was made for this. */
  readonly survivor: CarePlan | null;
  /** Its row's version afterwards: as long as it stands, nobody has touched the plan since. */
  readonly versionAfter: number | null;
  readonly wishIds: readonly string[];
  readonly openWishIds: readonly string[];
  readonly activityIds: readonly string[];
  readonly shift: number;
}

/**
 * Customers' own plans when one customer becomes another: a customer has one, so of two the wishes and cares of the
 * former go to the survivor's, and its row is kept in the manifest. Nobody's wish is lost.
 */
@Injectable()
export class OwnPlanMoves {
  constructor(
    private readonly database: Database,
    private readonly plans: CarePlans,
    private readonly stored: StoredRows,
    private readonly time: BusinessTime,
  ) {}

  async move(from: string, to: string): Promise<MovedOwnPlan | null> {
    const taken = await this.plans.lockOwn(from);
    if (!taken) return null;
    const former = await this.plans.lockOwn(to);
    const survivor = former ?? emptyOwnPlan(uuidv7(), to);
    if (!former) await this.plans.insertOwn(survivor);
    const [row] = await this.stored.read('care_plans', 'id', taken.id);
    if (!row) throw new Error(`the plan ${taken.id} went away while it was held`);
    const wishes = await this.database.rows<{ id: string; isOpen: boolean }>(
      `update care_wishes set plan_id = $2 where plan_id = $1 returning id, settled_at is null as "isOpen"`,
      [taken.id, survivor.id],
    );
    const shift = careVersionShift(survivor);
    const activities = await this.database.rows<{ id: string }>(
      `update care_activity_plans set plan_id = $2, care_version = care_version + $3 where plan_id = $1 returning activity_id as id`,
      [taken.id, survivor.id, shift],
    );
    await this.database.execute(`delete from care_plans where id = $1`, [taken.id]);
    const united = uniteOwnPlans(survivor, taken);
    await this.plans.save(survivor, { ...united, wishes: survivor.wishes }, null);
    return {
      taken: row, takenPlanId: taken.id, survivorPlanId: survivor.id, survivor: former, versionAfter: await this.versionOf(survivor.id), shift,
      wishIds: wishes.map((wish) => wish.id), openWishIds: wishes.filter((wish) => wish.isOpen).map((wish) => wish.id), activityIds: activities.map((activity) => activity.id),
    };
  }

  async unmove(from: string, to: string, moved: MovedOwnPlan): Promise<void> {
    const isUntouched = (await this.versionOf(moved.survivorPlanId)) === moved.versionAfter;
    await this.putBack(from, moved);
    const survivor = await this.plans.lockOwn(to);
    if (!survivor || survivor.id !== moved.survivorPlanId) return;
    if (isUntouched && moved.survivor) {
      await this.plans.save(survivor, { ...moved.survivor, careVersion: survivor.careVersion, wishes: survivor.wishes }, null);
    } else if (moved.survivor === null && (await this.isEmpty(survivor.id))) {
      await this.database.execute(`delete from care_plans where id = $1`, [survivor.id]);
    } else {
      await this.plans.save(survivor, { ...afterParting(survivor, this.time.now().getTime()), wishes: survivor.wishes }, null);
    }
  }

  /** The former plan as it was, with its wishes and cares; wishes that were settled meanwhile stay settled. */
  private async putBack(from: string, moved: MovedOwnPlan): Promise<void> {
    if (await this.plans.lockOwn(from)) throw new Error(`customer ${from} has an own plan already`);
    await this.stored.putBack('care_plans', [{ ...moved.taken, version: Number(moved.taken.version) + 1 }]);
    await this.database.execute(`update care_wishes set plan_id = $1 where id = any($3::uuid[]) and plan_id = $2`, [moved.takenPlanId, moved.survivorPlanId, moved.wishIds]);
    await this.database.execute(
      `update care_activity_plans set plan_id = $1, care_version = care_version - $4 where plan_id = $2 and activity_id = any($3::uuid[])`,
      [moved.takenPlanId, moved.survivorPlanId, moved.activityIds, moved.shift],
    );
    const plan = await this.plans.lockOwn(from);
    if (!plan) return;
    const open = new Set(plan.wishes.map((wish) => wish.id));
    if (moved.openWishIds.every((id) => open.has(id))) return;
    await this.plans.save(plan, { ...afterParting(plan, this.time.now().getTime()), wishes: plan.wishes }, null);
  }

  private async versionOf(planId: string): Promise<number | null> {
    return (await this.database.row<{ version: number }>(`select version from care_plans where id = $1`, [planId]))?.version ?? null;
  }

  private async isEmpty(planId: string): Promise<boolean> {
    const row = await this.database.row(
      `select 1 from care_wishes where plan_id = $1 union all select 1 from care_activity_plans where plan_id = $1 limit 1`,
      [planId],
    );
    return row === null;
  }
}
