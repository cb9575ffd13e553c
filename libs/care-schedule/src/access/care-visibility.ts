import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NobodysCustomers } from '@tantam/customers';
import { can, notOf, Visibility, type Actor, type Reach, type SqlParameters } from '@tantam/identity';
import { CARE } from '../care-schedule.permissions.js';
import { OPENS_CARE } from './activity-reach.js';
import { CareMode } from './care-mode.js';
import { CareStaff } from './care-staff.js';
import * as sql from './mode-conditions.js';

/**
 * What the care assignment mode opens (`docs/domain/visibility.md` has the whole rule). `unrestricted`: everything but
 * walk-in orders, which stay with who took them. `care.see-all` lifts the mode. Supervisors see what their active
 * people see, and what is nobody's.
 */
@Injectable()
export class CareVisibility implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly nobodys: NobodysCustomers,
    private readonly mode: CareMode,
    private readonly staff: CareStaff,
  ) {}

  onModuleInit(): void {
    this.visibility.register('customer', 'care-schedule.mode', (...row) => this.customer(...row), (actor, parameters) => this.mayBeCustomers(actor, parameters));
    this.visibility.register('order', 'care-schedule.mode', (...row) => this.order(...row), (...asked) => this.mayBeOrders(...asked));
    this.visibility.register('carePlan', 'care-schedule.mode', (...row) => this.orderPlan(...row), (actor, parameters) => this.mayBeOrderPlans(actor, parameters));
    this.visibility.register('carePlan', 'care-schedule.own-plans', (...row) => this.ownPlan(...row), (actor, parameters) => this.mayBeOwnPlans(actor, parameters));
    this.visibility.register('careActivity', 'care-schedule.recorded', (...row) => this.recorded(...row));
    this.visibility.register('careActivity', 'care-schedule.of-plans', (...row) => this.activityOfPlan(...row));
    this.visibility.register('careActivity', 'care-schedule.of-customers', (...row) => this.activityOfCustomer(...row));
    this.nobodys.heldWhen((alias) => this.holders(alias));
    this.nobodys.seenBy((actor) => this.seesNobodys(actor));
  }

  private async customer(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    const all = await this.allOrNothing(actor);
    if (all !== null) return all;
    const { assignmentMode } = await this.mode.inForce();
    const people = await this.staff.whoseWork(actor, parameters);
    const owned = `${alias}.owner_id = any(${people})`;
    if (assignmentMode === 'by_customer') return `${owned} or ${sql.isAssignedTo(`${alias}.id`, people)}`;
    return `${owned} or ${sql.customerBought(`${alias}.id`, (product) => sql.isHeldBy(product, people))}`;
  }

  /** Where the customers lie that the mode opens. */
  private async mayBeCustomers(actor: Actor, parameters: SqlParameters): Promise<readonly string[] | null> {
    const all = await this.allOrNothing(actor);
    if (all !== null) return all ? null : [];
    const people = await this.staff.whoseWork(actor, parameters);
    return [sql.ownedRows(people), (await this.mode.inForce()).assignmentMode === 'by_customer' ? sql.assignedRows(people) : sql.boughtRows(people)];
  }

  /** Whole orders of customers that the mode or an owner's absence opens, or those with a product of theirs; never a walk-in. */
  private async order(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    if (!can(actor, CARE.read.name)) return false;
    const { assignmentMode } = await this.mode.inForce();
    if (assignmentMode === 'unrestricted') return `${alias}.customer_id is not null`;
    const people = await this.staff.whoseWork(actor, parameters);
    const conditions = [sql.isOwnedBy(`${alias}.customer_id`, people)];
    if (assignmentMode === 'by_customer') conditions.push(sql.isAssignedTo(`${alias}.customer_id`, people));
    else conditions.push(`${alias}.customer_id is not null and ${sql.orderHas(`${alias}.id`, (product) => sql.isHeldBy(product, people))}`);
    if (assignmentMode === 'by_product' && can(actor, CARE.supervise.name)) {
      conditions.push(`exists (select 1 from care_plans unheld where unheld.order_id = ${alias}.id and ${nobodysByProduct('unheld')} offset 0)`);
    }
    return conditions.join(' or ');
  }

  /** Where the orders lie that the mode opens; what nobody has by product only trying each can tell. */
  private async mayBeOrders(actor: Actor, parameters: SqlParameters, reach: Reach, besides?: string): Promise<readonly string[] | null> {
    if (!can(actor, CARE.read.name)) return [];
    const { assignmentMode } = await this.mode.inForce();
    if (assignmentMode === 'unrestricted' || ((assignmentMode === 'by_product' || reach === 'few') && can(actor, CARE.supervise.name))) return null;
    const people = await this.staff.whoseWork(actor, parameters);
    const ordersOf = (customers: string): string => {
      const them = besides === undefined ? customers : `select id from (${customers}) customer where true${notOf(besides, 'id')}`;
      return `select id from orders where customer_id = any(array(${them}))`;
    };
    const ofOwned = ordersOf(sql.ownedRows(people));
    if (assignmentMode === 'by_product') return [ofOwned, `select line.order_id from order_lines line where line.product_id = any(${sql.heldProducts(people)})`];
    return [ofOwned, ordersOf(sql.assignedRows(people))];
  }

  private async orderPlan(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    const all = await this.allOrNothing(actor);
    if (all !== null) return all;
    return `${alias}.target = 'order' and (${await this.orderPlanByMode(actor, alias, parameters)})`;
  }

  /** Of an order plan; supervisors also see what no active agent has by the mode in force. */
  async orderPlanByMode(actor: Actor, alias: string, parameters: SqlParameters): Promise<string> {
    const { assignmentMode } = await this.mode.inForce();
    const people = await this.staff.whoseWork(actor, parameters);
    const supervises = can(actor, CARE.supervise.name);
    if (assignmentMode === 'by_product') {
      const theirs = sql.planHas(alias, (product) => sql.isHeldBy(product, people));
      return supervises ? `${theirs} or ${nobodysByProduct(alias)}` : theirs;
    }
    const theirs = `${sql.planIsOwnedBy(alias, people)} or ${sql.isAssignedTo(`${alias}.customer_id`, people)}`;
    return supervises ? `${theirs} or ${sql.planIsNobodys(alias)}` : theirs;
  }

  private async ownPlan(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    if (!can(actor, CARE.read.name)) return false;
    const customer = await this.visibility.visibleBy(OPENS_CARE, actor, 'customer', 'own_customer', parameters);
    return `${alias}.target = 'customer' and exists (select 1 from customers own_customer where own_customer.id = ${alias}.customer_id and ${customer} offset 0)`;
  }

  private async mayBeOrderPlans(actor: Actor, parameters: SqlParameters): Promise<readonly string[] | null> {
    const all = await this.allOrNothing(actor);
    if (all !== null) return all ? null : [];
    // Of what is nobody's only trying each plan can tell.
    if (can(actor, CARE.supervise.name)) return null;
    const people = await this.staff.whoseWork(actor, parameters);
    if ((await this.mode.inForce()).assignmentMode === 'by_customer') return [sql.assignedRows(people), sql.ownedRows(people)].map(plansOf);
    return [`select plan.id from order_lines line join care_plans plan on plan.order_id = line.order_id where line.product_id = any(${sql.heldProducts(people)})`];
  }

  /** Those of customers whose care the reader sees. */
  private async mayBeOwnPlans(actor: Actor, parameters: SqlParameters): Promise<readonly string[] | null> {
    if (!can(actor, CARE.read.name)) return [];
    const customers = await this.visibility.mayBeBy(OPENS_CARE, actor, 'customer', parameters);
    return customers?.map((select) => `select id from care_plans where target = 'customer' and customer_id = any(array(${select}))`) ?? null;
  }

  /** Whoever recorded it, always; a supervisor what his active people recorded. */
  private async recorded(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    if (await this.allOrNothing(actor)) return true;
    return `${alias}.recorded_by_id = any(${this.staff.team(actor, parameters)})`;
  }

  private async activityOfPlan(actor: Actor, alias: string, parameters: SqlParameters): Promise<string> {
    const plan = await this.visibility.visibleTo(actor, 'carePlan', 'moved_plan', parameters);
    const moved = `exists (${movedPlans(alias)} and ${plan} offset 0)`;
    if ((await this.mode.inForce()).assignmentMode !== 'by_customer') return moved;
    // In this mode nobody sees a plan without seeing its customer, who is told much sooner.
    const customer = await this.visibility.visibleBy(OPENS_CARE, actor, 'customer', 'moved_for', parameters);
    return `exists (select 1 from customers moved_for where moved_for.id = ${alias}.customer_id and ${customer} offset 0) and ${moved}`;
  }

  private async activityOfCustomer(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    if (!can(actor, CARE.read.name)) return false;
    const customer = await this.visibility.visibleBy(OPENS_CARE, actor, 'customer', 'cared_for', parameters);
    // `offset 0`: looked up per activity; PostgreSQL would else read every plan that was ever moved, first of all.
    return `not exists (select 1 from care_activity_plans moved where moved.activity_id = ${alias}.id offset 0) and exists (select 1 from customers cared_for where cared_for.id = ${alias}.customer_id and ${customer} offset 0)`;
  }

  /** Who makes a customer somebody's besides her owner. */
  private async holders(alias: string): Promise<string | false> {
    const { assignmentMode } = await this.mode.inForce();
    if (assignmentMode === 'by_product') return sql.customerBought(`${alias}.id`, sql.isHeld);
    return assignmentMode === 'by_customer' ? sql.isAssigned(`${alias}.id`) : false;
  }

  private async seesNobodys(actor: Actor): Promise<boolean> {
    const { assignmentMode, unassignedVisibleTo } = await this.mode.inForce();
    if (!can(actor, CARE.record.name)) return false;
    return unassignedVisibleTo === 'everyone' || (unassignedVisibleTo === 'auto' && assignmentMode !== 'by_customer');
  }

  /** All for whom the mode sets no limits, none for who has nothing to do with care; null: it depends on the row. */
  private async allOrNothing(actor: Actor): Promise<boolean | null> {
    if (!can(actor, CARE.read.name)) return false;
    if (can(actor, CARE.seeAll.name)) return true;
    return (await this.mode.inForce()).assignmentMode === 'unrestricted' ? true : null;
  }
}

/** No active user holds a product of the plan's order. */
function nobodysByProduct(plan: string): string {
  return `${plan}.target = 'order' and not ${sql.planHas(plan, sql.isHeld)}`;
}

function plansOf(customers: string): string {
  return `select id from care_plans where target = 'order' and customer_id = any(array(${customers}))`;
}

function movedPlans(activity: string): string {
  return `select 1 from care_activity_plans moved join care_plans moved_plan on moved_plan.id = moved.plan_id where moved.activity_id = ${activity}.id`;
}
