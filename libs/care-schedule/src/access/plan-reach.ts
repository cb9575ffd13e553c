import { Injectable } from '@nestjs/common';
import { NobodysCustomers } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { OPEN_STATES, type PlanTarget } from '../domain/care-words.js';
import { OPENS_CARE, SOME_CUSTOMERS } from './activity-reach.js';
import { CareMode } from './care-mode.js';
import { CareStaff } from './care-staff.js';
import * as sql from './mode-conditions.js';
import { RowEstimates } from './row-estimates.js';

/**
 * Up to so many of his own rows a reader's list starts from them; beyond, it is quicker to walk the list by date and pass
 * over others' plans. Where both cost the same at some hundred thousand plans: about the root of page × plans.
 */
const FEW = 8_000;
/** A count looks at all rows that somebody has, up to where people stop counting: it starts from his own much longer. */
const FEW_TO_COUNT = 100_000;
/** Customers of a commune, say: a list of it starts from them. */
const FEW_OF_A_PLACE = 2_500;

/** Plans of orders, own plans of customers, or both; a page of them or their number. */
export interface Wanted {
  readonly target: PlanTarget | undefined;
  readonly purpose: 'page' | 'count';
  /** Only open plans with something that the reader answers for. */
  readonly forMe?: boolean;
  /** Only open plans. */
  readonly isOpenOnly?: boolean;
  /** What is asked of a plan's own columns: of few plans found, told before any is read. */
  readonly narrowBy?: (alias: string) => readonly string[];
}

interface Own {
  readonly target?: PlanTarget;
  /** Which plans, as a comparison of one of their columns. */
  readonly plans: string;
  /** The same of open plans, for a page of them: conditions by which indexes find them and nobody else's, so that nothing is left to be tried. */
  readonly open?: readonly string[];
  /** What besides makes them the reader's, whatever other plans it is true of; none: all of them are. */
  readonly which?: (alias: string) => string | Promise<string>;
  /** Leaves out most of those that are not, and is told before any is tried. */
  readonly near?: (alias: string) => Promise<string>;
  /** The rows that it starts from, to be counted. */
  readonly rows: string;
}

/** Plans found from a reader's own rows, or from a place, and what is still to be tried of each: his are those of which both is true. */
export interface FewPlans {
  readonly found: string;
  readonly tried: readonly string[];
}

/**
 * Two equal ways to ask for the plans that somebody sees: all plans, each tried whether it is his; or, for who has little,
 * his own rows. Which one is quicker is estimated now and then; which one is taken never changes what is seen.
 */
@Injectable()
export class PlanReach {
  /** How many rows are few, for a page and for a count, how many customers of a place, and how many are worth knowing. */
  readonly most = { page: FEW, count: FEW_TO_COUNT, place: FEW_OF_A_PLACE, customers: SOME_CUSTOMERS };

  constructor(
    private readonly estimates: RowEstimates,
    private readonly mode: CareMode,
    private readonly staff: CareStaff,
    private readonly nobodys: NobodysCustomers,
    private readonly visibility: Visibility,
  ) {}

  /** Conditions that start from the reader's own rows; null when he has more than a few, or they cannot be told by themselves. */
  async few(actor: Actor, what: Wanted, alias: string, parameters: SqlParameters): Promise<FewPlans | null> {
    if (!(await this.isLimited(actor)) || !(await this.isFew(actor, what))) return null;
    const own = await this.own(actor, what, parameters);
    const theirs: string[] = [];
    for (const { which, target } of own) theirs.push(which ? await which(alias) : isOf(target, alias));
    if (what.purpose === 'count') return { found: `(${own.map(({ plans }, index) => `(${alias}.${plans} and ${theirs[index]})`).join(' or ')})`, tried: [] };
    const asked = what.narrowBy?.('own_plan') ?? [];
    const found: string[] = [];
    const open = (each: Own): readonly string[] | undefined => (what.isOpenOnly ? each.open : undefined);
    for (const each of own) {
      const conditions = [isOf(each.target, 'own_plan'), ...asked, ...(each.near ? [await each.near('own_plan')] : [])];
      found.push(...(open(each) ?? [each.plans]).map((plans) => narrowed(plans, conditions)));
    }
    return { found: amongThese(found, alias), tried: own.some((each) => each.which && !open(each)) ? [`(${theirs.join(' or ')})`] : [] };
  }

  /**
   * The same of a place where few customers live: a condition that leaves their plans, or null.
   *
   * @param customers select of their ids, over values of its own
   */
  async fewOfPlace(customers: (parameters: SqlParameters) => string, what: Pick<Wanted, 'narrowBy'>, alias: string, parameters: SqlParameters): Promise<string | null> {
    const alone = new SqlParameters();
    const select = customers(alone);
    const isFew = await this.estimates.isWithin([select], alone.values, this.most.place);
    return isFew ? amongThese([narrowed(`customer_id = any(array(${customers(parameters)}))`, what.narrowBy?.('own_plan') ?? [])], alias) : null;
  }

  /** Whether a plan must be read to tell whether the reader sees it: its products are nowhere else. */
  async readsEachPlan(actor: Actor): Promise<boolean> {
    return can(actor, CARE.read.name) && !can(actor, CARE.seeAll.name) && (await this.mode.inForce()).assignmentMode === 'by_product';
  }

