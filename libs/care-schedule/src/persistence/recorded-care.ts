import { Injectable } from '@nestjs/common';
import { conflict } from '@tantam/kernel';
import { BusinessTime, Database, together } from '@tantam/platform';
import { ChangedPlans } from '../events/changed-plans.js';
import type { Movement } from '../domain/move-by-care.js';
import type { NewActivity } from './care-activities.js';
import { CarePlans, instant } from './care-plans.js';

/** Which parts the statement of a care has; each combination is a text of its own, prepared once. */
interface Parts {
  readonly plans: boolean;
  readonly lines: boolean;
  readonly newWishes: boolean;
  readonly settledWishes: boolean;
}

/** Writes a recorded care with all that it moves, in one statement: plans, lines and wishes that differ, and which plan came from where. */
@Injectable()
export class RecordedCare {
  private readonly statements = new Map<string, string>();

  constructor(
    private readonly database: Database,
    private readonly plans: CarePlans,
    private readonly changed: ChangedPlans,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError conflict `care-already-recorded` when another care has this version of a plan */
  async add(activity: NewActivity, movements: readonly Movement[]): Promise<void> {
    const inserting = movements.filter(({ isNew }) => isNew).map(({ plan }) => this.plans.insertOwn(plan));
    this.changed.add(movements.map(({ plan }) => plan.id));
    await together([...inserting, this.write(activity, movements)]);
  }

  private async write(activity: NewActivity, movements: readonly Movement[]): Promise<void> {
    const known = movements.filter(({ isNew }) => !isNew);
    const lines = known.filter(({ former, plan }) => plan.lines !== former.lines).flatMap(({ plan }) => plan.lines.map((line) => ({ ...line, planId: plan.id })));
    const newWishes = known.flatMap(({ former, plan }) => plan.wishes.filter((wish) => !former.wishes.some(({ id }) => id === wish.id)).map((wish) => ({ ...wish, planId: plan.id })));
    const settled = known.flatMap(({ former, plan }) => (plan.wishes === former.wishes ? [] : plan.wishes.filter((wish) => wish.isSettled).map((wish) => wish.id)));
    const parts: Parts = { plans: movements.length > 0, lines: lines.length > 0, newWishes: newWishes.length > 0, settledWishes: settled.length > 0 };
    const now = this.time.now();
    const values = [
      ...activityValues(activity),
      ...(parts.plans ? [...linkColumns(movements), ...planColumns(known)] : []),
      ...(parts.lines ? lineColumns(lines) : []),
      ...(parts.newWishes ? [...wishColumns(newWishes), now] : []),
      ...(parts.settledWishes ? [settled, now] : []),
    ];
    try {
      await this.database.execute(this.statementOf(parts), values);
    } catch (error) {
      if ((error as { constraint?: string }).constraint === 'care_activity_plans_once') throw conflict('care-already-recorded', { carePlanId: movements[0]?.plan.id });
      throw error;
    }
  }

  private statementOf(parts: Parts): string {
    const key = Object.values(parts).join();
    const text = this.statements.get(key) ?? statement(parts);
    this.statements.set(key, text);
    return text;
  }
}

const ACTIVITY_COLUMNS = [
  'id', 'customer_id', 'action', 'form_id', 'reason_id', 'content', 'feedback_type_id', 'contact_result_id', 'result_category', 'is_counted', 'next_care_date',
  'is_finish', 'finish_reason', 'callback_at', 'refusal', 'next_date_for', 'recorded_by_id', 'recorded_at', 'gift_what', 'gift_cost_minor',
];

/**
 * Locks are held by then, so one snapshot is enough for all parts; keys that refer to each other are checked at its end.
 * Arrays stand in subqueries, so that one plan serves any number of rows.
 */
function statement({ plans, lines, newWishes, settledWishes }: Parts): string {
  let last = 0;
  const next = (): string => `$${(last += 1)}`;
  const rows = (...types: string[]): string => `unnest(${types.map((type) => `(select ${next()}::${type}[])`).join(', ')})`;
  const activity = `insert into care_activities (${ACTIVITY_COLUMNS.join(', ')}) values (${ACTIVITY_COLUMNS.map(next).join(', ')})`;
  const others: string[] = [];
  if (plans) {
    others.push(`linked as (insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after, due_before, due_after)
      select $1::uuid, * from ${rows('uuid', 'int', 'text', 'text', 'date', 'date')})`);
    others.push(`moved as (update care_plans plan set state = after.state, void_reason = after.void_reason, due_date = after.due_date, due_beyond_horizon = after.beyond,
        reason = after.reason::jsonb, care_count = after.care_count, attempts = after.attempts, next_attempt_at = after.next_attempt_at, needs_decision = after.needs_decision,
        care_version = after.care_version, finished_at = after.finished_at, finished_by_id = after.finished_by_id, version = plan.version + 1,
        decided_hash = case when after.state = 'not_cared' then plan.decided_hash end
      from ${rows('uuid', 'text', 'text', 'date', 'boolean', 'text', 'int', 'int', 'timestamptz', 'boolean', 'int', 'timestamptz', 'uuid')}
        as after (id, state, void_reason, due_date, beyond, reason, care_count, attempts, next_attempt_at, needs_decision, care_version, finished_at, finished_by_id)
      where plan.id = after.id)`);
  }
  if (lines) {
    others.push(`redated as (update care_lines line set due_date = after.due_date, due_beyond_horizon = after.beyond, is_set_by_care = after.by_care, settled_by = after.settled_by
      from ${rows('uuid', 'uuid', 'date', 'boolean', 'boolean', 'text')} as after (plan_id, product_id, due_date, beyond, by_care, settled_by)
      where line.plan_id = after.plan_id and line.product_id = after.product_id)`);
  }
  if (newWishes) {
    const given = rows('uuid', 'uuid', 'text', 'date', 'text', 'uuid', 'uuid', 'uuid', 'boolean');
    others.push(`wished as (insert into care_wishes (id, plan_id, source, wished_on, action, form_id, reason_id, created_by_id, is_from_care, created_at)
      select wish.*, ${next()}::timestamptz from ${given} as wish)`);
  }
  if (settledWishes) {
    const ids = `(select ${next()}::uuid[])::uuid[]`;
    others.push(`settled as (update care_wishes set settled_by_activity_id = $1::uuid, settled_at = ${next()}::timestamptz where id = any(${ids}) and settled_at is null)`);
  }
  return others.length === 0 ? activity : `with ${others.join(', ')} ${activity}`;
}

function activityValues(activity: NewActivity): unknown[] {
  return [
    activity.id, activity.customerId, activity.action, activity.formId, activity.reasonId, activity.content, activity.feedbackTypeId, activity.contactResultId,
    activity.resultCategory, activity.isCounted, activity.nextCareDate, activity.isFinish, activity.finishReason, activity.callbackAt, activity.refusal,
    activity.nextDateFor, activity.recordedById, activity.recordedAt, activity.giftWhat, activity.giftCostMinor,
  ];
}

function linkColumns(movements: readonly Movement[]): unknown[] {
  return [
    movements.map(({ plan }) => plan.id), movements.map(({ former }) => former.careVersion), movements.map(({ former }) => former.state), movements.map(({ plan }) => plan.state),
    movements.map(({ former }) => former.dueDate), movements.map(({ plan }) => plan.dueDate),
  ];
}

function planColumns(movements: readonly Movement[]): unknown[] {
  const plans = movements.map(({ plan }) => plan);
  return [
    plans.map((plan) => plan.id), plans.map((plan) => plan.state), plans.map((plan) => plan.voidReason), plans.map((plan) => plan.dueDate), plans.map((plan) => plan.dueBeyondHorizon),
    plans.map((plan) => JSON.stringify(plan.reason)), plans.map((plan) => plan.careCount), plans.map((plan) => plan.attempts), plans.map((plan) => instant(plan.nextAttemptAtMs)),
    plans.map((plan) => plan.needsDecision), plans.map((plan) => plan.careVersion), plans.map((plan) => instant(plan.finishedAtMs)), plans.map((plan) => plan.finishedById),
  ];
}

type Line = Movement['plan']['lines'][number] & { readonly planId: string };
type Wish = Movement['plan']['wishes'][number] & { readonly planId: string };

function lineColumns(lines: readonly Line[]): unknown[] {
  return [
    lines.map((line) => line.planId), lines.map((line) => line.productId), lines.map((line) => line.dueDate), lines.map((line) => line.dueBeyondHorizon),
    lines.map((line) => line.isSetByCare), lines.map((line) => line.settledBy),
  ];
}

function wishColumns(wishes: readonly Wish[]): unknown[] {
  return [
    wishes.map((wish) => wish.id), wishes.map((wish) => wish.planId), wishes.map((wish) => wish.source), wishes.map((wish) => wish.wishedOn), wishes.map((wish) => wish.action),
    wishes.map((wish) => wish.formId), wishes.map((wish) => wish.reasonId), wishes.map((wish) => wish.createdById), wishes.map((wish) => wish.isFromCare),
  ];
}
