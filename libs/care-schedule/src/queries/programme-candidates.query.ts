import { Injectable } from '@nestjs/common';
import { SqlParameters } from '@tantam/identity';
import { addDays, daysBetween, startOfDayIn, type LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import { NO_CONTACT, type Programme, type ProgrammeCriteria, type WhyDropped } from '../domain/programme.js';
import { ProgrammeOccasions } from './programme-occasions.js';

/** A customer who is to get a wish, and why on that day. */
export interface Candidate {
  readonly customerId: string;
  /** The occasion, or the day of the last contact. */
  readonly occasionOn: LocalDate;
  /** Why a wish for this was dropped before; null: never. */
  readonly droppedWhy?: WhyDropped | null;
}

export interface CandidateWindow {
  /** Days on which wishes may stand, both included. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The last one who was looked at. */
  readonly after: Candidate | null;
  /** Before the last day only those from whom this run took one back. */
  readonly retriedRunId: string | null;
}

type Asked = Pick<Programme, 'id' | 'criteria' | 'occasion' | 'holidayId' | 'offsetDays'>;

/** Criterion → column of customers and type of its values. */
const CRITERIA = {
  groupIds: ['group_id', 'uuid'], categoryIds: ['category_id', 'uuid'], potentials: ['potential', 'text'], lifecycles: ['lifecycle', 'text'],
  areaIds: ['area_id', 'uuid'], branchIds: ['branch_id', 'uuid'], customerIds: ['id', 'uuid'],
} as const satisfies Record<keyof ProgrammeCriteria, readonly [string, string]>;

/** Whom a programme is about: by its criteria alone, and on which day by its occasion. Erased customers never. */
@Injectable()
export class ProgrammeCandidates {
  constructor(
    private readonly database: Database,
    private readonly occasions: ProgrammeOccasions,
    private readonly time: BusinessTime,
  ) {}

  /** How many match the criteria. */
  async matching(criteria: ProgrammeCriteria): Promise<number> {
    const parameters = new SqlParameters();
    const row = await this.database.row<{ count: number }>(`select count(*) as count from customers who where ${this.matches(criteria, parameters)}`, parameters.values);
    return row?.count ?? 0;
  }

  /** How many would be wished for within a window, as things are; the rule of nobody twice is left aside. */
  async coming(programme: Asked, from: LocalDate, to: LocalDate): Promise<number> {
    const parameters = new SqlParameters();
    const rows = await this.rows(programme, from, to, parameters);
    if (rows === null) return 0;
    const row = await this.database.row<{ count: number }>(
      `select count(*) as count from (${rows}) found join customers who on who.id = found.customer_id where ${this.matches(programme.criteria, parameters)}`,
      parameters.values,
    );
    return row?.count ?? 0;
  }

  /**
   * The next so many who have had no wish for this occasion yet, by customer; ties by occasion. A feast at which a wish was dropped is
   * over; want of contact lasts, so whoever was not to be called then is looked at again.
   */
  async next(programme: Asked, window: CandidateWindow, limit: number): Promise<Candidate[]> {
    const parameters = new SqlParameters();
    const rows = await this.rows(programme, window.from, window.to, parameters);
    if (rows === null) return [];
    const id = parameters.add(programme.id);
    const conditions = [
      this.matches(programme.criteria, parameters),
      programme.occasion === NO_CONTACT ? `(had.id is null or (had.outcome = 'dropped' and had.why <> 'refused'))` : 'had.id is null',
    ];
    if (window.after) conditions.push(`(found.customer_id, found.occasion_on) > (${parameters.add(window.after.customerId)}::uuid, ${parameters.add(window.after.occasionOn)}::date)`);
    if (window.retriedRunId) {
      const lastDay = parameters.add(addDays(window.to, programme.occasion === NO_CONTACT ? 0 : -programme.offsetDays));
      conditions.push(`(found.occasion_on ${programme.occasion === NO_CONTACT ? '<=' : '='} ${lastDay}::date
        or exists (select 1 from care_programme_results back where back.run_id = ${parameters.add(window.retriedRunId)} and back.customer_id = found.customer_id and back.outcome = 'taken_back'))`);
    }
    return this.database.rows<Candidate & Record<string, unknown>>(
      `select found.customer_id as "customerId", found.occasion_on as "occasionOn", had.why as "droppedWhy" from (${rows}) found join customers who on who.id = found.customer_id
       left join care_programme_results had on had.programme_id = ${id} and had.customer_id = found.customer_id and had.occasion_on = found.occasion_on and had.outcome <> 'taken_back'
       where ${conditions.join(' and ')} order by found.customer_id, found.occasion_on limit ${parameters.add(limit)}`,
      parameters.values,
    );
  }

  private async rows(programme: Asked, from: LocalDate, to: LocalDate, parameters: SqlParameters): Promise<string | null> {
    if (programme.occasion === NO_CONTACT) return this.withoutContact(programme.offsetDays, to, parameters);
    const length = Math.max(0, daysBetween(from, to) + 1);
    const days = Array.from({ length }, (_, index) => addDays(from, index - programme.offsetDays));
    return this.occasions.find(programme.occasion)?.rows(days, programme, parameters) ?? null;
  }

  /** Whose last contact lies so many days back; who never had one is counted from the day she was entered. */
  private async withoutContact(days: number, on: LocalDate, parameters: SqlParameters): Promise<string> {
    const zone = await this.time.zone();
    const before = parameters.add(startOfDayIn(addDays(on, 1 - days), zone));
    const last = 'coalesce(figures.last_contact_at, entered.created_at)';
    return `select entered.id as customer_id, (${last} at time zone ${parameters.add(zone)})::date as occasion_on
      from customers entered left join customer_figures figures on figures.customer_id = entered.id where ${last} < ${before}`;
  }

  private matches(criteria: ProgrammeCriteria, parameters: SqlParameters): string {
    const conditions = ['who.erased_at is null'];
    for (const [name, [column, type]] of Object.entries(CRITERIA)) {
      const wanted = criteria[name as keyof ProgrammeCriteria];
      if (wanted.length > 0) conditions.push(`who.${column} = any(${parameters.add(wanted)}::${type}[])`);
    }
    return conditions.join(' and ');
  }
}
