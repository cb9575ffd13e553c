import { Injectable } from '@nestjs/common';
import { SHIPPED_WORDS } from '@tantam/care-schedule';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, requestContext } from '@tantam/platform';
import { CareDues, type CareFilters } from './care-dues.js';
import { CARE_KEYS, type CareGrouping, type CareKeys } from './care-groupings.js';
import type { CustomerFilters } from './report-filters.js';

export interface CareFigures {
  /** Dates of the period on which a plan asked for care: `onTime + late + missed + waiting`. */
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  /** Open past the date. */
  readonly missed: number;
  readonly waiting: number;
  /** Median of days between due date and care, of late ones. */
  readonly lateDays: string | null;
  /** Order plans among the dues, and how often they were cared for on average, as a decimal. */
  readonly orders: number;
  readonly caresPerOrder: string | null;
  /** Finished with fewer cares than suggested; cared for more often than suggested. */
  readonly belowMin: number;
  readonly aboveMax: number;
  /** Care recorded in the period. */
  readonly activities: number;
  readonly counted: number;
  readonly outbound: number;
  readonly reached: number;
  /** Reached per outbound contact, 0 to 1, as a decimal of four places; null without any. */
  readonly reachRate: string | null;
}

export interface CareGroup extends CareFigures {
  readonly key: string | null;
  readonly label: string | null;
}

type GroupRow = CareGroup & { readonly shippedAs: string | null } & Record<string, unknown>;

/** Care due, done, late and reached, in all and by what it has in common. */
@Injectable()
export class CareReport {
  constructor(
    private readonly database: Database,
    private readonly dues: CareDues,
  ) {}

  async totals(actor: Actor, filters: CareFilters, customers: CustomerFilters): Promise<CareFigures> {
    const [group] = await this.read(actor, filters, customers, { due: 'null::text', activity: 'null::text' }, NO_LABEL);
    if (!group) return NOTHING;
    const { key: _key, label: _label, ...figures } = group;
    return figures;
  }

  /** Groups of time in their order, others by how much was due. A due of several products counts with each of their groups. */
  async groups(actor: Actor, by: CareGrouping, filters: CareFilters, customers: CustomerFilters): Promise<readonly CareGroup[]> {
    return this.read(actor, filters, customers, CARE_KEYS[by], LABELS[by] ?? NO_LABEL, ['day', 'week', 'month'].includes(by) ? 'key' : 'due desc, activities desc, key');
  }

  private async read(actor: Actor, filters: CareFilters, customers: CustomerFilters, keys: CareKeys, label: string, order = 'key'): Promise<CareGroup[]> {
    const parameters = new SqlParameters();
    const dues = await this.dues.dues(actor, filters, customers, parameters);
    // A standing is one of dues; care is looked at without it.
    const activities = await this.dues.activities(actor, filters, customers, parameters);
    const groups = await this.database.rows<GroupRow>(
      `with due as (${dues}), activity as (${activities}),
       due_groups as (
         select ${keys.due} as key, count(*)::int as due, (count(*) filter (where due.standing = 'on_time'))::int as on_time, (count(*) filter (where due.standing = 'late'))::int as late,
           (count(*) filter (where due.standing = 'missed'))::int as missed, (count(*) filter (where due.standing = 'waiting'))::int as waiting,
           percentile_cont(0.5) within group (order by due.done_on - due.due_on) filter (where due.standing = 'late') as late_days
         from due ${keys.dueJoin ?? ''} group by 1
       ), order_groups as (
         select key, count(*)::int as orders, avg(care_count) as cares, (count(*) filter (where state = 'finished' and care_count < care_count_min))::int as below_min,
           (count(*) filter (where care_count > care_count_max))::int as above_max
         from (select distinct ${keys.due} as key, plan.id, plan.care_count, plan.care_count_min, plan.care_count_max, plan.state
           from due ${keys.dueJoin ?? ''} join care_plans plan on plan.id = due.plan_id and plan.target = 'order') plans group by key
       ), activity_groups as (
         select ${keys.activity} as key, count(*)::int as activities, (count(*) filter (where is_counted))::int as counted,
           (count(*) filter (where ${OUTBOUND}))::int as outbound, (count(*) filter (where ${OUTBOUND} and activity.result_category = 'reached'))::int as reached
         from activity ${keys.activityJoin ?? ''} group by 1
       ), keys as (select key from due_groups union select key from activity_groups)
       select keys.key, named.label, named.shipped_as as "shippedAs", coalesce(d.due, 0) as due, coalesce(d.on_time, 0) as "onTime", coalesce(d.late, 0) as late, coalesce(d.missed, 0) as missed,
         coalesce(d.waiting, 0) as waiting, trim_scale(round(d.late_days::numeric, 1))::text as "lateDays", coalesce(o.orders, 0) as orders, round(o.cares, 2)::text as "caresPerOrder", coalesce(o.below_min, 0) as "belowMin",
         coalesce(o.above_max, 0) as "aboveMax", coalesce(a.activities, 0) as activities, coalesce(a.counted, 0) as counted, coalesce(a.outbound, 0) as outbound,
         coalesce(a.reached, 0) as reached, round(a.reached::numeric / nullif(a.outbound, 0), 4)::text as "reachRate"
       from keys left join due_groups d on d.key is not distinct from keys.key left join order_groups o on o.key is not distinct from keys.key
         left join activity_groups a on a.key is not distinct from keys.key left join lateral (${label}) named (label, shipped_as) on true
       order by keys.key is null, ${order === 'key' ? 'keys.key' : order.replace('due desc', 'coalesce(d.due, 0) desc').replace('activities desc', 'coalesce(a.activities, 0) desc').replace(/key$/, 'keys.key')}
       limit ${MOST_GROUPS}`,
      parameters.values,
    );
    const { language } = requestContext();
    return groups.map(({ shippedAs, ...group }) => ({ ...group, label: group.label && SHIPPED_WORDS.shown({ name: group.label, shippedAs }, language) }));
  }
}

/** Contacts that we began: those that have a result, but for a customer's call. */
const OUTBOUND = `activity.result_category is not null and activity.action <> 'call_in'`;
const MOST_GROUPS = 500;

const NO_LABEL = `select null::text, null::text`;
const nameOf = (table: string, column = 'name'): string => `select ${column}, null::text from ${table} where id::text = keys.key`;
/** Of a dictionary that has shipped entries. */
const wordOf = (table: string): string => `select name, shipped_as from ${table} where id::text = keys.key`;

/** The label of a group, and the word under which it was shipped. */
const LABELS: Partial<Record<CareGrouping, string>> = {
  user: nameOf('user_summary', 'full_name'), owner: nameOf('user_summary', 'full_name'), productGroup: nameOf('product_groups'), product: nameOf('product_summary'),
  result: wordOf('contact_results'), feedback: wordOf('feedback_types'), branch: nameOf('branches'), area: nameOf('areas'),
};

const NOTHING: CareFigures = {
  due: 0, onTime: 0, late: 0, missed: 0, waiting: 0, lateDays: null, orders: 0, caresPerOrder: null, belowMin: 0, aboveMax: 0, activities: 0, counted: 0, outbound: 0, reached: 0, reachRate: null,
};
