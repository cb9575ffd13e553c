import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, type TodayDecision } from '@tantam/platform';
import { CareMode } from '../access/care-mode.js';
import * as sql from '../access/mode-conditions.js';
import { AccessRequestQueries } from '../queries/access-requests.query.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanConditions } from '../queries/care-filters.sql.js';
import { NO_PLANS, type PlanNumbers } from '../queries/plans-by-person.js';
import type { TeamMember } from '../queries/team-members.query.js';
import { MOST, textsOf } from './day-figures.js';

const UNDECIDED: CarePlanFilters = { state: ['not_cared', 'in_care'], needsDecision: true };

/** What waits for who leads: plans that nobody could reach, work of the absent, what is nobody's, who asks for a customer, and who has more than he can do. */
@Injectable()
export class TeamDecisions {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly mode: CareMode,
    private readonly requests: AccessRequestQueries,
  ) {}

  async of(reader: Actor, today: LocalDate, members: readonly TeamMember[], plans: ReadonlyMap<string, PlanNumbers>): Promise<TodayDecision[]> {
    const { assignmentMode } = await this.mode.inForce();
    // Where everybody takes from one list nobody's work waits for him alone.
    const ofPeople = assignmentMode === 'unrestricted' ? [] : [...absentOf(members, plans), ...overloadedOf(members, plans)];
    return [...ofPeople, ...(await this.undecided(reader)), ...(await this.nobodys(reader, today)), ...(await this.asked(reader))];
  }

  private async undecided(reader: Actor): Promise<TodayDecision[]> {
    const count = await this.count(reader, UNDECIDED, () => 'true');
    return decision('care.needs-decision', 'late', count, null, { path: '/care-plans', filters: textsOf(UNDECIDED) }, (n) => ({
      vi: `${n} lịch gọi nhiều lần chưa gặp được khách, cần quyết định`,
      en: `${n} plans could not be reached many times and need a decision`,
    }));
  }

  private async asked(reader: Actor): Promise<TodayDecision[]> {
    return decision('care.access-asked', 'now', await this.requests.waiting(reader, MOST + 1), null, null, (n) => ({
      vi: `${n} yêu cầu xin chăm sóc khách`, en: `${n} requests to care for a customer`,
    }));
  }

  /** Due by today, and no active agent has it by the mode in force. */
  private async nobodys(reader: Actor, today: LocalDate): Promise<TodayDecision[]> {
    const { assignmentMode } = await this.mode.inForce();
    if (assignmentMode === 'unrestricted') return [];
    const isNobodys = assignmentMode === 'by_product' ? `not ${sql.planHas('plan', sql.isHeld)}` : `not (${sql.isAssigned('plan.customer_id')} or ${sql.isOwned('plan.customer_id')})`;
    const count = await this.count(reader, { state: ['not_cared', 'in_care'], target: 'order', dueTo: today }, () => isNobodys);
    const key = assignmentMode === 'by_product' ? 'care.nobodys-products' : 'care.nobodys-customers';
    return decision(key, 'late', count, null, null, (n) => ({ vi: `${n} đơn đến hạn chưa có ai phụ trách`, en: `${n} orders due are nobody's` }));
  }

  private async count(reader: Actor, filters: CarePlanFilters, also: () => string): Promise<number> {
    const parameters = new SqlParameters();
    const where = await this.conditions.of(reader, filters, 'plan', parameters);
    const row = await this.database.row<{ n: number }>(
      `select count(*)::int as n from (select 1 from care_plans plan where ${where} and ${also()} limit ${MOST + 1}) counted`, parameters.values,
    );
    return row?.n ?? 0;
  }
}

const lateOf = (numbers: PlanNumbers): number => numbers.overdue + numbers.longOverdue;
const dueOf = (numbers: PlanNumbers): number => numbers.dueToday + lateOf(numbers);

function absentOf(members: readonly TeamMember[], plans: ReadonlyMap<string, PlanNumbers>): TodayDecision[] {
  return members.flatMap(({ actor, fullName, absence }) => {
    const late = lateOf(plans.get(actor.userId) ?? NO_PLANS);
    if (!absence || absence.standIn) return [];
    const until = absence.until.split('-').reverse().join('/');
    return decision('care.absent-late', 'late', late, actor.userId, null, (n) => ({
      vi: `${n} khách trễ của ${fullName} chưa có ai làm thay, vắng đến ${until}`,
      en: `${n} late with ${fullName}, away until ${until}, and nobody stands in`,
    }));
  });
}

function overloadedOf(members: readonly TeamMember[], plans: ReadonlyMap<string, PlanNumbers>): TodayDecision[] {
  return members.flatMap(({ actor, fullName, capacity, absence }) => {
    const due = dueOf(plans.get(actor.userId) ?? NO_PLANS);
    if (capacity === null || absence !== null || due <= capacity) return [];
    return decision('care.overloaded', 'now', due, actor.userId, null, (n) => ({
      vi: `${fullName} có ${n} khách cần chăm sóc, mức mỗi ngày là ${capacity}`,
      en: `${fullName} has ${n} to care for, with ${capacity} a day`,
    }));
  });
}

/** None when there is nothing to decide. */
function decision(
  key: string, urgency: TodayDecision['urgency'], count: number, userId: string | null, list: TodayDecision['list'], words: (n: string) => TodayDecision['text'],
): TodayDecision[] {
  if (count === 0) return [];
  const isMore = count > MOST;
  return [{ key, text: words(isMore ? `${MOST}+` : String(count)), urgency, count: Math.min(count, MOST), isMore, userId, list }];
}
