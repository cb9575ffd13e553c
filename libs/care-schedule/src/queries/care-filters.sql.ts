import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, CustomerSearch } from '@tantam/customers';
import { Actors, can, Visibility, type Actor, type SqlParameters } from '@tantam/identity';
import { BusinessTime } from '@tantam/platform';
import { AnswersForLines } from '../access/answers-for.js';
import { PlanReach, type Wanted } from '../access/plan-reach.js';
import { OPEN_STATES, PLAN_STATES, type PlanState } from '../domain/care-words.js';
import type { CarePlanFilters } from './care-filters.js';

/** Literals, not a parameter: the partial index on open plans is chosen by what the statement says. */
function statesAre(states: readonly PlanState[], alias: string): string {
  const known = PLAN_STATES.filter((state) => states.includes(state));
  return known.length === 0 ? 'false' : `${alias}.state in (${known.map((state) => `'${state}'`).join(', ')})`;
}

/**
 * What leaves the plans of a list, whole; and in two parts where they are few: where they are found, and what is to be tried of each.
 * `walked`: in two parts where many are passed over: what the index tells, and what is tried of the plans that are left.
 */
export interface ListConditions {
  readonly where: string;
  readonly few: { readonly found: string; readonly tried: string } | null;
  readonly walked?: { readonly first: string; readonly tried: string };
}

/** The conditions of worklists over `care_plans`: what the reader may see, and what was asked for. */
@Injectable()
export class CarePlanConditions {
  constructor(
    private readonly visibility: Visibility,
    private readonly answersFor: AnswersForLines,
    private readonly reach: PlanReach,
    private readonly actors: Actors,
    private readonly time: BusinessTime,
  ) {}

  /** One condition; parts that were not asked for are left out. */
  async of(actor: Actor, filters: CarePlanFilters, alias: string, parameters: SqlParameters): Promise<string> {
    return [
      await this.visibility.visibleTo(actor, 'carePlan', alias, parameters),
      ...(await this.asked(actor, filters, alias, parameters)),
    ].join(' and ');
  }

  /**
   * The same for a whole list: a reader who has few plans starts from them, and `few` says where they are found and what is
   * to be tried of each. What is asked for by id or found by a search is little already.
   */
  async ofList(actor: Actor, filters: CarePlanFilters, alias: string, parameters: SqlParameters, purpose: Wanted['purpose'] = 'page'): Promise<ListConditions> {
    const isNarrow = filters.q?.trim() || filters.id || filters.customerId || filters.orderId;
    if (isNarrow) return { where: await this.of(actor, filters, alias, parameters), few: null };
    const narrowBy = (own: string): string[] => ofPlan(filters, own, parameters);
    const few = await this.reach.few(actor, { target: filters.target, purpose, forMe: filters.forMe ?? false, isOpenOnly: isOpenOnly(filters), narrowBy }, alias, parameters);
    if (few !== null) return startingFrom(few.found, [...few.tried, ...(await this.asked(actor, filters, alias, parameters))].join(' and '));
    const ofPlace = isPlace(filters) ? await this.reach.fewOfPlace((values) => `select id from customer_summary customer where ${livesThere(filters, values).join(' and ')}`, { narrowBy }, alias, parameters) : null;
    const first = toldByIndexes(filters, alias, parameters).join(' and ');
    const tried = [await this.visibility.visibleTo(actor, 'carePlan', alias, parameters), ...(await this.triedOf(actor, filters, alias, parameters))].join(' and ');
    const where = first === '' ? tried : `${first} and ${tried}`;
    if (ofPlace !== null) return startingFrom(ofPlace, where);
    return isPartOfAll(filters) && (await this.reach.readsEachPlan(actor)) ? { where, few: null, walked: { first, tried } } : { where, few: null };
  }

  /** What was asked for, without what may be seen. */
  async asked(actor: Actor, filters: CarePlanFilters, alias: string, parameters: SqlParameters): Promise<string[]> {
    return [...toldByIndexes(filters, alias, parameters), ...(await this.triedOf(actor, filters, alias, parameters))];
  }

