import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NobodysCustomers } from '@tantam/customers';
import { can, notOf, Visibility, type Actor, type Reach, type SqlParameters, type VisibilityRule } from '@tantam/identity';

/** Rights that care-schedule declares; orders only asks whether the reader holds them. */
const SUPERVISE = 'care.supervise';
const SEE_ALL = 'care.see-all';

/**
 * Who sees which order, apart from the care assignment mode, which care-schedule adds:
 * who took or made it; for supervisors also the active members of their departments; orders of a customer by the
 * reader's scope over customers, and of customers that are nobody's; walk-ins that nobody took: every supervisor;
 * `care.see-all`: all.
 * A scope of `all` over customers opens orders that have one; walk-ins stay with those above.
 */
@Injectable()
export class OrderVisibility implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly nobodys: NobodysCustomers,
  ) {}

  onModuleInit(): void {
    const byPeopleAndScope: VisibilityRule = async (actor, alias, parameters) => {
      if (can(actor, SEE_ALL)) return true;
      return [...this.byPeople(actor, alias, parameters), ...this.byCustomer(actor, alias, parameters)].join(' or ');
    };
    this.visibility.register('order', 'orders.people-and-scope', byPeopleAndScope, (...asked) => Promise.resolve(mayBeTheirs(...asked)));
    this.visibility.register('order', 'orders.of-nobodys-customers', (...asked) => this.ofNobodysCustomers(...asked), async (actor, _, __, besides) => ((await this.seesNobodys(actor)) ? this.nobodys.mayBe().map((customers) => ordersOf(customers, besides)) : []));
  }

  private async seesNobodys(actor: Actor): Promise<boolean> {
    return can(actor, SUPERVISE) || (await this.nobodys.isSeenByAgent(actor));
  }

  private async ofNobodysCustomers(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    if (!(await this.seesNobodys(actor))) return false;
    return `exists (select 1 from customer_summary nobodys where nobodys.id = ${alias}.customer_id and ${await this.nobodys.condition('nobodys', parameters)} offset 0)`;
  }

  private byPeople(actor: Actor, alias: string, parameters: SqlParameters): string[] {
    const me = parameters.add(actor.userId);
    const conditions = [`${alias}.taken_by_id = ${me}::uuid`, `${alias}.created_by_id = ${me}::uuid`];
    if (!can(actor, SUPERVISE)) return conditions;
    conditions.push(`${alias}.customer_id is null and ${alias}.taken_by_id is null`);
    const members = membersOf(actor, parameters);
    if (members) conditions.push(`${alias}.taken_by_id in (${members})`, `${alias}.created_by_id in (${members})`);
    return conditions;
  }

  private byCustomer(actor: Actor, alias: string, parameters: SqlParameters): string[] {
    const scope = actor.scopes.customers ?? 'own';
    if (scope === 'all') return [`${alias}.customer_id is not null`];
    const owners = customersOfPeople(actor, parameters);
    if (scope === 'branch' && actor.branchIds.length > 0) owners.push(`customer.branch_id = any(${parameters.add(actor.branchIds)}::uuid[])`);
    if (scope === 'department' && actor.departmentIds.length > 0) {
      owners.push(`customer.owner_id in (select id from user_summary where department_id = any(${parameters.add(actor.departmentIds)}::uuid[]))`);
    }
    return [`exists (select 1 from customer_summary customer where customer.id = ${alias}.customer_id and (${owners.join(' or ')}) offset 0)`];
  }
}

function ordersOf(customers: string, besides?: string): string {
  const them = besides === undefined ? customers : `select id from (${customers}) customer where true${notOf(besides, 'id')}`;
  return `select id from orders where customer_id = any(array(${them}))`;
}

/** Where the orders lie that people and the reader's scope open; null where the scope or a right opens all. */
function mayBeTheirs(actor: Actor, parameters: SqlParameters, reach: Reach, besides?: string): string[] | null {
  const scope = actor.scopes.customers ?? 'own';
  if (can(actor, SEE_ALL) || scope === 'all' || (reach === 'few' && (scope !== 'own' || can(actor, SUPERVISE)))) return null;
  const people = [`= ${parameters.share(actor.userId, 'uuid')}`];
  const selects: string[] = [];
  if (can(actor, SUPERVISE)) {
    selects.push(`select id from orders where customer_id is null and taken_by_id is null`);
    const members = membersOf(actor, parameters);
    if (members) people.push(`= any(array(${members}))`);
  }
  const customers = people.flatMap((are) => ['owner_id', 'created_by_id'].map((column) => `${column} ${are}`));
  if (scope === 'branch' && actor.branchIds.length > 0) customers.push(`branch_id = any(${parameters.share(actor.branchIds, 'uuid[]')})`);
  if (scope === 'department' && actor.departmentIds.length > 0) {
    customers.push(`owner_id = any(array(select id from user_summary where department_id = any(${parameters.share(actor.departmentIds, 'uuid[]')})))`);
  }
  return [
    ...selects,
    ...people.flatMap((are) => ['taken_by_id', 'created_by_id'].map((column) => `select id from orders where ${column} ${are}${notOf(besides, 'customer_id')}`)),
    ordersOf(customers.map((are) => `select id from customer_summary where (${are})${notOf(besides, 'id')}`).join(' union ')),
  ];
}

function customersOfPeople(actor: Actor, parameters: SqlParameters): string[] {
  const me = parameters.add(actor.userId);
  const conditions = [`customer.owner_id = ${me}::uuid`, `customer.created_by_id = ${me}::uuid`];
  const members = can(actor, SUPERVISE) ? membersOf(actor, parameters) : null;
  if (members) conditions.push(`customer.owner_id in (${members})`, `customer.created_by_id in (${members})`);
  return conditions;
}

/** The active members of the departments that a supervisor has; null when he has none. */
function membersOf(actor: Actor, parameters: SqlParameters): string | null {
  if (actor.departmentIds.length === 0) return null;
  return `select id from user_summary where is_active and department_id = any(${parameters.add(actor.departmentIds)}::uuid[])`;
}
