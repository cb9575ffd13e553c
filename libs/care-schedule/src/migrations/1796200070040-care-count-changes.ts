import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What may count otherwise since a moment: a row for each statement that changed plans, or what decides where and to whom they
 * count. Rows are only ever added, so that nobody waits for another; whoever keeps counts asks for the transactions that his
 * snapshot did not see.
 */
export class CareCountChanges1796200070040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES + FUNCTIONS);
    await runner.query(
      [
        ...onPlans('care_plans', 'id'),
        ...onPlans('care_lines', 'plan_id'),
        ...onCustomers('user_care_customers'),
        ...onCustomers('customer_product'),
        trigger('customers', 'update', 'care_count_customers_changed', 'referencing old table as former new table as changed'),
        trigger('products', 'update', 'care_count_products_changed', 'referencing old table as former new table as changed'),
        `create trigger care_counts_update after update of is_active, department_id on users for each row
           when (old.is_active is distinct from new.is_active or old.department_id is distinct from new.department_id) execute function care_count_all_changed();`,
        ...['care_product_holders', 'user_absences', 'product_groups', 'areas', 'area_provinces', 'provinces', 'communes'].map(
          (table) => `create trigger care_counts_all after insert or update or delete on ${table} for each statement execute function care_count_all_changed();`,
        ),
        `create trigger care_counts_truncated after truncate on care_plans for each statement execute function care_count_all_changed();`,
      ].join('\n'),
    );
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const TABLES = `
  create table care_count_changes (
    xid xid8 not null default pg_current_xact_id(),
    -- Plans are kept apart by a hash of their id; null: all of them.
    shards int[],
    at timestamptz not null default now()
  );
  create index care_count_changes_xid on care_count_changes (xid);
  create index care_count_changes_at on care_count_changes (at);
  -- Up to which transaction changes have been forgotten.
  create table care_count_forgotten (
    is_only boolean primary key default true check (is_only),
    up_to xid8
  );
  insert into care_count_forgotten default values;

  create function care_plan_shard(plan_id uuid) returns int language sql immutable parallel safe as $$ select uuid_hash(plan_id) & 31 $$;
`;

const FUNCTIONS = `
  create function care_count_all_changed() returns trigger language plpgsql as $$
  begin
    insert into care_count_changes (shards) values (null);
    return null;
  end
  $$;

  create function care_count_customers_changed() returns trigger language plpgsql as $$
  begin
    insert into care_count_changes (shards)
      select array_agg(distinct care_plan_shard(plan.id))
      from changed join former using (id) join care_plans plan on plan.customer_id = changed.id
      where (changed.owner_id, changed.created_by_id, changed.branch_id, changed.area_id, changed.province_code, changed.commune_code)
        is distinct from (former.owner_id, former.created_by_id, former.branch_id, former.area_id, former.province_code, former.commune_code)
      having count(*) > 0;
    return null;
  end
  $$;

  create function care_count_products_changed() returns trigger language plpgsql as $$
  begin
    if exists (select 1 from changed join former using (id) where changed.group_id is distinct from former.group_id) then
      insert into care_count_changes (shards) values (null);
    end if;
    return null;
  end
  $$;
`;

const trigger = (table: string, event: string, procedure: string, tables: string): string =>
  `create trigger care_counts_${event} after ${event} on ${table} ${tables} for each statement execute function ${procedure}();`;

/** A table whose rows name their plan. */
function onPlans(table: string, planId: string): string[] {
  const body = `insert into care_count_changes (shards) select array_agg(distinct care_plan_shard(${planId})) from changed having count(*) > 0;`;
  return [
    procedure(table, body),
    ...(['insert', 'update', 'delete'] as const).map((event) => trigger(table, event, `care_count_${table}_changed`, `referencing ${event === 'delete' ? 'old' : 'new'} table as changed`)),
  ];
}

/** A table whose rows say something of a customer, and so of her plans. */
function onCustomers(table: string): string[] {
  const body = `insert into care_count_changes (shards)
    select array_agg(distinct care_plan_shard(plan.id)) from care_plans plan where plan.customer_id in (select customer_id from changed) having count(*) > 0;`;
  return [
    procedure(table, body),
    trigger(table, 'insert', `care_count_${table}_changed`, 'referencing new table as changed'),
    trigger(table, 'delete', `care_count_${table}_changed`, 'referencing old table as changed'),
    trigger(table, 'update', 'care_count_all_changed', ''),
  ];
}

const procedure = (table: string, body: string): string => `
  create function care_count_${table}_changed() returns trigger language plpgsql as $$
  begin
    ${body}
    return null;
  end
  $$;`;
