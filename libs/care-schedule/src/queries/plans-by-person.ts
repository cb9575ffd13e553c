import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { NobodysCustomers } from '@tantam/customers';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import { LONG_OVERDUE_DAYS, plansByPerson } from '../access/plans-by-person.sql.js';
import { CARE } from '../care-schedule.permissions.js';
import { CarePlanConditions } from './care-filters.sql.js';

/** Open plans by how they press today. */
export interface PlanNumbers {
  readonly dueToday: number;
  readonly overdue: number;
  readonly longOverdue: number;
  /** To be tried again by now, whenever they are due. */
  readonly attempts: number;
}

export interface NumbersOfPeople {
  /** Of each person that has anything. */
  readonly byPerson: ReadonlyMap<string, PlanNumbers>;
  /** What somebody of them answers for; a plan that several do counts once. */
  readonly total: PlanNumbers;
}

export const NO_PLANS: PlanNumbers = { dueToday: 0, overdue: 0, longOverdue: 0, attempts: 0 };

/**
 * How much each of many people has to do: exactly what each one's own list asked with `forMe` would hold. Agents are counted
 * together in one statement; whose rights over customers reach further (a role with a scope of its own) is counted by his own
 * conditions.
 */
@Injectable()
export class PlansByPerson {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly mode: CareMode,
    private readonly nobodys: NobodysCustomers,
    private readonly time: BusinessTime,
  ) {}

  /**
   * @param day by which day it is due; today unless said otherwise
   * @param isCounted which plans, under the alias `plan`; all unless said otherwise
   */
  async of(people: readonly Actor[], day?: LocalDate, isCounted = 'true'): Promise<NumbersOfPeople> {
    const today = day ?? (await this.time.today());
    const some = (whose: readonly Actor[]) => async (parameters: SqlParameters) => `${isCounted} and (${await this.anyOf(whose, parameters)})`;
    const together = people.filter(isBoundToHisOwn);
    const others = people.filter((person) => !isBoundToHisOwn(person));
    const byPerson = new Map<string, PlanNumbers>();
    for (const person of others) byPerson.set(person.userId, await this.numbersWhere(today, some([person])));
    const grouped = await this.grouped(together, [], today, isCounted);
    for (const [person, numbers] of grouped) if (person !== null) byPerson.set(person, numbers);
    if (others.length === 0) return { byPerson, total: grouped.get(null) ?? NO_PLANS };
    const ofOthers = await this.numbersWhere(today, some(others));
    const besides = (await this.grouped(together, others, today, isCounted)).get(null) ?? NO_PLANS;
    return { byPerson, total: sumOf(ofOthers, besides) };
  }

  /** @param except whose plans are left out */
  private async grouped(people: readonly Actor[], except: readonly Actor[], today: LocalDate, isCounted: string): Promise<Map<string | null, PlanNumbers>> {
    const [first] = people;
    if (!first) return new Map();
    const parameters = new SqlParameters();
    // Whether agents see nobody's customers is the same for all who record care.
    const isSeen = await this.nobodys.isSeenByAgent(first);
    const sql = plansByPerson((await this.mode.inForce()).assignmentMode, {
      people: parameters.add(people.map(({ userId }) => userId)),
      today: parameters.add(today),
      now: parameters.add(this.time.now()),
      nobodys: isSeen ? await this.nobodys.condition('owned', parameters) : null,
      which: except.length === 0 ? isCounted : `${isCounted} and not (${await this.anyOf(except, parameters)})`,
    });
    const rows = await this.database.rows<PlanNumbers & { person: string | null }>(sql, parameters.values);
    return new Map(rows.map(({ person, ...numbers }) => [person, numbers]));
  }

  private async anyOf(people: readonly Actor[], parameters: SqlParameters): Promise<string> {
    const conditions: string[] = [];
    for (const person of people) conditions.push(`(${await this.conditions.of(person, { forMe: true }, 'plan', parameters)})`);
    return conditions.join(' or ');
  }

  private async numbersWhere(day: LocalDate, condition: (parameters: SqlParameters) => Promise<string>): Promise<PlanNumbers> {
    const parameters = new SqlParameters();
    const where = await condition(parameters);
    const [today, now] = [parameters.add(day), parameters.add(this.time.now())];
    const row = await this.database.row<PlanNumbers & Record<string, unknown>>(
      `select (count(*) filter (where plan.sort_date = ${today}::date))::int as "dueToday",
         (count(*) filter (where plan.sort_date between ${today}::date - ${LONG_OVERDUE_DAYS} and ${today}::date - 1))::int as overdue,
         (count(*) filter (where plan.sort_date < ${today}::date - ${LONG_OVERDUE_DAYS}))::int as "longOverdue",
         (count(*) filter (where plan.next_attempt_at <= ${now}))::int as attempts
       from care_plans plan where plan.state in ('not_cared', 'in_care') and (plan.sort_date <= ${today}::date or plan.next_attempt_at <= ${now}) and (${where})`,
      parameters.values,
    );
    return row ?? NO_PLANS;
  }
}

/** An agent as shipped: what he sees of customers is what he owns, made, or has by the mode. */
export function isBoundToHisOwn(person: Actor): boolean {
  return can(person, CARE.read.name) && can(person, CARE.record.name) && !can(person, CARE.supervise.name) && !can(person, CARE.seeAll.name) && (person.scopes.customers ?? 'own') === 'own';
}

function sumOf(a: PlanNumbers, b: PlanNumbers): PlanNumbers {
  return { dueToday: a.dueToday + b.dueToday, overdue: a.overdue + b.overdue, longOverdue: a.longOverdue + b.longOverdue, attempts: a.attempts + b.attempts };
}