  private async triedOf(actor: Actor, filters: CarePlanFilters, alias: string, parameters: SqlParameters): Promise<string[]> {
    return [
      ...(filters.forMe ? await this.forMe(actor, alias, parameters) : []),
      ...(filters.forUserId ? [await this.forUser(filters.forUserId, alias, parameters)] : []),
      ...(filters.attemptDue === undefined ? [] : [this.attemptDue(filters.attemptDue, alias, parameters)]),
      ...(filters.q?.trim() ? [ofSearch(actor, filters.q.trim(), alias, parameters)] : []),
    ];
  }

  /** What a person's own list asked with `forMe` holds; nothing for who is not active. */
  private async forUser(userId: string, alias: string, parameters: SqlParameters): Promise<string> {
    const person = await this.actors.ofUser(userId);
    return person ? `(${await this.of(person, { forMe: true }, alias, parameters)})` : 'false';
  }

  private attemptDue(isDue: boolean, alias: string, parameters: SqlParameters): string {
    const due = `(${alias}.next_attempt_at <= ${parameters.add(this.time.now())} and ${statesAre(OPEN_STATES, alias)})`;
    return isDue ? due : `${due} is not true`;
  }

  /** With something unsettled that the reader answers for; an own plan is whoever's sees it. */
  private async forMe(actor: Actor, alias: string, parameters: SqlParameters): Promise<string[]> {
    const condition = await this.answersFor.condition(actor, 'line', alias, parameters);
    if (condition === null) return [];
    return [`(${alias}.target = 'customer' or exists (select 1 from care_lines line where line.plan_id = ${alias}.id and line.settled_by is null and ${condition}))`];
  }
}

function startingFrom(found: string, tried: string): ListConditions {
  return { where: [found, tried].filter((part) => part !== '').join(' and '), few: { found, tried: tried === '' ? 'true' : tried } };
}

const isOpen = (state: PlanState): boolean => (OPEN_STATES as readonly PlanState[]).includes(state);

/** Only what is still open is for anyone. */
function statesAsked({ forMe, state }: CarePlanFilters): readonly PlanState[] | undefined {
  return forMe ? (state ?? OPEN_STATES).filter(isOpen) : state;
}

const isOpenOnly = (filters: CarePlanFilters): boolean => statesAsked(filters)?.every(isOpen) ?? false;

function ofPlan(filters: CarePlanFilters, alias: string, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (filters.id) conditions.push(`${alias}.id = any(${parameters.add(filters.id)}::uuid[])`);
  if (filters.target) conditions.push(`${alias}.target = '${filters.target}'`);
  const states = statesAsked(filters);
  if (states) conditions.push(statesAre(states, alias));
  if (filters.dueFrom) conditions.push(`${alias}.sort_date >= ${parameters.add(filters.dueFrom)}::date`);
  if (filters.dueTo) conditions.push(`${alias}.sort_date <= ${parameters.add(filters.dueTo)}::date`);
  // An open plan has a day always: looked at by its sorting day alone, it can be told from the index.
  if ((filters.dueFrom || filters.dueTo) && !isOpenOnly(filters)) conditions.push(`${alias}.due_date is not null`);
  if (filters.customerId) conditions.push(`${alias}.customer_id = any(${parameters.add(filters.customerId)}::uuid[])`);
  if (filters.orderId) conditions.push(`${alias}.order_id = any(${parameters.add(filters.orderId)}::uuid[])`);
  // What is over or void asks nothing of anybody, whatever was tried before.
  if (filters.needsDecision !== undefined) conditions.push(`${filters.needsDecision ? '' : 'not '}(${alias}.needs_decision and ${statesAre(OPEN_STATES, alias)})`);
  return conditions;
}

/** Plans with a line of a product in the groups or below them; of open plans only lines that still wait. */
function ofProducts(filters: CarePlanFilters, alias: string, parameters: SqlParameters): string[] {
  return [...(filters.hasNoProductGroup ? [ungrouped(alias)] : []), ...inGroups(filters, alias, parameters)];
}

