import { Injectable } from '@nestjs/common';
import { addDays, foldedPattern, localDate, notFound, startOfDayIn, type KeptName } from '@tantam/kernel';
import { CUSTOMER_PERMISSIONS, CustomerSearch, maskName } from '@tantam/customers';
import { can, pageAmongFew, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { BusinessTime, Database, keyset, requestContext, toPage, type Language, type SortKey } from '@tantam/platform';
import { ActivityReach, type ActivityRows } from '../access/activity-reach.js';
import { shownWord } from '../domain/shipped-words.js';
import type { ActivityTotals, CareActivityItem } from './care-activity.rows.js';
import type { CareActivityFilters, PageRequest } from './care-filters.js';
import { isOutbound } from './contact-figures.sql.js';
import type { ListPage } from './care-plan-list.query.js';
import { inShards, KeptCounts, shardOf, type Numbers } from './kept-counts.js';

/** Words of dictionaries stand by the names under which they are kept. */
type WordFields = 'form' | 'reason' | 'feedbackType' | 'contactResult';
type KeptWords = { [Field in WordFields]: (NonNullable<CareActivityItem[Field]> & KeptName) | null };
type ActivityRow = Omit<CareActivityItem, 'callbackAt' | 'recordedAt' | WordFields> & KeptWords & { callbackAt: Date | null; recordedAt: Date; recordedAtText: string };

const NEWEST_FIRST: readonly SortKey[] = [
  { expression: 'a.recorded_at', type: 'timestamptz', descending: true },
  { expression: 'a.id', type: 'uuid', descending: true },
];

/** Names are looked up one by one: as joins they took PostgreSQL longer to plan than to read. */
const SELECT = `
  select a.id, json_build_object('id', c.id, 'code', c.code, 'fullName', c.full_name) as customer, a.action,
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as) from care_forms where id = a.form_id) as form,
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as) from care_reasons where id = a.reason_id) as reason, a.content,
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as) from feedback_types where id = a.feedback_type_id) as "feedbackType",
    (select json_build_object('id', id, 'name', name, 'shippedAs', shipped_as, 'category', a.result_category) from contact_results where id = a.contact_result_id) as "contactResult",
    a.is_counted as counted, a.next_care_date as "nextCareDate", a.is_finish as finish, a.finish_reason as "finishReason", a.callback_at as "callbackAt", a.refusal,
    case when a.gift_what is not null then json_build_object('what', a.gift_what, 'costMinor', a.gift_cost_minor) end as gift,
    (select json_build_object('id', id, 'fullName', full_name) from user_summary where id = a.recorded_by_id) as "recordedBy",
    a.recorded_at as "recordedAt", a.recorded_at::text as "recordedAtText",
    coalesce((select json_agg(json_build_object('id', moved.plan_id, 'orderId', plan.order_id, 'orderCode', nullif(plan.order_code, ''), 'stateBefore', moved.state_before,
        'stateAfter', moved.state_after, 'dueBefore', moved.due_before, 'dueAfter', moved.due_after) order by plan.order_code, plan.id)
      from care_activity_plans moved join care_plans plan on plan.id = moved.plan_id where moved.activity_id = a.id), '[]') as plans`;

/** Her name and phone are asked for in a search alone. */
const SEARCHED = 'care_activities a join customer_summary c on c.id = a.customer_id';

/**
 * One row per recorded care, newest first, ties by id. Seen by whoever recorded it, whoever sees a plan that it moved,
 * and, for care without a plan, whoever sees the customer. Leans on `care_activities_newest` and its siblings.
 */
@Injectable()
export class CareHistory {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
    private readonly reach: ActivityReach,
    private readonly time: BusinessTime,
    private readonly kept: KeptCounts,
  ) {}

  /** Words that were shipped are told in the language, that of the request by default. */
  async page(actor: Actor, query: CareActivityFilters & PageRequest, language = requestContext().language): Promise<ListPage<CareActivityItem> & { totals?: ActivityTotals }> {
    const parameters = new SqlParameters();
    const { where, period } = await this.where(actor, query, parameters);
    const few = await this.few(actor, query, isFiltered(query), parameters);
    const after = keyset(NEWEST_FIRST, query.cursor, parameters.values.length + 1);
    const values = [...parameters.values, ...after.parameters];
    const [from, limit] = [fromFor(query), query.limit + 1];
    const page = few === null ? `${where} and ${after.where}` : pageAmongFew({ from, ordered: `(${few(period)}) a`, alias: 'a', rows: 'true', which: where, keys: NEWEST_FIRST, after, limit });
    // The page is cut before names are joined to it. Its limit is a literal, so that the plan for it is made once and kept.
    const found = `select a.* from ${from} where ${page} order by ${after.orderBy} limit ${limit}`;
    const rows = await this.database.rows<ActivityRow>(`${SELECT} from (${found}) a join customer_summary c on c.id = a.customer_id order by ${after.orderBy}`, values);
    const { items, nextCursor } = toPage(rows, query.limit, (row) => [row.recordedAtText, row.id], (row) => toItem(actor, row, language));
    const totals = query.withTotal ? await this.totals(actor, query) : null;
    return { items: [...items], nextCursor, ...(totals ? { total: totals.activities, totals } : {}) };
  }

  /** @throws DomainError not_found `care-activity-not-found`, also when it is not visible. */
  async one(actor: Actor, id: string, language = requestContext().language): Promise<CareActivityItem> {
    const parameters = new SqlParameters();
    const where = `a.id = ${parameters.add(id)} and ${await this.visibleTo(actor, parameters)}`;
    const row = await this.database.row<ActivityRow>(`${SELECT} from ${SEARCHED} where ${where}`, parameters.values);
    if (!row) throw notFound('care-activity-not-found');
    return toItem(actor, row, language);
  }

  /** The latest with one customer that the reader may see. */
  async latestOf(actor: Actor, customerId: string, limit: number): Promise<CareActivityItem[]> {
    const page = await this.page(actor, { customerId: [customerId], limit });
    return page.items;
  }

  private async where(actor: Actor, filters: CareActivityFilters, parameters: SqlParameters): Promise<{ where: string; period: readonly string[] }> {
    const period = await this.ofPeriod(filters, parameters);
    const where = [await this.visibleTo(actor, parameters), ...ofActivity(filters, parameters), ...ofPlans(filters, parameters), ...period, ...ofSearch(actor, filters, parameters)];
    return { where: where.join(' and '), period };
  }

  /** Which activities may be the reader's; null: better try all. What a customer, an order or a plan leaves is little already. */
  private async few(actor: Actor, { customerId, orderId, planId }: CareActivityFilters, isSearch: boolean, parameters: SqlParameters): Promise<ActivityRows | null> {
    return customerId || orderId || planId ? null : this.reach.rows(actor, isSearch, parameters);
  }

  private async visibleTo(actor: Actor, parameters: SqlParameters): Promise<string> {
    return this.visibility.visibleTo(actor, 'careActivity', 'a', parameters);
  }

  private async ofPeriod(filters: CareActivityFilters, parameters: SqlParameters): Promise<string[]> {
    const zone = await this.time.zone();
    const conditions: string[] = [];
    if (filters.from) conditions.push(`a.recorded_at >= ${parameters.add(startOfDayIn(localDate(filters.from), zone))}`);
    if (filters.to && filters.to < '9999-12-31') conditions.push(`a.recorded_at < ${parameters.add(startOfDayIn(addDays(localDate(filters.to), 1), zone))}`);
    return conditions;
  }

  private async totals(actor: Actor, filters: CareActivityFilters): Promise<ActivityTotals> {
    const parameters = new SqlParameters();
    const { where, period } = await this.where(actor, filters, parameters);
    const few = await this.few(actor, filters, true, parameters);
    const within = (inTheirs: string): string => (few === null ? inTheirs : `a.id = any(array(select own.id from (${few([...period, inTheirs])}) own))`);
    const sql = (shards: string | null): string => `
      with found as materialized (
        select ${shardOf('a.customer_id', shards)} as shard, a.customer_id, a.action, a.result_category, a.is_counted from ${fromFor(filters)} where ${within(inShards('a.customer_id', shards))} and ${where})
      select shard, 'activities' as node, count(*) as count from found group by shard
      union all select shard, 'counted', count(*) from found where is_counted group by shard
      union all select shard, 'customers', count(distinct customer_id) from found group by shard
      union all select shard, 'action ' || action, count(*) from found group by shard, action
      union all select shard, 'result ' || coalesce(result_category, 'none'), count(*) from found group by shard, result_category`;
    return this.kept.answer({ countings: [{ sql, values: parameters.values }], isKept: !isNarrow(filters), as: 'activities', finish: ([numbers]) => Promise.resolve(toTotals(numbers ?? new Map<string, number>())) });
  }
}

