import { Injectable } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { CareMode } from './care-mode.js';
import { CareStaff } from './care-staff.js';
import { RowEstimates } from './row-estimates.js';

/** Rights over a customer that open her own plan and care without a plan; a ticket, a call or a chat opens her card only. */
export const OPENS_CARE = ['customers.scope', 'customers.nobodys', 'care-schedule.mode'];

/** Up to so many customers, what was recorded with each is gathered; beyond, the newest are passed over that are not with one of them. */
const FEW_CUSTOMERS = 2_500;
/** Passing over finds next to nothing where little of it is asked for: gathered for longer, as are all that is counted. */
const FEW_TO_SEARCH = 20_000;
/** With more customers it is no help to know them. */
export const SOME_CUSTOMERS = 40_000;

/** A select of what may be the reader's, as far as conditions over `recorded_at`, `id` and `customer_id` of `a` leave it; read from indexes alone. */
export type ActivityRows = (asked: readonly string[]) => string;

/**
 * Where the recorded care lies that a reader may see, for who sees little of it: what he recorded, and what was recorded with
 * customers that he sees. Nobody sees a plan without its customer but supervisors and who sees all, for whom this tells nothing. What is
 * seen is decided by `Visibility` all the same.
 *
 * Care stands with the customer that it was recorded with. Where her order went to another since, the plan is that one's, and opens the
 * care to whoever sees it there: of these `care_activities_elsewhere` keeps the ids.
 */
@Injectable()
export class ActivityReach {
  /** How many customers are few, few where little is asked for, and some. */
  readonly most = { few: FEW_CUSTOMERS, search: FEW_TO_SEARCH, some: SOME_CUSTOMERS };

  constructor(
    private readonly visibility: Visibility,
    private readonly mode: CareMode,
    private readonly staff: CareStaff,
    private readonly estimates: RowEstimates,
  ) {}

  /**
   * Makes selects of `id` and `recorded_at` of all activities that may be his, with others. Null: better try all.
   *
   * @param isSearch little of it is asked for, or all of it is counted
   */
  async rows(actor: Actor, isSearch: boolean, parameters: SqlParameters): Promise<ActivityRows | null> {
    if (!(await this.isTold(actor))) return null;
    const alone = new SqlParameters();
    const known = await this.customers(actor, alone);
    if (known === null || !(await this.estimates.isWithin(known, alone.values, this.most.some))) return null;
    const isGathered = await this.estimates.isWithin(known, alone.values, isSearch ? this.most.search : this.most.few);
    const customers = ((await this.customers(actor, parameters)) ?? []).join(' union all ') || 'select null::uuid where false';
    const team = this.staff.team(actor, parameters);
    return (asked) => (isGathered ? gathered(customers, team, asked) : passedOver(customers, team, asked));
  }

  /** Selects of the customers whose care he sees; null: they cannot be told. */
  private customers(actor: Actor, parameters: SqlParameters): Promise<readonly string[] | null> {
    return this.visibility.mayBeBy(OPENS_CARE, actor, 'customer', parameters);
  }

  /** Supervisors also see plans that nobody has, which only trying each plan can tell. */
  private async isTold(actor: Actor): Promise<boolean> {
    if (!can(actor, CARE.read.name) || can(actor, CARE.seeAll.name) || can(actor, CARE.supervise.name)) return false;
    return (await this.mode.inForce()).assignmentMode !== 'unrestricted';
  }
}

const ELSEWHERE = 'select activity_id from care_activities_elsewhere';

function gathered(customers: string, team: string, asked: readonly string[]): string {
  const found = (where: string): string => `select a.id, a.recorded_at from care_activities a where ${[where, ...asked].join(' and ')}`;
  return [`a.customer_id = any(array(${customers}))`, `a.recorded_by_id = any(${team})`, `a.id = any(array(${ELSEWHERE}))`].map(found).join(' union ');
}

/** `is true` keeps each a lookup in a set that is made once. */
function passedOver(customers: string, team: string, asked: readonly string[]): string {
  const where = `((a.customer_id in (${customers})) is true or a.recorded_by_id = any(${team}) or (a.id in (${ELSEWHERE})) is true)`;
  return `select a.id, a.recorded_at from care_activities a where ${[where, ...asked].join(' and ')}`;
}
