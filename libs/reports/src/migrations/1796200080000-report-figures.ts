import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Figures that reports read instead of adding up ten million lines: per customer, per customer and product, per product and
 * day or month. All of it is derived from orders and can be counted again at any time; so there are no foreign keys.
 * Money is per currency, in minor units; days are those of the business zone. They are filled by the job, not here.
 */
export class ReportFigures1796200080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(STATE + CUSTOMERS + PRODUCTS + CARE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const STATE = `
  create table report_state (
    is_only boolean primary key default true check (is_only),
    -- Whose days the figures count; null until everything has been marked once.
    zone text,
    marked_at timestamptz,
    -- Null until everything was counted once.
    filled_at timestamptz
  );
  insert into report_state default values;

  -- Where each order was last told to count, so that what it leaves is counted again as well.
  create table report_counted_orders (
    order_id uuid primary key,
    customer_id uuid,
    placed_on date not null
  );

  -- What is to be counted again.
  create table report_stale_customers (
    customer_id uuid primary key,
    first_at timestamptz not null,
    last_at timestamptz not null
  );
  create index report_stale_customers_first on report_stale_customers (first_at);
  create table report_stale_days (
    day date primary key,
    first_at timestamptz not null,
    last_at timestamptz not null
  );
`;

const CUSTOMERS = `
  create table report_customers (
    customer_id uuid not null,
    currency text not null,
    order_count int not null,
    product_count int not null,
    spend_minor bigint not null,
    returned_minor bigint not null,
    first_purchase_on date,
    last_purchase_on date,
    primary key (customer_id, currency)
  );
  create index report_customers_spend on report_customers (currency, spend_minor, customer_id);
  create index report_customers_orders on report_customers (currency, order_count, customer_id);
  create index report_customers_products on report_customers (currency, product_count, customer_id);
  create index report_customers_returned on report_customers (currency, returned_minor, customer_id);

  create table report_customer_days (
    customer_id uuid not null,
    day date not null,
    branch_id uuid,
    currency text not null,
    order_count int not null,
    spend_minor bigint not null,
    returned_minor bigint not null
  );
  create index report_customer_days_customer on report_customer_days (customer_id);
  create index report_customer_days_day on report_customer_days (currency, day) include (customer_id, branch_id, order_count, spend_minor, returned_minor);

  create table report_customer_products (
    customer_id uuid not null,
    product_id uuid not null,
    currency text not null,
    order_count int not null,
    quantity numeric not null,
    revenue_minor bigint not null,
    returned_quantity numeric not null,
    returned_minor bigint not null,
    first_purchase_on date,
    last_purchase_on date,
    primary key (customer_id, product_id, currency)
  );
  create index report_customer_products_revenue on report_customer_products (currency, revenue_minor, customer_id, product_id);
  create index report_customer_products_product on report_customer_products (product_id, currency, revenue_minor, customer_id);
`;

const PRODUCTS = `
  create table report_product_days (
    product_id uuid not null,
    day date not null,
    branch_id uuid,
    currency text not null,
    order_count int not null,
    quantity numeric not null,
    revenue_minor bigint not null,
    returned_quantity numeric not null,
    returned_minor bigint not null,
    walk_in_quantity numeric not null,
    walk_in_revenue_minor bigint not null,
    first_purchase_on date,
    last_purchase_on date
  );
  create index report_product_days_day on report_product_days (day);
  create table report_product_months (like report_product_days);
  create index report_product_months_day on report_product_months (day);

  -- Whole orders per day: those of a product cannot be added up to them.
  create table report_days (
    day date not null,
    branch_id uuid,
    currency text not null,
    order_count int not null,
    revenue_minor bigint not null,
    return_count int not null,
    returned_minor bigint not null,
    walk_in_order_count int not null,
    walk_in_revenue_minor bigint not null
  );
  create index report_days_day on report_days (day);
`;

/** Which dates of a period were settled, and when: asked of care as it is. */
const CARE = `
  create index care_activity_plans_due_before on care_activity_plans (due_before, plan_id) where due_before is not null;
`;
