import { Injectable } from '@nestjs/common';
import { localDateIn, notFound } from '@tantam/kernel';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, together } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import type { CarePlan, PlanLine, PlanWish } from '../domain/care-plan.js';
import type { StoredClaim } from './care-claims.js';

type PlanRow = Omit<CarePlan, 'lines' | 'wishes' | 'nextAttemptAtMs' | 'finishedAtMs'> & { nextAttemptAt: Date | null; finishedAt: Date | null };
/** As JSON has them, instants as text. */
type LineRow = PlanLine & { planId: string };
type WishRow = Omit<PlanWish, 'createdOn'> & { planId: string; createdAt: string };

interface BesideRow extends Record<string, unknown> {
  readonly lines: readonly LineRow[] | null;
  readonly wishes: readonly WishRow[] | null;
  readonly claim: { readonly userId: string; readonly fullName: string; readonly claimedAt: string; readonly expiresAt: string } | null;
  readonly isPhoneWrong: boolean | null;
}

/** A customer and plans of hers, kept from changing, as care is recorded on them. */
export interface HeldForCare {
  /** In the order of the ids. */
  readonly plans: readonly CarePlan[];
  /** Who is on her right now. */
  readonly claim: StoredClaim | null;
  /** Her first number is known to be somebody else's. */
  readonly isPhoneWrong: boolean;
}

const COLUMNS = `
  plan.id, plan.target, plan.order_id as "orderId", plan.customer_id as "customerId", plan.state, plan.void_reason as "voidReason", plan.due_date as "dueDate",
  plan.due_beyond_horizon as "dueBeyondHorizon", plan.reason, plan.order_changed as "orderChanged", plan.care_count as "careCount", plan.care_count_min as "careCountMin",
  plan.care_count_max as "careCountMax", plan.attempts, plan.next_attempt_at as "nextAttemptAt", plan.needs_decision as "needsDecision", plan.care_version as "careVersion",
  plan.finished_at as "finishedAt", plan.finished_by_id as "finishedById"`;

/** The customer is locked first, then her plans in order of their ids. Ids stand in a subquery, so that one plan serves any number. */
const LOCK = `
  select ${COLUMNS} from customers customer join care_plans plan on plan.customer_id = customer.id
  where customer.id = $1 and plan.id = any((select $2::uuid[])::uuid[]) order by plan.id for no key update of customer, plan`;

/**
 * What stands beside plans, in one row: a statement of its own, since one that waits for a lock still sees what was before.
 * Open wishes only: the settled are history.
 */
