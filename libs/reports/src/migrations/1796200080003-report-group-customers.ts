import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Customers of a product group of all time, sales of some customers by time, and what the totals of products per customer are added up from. New columns
 * have no default, as in the step before: an older version still running counts nothing, and leaves that to this one. Everything is counted again once.
 */
export class ReportGroupCustomers1796200080003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(GROUP_CUSTOMERS + CUSTOMERS + PAIRS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const GROUP_CUSTOMERS = `
  -- Whole orders with something of a group, with all below, per known customer.
  create table report_group_customers (
    customer_id uuid not null,
    group_id uuid not null,
    currency text not null,
    order_count int not null,
    product_count int not null,
    revenue_minor bigint not null,
    returned_minor bigint not null,
    quantity numeric not null,
    returned_quantity numeric not null,
    primary key (customer_id, group_id, currency)
  );
  -- Pages are read off it in order, and totals added up from it alone.
  create index report_group_customers_revenue on report_group_customers (group_id, currency, revenue_minor, customer_id) include (order_count, returned_minor);

  -- When that was noticed; whoever does not know that customers are counted by group as well cannot say that groups were followed.
  alter table report_group_products add column followed_at timestamptz not null default now();
  alter table report_group_products alter column followed_at drop default;
`;

const CUSTOMERS = `
  alter table report_customer_days add column return_count int not null default 0;
  alter table report_customer_days alter column return_count drop default;

  -- Of all her products together: those that only came back count as pairs as well.
  alter table report_customers add column pair_count int not null default 0, add column quantity numeric not null default 0, add column returned_quantity numeric not null default 0;
  alter table report_customers alter column pair_count drop default, alter column quantity drop default, alter column returned_quantity drop default;
`;

const PAIRS = `
  -- Few different values: it takes little room.
  create index report_customer_products_last on report_customer_products (currency, (coalesce(last_purchase_on, '0001-01-01'::date)));
`;
