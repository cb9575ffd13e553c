import { Injectable } from '@nestjs/common';
import { productConditions, type ProductNarrowing } from '@tantam/catalogue';
import { CustomerConditions, type CustomerNarrowing } from '@tantam/customers';
import { rule } from '@tantam/kernel';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database } from '@tantam/platform';
import type { AssignedKind } from '../domain/assigned-kinds.js';
import type { AssignmentTarget } from '../domain/plan-assignments.js';
import type { CarePlanFilters } from '../queries/care-filters.js';
import { CarePlanConditions } from '../queries/care-filters.sql.js';
import { unique, unknownAmong } from './assign-products.js';

/** What an action is about: exactly these, or all that match a filter of the kind's list. */
export interface AssignmentSelectionInput {
  readonly of: AssignedKind;
  readonly ids?: readonly string[];
  readonly customerFilter?: CustomerNarrowing;
  /** Of a worklist: the customers of its plans. */
  readonly planFilter?: CarePlanFilters;
  readonly productFilter?: ProductNarrowing;
}

/** More are not looked at: one action takes no more. */
export const MOST_TARGETS = 200_000;

/** The products, groups or customers that an action is about, each with whoever has it. Customers: only what the actor may see. */
@Injectable()
export class AssignmentSelection {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerConditions,
    private readonly plans: CarePlanConditions,
  ) {}

  /**
   * In the order of their ids, that is, of their making.
   *
   * @throws DomainError rule `care-choose-ids-or-filter` unless one of them is given and fits the kind, `care-of-unknown` with a
   *   pointer to each id that is not there for the actor, `bulk-nothing-chosen`, `bulk-too-many`
   */
  async targets(actor: Actor, input: AssignmentSelectionInput): Promise<AssignmentTarget[]> {
    requireOneWay(input);
    const parameters = new SqlParameters();
    const ids = input.ids ? unique(input.ids) : null;
    const from = await this.from(actor, input, parameters);
    const conditions = [from.where, ...(ids ? [`target.id = any(${parameters.add(ids)}::uuid[])`] : [])];
    const rows = await this.database.rows<AssignmentTarget & Record<string, unknown>>(
      `select target.id, array(select mine.user_id from ${from.table} mine where mine.${from.column} = target.id order by mine.user_id) as "holderIds"
       from ${from.targets} target where ${conditions.join(' and ')} order by target.id limit ${MOST_TARGETS + 1}`,
      parameters.values,
    );
    if (ids) requireAll(input.ids ?? [], ids, rows);
    if (rows.length === 0) throw rule('bulk-nothing-chosen');
    if (rows.length > MOST_TARGETS) throw rule('bulk-too-many', { most: MOST_TARGETS });
    return rows;
  }

  private async from(actor: Actor, input: AssignmentSelectionInput, parameters: SqlParameters): Promise<{ targets: string; table: string; column: string; where: string }> {
    if (input.of === 'customer') {
      const { where } = await this.customers.of(actor, input.customerFilter ?? {}, 'target', parameters);
      const due = input.planFilter ? ` and target.id in (select plan.customer_id from care_plans plan where ${await this.plans.of(actor, input.planFilter, 'plan', parameters)})` : '';
      return { targets: 'customers', table: 'user_care_customers', column: 'customer_id', where: where + due };
    }
    if (input.of === 'product_group') return { targets: 'product_groups', table: 'user_care_product_groups', column: 'product_group_id', where: 'true' };
    const where = productConditions(input.productFilter ?? {}, 'target', parameters).join(' and ') || 'true';
    return { targets: 'product_summary', table: 'user_care_products', column: 'product_id', where };
  }
}

function requireOneWay({ of, ids, customerFilter, planFilter, productFilter }: AssignmentSelectionInput): void {
  const given = [ids, customerFilter, planFilter, productFilter].filter((one) => one !== undefined);
  const fits = ids !== undefined || (of === 'customer' && (customerFilter ?? planFilter) !== undefined) || (of === 'product' && productFilter !== undefined);
  if (given.length !== 1 || !fits) throw rule('care-choose-ids-or-filter');
}

function requireAll(given: readonly string[], asked: readonly string[], found: readonly AssignmentTarget[]): void {
  const known = new Set(found.map((row) => row.id));
  const errors = unknownAmong('ids', given, new Set(asked.filter((id) => !known.has(id))));
  if (errors.length > 0) throw rule('care-of-unknown', { errors });
}
