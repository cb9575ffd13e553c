import { Injectable } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import type { AssignmentMode } from '../domain/care-words.js';
import { LEVELLED_REASONS } from '../domain/level-plan.js';

export interface DueOfDay {
  readonly dueDate: LocalDate;
  /** Null: nobody's by the mode in force. */
  readonly userId: string | null;
  readonly count: number;
}

export interface DuePlanRow {
  readonly planId: string;
  /** Who does it on its day, and whose work it is. */
  readonly userId: string;
  readonly responsibleId: string;
  readonly dueDate: LocalDate;
  readonly value: number;
  readonly isMovable: boolean;
}

/**
 * What is due when for whom. Every open plan counts once, for one person: in `by_customer` the active owner, else one of the active
 * people she is assigned to; in `by_product` one of the active people who have the product that is due; in `unrestricted` the active
 * owner. Among several who share it the same one each time, all about equally often. For whom is away on the day his stand-in.
 */
@Injectable()
export class DueLoad {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly mode: CareMode,
  ) {}

  /** Of the plans that the actor may see, by day and person. Leans on `care_plans_open`. */
  async byDay(actor: Actor, from: LocalDate, to: LocalDate): Promise<DueOfDay[]> {
    const { sql, parameters } = await this.plans(actor, from, to);
    return this.database.rows<DueOfDay & Record<string, unknown>>(
      `select due."dueDate", due."userId", count(*)::int as count from (${sql}) due group by 1, 2 order by 1, 2`,
      parameters.values,
    );
  }

  /** Each plan of these people; with what the customer has spent, for who comes first. */
  async plansOf(actor: Actor, userIds: readonly string[], from: LocalDate, to: LocalDate): Promise<DuePlanRow[]> {
    const { sql, parameters } = await this.plans(actor, from, to);
    return this.database.rows<DuePlanRow & Record<string, unknown>>(
      `select due."planId", due."userId", due."responsibleId", due."dueDate", due."isMovable", coalesce(c.spend_minor, 0)::float8 as value
       from (${sql}) due join customer_summary c on c.id = due.customer_id where due."userId" = any(${parameters.add(userIds)}::uuid[])`,
      parameters.values,
    );
  }

  /** When these people are away, as far as it lies between the days. */
  async absences(userIds: readonly string[], from: LocalDate, to: LocalDate): Promise<{ userId: string; from: LocalDate; to: LocalDate }[]> {
    return this.database.rows<{ userId: string; from: LocalDate; to: LocalDate }>(
      `select user_id as "userId", greatest(from_on, $2::date) as "from", least(to_on, $3::date) as "to" from user_absences
       where user_id = any($1::uuid[]) and from_on <= $3::date and to_on >= $2::date`,
      [userIds, from, to],
    );
  }

  private async plans(actor: Actor, from: LocalDate, to: LocalDate): Promise<{ sql: string; parameters: SqlParameters }> {
    const parameters = new SqlParameters();
    const { assignmentMode } = await this.mode.inForce();
    const visible = await this.visibility.visibleTo(actor, 'carePlan', 'plan', parameters);
    const sql = `
      select plan.id as "planId", plan.customer_id, plan.due_date as "dueDate", plan.target = 'order' and plan.reason ->> 'code' = any(${parameters.add(LEVELLED_REASONS)}::text[]) as "isMovable",
        coalesce((select away.stand_in_id from user_absences away where away.user_id = whose.user_id and plan.due_date between away.from_on and away.to_on order by away.to_on desc, away.id limit 1),
          whose.user_id) as "userId", whose.user_id as "responsibleId"
      from care_plans plan left join lateral (select (${responsible(assignmentMode)}) as user_id) whose on true
      where plan.state in ('not_cared', 'in_care') and plan.sort_date between ${parameters.add(from)}::date and ${parameters.add(to)}::date and ${visible}`;
    return { sql, parameters };
  }
}

const OWNER = `select owner.id from customer_summary owned join user_summary owner on owner.id = owned.owner_id and owner.is_active where owned.id = plan.customer_id`;
/** Of several who share, the same each time and evenly: by plan and person. */
const EVENLY = (user: string): string => `hashtext(plan.id::text || ${user}::text), ${user}`;

function responsible(mode: AssignmentMode): string {
  if (mode === 'unrestricted') return OWNER;
  if (mode === 'by_customer') {
    return `coalesce((${OWNER}), (select mine.user_id from user_care_customers mine join user_summary holder on holder.id = mine.user_id and holder.is_active
      where mine.customer_id = plan.customer_id order by ${EVENLY('mine.user_id')} limit 1))`;
  }
  return `case when plan.target = 'customer' then (${OWNER}) else (select held.user_id from care_lines line
    join care_product_holders held on held.product_id = line.product_id join user_summary holder on holder.id = held.user_id and holder.is_active
    where line.plan_id = plan.id and line.settled_by is null order by line.due_date, line.product_id, held.is_through_component, ${EVENLY('held.user_id')} limit 1) end`;
}