  /** Supervisors also see what nobody has, which only trying each plan can tell. */
  private async isLimited(actor: Actor): Promise<boolean> {
    if (!can(actor, CARE.read.name) || can(actor, CARE.seeAll.name) || can(actor, CARE.supervise.name)) return false;
    return (await this.mode.inForce()).assignmentMode !== 'unrestricted';
  }

  private async isFew(actor: Actor, what: Wanted): Promise<boolean> {
    const parameters = new SqlParameters();
    const own = await this.own(actor, what, parameters);
    return this.estimates.isWithin(own.map(({ rows }) => rows), parameters.values, this.most[what.purpose]);
  }

  private async own(actor: Actor, { target, forMe }: Wanted, parameters: SqlParameters): Promise<Own[]> {
    const isTold = (actor.scopes.customers ?? 'own') === 'own' && !(await this.nobodys.isSeenByAgent(actor));
    // Of its own: PostgreSQL refuses values that no condition names.
    if (target === 'customer' && !isTold) return [this.untold(actor, parameters)];
    const people = await this.staff.whoseWork(actor, parameters);
    const isByProduct = (await this.mode.inForce()).assignmentMode === 'by_product';
    const byProduct = (): Own => (forMe ? this.openLines(actor, people, parameters) : ordersByProduct(people));
    const orders = isByProduct ? byProduct() : { ...ofCustomers('order', `${sql.assignedRows(people)} union ${sql.ownedRows(people)}`), open: openOfCustomers(people) };
    if (target === 'order') return [orders];
    if (!isTold) return [orders, this.untold(actor, parameters)];
    const made = `select id from customers where created_by_id = ${parameters.add(actor.userId)}::uuid`;
    const theirs = `${isByProduct ? sql.boughtRows(people) : sql.assignedRows(people)} union ${sql.ownedRows(people)} union ${made}`;
    if (target === 'customer') return [ofCustomers('customer', theirs)];
    if (isByProduct) return [orders, ofCustomers('customer', theirs)];
    // The customers of the one are among those of the other: her plans are found once.
    const which = (alias: string): string => `(${alias}.target = 'customer' or ${alias}.customer_id in (${sql.assignedRows(people)} union ${sql.ownedRows(people)}))`;
    const open = [...openOfCustomers(people), `target = 'customer' and customer_id = any(array(${made}))`];
    return [{ rows: `(${theirs})`, plans: `customer_id = any(array(${theirs}))`, open, which }];
  }

  /** Own plans, where the reader's customers cannot all be told by themselves. */
  private untold(actor: Actor, parameters: SqlParameters): Own {
    return {
      target: 'customer', rows: `select id from care_plans where target = 'customer'`, plans: `target = 'customer'`,
      which: (alias) => this.visibility.visibleBy(['care-schedule.own-plans'], actor, 'carePlan', alias, parameters),
      near: (alias) => this.nearCustomers(actor, alias, parameters),
    };
  }

  /** Of a customer whose care he may see; true where these are too many to be told, or cannot be. `is true` keeps it a lookup in a set. */
  private async nearCustomers(actor: Actor, alias: string, parameters: SqlParameters): Promise<string> {
    const alone = new SqlParameters();
    const known = await this.visibility.mayBeBy(OPENS_CARE, actor, 'customer', alone);
    if (known === null || !(await this.estimates.isWithin(known, alone.values, this.most.customers))) return 'true';
    const customers = ((await this.visibility.mayBeBy(OPENS_CARE, actor, 'customer', parameters)) ?? []).join(' union all ');
    return customers === '' ? 'false' : `(${alias}.customer_id in (${customers})) is true`;
  }

  /** Open lines are a few of all that was ever ordered. A line may stand that its order has lost, and then does not open the plan. */
  private openLines(actor: Actor, people: string, parameters: SqlParameters): Own {
    const rows = sql.openLineRows(people);
    const which = (alias: string): Promise<string> => this.visibility.visibleBy(['care-schedule.mode'], actor, 'carePlan', alias, parameters);
    return { target: 'order', rows, plans: `id = any(array(${rows}))`, which };
  }
}
function ordersByProduct(people: string): Own {
  const rows = `select line.order_id from order_lines line where line.product_id = any(${sql.heldProducts(people)})`;
  return { target: 'order', rows, plans: `order_id = any(array(${rows}))` };
}

function ofCustomers(target: PlanTarget, rows: string): Own {
  return { target, rows: `(${rows})`, plans: `customer_id = any(array(${rows}))` };
}

/**
 * Open plans of customers whom these people own or are assigned: by the owner that the plan tells, one index read instead of a look-up per customer.
 * Where a plan tells none, as one from before that was opened again, the customer is asked.
 */
function openOfCustomers(people: string): string[] {
  const isOpen = `state in (${OPEN_STATES.map((state) => `'${state}'`).join(', ')})`;
  return [
    `${isOpen} and owner_id = any(${people})`,
    `${isOpen} and customer_id = any(array(${sql.assignedRows(people)}))`,
    `${isOpen} and owner_id is null and (customer_id in (${sql.ownedRows(people)})) is true`,
  ];
}

function isOf(target: PlanTarget | undefined, alias: string): string {
  return target === undefined ? 'true' : `${alias}.target = '${target}'`;
}

/** `offset 0`: found by the one column, in its index, and no other. */
function narrowed(plans: string, conditions: readonly string[]): string {
  return `select own_plan.id from (select * from care_plans where ${plans} offset 0) own_plan where ${conditions.join(' and ') || 'true'}`;
}

function amongThese(selects: readonly string[], alias: string): string {
  return `${alias}.id = any(array(${selects.join(' union all ')}))`;
}
