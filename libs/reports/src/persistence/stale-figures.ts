import { Injectable } from '@nestjs/common';
import type { LocalDate } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { PORTFOLIOS_ARE_DUE } from './portfolios.js';

/** Orders that come one upon the other, as an import's do, touch the same days again and again: counting waits until they rest, or until the longest wait is over. */
export const REST_SECONDS = 3;
const LONGEST_WAIT_SECONDS = 120;
/** So little is soon counted: a shop that sells all day sees its day grow. */
const FEW = 200;
const LONGEST_WAIT_OF_FEW_SECONDS = 15;

/** Grows when figures are to be counted otherwise than before: then everything is counted once again. */
export const FIGURES_VERSION = 2;
/** Since when days of groups and buyers by the day before are kept: they are read while what came later is counted. */
export const GROUP_DAYS_VERSION = 1;

export type StaleTable = 'report_stale_customers' | 'report_stale_days';

/** What is to be counted again. Marks and counts never miss each other: whoever marks what is just being counted waits, and marks it anew. */
@Injectable()
export class StaleFigures {
  constructor(private readonly database: Database) {}

  /** Marks customers and days of these orders, as they were told before and as they are now. In a transaction. */
  async markOrders(orderIds: readonly string[], zone: string): Promise<void> {
    await this.oneAfterAnother('reports.mark');
    await this.database.execute(MARK_ORDERS, [orderIds, zone]);
    await this.database.execute(`update report_state set orders_told_at = now()`);
  }

  /** Marks everything there is, in a transaction. */
  async markAll(zone: string): Promise<void> {
    await this.oneAfterAnother('reports.mark');
    await this.database.execute(MARK_ALL_CUSTOMERS);
    await this.database.execute(MARK_ALL_DAYS, [zone]);
    await this.database.execute(REMEMBER_ALL, [zone]);
    await this.database.execute(`update report_state set zone = $1, marked_at = now(), filled_at = null, marked_version = ${FIGURES_VERSION}`, [zone]);
  }

  async markCustomers(customerIds: readonly string[]): Promise<void> {
    await this.database.execute(
      `insert into report_stale_customers (customer_id, first_at, last_at) select id, now(), now() from unnest($1::uuid[]) as one (id) order by id
       on conflict (customer_id) do update set last_at = excluded.last_at`,
      [customerIds],
    );
  }

  /** Takes over what groups consist of now, and marks the days on which a product was sold that came into one or left it, and who bought it. In a transaction. */
  async followGroups(): Promise<void> {
    if (!(await this.haveGroupsChanged())) return;
    await this.oneAfterAnother('reports.days');
    await this.oneAfterAnother('reports.customers');
    await this.oneAfterAnother('reports.mark');
    await this.database.execute(FOLLOW_GROUPS);
  }

  async haveGroupsChanged(): Promise<boolean> {
    const row = await this.database.row<{ have: boolean }>(`select exists (${CHANGED_GROUPS}) as have`);
    return row?.have ?? false;
  }

  /** Takes some customers that are to be counted, in the transaction that counts them. Several may; groups are followed between such transactions. */
  async takeCustomers(limit: number, isPatient: boolean): Promise<string[]> {
    await this.database.execute(`select pg_advisory_xact_lock_shared(hashtext('reports.customers'))`);
    const rows = await this.database.rows<{ key: string }>(take('report_stale_customers', 'customer_id', 'first_at', limit, isPatient));
    return rows.map(({ key }) => key);
  }

  /** Whether at least so many customers are to be counted. */
  async hasCustomers(many: number): Promise<boolean> {
    const row = await this.database.row<{ has: boolean }>(`select exists (select 1 from report_stale_customers offset $1::int) as has`, [many - 1]);
    return row?.has ?? false;
  }

  /** Days one transaction at a time, since the months that they add up to are shared. */
  async takeDays(limit: number, isPatient: boolean): Promise<LocalDate[]> {
    await this.oneAfterAnother('reports.days');
    const rows = await this.database.rows<{ key: LocalDate }>(take('report_stale_days', 'day', 'day', limit, isPatient));
    return rows.map(({ key }) => key);
  }

  /** Whether there is something that need not wait. */
  async isDue(zone: string): Promise<boolean> {
    const row = await this.database.row<{ isDue: boolean }>(
      `select zone is distinct from $1 or filled_at is null or marked_version < ${FIGURES_VERSION} or exists (${CHANGED_GROUPS}) or exists (select 1 from report_stale_customers where ${rested('report_stale_customers')})
         or exists (select 1 from report_stale_days where ${rested('report_stale_days')})
         or ${PORTFOLIOS_ARE_DUE} as "isDue"
       from report_state`,
      [zone],
    );
    return row?.isDue ?? false;
  }

  async isAnything(): Promise<boolean> {
    const row = await this.database.row<{ is: boolean }>(`select exists (select 1 from report_stale_customers) or exists (select 1 from report_stale_days) as is`);
    return row?.is ?? false;
  }