function toTotals(numbers: Numbers): ActivityTotals {
  const within = (prefix: string): { key: string; count: number }[] =>
    [...numbers]
      .flatMap(([node, count]) => (node.startsWith(prefix) ? [{ key: node.slice(prefix.length), count }] : []))
      .sort((one, other) => other.count - one.count || (one.key < other.key ? -1 : 1));
  const number = (node: string): number => numbers.get(node) ?? 0;
  return { activities: number('activities'), counted: number('counted'), customers: number('customers'), byAction: within('action '), byResult: within('result ') };
}

/** Not worth keeping the totals of: it leaves little. */
const isNarrow = ({ q, customerId, orderId, planId }: CareActivityFilters): boolean => Boolean(q?.trim() || customerId || orderId || planId);

/** More is asked than a period. */
const isFiltered = (query: CareActivityFilters & PageRequest): boolean => Object.entries(query).some(([key, value]) => value !== undefined && !NO_FILTERS.has(key));
const NO_FILTERS = new Set(['from', 'to', 'limit', 'cursor', 'withTotal']);

function fromFor({ q }: CareActivityFilters): string {
  return q?.trim() ? SEARCHED : 'care_activities a';
}

function ofActivity(filters: CareActivityFilters, parameters: SqlParameters): string[] {
  const lists: [readonly string[] | undefined, string, string][] = [
    [filters.userId, 'a.recorded_by_id', 'uuid'],
    [filters.customerId, 'a.customer_id', 'uuid'],
    [filters.action, 'a.action', 'text'],
    [filters.formId, 'a.form_id', 'uuid'],
    [filters.reasonId, 'a.reason_id', 'uuid'],
    [filters.feedbackTypeId, 'a.feedback_type_id', 'uuid'],
    [filters.contactResultId, 'a.contact_result_id', 'uuid'],
    [filters.resultCategory, 'a.result_category', 'text'],
  ];
  const named = lists.flatMap(([values, column, type]) => (values ? [oneOf(column, type, values, parameters)] : []));
  return [...named, ...yesOrNo(filters.counted, 'a.is_counted'), ...yesOrNo(filters.outbound, isOutbound('a'))];
}

