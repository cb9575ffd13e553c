import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures by product group, and buyers that can be added up. New columns have no default: what an older version still running would count
 * lacks them, so it counts nothing and leaves that to this one. Everything is counted again once; until then reports are read as before.
 */
export class ReportGroups1796200080002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATE + BUYERS + GROUPS + PRODUCTS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const STATE = `
  -- Which version of the figures everything was last marked for, and counted as.
  alter table report_state add column marked_version int not null default 0, add column filled_version int not null default 0;
`;

const BUYERS = `
  -- The customer's last day with a purchase before this row, in any branch; -infinity: none. The same day: that day is counted with another branch.
  -- Buyers of a period are then the rows in it whose previous day is before it, which needs no list of customers.
  alter table report_customer_days add column previous_day date not null default '-infinity';
  alter table report_customer_days alter column previous_day drop default;
  create index report_customer_days_buyers on report_customer_days (currency, day, previous_day) where order_count > 0;

  -- Whether her first purchase ever was in this currency.
  alter table report_customers add column is_first boolean not null default false;
  alter table report_customers alter column is_first drop default;
  create index report_customers_first on report_customers (first_purchase_on) where is_first;
`;

const GROUPS = `
  -- What each group, with all below, consisted of when it was counted.
  create table report_group_products (
    group_id uuid not null,
    product_id uuid not null,
    primary key (product_id, group_id)
  );
  create index report_group_products_group on report_group_products (group_id, product_id);

  -- A group's whole orders per day, walk-ins included, and side by side what each known customer bought of it that day.
  create table report_group_days (
    group_id uuid not null,
    day date not null,
    branch_id uuid,
    currency text not null,
    order_count int not null,
    revenue_minor bigint not null,
    return_count int not null,
    returned_minor bigint not null,
    walk_in_order_count int not null,
    walk_in_revenue_minor bigint not null,
    customer_ids uuid[] not null,
    customer_order_counts int[] not null,
    customer_revenues_minor bigint[] not null,
    customer_returned_minor bigint[] not null
  ) with (parallel_workers = 2);
  alter table report_group_days alter column customer_ids set storage external;
  create index report_group_days_group on report_group_days (group_id, currency, day);
  create index report_group_days_day on report_group_days (day);
`;

/** Customers of a product are counted off the index, which tells who has bought and not only returned. */
const PRODUCTS = `
  drop index report_customer_products_product;
  create index report_customer_products_product on report_customer_products (product_id, currency, revenue_minor, customer_id) include (order_count);
`;