const BESIDE = `
  select
    (select json_agg(json_build_object('planId', plan_id, 'productId', product_id, 'quantity', quantity::text, 'intervalDays', interval_days, 'dueDate', due_date,
       'dueBeyondHorizon', due_beyond_horizon, 'isSetByCare', is_set_by_care, 'settledBy', settled_by) order by due_date, product_id)
     from care_lines where plan_id = any((select $1::uuid[])::uuid[])) as lines,
    (select json_agg(json_build_object('planId', wish.plan_id, 'id', wish.id, 'source', wish.source, 'wishedOn', wish.wished_on, 'action', wish.action, 'formId', wish.form_id,
       'reasonId', wish.reason_id, 'createdById', wish.created_by_id, 'createdByName', coalesce((select full_name from user_summary where id = wish.created_by_id), (select name from care_programmes where id = wish.programme_id)),
       'createdAt', wish.created_at, 'isFromCare', wish.is_from_care, 'isSettled', false) order by wish.wished_on, wish.id)
     from care_wishes wish where wish.plan_id = any((select $1::uuid[])::uuid[]) and wish.settled_at is null) as wishes,
    (select json_build_object('userId', claim.user_id, 'fullName', (select full_name from user_summary where id = claim.user_id), 'claimedAt', claim.claimed_at, 'expiresAt', claim.expires_at)
     from care_claims claim where claim.customer_id = $2::uuid and claim.expires_at > $3) as claim,
    (select phone1_is_wrong from customer_summary where id = $2::uuid) as "isPhoneWrong"`;

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
   * Whom the plans of these ids are about, in their order; all are visible to the actor.
   *
   * @throws DomainError not_found `care-plan-not-found` naming the first that is not there
   */
  async customersOf(actor: Actor, ids: readonly string[]): Promise<string[]> {
    if (ids.length === 0) return [];
    const parameters = new SqlParameters();
    // One plan is asked for as one: of a list PostgreSQL expects more, and would look for a better way each time.
    const asked = ids.length === 1 ? `plan.id = ${parameters.add(ids[0])}` : `plan.id = any(${parameters.add(ids)}::uuid[])`;
    const rows = await this.database.rows<{ id: string; customerId: string }>(
      `select plan.id, plan.customer_id as "customerId" from care_plans plan where ${asked} and ${await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters)}`,
      parameters.values,
    );
    const found = new Map(rows.map((row) => [row.id, row.customerId]));
    return ids.map((id) => found.get(id) ?? notThere(id));
  }

  /** Whoever records on a customer waits for whoever does so already. */
  async lockCustomer(customerId: string): Promise<void> {
    await this.database.execute(`select id from customer_summary where id = $1 for no key update`, [customerId]);
  }

  /**
   * The customer and her plans of these ids, locked. Who may see them was decided before.
   *
   * @throws DomainError not_found `care-plan-not-found` naming the first that is not hers
   */
  async hold(customerId: string, ids: readonly string[]): Promise<HeldForCare> {
    const locking = ids.length === 0 ? this.lockCustomer(customerId).then(() => []) : this.database.rows<PlanRow>(LOCK, [customerId, ids]);
    const [rows, beside] = await together([locking, this.beside(ids, customerId)]);
    const plans = new Map((await this.toPlans(rows, beside)).map((plan) => [plan.id, plan]));
    return { plans: ids.map((id) => plans.get(id) ?? notThere(id)), claim: claimOf(beside), isPhoneWrong: beside.isPhoneWrong ?? false };
  }

  /** The customer's own plan, locked; null before its first wish. The customer is locked already, so two cannot make it. */
  async lockOwn(customerId: string): Promise<CarePlan | null> {
    const row = await this.database.row<{ id: string }>(`select id from care_plans where customer_id = $1 and target = 'customer' for no key update`, [customerId]);
    if (!row) return null;
    const [rows, beside] = await together([this.database.rows<PlanRow>(`select ${COLUMNS} from care_plans plan where plan.id = $1`, [row.id]), this.beside([row.id], customerId)]);
    return (await this.toPlans(rows, beside))[0] ?? null;
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

  private async beside(ids: readonly string[], customerId: string): Promise<BesideRow> {
    const row = await this.database.row<BesideRow>(BESIDE, [ids, customerId, this.time.now()]);
    return row ?? { lines: null, wishes: null, claim: null, isPhoneWrong: null };
  }

  private async toPlans(rows: readonly PlanRow[], { lines, wishes }: BesideRow): Promise<CarePlan[]> {
    const zone = await this.time.zone();
    return rows.map(({ nextAttemptAt, finishedAt, ...row }) => ({
      ...row,
      nextAttemptAtMs: nextAttemptAt?.getTime() ?? null,
      finishedAtMs: finishedAt?.getTime() ?? null,
      lines: (lines ?? []).filter((line) => line.planId === row.id).map(({ planId: _, ...line }) => line),
      wishes: (wishes ?? []).filter((wish) => wish.planId === row.id).map(({ planId: _, createdAt, ...wish }) => ({ ...wish, createdOn: localDateIn(new Date(createdAt), zone) })),
    }));
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

function notThere(carePlanId: string): never {
  throw notFound('care-plan-not-found', { carePlanId });
}

function claimOf({ claim }: BesideRow): StoredClaim | null {
  return claim && { ...claim, claimedAt: new Date(claim.claimedAt), expiresAt: new Date(claim.expiresAt) };
}

export function instant(ms: number | null): Date | null {
  return ms === null ? null : new Date(ms);
}
