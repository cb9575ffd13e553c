import { Injectable } from '@nestjs/common';
import { localDateIn, notFound } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, together } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import type { CarePlan, PlanLine, PlanWish } from '../domain/care-plan.js';

type PlanRow = Omit<CarePlan, 'lines' | 'wishes' | 'nextAttemptAtMs' | 'finishedAtMs'> & { nextAttemptAt: Date | null; finishedAt: Date | null };
type WishRow = Omit<PlanWish, 'createdOn'> & { createdAt: Date };

const COLUMNS = `
  id, target, order_id as "orderId", customer_id as "customerId", state, void_reason as "voidReason", due_date as "dueDate", due_beyond_horizon as "dueBeyondHorizon",
  reason, order_changed as "orderChanged", care_count as "careCount", care_count_min as "careCountMin", care_count_max as "careCountMax", attempts,
  next_attempt_at as "nextAttemptAt", needs_decision as "needsDecision", care_version as "careVersion", finished_at as "finishedAt", finished_by_id as "finishedById"`;

/** Single plans, read to be moved by care. Locks go customer first, then plans by id. */
@Injectable()
export class CarePlans {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly time: BusinessTime,
    private readonly changed: ChangedPlans,
  ) {}

  /**
   * Who the visible plan is about.
   *
   * @throws DomainError not_found `care-plan-not-found`
   */
  async customerOf(actor: Actor, planId: string): Promise<string> {
    const parameters = new SqlParameters();
    const row = await this.database.row<{ customerId: string }>(
      `select plan.customer_id as "customerId" from care_plans plan
       where plan.id = ${parameters.add(planId)} and ${await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters)}`,
      parameters.values,
    );
    if (!row) throw notFound('care-plan-not-found', { carePlanId: planId });
    return row.customerId;
  }

  /** Whoever records on a customer waits for whoever does so already. */
  async lockCustomer(customerId: string): Promise<void> {
    await this.database.execute(`select id from customer_summary where id = $1 for no key update`, [customerId]);
  }

  /**
   * The customer's plans of these ids, visible to the actor, locked.
   *
   * @throws DomainError not_found `care-plan-not-found` naming the first that is not there
   */
  async lockVisible(actor: Actor, customerId: string, ids: readonly string[]): Promise<CarePlan[]> {
    const parameters = new SqlParameters();
    const visible = await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters);
    const locking = this.database.rows<{ id: string }>(
      `select plan.id from care_plans plan where plan.id = any(${parameters.add(ids)}::uuid[]) and plan.customer_id = ${parameters.add(customerId)} and ${visible}
       order by plan.id for no key update of plan`,
      parameters.values,
    );
    const [rows, plans] = await together([locking, this.load(ids)]);
    const found = new Set(rows.map((row) => row.id));
    const missing = ids.find((id) => !found.has(id));
    if (missing !== undefined) throw notFound('care-plan-not-found', { carePlanId: missing });
    return plans;
  }

  /** The customer's own plan, locked; null before its first wish. The customer is locked already, so two cannot make it. */
  async lockOwn(customerId: string): Promise<CarePlan | null> {
    const row = await this.database.row<{ id: string }>(`select id from care_plans where customer_id = $1 and target = 'customer' for no key update`, [customerId]);
    return row ? ((await this.load([row.id]))[0] ?? null) : null;
  }

  async insertOwn(plan: CarePlan): Promise<void> {
    this.changed.add([plan.id]);
    await this.database.execute(
      `insert into care_plans (id, target, customer_id, state, due_date, reason, care_version) values ($1, 'customer', $2, $3, $4, $5, $6)`,
      [plan.id, plan.customerId, plan.state, plan.dueDate, JSON.stringify(plan.reason), plan.careVersion],
    );
    await this.saveWishes(plan, [], null);
  }

  /** Writes what differs; `activityId` is the care that settled wishes, if one did. */
  async save(former: CarePlan, plan: CarePlan, activityId: string | null): Promise<void> {
    this.changed.add([plan.id]);
    const update = this.database.execute(
      `update care_plans set state = $2, void_reason = $3, due_date = $4, due_beyond_horizon = $5, reason = $6, care_count = $7, attempts = $8, next_attempt_at = $9,
         needs_decision = $10, care_version = $11, finished_at = $12, finished_by_id = $13, version = version + 1,
         decided_hash = case when $2 = 'not_cared' then decided_hash end
       where id = $1`,
      [
        plan.id, plan.state, plan.voidReason, plan.dueDate, plan.dueBeyondHorizon, JSON.stringify(plan.reason), plan.careCount, plan.attempts, instant(plan.nextAttemptAtMs),
        plan.needsDecision, plan.careVersion, instant(plan.finishedAtMs), plan.finishedById,
      ],
    );
    await together([
      update,
      plan.lines === former.lines ? Promise.resolve() : this.saveLines(plan),
      plan.wishes === former.wishes ? Promise.resolve() : this.saveWishes(plan, former.wishes, activityId),
    ]);
  }

  private async load(ids: readonly string[]): Promise<CarePlan[]> {
    const [rows, lines, wishes] = await together([
      this.database.rows<PlanRow>(`select ${COLUMNS} from care_plans where id = any($1::uuid[])`, [ids]),
      this.database.rows<PlanLine & { planId: string }>(
        `select plan_id as "planId", product_id as "productId", quantity::text as quantity, interval_days as "intervalDays", due_date as "dueDate",
           due_beyond_horizon as "dueBeyondHorizon", is_set_by_care as "isSetByCare", settled_by as "settledBy"
         from care_lines where plan_id = any($1::uuid[]) order by due_date, product_id`,
        [ids],
      ),
      this.wishes(ids),
    ]);
    const plans = rows.map(({ nextAttemptAt, finishedAt, ...row }): CarePlan => ({
      ...row,
      nextAttemptAtMs: nextAttemptAt?.getTime() ?? null,
      finishedAtMs: finishedAt?.getTime() ?? null,
      lines: lines.filter((line) => line.planId === row.id).map(({ planId: _, ...line }) => line),
      wishes: wishes.filter((wish) => wish.planId === row.id).map(({ planId: _, ...wish }) => wish),
    }));
    return ids.flatMap((id) => plans.find((plan) => plan.id === id) ?? []);
  }

  /** Open ones only: the settled are history. */
  private async wishes(planIds: readonly string[]): Promise<(PlanWish & { planId: string })[]> {
    const zone = await this.time.zone();
    const rows = await this.database.rows<WishRow & { planId: string }>(
      `select wish.plan_id as "planId", wish.id, wish.source, wish.wished_on as "wishedOn", wish.action, wish.form_id as "formId", wish.reason_id as "reasonId",
         wish.created_by_id as "createdById", u.full_name as "createdByName", wish.created_at as "createdAt", wish.is_from_care as "isFromCare", false as "isSettled"
       from care_wishes wish left join user_summary u on u.id = wish.created_by_id
       where wish.plan_id = any($1::uuid[]) and wish.settled_at is null order by wish.wished_on, wish.id`,
      [planIds],
    );
    return rows.map(({ createdAt, ...row }) => ({ ...row, createdOn: localDateIn(createdAt, zone) }));
  }

  private async saveLines(plan: CarePlan): Promise<void> {
    await this.database.execute(
      `update care_lines set due_date = line.due_date, due_beyond_horizon = line.beyond, is_set_by_care = line.by_care, settled_by = line.settled_by
       from unnest($2::uuid[], $3::date[], $4::boolean[], $5::boolean[], $6::text[]) as line (product_id, due_date, beyond, by_care, settled_by)
       where care_lines.plan_id = $1 and care_lines.product_id = line.product_id`,
      [
        plan.id, plan.lines.map((line) => line.productId), plan.lines.map((line) => line.dueDate), plan.lines.map((line) => line.dueBeyondHorizon),
        plan.lines.map((line) => line.isSetByCare), plan.lines.map((line) => line.settledBy),
      ],
    );
  }

  private async saveWishes(plan: CarePlan, former: readonly PlanWish[], activityId: string | null): Promise<void> {
    const known = new Set(former.map((wish) => wish.id));
    const now = this.time.now();
    const added = plan.wishes.filter((each) => !known.has(each.id)).map((wish) =>
      this.database.execute(
        `insert into care_wishes (id, plan_id, source, wished_on, action, form_id, reason_id, created_by_id, created_at, is_from_care)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
        [wish.id, plan.id, wish.source, wish.wishedOn, wish.action, wish.formId, wish.reasonId, wish.createdById, now, wish.isFromCare],
      ),
    );
    const settled = plan.wishes.filter((wish) => wish.isSettled).map((wish) => wish.id);
    const settling = this.database.execute(
      `update care_wishes set settled_at = $3, settled_by_activity_id = $4 where plan_id = $1 and id = any($2::uuid[]) and settled_at is null`,
      [plan.id, settled, now, activityId],
    );
    await together([...added, settling]);
  }
}

function instant(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
