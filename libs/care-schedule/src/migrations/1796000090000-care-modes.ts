import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CareModes1796000090000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ASSIGNMENTS + ABSENCES + PLAN_PRODUCTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

/** Each mode has assignments of its own, so that changing the mode loses none. */
const ASSIGNMENTS = `
  create table user_care_products (
    user_id uuid not null references users on delete cascade,
    product_id uuid not null references products on delete cascade,
    primary key (user_id, product_id)
  );
  create index user_care_products_product on user_care_products (product_id);
  create table user_care_product_groups (
    user_id uuid not null references users on delete cascade,
    product_group_id uuid not null references product_groups on delete cascade,
    primary key (user_id, product_group_id)
  );
  create index user_care_product_groups_group on user_care_product_groups (product_group_id);
  create table user_care_customers (
    user_id uuid not null references users on delete cascade,
    customer_id uuid not null references customers on delete cascade,
    primary key (user_id, customer_id)
  );
  create index user_care_customers_customer on user_care_customers (customer_id, user_id);
  create table user_care_assignments (
    user_id uuid primary key references users on delete cascade,
    products_version int not null default 0,
    customers_version int not null default 0
  );

  -- Who cares for which product: products and groups of the tables above, resolved, so that asking is one index probe.
  create table care_product_holders (
    product_id uuid not null references products on delete cascade,
    user_id uuid not null references users on delete cascade,
    -- A combo, held only because a component of it is.
    is_through_component boolean not null,
    primary key (product_id, user_id)
  );
  create index care_product_holders_user on care_product_holders (user_id, product_id);
`;

const ABSENCES = `
  create table user_absences (
    id uuid primary key,
    user_id uuid not null references users on delete cascade,
    from_on date not null,
    to_on date not null,
    -- Sees the absent one's work meanwhile.
    stand_in_id uuid not null references users on delete cascade,
    created_by_id uuid references users,
    created_at timestamptz not null default now(),
    constraint user_absences_period check (from_on <= to_on),
    constraint user_absences_stand_in check (stand_in_id <> user_id)
  );
  create index user_absences_stand_in on user_absences (stand_in_id, to_on);
  create index user_absences_user on user_absences (user_id, from_on);
`;

/** What stands in the order of a plan, beside it: lists look at thousands of plans and see at a glance whose they are. */
const PLAN_PRODUCTS = `
  alter table care_plans add column product_ids uuid[] not null default '{}';
  update care_plans plan set product_ids = ordered.product_ids
    from (select order_id, array_agg(product_id order by product_id) as product_ids from order_product group by order_id) ordered
    where ordered.order_id = plan.order_id;
`;
