import { Injectable } from '@nestjs/common';
import { localDateIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import type { CarePlan, PlanWish } from '../domain/care-plan.js';
import { emptyOwnPlan } from '../domain/own-plan.js';
import type { ContactFacts } from '../domain/programme.js';
import { ChangedPlans } from '../events/changed-plans.js';

/** An own plan of many, before and after. */
export interface OwnPlanChange {
  readonly former: CarePlan | null;
  readonly plan: CarePlan;
}

interface Row extends Record<string, unknown> {
  readonly id: string;
  readonly customerId: string;
  readonly state: CarePlan['state'];
  readonly dueDate: LocalDate | null;
  readonly reason: CarePlan['reason'];
  readonly careVersion: number;
  readonly careCount: number;
  readonly wishes: readonly (Omit<PlanWish, 'createdOn' | 'isSettled'> & { readonly createdAt: string })[] | null;
}

interface FactsRow extends Record<string, unknown> {
  readonly customerId: string;
  readonly lastReachedOn: LocalDate | null;
  readonly hasRefused: boolean;
}

/** Own plans by the hundred, as programmes and their end touch them. Customers are locked first, by their ids. */
@Injectable()
export class OwnPlans {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
    private readonly changed: ChangedPlans,
  ) {}

  /** The customers' own plans with their open wishes, by customer; they cannot change until the transaction ends. */
  async hold(customerIds: readonly string[]): Promise<Map<string, CarePlan>> {
    await this.database.execute(`select id from customers where id = any($1::uuid[]) order by id for no key update`, [customerIds]);
    const zone = await this.time.zone();
    const rows = await this.database.rows<Row>(
      `select plan.id, plan.customer_id as "customerId", plan.state, plan.due_date as "dueDate", plan.reason, plan.care_version as "careVersion", plan.care_count as "careCount",
         (select json_agg(json_build_object('id', wish.id, 'source', wish.source, 'wishedOn', wish.wished_on, 'action', wish.action, 'formId', wish.form_id, 'reasonId', wish.reason_id,
            'createdById', wish.created_by_id, 'createdByName', coalesce(u.full_name, programme.name), 'createdAt', wish.created_at, 'isFromCare', wish.is_from_care))
          from care_wishes wish left join user_summary u on u.id = wish.created_by_id left join care_programmes programme on programme.id = wish.programme_id
          where wish.plan_id = plan.id and wish.settled_at is null) as wishes
       from care_plans plan where plan.customer_id = any($1::uuid[]) and plan.target = 'customer' order by plan.id for no key update of plan`,
      [customerIds],
    );
    return new Map(rows.map(({ wishes, ...row }) => [
      row.customerId,
      { ...emptyOwnPlan(row.id, row.customerId), ...row, wishes: (wishes ?? []).map(({ createdAt, ...wish }) => ({ ...wish, createdOn: localDateIn(new Date(createdAt), zone), isSettled: false })) },
    ]));
  }

  /** What decides whether a programme may wish for them; the wishes of people stand in their plans. */
  async contacts(customerIds: readonly string[]): Promise<Map<string, Omit<ContactFacts, 'wishesByPeople'>>> {
    const rows = await this.database.rows<FactsRow>(
      `select asked.id as "customerId",
         (select (max(recorded_at) at time zone $2)::date from care_activities where customer_id = asked.id and result_category = 'reached') as "lastReachedOn",
         exists (select 1 from care_activities where customer_id = asked.id and refusal = 'never') as "hasRefused"
       from unnest($1::uuid[]) as asked (id)`,
      [customerIds, await this.time.zone()],
    );
    return new Map(rows.map((row) => [row.customerId, row]));
  }

  /** Writes day, reason and state of the plans, and plans that were not there; wishes are written by who makes them. */
  async save(changes: readonly OwnPlanChange[]): Promise<void> {
    if (changes.length === 0) return;
    this.changed.add(changes.map(({ plan }) => plan.id));
    const added = changes.filter(({ former }) => former === null).map(({ plan }) => plan);
    const moved = changes.filter(({ former }) => former !== null).map(({ plan }) => plan);
    if (added.length > 0) {
      await this.database.execute(
        `insert into care_plans (id, target, customer_id, state, due_date, reason, care_version)
         select id, 'customer', customer_id, state, due_date, reason::jsonb, care_version
         from unnest($1::uuid[], $2::uuid[], $3::text[], $4::date[], $5::text[], $6::int[]) as added (id, customer_id, state, due_date, reason, care_version)`,
        [
          added.map(({ id }) => id), added.map(({ customerId }) => customerId), added.map(({ state }) => state), added.map(({ dueDate }) => dueDate),
          added.map(({ reason }) => JSON.stringify(reason)), added.map(({ careVersion }) => careVersion),
        ],
      );
    }
    if (moved.length === 0) return;
    await this.database.execute(
      `update care_plans plan set state = moved.state, due_date = moved.due_date, reason = moved.reason::jsonb, care_version = moved.care_version, version = plan.version + 1,
         finished_at = moved.finished_at, finished_by_id = case when moved.state = 'finished' and plan.state = 'finished' then plan.finished_by_id end,
         attempts = case when moved.state = 'finished' then 0 else plan.attempts end, next_attempt_at = case when moved.state = 'finished' then null else plan.next_attempt_at end,
         needs_decision = moved.state <> 'finished' and plan.needs_decision
       from unnest($1::uuid[], $2::text[], $3::date[], $4::text[], $5::int[], $6::timestamptz[]) as moved (id, state, due_date, reason, care_version, finished_at) where plan.id = moved.id`,
      [
        moved.map(({ id }) => id), moved.map(({ state }) => state), moved.map(({ dueDate }) => dueDate), moved.map(({ reason }) => JSON.stringify(reason)),
        moved.map(({ careVersion }) => careVersion), moved.map(({ finishedAtMs }) => (finishedAtMs === null ? null : new Date(finishedAtMs))),
      ],
    );
  }
}
