import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import type { LocalDate } from '@tantam/kernel';
import { BusinessTime, Database } from '@tantam/platform';
import { AGE_GROUPS } from '../domain/birthdays.js';
import { CustomerFiguresReport, type CustomerFigureTotals } from './customer-figures.query.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';

export const CUSTOMER_GROUPINGS = [
  'gender', 'age', 'birthMonth', 'type', 'group', 'category', 'channel', 'source', 'area', 'province', 'commune', 'preferredChannel', 'owner', 'branch', 'lifecycle',
  'potential', 'firstPurchaseMonth', 'lastPurchaseMonth', 'lastContactMonth', 'orderCount',
] as const;
export type CustomerGrouping = (typeof CUSTOMER_GROUPINGS)[number];

/** Customers that have something in common. `key` is what the matching filter takes; null: they have none. */
export interface CustomerGroup {
  readonly key: string | null;
  /** A name where the business gave one; else null, and the key says it. */
  readonly label: string | null;
  readonly customers: number;
  readonly orderCount: number;
  readonly spend: number;
  readonly returned: number;
}

const DICTIONARIES: Partial<Record<CustomerGrouping, string>> = {
  group: 'select name from customer_groups where id::text = grouped.key', category: 'select name from customer_categories where id::text = grouped.key',
  channel: 'select name from customer_channels where id::text = grouped.key', source: 'select name from customer_sources where id::text = grouped.key',
  area: 'select name from areas where id::text = grouped.key', province: 'select name from provinces where code = grouped.key',
  commune: 'select name from communes where code = grouped.key', owner: 'select full_name from user_summary where id::text = grouped.key',
  branch: 'select name from branches where id::text = grouped.key',
};

/** Groups that have an order of their own are in it, others by size. */
const IN_ORDER: readonly CustomerGrouping[] = ['age', 'birthMonth', 'firstPurchaseMonth', 'lastPurchaseMonth', 'lastContactMonth', 'orderCount'];
/** More than this nobody reads; communes are the only ones of which there are more. */
const MOST_GROUPS = 500;

const NOBODY: CustomerFigureTotals = { customers: 0, orderCount: 0, spend: 0, returned: 0 };

/** The customers of a report, counted by what they have in common. */
@Injectable()
export class CustomerGroupsReport {
  constructor(
    private readonly database: Database,
    private readonly customers: CustomerFiguresReport,
    private readonly time: BusinessTime,
  ) {}

  async of(actor: Actor, by: CustomerGrouping, customers: CustomerFilters, sales: SalesFilters): Promise<{ groups: readonly CustomerGroup[]; totals: CustomerFigureTotals }> {
    const { from, where, parameters } = await this.customers.rows(actor, customers, sales);
    const key = keyOf(by, await this.time.today(), parameters.add(await this.time.zone()));
    // The zone is one of the values whether or not this grouping looks at it.
    const zoneIsThere = `$${parameters.values.length}::text is not null`;
    const order = IN_ORDER.includes(by) ? '"order", key' : 'customers desc, key';
    const rows = await this.database.rows<CustomerGroup & { totals: CustomerFigureTotals }>(
      `with grouped as (
         select ${key.key} as key, min(${key.order})::int as "order", count(*)::int as customers, coalesce(sum(f.order_count), 0)::bigint as "orderCount",
           coalesce(sum(f.amount_minor), 0)::bigint as spend, coalesce(sum(f.returned_minor), 0)::bigint as returned
         from ${from} where ${where} and ${zoneIsThere} group by 1
       )
       select key, (${DICTIONARIES[by] ?? 'null::text'}) as label, customers, "orderCount", spend, returned, (
         select json_build_object('customers', coalesce(sum(customers), 0), 'orderCount', coalesce(sum("orderCount"), 0), 'spend', coalesce(sum(spend), 0),
           'returned', coalesce(sum(returned), 0)) from grouped) as totals
       from grouped order by key is null, ${order} limit ${MOST_GROUPS}`,
      parameters.values,
    );
    return { groups: rows.map(({ totals, ...group }) => group), totals: rows[0]?.totals ?? NOBODY };
  }
}

function keyOf(by: CustomerGrouping, today: LocalDate, zone: string): { key: string; order: string } {
  const plain = (key: string): { key: string; order: string } => ({ key, order: '0' });
  const keys: Readonly<Record<CustomerGrouping, () => { key: string; order: string }>> = {
    gender: () => plain('c.gender'),
    age: () => ageGroup(today),
    birthMonth: () => plain(`to_char(c.birthday, 'MM')`),
    type: () => plain('c.type'),
    group: () => plain('c.group_id::text'),
    category: () => plain('c.category_id::text'),
    channel: () => plain('c.channel_id::text'),
    source: () => plain('c.source_id::text'),
    area: () => plain('c.area_id::text'),
    province: () => plain('c.province_code'),
    commune: () => plain('c.commune_code'),
    preferredChannel: () => plain('c.preferred_channel'),
    owner: () => plain('c.owner_id::text'),
    branch: () => plain('c.branch_id::text'),
    lifecycle: () => plain('c.lifecycle'),
    potential: () => plain('c.potential'),
    firstPurchaseMonth: () => plain(`to_char(c.first_purchase_on, 'YYYY-MM')`),
    lastPurchaseMonth: () => plain(`to_char(c.last_purchase_on, 'YYYY-MM')`),
    lastContactMonth: () => plain(`to_char(c.last_contact_at at time zone ${zone}, 'YYYY-MM')`),
    orderCount: () => ({ key: `case when coalesce(f.order_count, 0) >= 10 then '10+' else coalesce(f.order_count, 0)::text end`, order: 'least(coalesce(f.order_count, 0), 10)' }),
  };
  return keys[by]();
}

/** Null for an unknown birthday, or one that is still to come. */
function ageGroup(today: LocalDate): { key: string; order: string } {
  const age = `extract(year from age('${today}'::date, c.birthday))`;
  const cases = AGE_GROUPS.map(({ key, to }, index) => ({ key, index, test: to === null ? 'true' : `${age} <= ${to}` }));
  const choose = (value: (each: (typeof cases)[number]) => string): string =>
    `case when c.birthday is null or c.birthday > '${today}'::date then null ${cases.map((each) => `when ${each.test} then ${value(each)}`).join(' ')} end`;
  return { key: choose(({ key }) => `'${key}'`), order: choose(({ index }) => String(index)) };
}
