import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, toldAgain, type Language } from '@tantam/platform';
import { PLAN_STATES, type PlanState } from '../domain/care-words.js';
import { CarePlanConditions } from './care-filters.sql.js';
import { isNarrow, type CarePlanFilters } from './care-filters.js';
import type { DueCountItem } from './care-plan.rows.js';
import { inShards, KeptCounts, shardOf, type Counting, type Numbers } from './kept-counts.js';

/** Exact up to here; people do not count further. */
const MOST = 9_999;

export type CountsBy = 'state' | 'productGroup' | 'region';
type CountRow = Omit<DueCountItem, 'isMore'>;

export const STATE_LABELS: Readonly<Record<Language, Readonly<Record<PlanState, string>>>> = {
  vi: { not_cared: 'Chưa chăm sóc', in_care: 'Đang chăm sóc', finished: 'Đã kết thúc', void: 'Không cần' },
  en: { not_cared: 'Not cared yet', in_care: 'In care', finished: 'Finished', void: 'Not needed' },
};
const NO_GROUP: Readonly<Record<Language, string>> = { vi: 'Chưa có nhóm', en: 'No group' };
const NOWHERE: Readonly<Record<Language, string>> = { vi: 'Chưa rõ', en: 'Unknown' };

/** How many plans match, per state or per node of a tree; a node counts what lies below it, each plan once. */
@Injectable()
export class DueCounts {
  constructor(
    private readonly database: Database,
    private readonly conditions: CarePlanConditions,
    private readonly kept: KeptCounts,
  ) {}

  async by(actor: Actor, by: CountsBy, filters: CarePlanFilters, language: Language): Promise<Answer> {
    const parameters = new SqlParameters();
    const { where } = await this.conditions.ofList(actor, filters, 'plan', parameters, 'count');
    const { values } = parameters;
    const isKept = !isNarrow(filters);
    if (by === 'state') return this.byState(where, values, isKept, language);
    const numbers = by === 'productGroup' ? BY_PRODUCT_GROUP : BY_REGION;
    return this.kept.answer({
      countings: [{ sql: (shards) => numbers(where, shards), values }], isKept, as: `${by} ${language}`,
      finish: async ([counts]) => toldAgain({ items: await this.named(by, counts ?? new Map<string, number>(), language) }),
    });
  }

  private async byState(where: string, values: readonly unknown[], isKept: boolean, language: Language): Promise<Answer> {
    // Each state from its index, no further than people count.
    const apart = PLAN_STATES.map((state): Counting => ({
      most: MOST, values,
      sql: (shards) => `select ${shardOf('plan.customer_id', shards)} as shard, '${state}' as node, count(*) as count from care_plans plan
        where plan.state = '${state}' and ${inShards('plan.customer_id', shards)} and ${where} group by 1`,
    }));
    const together: Counting = { values, sql: () => `select plan.state as node, count(*) as count from care_plans plan where ${where} group by plan.state` };
    const sum = (numbers: readonly Numbers[], state: PlanState): number => numbers.reduce((all, each) => all + (each.get(state) ?? 0), 0);
    return this.kept.answer({
      countings: isKept ? apart : [together], isKept, as: `state ${language}`,
      finish: (numbers) => Promise.resolve({
        items: PLAN_STATES.map((state) => toItem({ key: state, label: STATE_LABELS[language][state], parentKey: null, count: sum(numbers, state) })),
      }),
    });
  }

  private async named(by: Exclude<CountsBy, 'state'>, numbers: Numbers, language: Language): Promise<DueCountItem[]> {
    const counted = [[...numbers.keys()], [...numbers.values()]];
    const rows = by === 'productGroup' ? await this.database.rows<CountRow>(GROUPS, [...counted, NO_GROUP[language]]) : await this.database.rows<CountRow>(REGIONS, [...counted, NOWHERE[language]]);
    return rows.map(toItem);
  }
}

interface Answer {
  readonly items: DueCountItem[];
}

const toItem = (row: CountRow): DueCountItem => ({ ...row, count: Math.min(row.count, MOST), isMore: row.count > MOST });

const matchingIn = (where: string, shards: string | null): string =>
  `select plan.id, plan.state, plan.customer_id, ${shardOf('plan.customer_id', shards)} as shard from care_plans plan where ${inShards('plan.customer_id', shards)} and ${where}`;

/** Each plan once per group, however many of its lines lie there, and in the groups above; the node is empty for what lies in none. */
const BY_PRODUCT_GROUP = (where: string, shards: string | null): string => `
  with tree as materialized (select ancestor_id, descendant_id from product_group_tree),
  matching as materialized (${matchingIn(where, shards)}),
  placed as (
    select distinct matching.shard, matching.id, tree.ancestor_id
    from matching join care_lines line on line.plan_id = matching.id and (line.settled_by is null or matching.state in ('finished', 'void'))
    join product_summary product on product.id = line.product_id
    left join tree on tree.descendant_id = product.group_id
  )
  select shard, coalesce(ancestor_id::text, '') as node, count(*) as count from placed group by shard, ancestor_id`;

/** What lies in no group stands last. */
const GROUPS = `
  with counted as materialized (select nullif(node, '')::uuid as group_id, count from unnest($1::text[], $2::bigint[]) as counted (node, count))
  select key, label, "parentKey", count from (
    select g.id::text as key, g.name as label, g.parent_id::text as "parentKey", counted.count, false as is_last from counted join product_groups g on g.id = counted.group_id
    union all
    select 'none', $3::text, null, count, true from counted where group_id is null
  ) node order by is_last, label, key`;

/** By where the customer lives: `area|province|commune`, empty where it is not known. */
const BY_REGION = (where: string, shards: string | null): string => `
  select matching.shard, concat_ws('|', coalesce(c.area_id::text, ''), coalesce(c.province_code, ''), coalesce(c.commune_code, '')) as node, count(*) as count
  from (${matchingIn(where, shards)}) matching join customer_summary c on c.id = matching.customer_id
  group by matching.shard, c.area_id, c.province_code, c.commune_code`;

/** Area → province → commune, of the numbers by node. */
const REGIONS = `
  with placed as materialized (
    select nullif(split_part(node, '|', 1), '')::uuid as area_id, nullif(split_part(node, '|', 2), '') as province_code, nullif(split_part(node, '|', 3), '') as commune_code, count
    from unnest($1::text[], $2::bigint[]) as counted (node, count)
  )
  select key, label, "parentKey", count from (
    select 1 as level, case when placed.area_id is null then 'none' else 'area:' || placed.area_id end as key, coalesce(max(area.name), $3) as label,
      null::text as "parentKey", sum(placed.count)::bigint as count
    from placed left join areas area on area.id = placed.area_id group by placed.area_id
    union all
    select 2, 'province:' || placed.province_code, max(province.name), case when placed.area_id is null then 'none' else 'area:' || placed.area_id end, sum(placed.count)::bigint
    from placed join provinces province on province.code = placed.province_code group by placed.area_id, placed.province_code
    union all
    select 3, 'commune:' || placed.commune_code, max(commune.name), 'province:' || placed.province_code, sum(placed.count)::bigint
    from placed join communes commune on commune.code = placed.commune_code group by placed.area_id, placed.province_code, placed.commune_code
  ) node order by level, label, key`;
