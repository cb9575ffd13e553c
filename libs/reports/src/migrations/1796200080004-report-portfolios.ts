import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Portfolios: some hundreds of customers of one owner, whose figures are added up together. Who sees all of a portfolio's customers reads one row instead of
 * thousands. They are filled by the job; until then, and whenever one is stale, its customers are added up one by one.
 */
export class ReportPortfolios1796200080004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PORTFOLIOS + FIGURES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const PORTFOLIOS = `
  create table report_portfolios (
    id bigint generated always as identity primary key,
    -- Whose they were when they came into it: all zeros for nobody's. Nothing leans on it but that few readers see a part of one.
    owner_id uuid not null,
    number int not null,
    -- Since when what is kept of it is no longer what is kept of its customers; null: it is.
    stale_at timestamptz default '-infinity',
    unique (owner_id, number)
  );
  create index report_portfolios_stale on report_portfolios (stale_at) where stale_at is not null;

  -- Customers with kept figures, each in one.
  create table report_portfolio_customers (
    customer_id uuid primary key,
    portfolio_id bigint not null
  );
  create index report_portfolio_customers_portfolio on report_portfolio_customers (portfolio_id, customer_id);

  -- When it was last looked for customers who are not where they belong.
  alter table report_state add column divided_at timestamptz not null default '-infinity';

  -- No default: an older version still running knows of no portfolio to mark, so it counts no customer and leaves that to this one.
  alter table report_customers add column marks_portfolio boolean not null default false;
  alter table report_customers alter column marks_portfolio drop default;
`;

const FIGURES = `
  -- Of all time; side by side what each product comes to.
  create table report_portfolio_products (
    portfolio_id bigint not null,
    currency text not null,
    product_ids uuid[] not null,
    order_counts int[] not null,
    quantities numeric[] not null,
    revenues_minor bigint[] not null,
    returned_quantities numeric[] not null,
    returned_minor bigint[] not null,
    first_purchases_on date[] not null,
    last_purchases_on date[] not null,
    customer_counts int[] not null,
    primary key (portfolio_id, currency)
  );

  -- Buyers are those who had not bought before in the month, quarter or year, so that months can be added up.
  create table report_portfolio_months (
    portfolio_id bigint not null,
    month date not null,
    currency text not null,
    order_count int not null,
    spend_minor bigint not null,
    return_count int not null,
    returned_minor bigint not null,
    month_buyers int not null,
    quarter_buyers int not null,
    year_buyers int not null,
    primary key (portfolio_id, currency, month)
  );
`;