function yesOrNo(isWanted: boolean | undefined, condition: string): string[] {
  if (isWanted === undefined) return [];
  return [isWanted ? condition : `not ${condition}`];
}

/** One value is compared as itself: PostgreSQL takes a list for ten, and would plan anew each time because one costs less. */
function oneOf(column: string, type: string, values: readonly string[], parameters: SqlParameters): string {
  return values.length === 1 ? `${column} = ${parameters.add(values[0])}::${type}` : `${column} = any(${parameters.add(values)}::${type}[])`;
}

function ofPlans(filters: CareActivityFilters, parameters: SqlParameters): string[] {
  const conditions: string[] = [];
  if (filters.planId) conditions.push(`link.plan_id = any(${parameters.add(filters.planId)}::uuid[])`);
  if (filters.orderId) conditions.push(`of_plan.order_id = any(${parameters.add(filters.orderId)}::uuid[])`);
  if (filters.productGroupId) {
    conditions.push(
      `exists (select 1 from care_lines line join product_summary product on product.id = line.product_id join product_group_tree tree on tree.descendant_id = product.group_id
         where line.plan_id = link.plan_id and tree.ancestor_id = any(${parameters.add(filters.productGroupId)}::uuid[]))`,
    );
  }
  if (conditions.length === 0) return [];
  return [`exists (select 1 from care_activity_plans link join care_plans of_plan on of_plan.id = link.plan_id where link.activity_id = a.id and ${conditions.join(' and ')})`];
}

function ofSearch(actor: Actor, filters: CareActivityFilters, parameters: SqlParameters): string[] {
  const q = filters.q?.trim();
  if (!q) return [];
  const byCustomer = CustomerSearch.condition(q, 'c', parameters, { seesContact: can(actor, CUSTOMER_PERMISSIONS.seeContact.name) });
  const code = parameters.add(`${q.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`);
  return [
    `(a.content ~ ${parameters.add(foldedPattern(q))}
      or exists (select 1 from care_activity_plans link join care_plans of_plan on of_plan.id = link.plan_id where link.activity_id = a.id and lower(of_plan.order_code) like ${code})
      ${byCustomer ? `or ${byCustomer.where}` : ''})`,
  ];
}

function toItem(actor: Actor, row: ActivityRow, language: Language): CareActivityItem {
  const { recordedAtText: _, form, reason, feedbackType, contactResult, ...rest } = row;
  const shown = <Word extends KeptName>(word: Word | null) => word && shownWord(word, language);
  const words = { form: shown(form), reason: shown(reason), feedbackType: shown(feedbackType), contactResult: shown(contactResult) };
  const fullName = can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? row.customer.fullName : maskName(row.customer.fullName);
  return { ...rest, ...words, customer: { ...row.customer, fullName }, callbackAt: row.callbackAt?.toISOString() ?? null, recordedAt: row.recordedAt.toISOString() };
}
