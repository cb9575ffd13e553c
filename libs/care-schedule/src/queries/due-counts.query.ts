import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { Database, type Language } from '@tantam/platform';
import { PLAN_STATES, type PlanState } from '../domain/care-words.js';
import { CarePlanConditions } from './care-filters.sql.js';
import type { CarePlanFilters } from './care-filters.js';
import type { DueCountItem } from './care-plan.rows.js';

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
  ) {}

  async by(actor: Actor, by: CountsBy, filters: CarePlanFilters, language: Language): Promise<DueCountItem[]> {
    const parameters = new SqlParameters();
    const { where, isFew } = await this.conditions.ofList(actor, filters, 'plan', parameters, 'count');
    const matching = `with matching as (select plan.id, plan.state, plan.customer_id from care_plans plan where ${where})`;
    const counted = isFew ? `${matching} select state, count(*) as count from matching group by state` : upToMost(where);
    const rows = by === 'state' ? await this.byState(counted, parameters, language) : await this.byTree(by, matching, parameters, language);
    return rows.map((row) => ({ ...row, count: Math.min(row.count, MOST), isMore: row.count > MOST }));
  }

  private async byState(counted: string, parameters: SqlParameters, language: Language): Promise<CountRow[]> {
    const rows = await this.database.rows<{ state: PlanState; count: number }>(counted, parameters.values);
    return PLAN_STATES.map((state) => ({ key: state, label: STATE_LABELS[language][state], parentKey: null, count: rows.find((row) => row.state === state)?.count ?? 0 }));
  }

  private byTree(by: Exclude<CountsBy, 'state'>, matching: string, parameters: SqlParameters, language: Language): Promise<CountRow[]> {
    if (by === 'productGroup') return this.database.rows<CountRow>(matching + byProductGroup(parameters.add(NO_GROUP[language])), parameters.values);
    const nowhere = parameters.add(NOWHERE[language]);
    return this.database.rows<CountRow>(matching + byRegion(nowhere), parameters.values);
  }
}

/** One row per state, counted from its index no further than people count. */
function upToMost(where: string): string {
  return PLAN_STATES.map((state) => `select '${state}' as state, (select count(*) from (select 1 from care_plans plan where plan.state = '${state}' and ${where} limit ${MOST + 1}) counted) as count`).join(' union all ');
}

/** Each plan once per group, however many of its lines lie there; the groups above come from the tree. What lies in no group stands last. */
const byProductGroup = (noGroup: string): string => `
  , placed as (
    select distinct matching.id, product.group_id
    from matching join care_lines line on line.plan_id = matching.id and (line.settled_by is null or matching.state in ('finished', 'void'))
    join product_summary product on product.id = line.product_id
  ), counted as (
    select tree.ancestor_id as group_id, count(distinct placed.id) as count
    from placed join product_group_tree tree on tree.descendant_id = placed.group_id group by tree.ancestor_id
  )
  select key, label, "parentKey", count from (
    select g.id::text as key, g.name as label, g.parent_id::text as "parentKey", counted.count, false as is_last from counted join product_groups g on g.id = counted.group_id
    union all
    select 'none', ${noGroup}::text, null, count(*), true from placed where group_id is null having count(*) > 0
  ) node order by is_last, label, key`;

/** Area → province → commune, by where the customer lives. */
const byRegion = (nowhere: string): string => `
  , placed as (
    select c.area_id, c.province_code, c.commune_code, count(*) as count
    from matching join customer_summary c on c.id = matching.customer_id group by 1, 2, 3
  )
  select key, label, "parentKey", count from (
    select 1 as level, case when placed.area_id is null then 'none' else 'area:' || placed.area_id end as key, coalesce(max(area.name), ${nowhere}) as label,
      null::text as "parentKey", sum(placed.count)::bigint as count
    from placed left join areas area on area.id = placed.area_id group by placed.area_id
    union all
    select 2, 'province:' || placed.province_code, max(province.name), case when placed.area_id is null then 'none' else 'area:' || placed.area_id end, sum(placed.count)::bigint
    from placed join provinces province on province.code = placed.province_code group by placed.area_id, placed.province_code
    union all
    select 3, 'commune:' || placed.commune_code, max(commune.name), 'province:' || placed.province_code, sum(placed.count)::bigint
    from placed join communes commune on commune.code = placed.commune_code group by placed.area_id, placed.province_code, placed.commune_code
  ) node order by level, label, key`;
