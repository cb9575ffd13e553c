import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, Visibility, type Actor, type Reach, type SqlParameters } from '@tantam/identity';
import { NobodysCustomers } from './nobodys-customers.js';

/** Care's own right, named here because nobody's customers are seen by whoever holds it. */
const SUPERVISES = 'care.supervise';

/** The rights over customers that this module can know: the role's scope, and nobody's customers. */
@Injectable()
export class CustomerVisibility implements OnModuleInit {
  constructor(
    private readonly visibility: Visibility,
    private readonly nobodys: NobodysCustomers,
  ) {}

  onModuleInit(): void {
    this.visibility.register('customer', 'customers.scope', (actor, alias, parameters) => Promise.resolve(byScope(actor, alias, parameters)), (actor, parameters, reach) => Promise.resolve(rowsInScope(actor, parameters, reach)));
    this.visibility.register('customer', 'customers.nobodys', (actor, alias, parameters) => this.whenNobodys(actor, alias, parameters), async (actor) => ((await this.seesNobodys(actor)) ? this.nobodys.mayBe() : []));
  }

  private async seesNobodys(actor: Actor): Promise<boolean> {
    return can(actor, SUPERVISES) || (await this.nobodys.isSeenByAgent(actor));
  }

  private async whenNobodys(actor: Actor, alias: string, parameters: SqlParameters): Promise<string | boolean> {
    return (await this.seesNobodys(actor)) ? this.nobodys.condition(alias, parameters) : false;
  }
}

/** Whatever the scope, owners and creators see their customers; a supervisor what the active members of his departments see. */
function byScope(actor: Actor, alias: string, parameters: SqlParameters): string | boolean {
  const scope = actor.scopes.customers ?? 'own';
  if (scope === 'all') return true;
  const self = parameters.share(actor.userId, 'uuid');
  const own = `${alias}.owner_id = ${self} or ${alias}.created_by_id = ${self}`;
  const parts = [own];
  if (scope === 'branch' && actor.branchIds.length > 0) parts.push(`${alias}.branch_id = any(${parameters.share(actor.branchIds, 'uuid[]')})`);
  const seesDepartment = scope === 'department' || can(actor, SUPERVISES);
  if (!seesDepartment || actor.departmentIds.length === 0) return parts.join(' or ');
  const members = `select member.id from user_summary as member where member.department_id = any(${parameters.share(actor.departmentIds, 'uuid[]')})`;
  if (scope === 'department') parts.push(`${alias}.owner_id in (${members})`);
  if (can(actor, SUPERVISES)) parts.push(`${alias}.owner_id in (${members} and member.is_active)`, `${alias}.created_by_id in (${members} and member.is_active)`);
  return parts.join(' or ');
}

/** The same, as the rows found by their owner, who made them and their branch; null: all. */
function rowsInScope(actor: Actor, parameters: SqlParameters, reach: Reach): readonly string[] | null {
  const scope = actor.scopes.customers ?? 'own';
  if (scope === 'all' || (reach === 'few' && (scope !== 'own' || can(actor, SUPERVISES)))) return null;
  const self = parameters.share(actor.userId, 'uuid');
  const rows = (column: string, is: string): string => `select id from customers where ${column} ${is}`;
  const selects = [rows('owner_id', `= ${self}`), rows('created_by_id', `= ${self}`)];
  if (scope === 'branch' && actor.branchIds.length > 0) selects.push(rows('branch_id', `= any(${parameters.share(actor.branchIds, 'uuid[]')})`));
  if (actor.departmentIds.length === 0 || !(scope === 'department' || can(actor, SUPERVISES))) return selects;
  const members = `select member.id from user_summary as member where member.department_id = any(${parameters.share(actor.departmentIds, 'uuid[]')})`;
  if (scope === 'department') selects.push(rows('owner_id', `= any(array(${members}))`));
  if (can(actor, SUPERVISES)) selects.push(...['owner_id', 'created_by_id'].map((column) => rows(column, `= any(array(${members} and member.is_active))`)));
  return selects;
}
