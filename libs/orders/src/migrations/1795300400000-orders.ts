import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Orders1795300400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(TABLES);
    await runner.query(VIEWS);
    await runner.query(IMPORT_TABLES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const TABLES = `
  create sequence order_code_numbers;

  create table orders (
    id uuid primary key,
    code text not null check (code <> ''),
    source_system text not null default 'tantam',
    kind text not null check (kind in ('sale', 'return')),
    customer_id uuid references customers,
    branch_id uuid references branches,
    taken_by_id uuid references users,
    -- Who took it as an imported file wrote it, where that is no user.
    taken_by_text text,
    created_by_id uuid references users,
    placed_at timestamptz not null,
    delivered_at timestamptz,
    status text not null check (status in ('draft', 'placed', 'fulfilled', 'cancelled', 'returned')),
    -- The status to go back to when a return of everything is cancelled.
    status_before_return text check (status_before_return in ('placed', 'fulfilled')),
    payment_status text not null default 'unpaid' check (payment_status in ('unpaid', 'partly', 'paid', 'refunded')),
    -- By code, not by id: the return may come before the order that it returns.
    returns_order_code text,
    currency text not null check (currency ~ '^[A-Z]{3}$'),
    discount_minor bigint not null default 0,
    shipping_minor bigint not null default 0,
    cash_on_delivery_minor bigint not null default 0,
    total_minor bigint not null,
    -- What its lines of quantity > 0 and price > 0 come to; null when it has none and so is no purchase.
    purchase_minor bigint,
    sales_channel text,
    note text,
    -- Brought in by an import of the past: earns no points, sends no message.
    is_historical boolean not null default false,
    version int not null default 1,
    created_at timestamptz not null default now(),
    updated_at timestamptz not null default now(),
    constraint orders_code_key unique (source_system, code),
    constraint orders_returned_status_check check ((status = 'returned') = (status_before_return is not null)),
    constraint orders_returns_check check (returns_order_code is null or kind = 'return')
  );
  create index orders_returns_order_code on orders (source_system, returns_order_code) where returns_order_code is not null;
  create index orders_placed_at on orders (placed_at, id);
  create index orders_code on orders (code, id);
  create index orders_code_search on orders (lower(code) text_pattern_ops);
  create index orders_total on orders (total_minor, id);
  create index orders_customer on orders (customer_id, placed_at) include (id);
  create index orders_taken_by on orders (taken_by_id, placed_at);
  create index orders_created_by on orders (created_by_id, placed_at);

  -- The next free code; one that an import or a person took is skipped.
  create function next_order_code(in_source_system text) returns text language plpgsql volatile as $$
  declare
    candidate text;
  begin
    loop
      candidate := nextval('order_code_numbers')::text;
      candidate := 'DH' || lpad(candidate, greatest(6, length(candidate)), '0');
      exit when not exists (select 1 from orders where source_system = in_source_system and code = candidate);
    end loop;
    return candidate;
  end
  $$;

  create table order_lines (
    order_id uuid not null references orders on delete cascade,
    position int not null,
    product_id uuid not null references products,
    unit text not null,
    -- Base units in one unit, as of the sale.
    unit_factor numeric(18, 6) not null check (unit_factor > 0),
    quantity numeric(15, 3) not null,
    unit_price numeric(19, 4) not null,
    discount_minor bigint not null default 0,
    line_total_minor bigint not null,
    serials text[] not null default '{}',
    primary key (order_id, position)
  );
  create index order_lines_product on order_lines (product_id, order_id);
`;

const VIEWS = `
  create view order_summary as
    select id, code, source_system, kind, customer_id, branch_id, taken_by_id, created_by_id, placed_at, delivered_at, status,
      returns_order_code, currency, total_minor, payment_status, sales_channel, is_historical, created_at, version
    from orders;

  -- Base units per order and product, of the lines as written: +5 and -2 are 3.
  create view order_product as
    select order_id, product_id, sum(quantity * unit_factor) as quantity
    from order_lines
    group by order_id, product_id;

  -- Base units per order and product that returns in force take off it. A draft return is not in force yet.
  create view returned_product as
    select order_id, product_id, sum(quantity) as quantity
    from (
      select sale.id as order_id, line.product_id, refund.id as return_id, abs(sum(line.quantity * line.unit_factor)) as quantity
      from orders sale
      join orders refund on refund.source_system = sale.source_system and refund.returns_order_code = sale.code
        and refund.kind = 'return' and refund.status in ('placed', 'fulfilled')
      join order_lines line on line.order_id = refund.id
      where sale.kind = 'sale'
      group by sale.id, line.product_id, refund.id
    ) returned
    group by order_id, product_id;
`;

const IMPORT_TABLES = `
  create table import_order_rows (
    import_id uuid not null,
    row_no int not null,
    errors jsonb,
    warnings jsonb,
    outcome text,
    is_applied boolean not null default false,
    code text,
    placed_at timestamptz,
    customer_code text,
    customer_name text,
    customer_phone text,
    customer_email text,
    country text,
    product_code text,
    product_name text,
    unit text,
    quantity numeric,
    unit_price numeric,
    discount numeric,
    discount_is_percent boolean,
    status text,
    sales_channel text,
    agent text,
    branch text,
    returns_order_code text,
    primary key (import_id, row_no)
  ) with (fillfactor = 60);
  create index import_order_rows_code on import_order_rows (import_id, code);

  -- One row per order code of a file: what the order comes to and how far it is. Gone when the import is finished.
  create table import_orders (
    import_id uuid not null,
    -- Orders of one customer stand together, so that his figures are counted once.
    order_no int not null,
    code text not null,
    first_row_no int not null,
    row_count int not null,
    -- The first row that cannot be read; it refuses the others.
    bad_row_no int,
    fault text,
    warnings jsonb,
    -- The order this code has already; null until the import makes it.
    order_id uuid,
    customer_key text,
    names_several_customers boolean not null default false,
    customer_code text,
    customer_name text,
    customer_phone text,
    customer_email text,
    country text,
    ref_no int,
    customer_id uuid,
    kind text,
    placed_at timestamptz,
    status text,
    currency text,
    -- In one major unit of the currency: 1, 100, 1000.
    minor_units numeric,
    sales_channel text,
    agent text,
    taken_by_id uuid,
    branch text,
    branch_id uuid,
    returns_order_code text,
    -- Factors of the lines that are replaced, by product and unit: a line keeps the factor of its sale.
    kept_factors jsonb,
    lines_differ boolean not null default true,
    outcome text,
    is_applied boolean not null default false,
    primary key (import_id, order_no)
  ) with (fillfactor = 60);
  create unique index import_orders_code on import_orders (import_id, code);
`;