/** With such a line of a product that lies in no group. */
function ungrouped(alias: string): string {
  return `exists (select 1 from care_lines line join product_summary product on product.id = line.product_id and product.group_id is null
     where line.plan_id = ${alias}.id and (line.settled_by is null or ${alias}.state in ('finished', 'void')))`;
}

/** The products of the groups are a set that is made once; `offset 0` has it tried plan by plan. */
function inGroups(filters: CarePlanFilters, alias: string, parameters: SqlParameters): string[] {
  if (!filters.productGroupId) return [];
  return [
    `exists (select 1 from care_lines line
       where line.plan_id = ${alias}.id and (line.settled_by is null or ${alias}.state in ('finished', 'void'))
         and (line.product_id in (
           select product.id from product_summary product
           where product.group_id in (select tree.descendant_id from product_group_tree tree where tree.ancestor_id = any(${parameters.add(filters.productGroupId)}::uuid[]))
         )) is true offset 0)`,
  ];
}

/** What indexes tell of plans, their lines and their customers. */
function toldByIndexes(filters: CarePlanFilters, alias: string, parameters: SqlParameters): string[] {
  return [...ofPlan(filters, alias, parameters), ...ofProducts(filters, alias, parameters), ...ofCustomer(filters, alias, parameters)];
}

/** A group or a place leaves a small part of all plans. */
const isPartOfAll = (filters: CarePlanFilters): boolean => Boolean(filters.productGroupId || filters.hasNoProductGroup) || isPlace(filters);

const isPlace = (filters: CarePlanFilters): boolean => Boolean(filters.areaId || filters.provinceCode || filters.communeCode);

/** Where the customer lives. */
function livesThere(filters: CarePlanFilters, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (filters.areaId) conditions.push(`customer.area_id = any(${parameters.add(filters.areaId)}::uuid[])`);
  if (filters.hasNoArea) conditions.push(`customer.area_id is null`);
  if (filters.provinceCode) conditions.push(`customer.province_code = any(${parameters.add(filters.provinceCode.split(','))}::text[])`);
  if (filters.communeCode) conditions.push(`customer.commune_code = any(${parameters.add(filters.communeCode.split(','))}::text[])`);
  return conditions;
}

/** Of which kind the customer is, and what she is worth. */
function isWorth({ categoryId, spendFrom, spendTo }: CarePlanFilters, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (categoryId) conditions.push(`customer.category_id = any(${parameters.add(categoryId)}::uuid[])`);
  if (spendFrom !== undefined) conditions.push(`coalesce(customer.spend_minor, 0) >= ${parameters.add(spendFrom)}::bigint`);
  if (spendTo !== undefined) conditions.push(`coalesce(customer.spend_minor, 0) <= ${parameters.add(spendTo)}::bigint`);
  return conditions;
}

function ofCustomer(filters: CarePlanFilters, alias: string, parameters: SqlParameters): string[] {
  const conditions = [...livesThere(filters, parameters), ...isWorth(filters, parameters)];
  const ofCustomers = conditions.length === 0 ? [] : [`exists (select 1 from customer_summary customer where customer.id = ${alias}.customer_id and ${conditions.join(' and ')})`];
  if (!filters.branchId) return ofCustomers;
  const branches = parameters.add(filters.branchId);
  return [
    ...ofCustomers,
    `(exists (select 1 from order_summary o where o.id = ${alias}.order_id and o.branch_id = any(${branches}::uuid[]))
      or (${alias}.target = 'customer' and exists (select 1 from customer_summary home where home.id = ${alias}.customer_id and home.branch_id = any(${branches}::uuid[]))))`,
  ];
}

/** Order code from its beginning, any case, or the customer by the one search. The set is small: plans are found from it. */
function ofSearch(actor: Actor, q: string, alias: string, parameters: SqlParameters): string {
  const code = parameters.add(`${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
  const byCustomer = CustomerSearch.condition(q, 'customer', parameters, { seesContact: can(actor, CUSTOMER_PERMISSIONS.seeContact.name) });
  return `${alias}.id in (
    select id from care_plans where target = 'order' and lower(order_code) like ${code}
    ${byCustomer ? `union select found.id from customer_summary customer join care_plans found on found.customer_id = customer.id where ${byCustomer.where}` : ''})`;
}
