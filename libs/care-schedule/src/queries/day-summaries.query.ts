import { Injectable } from '@nestjs/common';
import { addDays, localDate, type LocalDate } from '@tantam/kernel';
import { can, SqlParameters, type Actor } from '@tantam/identity';
import { BusinessTime, Database, invalidInput } from '@tantam/platform';
import { CARE } from '../care-schedule.permissions.js';
import { departmentWithBelow } from './team-members.query.js';

export interface DaySummariesAsked {
  readonly from?: string;
  readonly to?: string;
  readonly userId?: string;
  readonly departmentId?: string;
}

export interface SummedDay {
  readonly day: LocalDate;
  readonly people: number;
  readonly due: number | null;
  readonly late: number | null;
  readonly done: number;
  readonly counted: number;
  readonly outbound: number;
  readonly reached: number;
}

const DEFAULT_DAYS = 14;
const MOST_DAYS = 92;

/** Days that are over, latest first: one's own, and for who leads those of his people, summed by day. */
@Injectable()
export class DaySummariesQuery {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError malformed `invalid-input` for more than 92 days, or an end before the beginning */
  async byDay(actor: Actor, asked: DaySummariesAsked): Promise<SummedDay[]> {
    const to = asked.to ? localDate(asked.to) : addDays(await this.time.today(), -1);
    const from = asked.from ? localDate(asked.from) : addDays(to, 1 - DEFAULT_DAYS);
    if (from > to || addDays(from, MOST_DAYS) <= to) throw invalidInput([{ pointer: '/from', code: 'range' }]);
    const parameters = new SqlParameters();
    const conditions = [`s.day between ${parameters.add(from)}::date and ${parameters.add(to)}::date`, this.whose(actor, parameters)];
    if (asked.userId) conditions.push(`s.user_id = ${parameters.add(asked.userId)}::uuid`);
    if (asked.departmentId) conditions.push(`u.department_id in (${departmentWithBelow(parameters.add(asked.departmentId))})`);
    return this.database.rows<SummedDay & Record<string, unknown>>(
      `select s.day, count(*)::int as people, sum(s.due)::int as due, sum(s.late)::int as late, sum(s.done)::int as done, sum(s.counted)::int as counted,
         sum(s.outbound)::int as outbound, sum(s.reached)::int as reached
       from care_day_summaries s join user_summary u on u.id = s.user_id where ${conditions.join(' and ')} group by s.day order by s.day desc`,
      parameters.values,
    );
  }

  private whose(actor: Actor, parameters: SqlParameters): string {
    if (can(actor, CARE.seeAll.name)) return 'true';
    const me = `s.user_id = ${parameters.add(actor.userId)}::uuid`;
    return can(actor, CARE.supervise.name) && actor.departmentIds.length > 0 ? `(${me} or u.department_id = any(${parameters.add(actor.departmentIds)}::uuid[]))` : me;
  }
}
