import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes are told by customers instead of plans: so customers and what was done for them can be counted as well, and what
 * changes of a customer need not be looked up in her plans. Versions of the product from before read `shards`: null, which
 * tells them that everything has changed.
 */
export class CareCountsByCustomer1796200070041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SHARDS + FUNCTIONS + TRIGGERS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const SHARDS = `
  -- Customers are kept apart by a hash of their id; null: all of them.
  alter table care_count_changes add column customer_shards int[];
  create function care_customer_shard(customer_id uuid) returns int language sql immutable parallel safe as $$ select uuid_hash(customer_id) & 31 $$;
`;

/** A trigger's function that tells of the customers of some rows. */
const telling = (name: string, customerIds: string): string => `
  create or replace function care_count_${name} returns trigger language plpgsql as $$
  begin
    insert into care_count_changes (customer_shards)
      select array_agg(distinct care_customer_shard(touched.customer_id)) from (${customerIds}) touched having count(*) > 0;
    return null;
  end
  $$;`;

const FUNCTIONS = [
  telling('care_plans_changed()', 'select customer_id from changed'),
  telling('care_plans_moved()', 'select customer_id from changed union all select customer_id from former'),
  telling('care_lines_changed()', 'select plan.customer_id from (select distinct plan_id from changed) line join care_plans plan on plan.id = line.plan_id'),
  telling('user_care_customers_changed()', 'select customer_id from changed'),
  telling('customer_product_changed()', 'select customer_id from changed'),
  telling('care_activities_changed()', 'select customer_id from changed'),
  telling('care_activities_moved()', 'select customer_id from changed union all select customer_id from former'),
  telling('care_activity_plans_changed()', 'select activity.customer_id from (select distinct activity_id from changed) link join care_activities activity on activity.id = link.activity_id'),
  telling('customers_changed()', `
    select changed.id as customer_id from changed join former using (id)
    where (changed.owner_id, changed.created_by_id, changed.branch_id, changed.area_id, changed.province_code, changed.commune_code, changed.category_id)
      is distinct from (former.owner_id, former.created_by_id, former.branch_id, former.area_id, former.province_code, former.commune_code, former.category_id)`),
].join('\n');

const trigger = (table: string, event: 'insert' | 'update' | 'delete', procedure: string, tables: string): string =>
  `create trigger care_counts_${event} after ${event} on ${table} ${tables} for each statement execute function care_count_${procedure}();`;
const ADDED = 'referencing new table as changed';
const GONE = 'referencing old table as changed';
const BOTH = 'referencing old table as former new table as changed';

const TRIGGERS = [
  'drop trigger care_counts_update on care_plans;',
  trigger('care_plans', 'update', 'care_plans_moved', BOTH),
  trigger('care_activities', 'insert', 'care_activities_changed', ADDED),
  trigger('care_activities', 'update', 'care_activities_moved', BOTH),
  trigger('care_activities', 'delete', 'care_activities_changed', GONE),
  trigger('care_activity_plans', 'insert', 'care_activity_plans_changed', ADDED),
  trigger('care_activity_plans', 'update', 'care_activity_plans_changed', ADDED),
  trigger('care_activity_plans', 'delete', 'care_activity_plans_changed', GONE),
  'create trigger care_counts_truncated after truncate on care_activities for each statement execute function care_count_all_changed();',
].join('\n');