  async isMarkedFor(zone: string): Promise<boolean> {
    const row = await this.database.row<{ is: boolean }>(`select zone = $1 and marked_version >= ${FIGURES_VERSION} as is from report_state`, [zone]);
    return row?.is ?? false;
  }

  /** Says that everything was counted, once nothing is stale any more. */
  async settle(): Promise<void> {
    await this.database.execute(
      `update report_state set filled_at = now(), filled_version = marked_version
       where filled_at is null and not exists (select 1 from report_stale_customers) and not exists (select 1 from report_stale_days)`,
    );
  }

  private async oneAfterAnother(what: string): Promise<void> {
    await this.database.execute(`select pg_advisory_xact_lock(hashtext($1))`, [what]);
  }
}

function take(table: StaleTable, key: string, order: string, limit: number, isPatient: boolean): string {
  return `with due as (
      select ${key} from ${table} where ${isPatient ? rested(table) : 'true'} order by ${order} limit ${limit} for update skip locked
    )
    delete from ${table} stale using due where stale.${key} = due.${key} returning stale.${key}::text as key`;
}

function rested(table: StaleTable): string {
  const isOlderThan = (seconds: number): string => `first_at < now() - interval '${seconds} seconds'`;
  return `((select orders_told_at is null or orders_told_at < now() - interval '${REST_SECONDS} seconds' from report_state) or ${isOlderThan(LONGEST_WAIT_SECONDS)}
    or (${isOlderThan(LONGEST_WAIT_OF_FEW_SECONDS)} and (select count(*) from (select 1 from ${table} limit ${FEW + 1}) few) <= ${FEW}))`;
}

const STALE = (table: StaleTable, key: string, touched = 'touched'): string =>
  `insert into ${table} (${key}, first_at, last_at) select distinct ${key}, now(), now() from ${touched} where ${key} is not null order by ${key}
   on conflict (${key}) do update set last_at = excluded.last_at`;

/** Orders that are read only now may have been changed again since they were told; then they are told again. */
const MARK_ORDERS = `
  with placed as (
    select id as order_id, customer_id, (placed_at at time zone $2)::date as day from order_summary where id = any($1::uuid[])
  ), touched as (
    select customer_id, day from placed
    union all
    select customer_id, placed_on from report_counted_orders where order_id = any($1::uuid[])
  ), customers as (${STALE('report_stale_customers', 'customer_id')}), days as (${STALE('report_stale_days', 'day')})
  insert into report_counted_orders as known (order_id, customer_id, placed_on) select order_id, customer_id, day from placed order by order_id
  on conflict (order_id) do update set customer_id = excluded.customer_id, placed_on = excluded.placed_on
    where (known.customer_id, known.placed_on) is distinct from (excluded.customer_id, excluded.placed_on)`;

const GROUPS_NOW = `select tree.ancestor_id as group_id, product.id as product_id from product_summary product join product_group_tree tree on tree.descendant_id = product.group_id`;
const GROUPS_COUNTED = `select group_id, product_id from report_group_products`;
/** Which product came into which group, or left it, since that was last looked at. */
const CHANGED_GROUPS = `(${GROUPS_NOW} except ${GROUPS_COUNTED}) union all (${GROUPS_COUNTED} except ${GROUPS_NOW})`;

const FOLLOW_GROUPS = `
  with come as (
    insert into report_group_products (group_id, product_id, followed_at) select group_id, product_id, now() from (${GROUPS_NOW}) now_in on conflict do nothing returning product_id
  ), gone as (
    delete from report_group_products where (group_id, product_id) in (${GROUPS_COUNTED} except ${GROUPS_NOW}) returning product_id
  ), moved as (
    select product_id from come union select product_id from gone
  ), customers as (
    ${STALE('report_stale_customers', 'customer_id', '(select customer_id from report_customer_products where product_id in (select product_id from moved)) touched')}
  ) ${STALE('report_stale_days', 'day', '(select day from report_product_days where product_id in (select product_id from moved)) touched')}`;

const MARK_ALL_CUSTOMERS = `
  with touched as (
    select customer_id from order_summary union select customer_id from report_customers union select customer_id from report_counted_orders
  ) ${STALE('report_stale_customers', 'customer_id')}`;

const MARK_ALL_DAYS = `
  with touched as (
    select (placed_at at time zone $1)::date as day from order_summary union select day from report_days union select placed_on from report_counted_orders
  ) ${STALE('report_stale_days', 'day')}`;

const REMEMBER_ALL = `
  insert into report_counted_orders as known (order_id, customer_id, placed_on)
  select id, customer_id, (placed_at at time zone $1)::date from order_summary order by id
  on conflict (order_id) do update set customer_id = excluded.customer_id, placed_on = excluded.placed_on
    where (known.customer_id, known.placed_on) is distinct from (excluded.customer_id, excluded.placed_on)`;
