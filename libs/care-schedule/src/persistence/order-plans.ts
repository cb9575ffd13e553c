import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { uuidv7, type LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import type { CareLine } from '../domain/care-line.js';
import type { OrderChange, PlanState } from '../domain/care-words.js';
import type { DecidedPlan } from '../domain/decide-plan.js';
import type { DueReason } from '../domain/due-reason.js';
import { insertLinesFrom, lineColumns, REPLACE_LINES, type LinesOfPlan } from './plan-lines.js';

/** What a recompute needs to know of a plan that is there. */
export interface StoredOrderPlan {
  readonly id: string;
  readonly orderId: string;
  readonly customerId: string;
  readonly state: PlanState;
  readonly careVersion: number;
  readonly decidedHash: string | null;
  readonly orderChanged: OrderChange | null;
  /** Only of plans in care or finished, and of levelled ones. */
  readonly reason: DueReason | null;
  readonly productIds: readonly string[];
}

export interface PlanToWrite {
  /** Null: a new plan. */
  readonly planId: string | null;
  readonly orderId: string;
  readonly customerId: string;
  readonly orderCode: string;
  readonly placedOn: LocalDate;
  /** All products of the order, in order of their ids. */
  readonly productIds: readonly string[];
  readonly decided: DecidedPlan;
  readonly hash: string;
}

export interface TouchedPlan {
  readonly planId: string;
  readonly customerId: string;
  readonly orderCode: string;
  readonly placedOn: LocalDate;
  readonly productIds: readonly string[];
  readonly orderChanged: OrderChange | null;
  readonly reason: DueReason;
  readonly newLines: readonly CareLine[];
}

/** Plans of orders, written by the thousand. */
@Injectable()
export class OrderPlans {
  constructor(
    private readonly database: Database,
    private readonly changed: ChangedPlans,
  ) {}

  /**
   * The plans of these orders, kept from changing until the transaction ends.
   *
   * @param whoHasOne what becomes of plans that somebody else is changing: waited for, or left out
   */
  async lockOf(orderIds: readonly string[], whoHasOne: 'wait' | 'skip' = 'wait'): Promise<Map<string, StoredOrderPlan>> {
    const rows = await this.database.rows<StoredOrderPlan>(
      `select id, order_id as "orderId", customer_id as "customerId", state, care_version as "careVersion", decided_hash as "decidedHash",
         order_changed as "orderChanged", case when state in ('in_care', 'finished') or reason ->> 'formerDueDate' is not null then reason end as reason,
         product_ids as "productIds"
       from care_plans where order_id = any((select $1::uuid[])::uuid[]) order by id for no key update${whoHasOne === 'skip' ? ' skip locked' : ''}`,
      [orderIds],
    );
    return new Map(rows.map((row) => [row.orderId, row]));
  }

  /** Orders without a plan that nobody is changing, nor their customers; nobody will until the transaction ends, so that nobody else gives them one. */
  async lockPlanless(orderIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (orderIds.length === 0) return new Set();
    const rows = await this.database.rows<{ id: string }>(
      `with buyers as materialized (select id from customers where id in (select customer_id from orders where id = any($1::uuid[])) order by id for share skip locked)
       select id from orders where id = any($1::uuid[]) and (customer_id is null or customer_id in (select id from buyers)) order by id for no key update skip locked`,
      [orderIds],
    );
    return new Set(rows.map((row) => row.id));
  }

  /** New plans carry their customers' owners: whoever may wait for plans holds customers before, as everybody who cares does. */
  async holdBuyers(orderIds: readonly string[]): Promise<void> {
    await this.database.execute(`select id from customers where id in (select customer_id from orders where id = any($1::uuid[])) order by id for share`, [orderIds]);
  }

  /** New plans with their lines, in one statement. */
  async insert(plans: readonly PlanToWrite[]): Promise<void> {
    if (plans.length === 0) return;
    const ids = plans.map(() => uuidv7());
    this.changed.add(ids);
    const lines = lineColumns(plans.map((plan, index) => ({ planId: ids[index] ?? '', lines: plan.decided.lines })));
    await this.database.execute(INSERT_PLANS_WITH_LINES, [ids, plans.map((plan) => plan.orderId), ...decidedColumns(plans), ...lines]);
  }

  /** Plans that nobody has cared for become what was decided now; a change of state raises the version of care. */
  async update(plans: readonly PlanToWrite[]): Promise<void> {
    if (plans.length === 0) return;
    const ids = plans.map((plan) => plan.planId);
    this.changed.add(plans.flatMap((plan) => plan.planId ?? []));
    await this.database.execute(
      `update care_plans set customer_id = plan.customer_id, order_code = plan.order_code, placed_on = plan.placed_on, void_reason = plan.void_reason,
         due_date = plan.due_date, due_beyond_horizon = plan.beyond, reason = plan.reason, care_count_min = plan.care_min, care_count_max = plan.care_max,
         decided_hash = plan.hash, product_ids = plan.products::uuid[], version = version + 1, order_changed = null,
         care_version = care_version + case when care_plans.state = plan.state then 0 else 1 end, state = plan.state
       from ${PLANS}
       where care_plans.id = plan.id and care_plans.state in ('not_cared', 'void')`,
      [ids, plans.map((plan) => plan.orderId), ...decidedColumns(plans)],
    );
    await this.database.execute(REPLACE_LINES, [...lineColumns(plans.map((plan) => ({ planId: plan.planId ?? '', lines: plan.decided.lines }))), ids]);
  }

  /** Plans in care or finished are told what became of their order; a product that came since gets a line. */
  async tell(plan: TouchedPlan): Promise<void> {
    this.changed.add([plan.planId]);
    await this.database.execute(
      `update care_plans set customer_id = $2, order_code = $3, placed_on = $4, order_changed = $5, reason = $6, product_ids = $7, version = version + 1
       where id = $1`,
      [plan.planId, plan.customerId, plan.orderCode, plan.placedOn, plan.orderChanged, JSON.stringify(plan.reason), plan.productIds],
    );
    if (plan.newLines.length === 0) return;
    // A finished plan is not opened again by it: its new line counts as settled.
    const row = await this.database.row<{ state: PlanState }>(`select state from care_plans where id = $1`, [plan.planId]);
    await this.insertLines([{ planId: plan.planId, lines: plan.newLines.map((line) => ({ ...line, settledBy: row?.state === 'finished' ? 'care' : null })) }]);
    await this.database.execute(
      `update care_plans set due_date = line.due_date, due_beyond_horizon = line.due_beyond_horizon,
         reason = case when line.product_id = any($2::uuid[])
           then reason || jsonb_build_object('code', 'interval', 'decidingProductId', line.product_id, 'dueDate', line.due_date, 'setByName', null, 'setOn', null) else reason end
       from (select * from care_lines where plan_id = $1 and settled_by is null order by due_date, product_id limit 1) line
       where care_plans.id = $1 and state in ('not_cared', 'in_care') and line.due_date < care_plans.due_date`,
      [plan.planId, plan.newLines.map((line) => line.productId)],
    );
  }

  async remove(planIds: readonly string[]): Promise<void> {
    this.changed.add(planIds);
    if (planIds.length > 0) await this.database.execute(`delete from care_plans where id = any($1::uuid[])`, [planIds]);
  }

  private async insertLines(plans: readonly LinesOfPlan[]): Promise<void> {
    if (plans.some(({ lines }) => lines.length > 0)) await this.database.execute(insertLinesFrom(1), lineColumns(plans));
  }
}

/** As {@link lineColumns}; only codes may hold what must be quoted. */
function decidedColumns(plans: readonly PlanToWrite[]): unknown[] {
  const bare = (valueOf: (plan: PlanToWrite) => string | number | boolean | null): string => `{${plans.map((plan) => valueOf(plan) ?? 'NULL').join(',')}}`;
  return [
    bare((plan) => plan.customerId),
    plans.map((plan) => plan.orderCode),
    bare((plan) => plan.placedOn),
    bare((plan) => plan.decided.state),
    bare((plan) => plan.decided.voidReason),
    bare((plan) => plan.decided.dueDate),
    bare((plan) => plan.decided.dueBeyondHorizon),
    bare((plan) => plan.decided.careCountMin),
    bare((plan) => plan.decided.careCountMax),
    bare((plan) => plan.hash),
    // As texts: arrays of arrays must be equally long.
    bare((plan) => `"{${plan.productIds.join(',')}}"`),
    `[${plans.map((plan) => JSON.stringify(plan.decided.reason)).join(',')}]`,
  ];
}

/** The plans of {@link decidedColumns}. Reasons come as one JSON list: thousands of quoted words, which an array of texts would quote and read twice. */
const PLANS = `rows from (
    unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::date[], $6::text[], $7::text[], $8::date[], $9::boolean[], $10::int[], $11::int[], $12::text[], $13::text[]), jsonb_array_elements($14::jsonb)
  ) as plan (id, order_id, customer_id, order_code, placed_on, state, void_reason, due_date, beyond, care_min, care_max, hash, products, reason)`;

const INSERT_PLANS_WITH_LINES = `
  with plans as (
    insert into care_plans (id, target, order_id, customer_id, order_code, placed_on, state, void_reason, due_date, due_beyond_horizon, reason,
      care_count_min, care_count_max, decided_hash, product_ids)
    select id, 'order', order_id, customer_id, order_code, placed_on, state, void_reason, due_date, beyond, reason, care_min, care_max, hash, products::uuid[] from ${PLANS}
  )
  ${insertLinesFrom(15)}`;

/** Of all that a decision would write, so that what did not change is not written. */
export function hashOf(plan: Omit<PlanToWrite, 'planId' | 'hash'>): string {
  return createHash('sha1').update(JSON.stringify(plan)).digest('base64url');
}
