import type { Database } from '@tantam/platform';

export const SIZE = { agents: 200, customers: 40_000, orders: 100_000 } as const;

/** Tables that grow with the business: none of them may be read from end to end by a request. */
export const BIG_TABLES = ['customers', 'orders', 'order_lines', 'care_plans', 'care_lines', 'care_activities', 'care_activity_plans', 'customer_product', 'customer_figures'] as const;

/** Agents in ten departments; `agent0@large.example` and his supervisor are who asks. Passwords are not known. */
const PEOPLE = `
  insert into departments (id, name) select new_id(), 'Phòng ' || n from generate_series(0, 9) n;
  insert into users (id, email, full_name, search_text, role_code, department_id, password_hash, must_change_password, created_at)
    select new_id(), 'agent' || n || '@large.example', 'Nhân viên ' || n, 'nhan vien ' || n, 'agent', (select id from departments where name = 'Phòng ' || n % 10), 'none', false, now()
    from generate_series(0, ${SIZE.agents - 1}) n;
  insert into users (id, email, full_name, search_text, role_code, department_id, password_hash, must_change_password, created_at)
    select new_id(), role || '@large.example', role, role, role, case when role = 'supervisor' then (select id from departments where name = 'Phòng 0') end, 'none', false, now()
    from unnest(array['supervisor', 'manager']) role;
  create table seed_agent as select id, substring(email from 'agent([0-9]+)@')::int as number from users where email like 'agent%@large.example';
  create unique index on seed_agent (number);
`;

const PRODUCTS = `
  insert into product_groups (id, name) select new_id(), 'Nhóm ' || n from generate_series(0, 19) n;
  insert into products (id, code, name, group_id, unit, price, care_interval_days)
    select new_id(), 'SP' || lpad(n::text, 6, '0'), 'Mặt hàng ' || n, (select id from product_groups where name = 'Nhóm ' || n % 20), 'hộp', 100000, (array[0, 7, 15, 30, 90])[1 + n % 5]
    from generate_series(0, 999) n;
  create table seed_product as select id, care_interval_days, substring(code from 3)::int as number from products;
  create unique index on seed_product (number);
  insert into user_care_products (user_id, product_id) select a.id, p.id from seed_product p join seed_agent a on a.number = p.number % ${SIZE.agents};
  insert into care_product_holders (product_id, user_id, is_through_component) select product_id, user_id, false from user_care_products;
`;

const CUSTOMERS = `
  create table seed_customer as select new_id() as id, n as number from generate_series(0, ${SIZE.customers - 1}) n;
  create unique index on seed_customer (number);
  insert into customers (id, code, full_name, given_name, phone1, owner_id, province_code, created_at)
    select c.id, 'KH' || lpad(c.number::text, 6, '0'),
      (array['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Võ'])[1 + c.number % 5] || ' ' || (array['Thị', 'Văn', 'Ngọc', 'Minh'])[1 + c.number / 5 % 4] || ' ' || given.name, given.name,
      '+8451' || lpad(c.number::text, 7, '0'), a.id, '01', now() - make_interval(mins => (${SIZE.customers} - c.number) * 30)
    from seed_customer c join seed_agent a on a.number = c.number % ${SIZE.agents}
    cross join lateral (select (array['Lan', 'Hương', 'Hoa', 'Minh', 'Thảo', 'Linh', 'Nga', 'Hùng', 'Dũng', 'Phúc', 'An', 'Bình', 'Châu', 'Giang', 'Hà', 'Khoa', 'Mai', 'Nam', 'Oanh', 'Quân'])[1 + c.number / 20 % 20] as name) given;
`;

/** Two lines each; a fulfilled order has a plan: a third of the plans open, some overdue, some to come, the others finished with one care. */
const ORDERS = `
  create table seed_order as
    select new_id() as id, n as number, c.id as customer_id, a.id as agent_id, now() - make_interval(mins => (${SIZE.orders} - n) * 12) as placed_at
    from generate_series(0, ${SIZE.orders - 1}) n
    join seed_customer c on c.number = (n * 7) % ${SIZE.customers} join seed_agent a on a.number = c.number % ${SIZE.agents};
  insert into orders (id, code, kind, customer_id, taken_by_id, placed_at, status, currency, total_minor, purchase_minor)
    select id, 'DH' || lpad(number::text, 6, '0'), 'sale', customer_id, agent_id, placed_at, 'placed', 'VND', 200000, 200000 from seed_order;
  create table seed_line as
    select o.id as order_id, o.number, o.customer_id, o.placed_at, line.position, p.id as product_id, p.care_interval_days
    from seed_order o cross join (values (1), (2)) line (position) join seed_product p on p.number = (o.number * 3 + line.position * 331) % 1000;
  create index on seed_line (order_id);
  insert into order_lines (order_id, position, product_id, unit, unit_factor, quantity, unit_price, line_total_minor)
    select order_id, position, product_id, 'hộp', 1, 1, 100000, 100000 from seed_line;
  insert into customer_product (customer_id, product_id) select distinct customer_id, product_id from seed_line;
`;

const PLANS = `
  create table seed_plan as
    select new_id() as id, o.id as order_id, o.number, o.customer_id, o.agent_id, o.placed_at, o.number % 3 <> 0 as is_finished, (o.placed_at + interval '30 days')::date as due_date, (select array_agg(product_id order by product_id) from seed_line l where l.order_id = o.id) as product_ids
    from seed_order o;
  insert into care_plans (id, target, order_id, customer_id, owner_id, order_code, placed_on, state, due_date, reason, care_count, care_version, finished_at, product_ids)
    select id, 'order', order_id, customer_id, agent_id, 'DH' || lpad(number::text, 6, '0'), placed_at::date, case when is_finished then 'finished' else 'not_cared' end, due_date,
      jsonb_build_object('code', 'interval', 'countedOn', placed_at::date, 'countFrom', 'placed', 'products', '[]'::jsonb, 'decidingProductId', product_ids[1], 'dueDate', due_date, 'setByName', null, 'setOn', null, 'horizonDays', null),
      is_finished::int, is_finished::int, case when is_finished then placed_at end, product_ids
    from seed_plan;
  insert into care_lines (plan_id, product_id, quantity, interval_days, due_date, settled_by)
    select p.id, product_id, 1, 30, p.due_date, case when p.is_finished then 'care' end from seed_plan p cross join unnest(p.product_ids) product_id;
  create table seed_activity as select new_id() as id, p.id as plan_id, p.customer_id, p.agent_id, p.placed_at, p.due_date from seed_plan p where is_finished;
  insert into care_activities (id, customer_id, action, content, result_category, is_counted, is_finish, recorded_by_id, recorded_at)
    select id, customer_id, 'call_out', 'Khách dùng hợp', 'reached', true, true, agent_id, placed_at from seed_activity;
  insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after, due_before, due_after)
    select id, plan_id, 0, 'not_cared', 'finished', due_date, due_date from seed_activity;
  insert into customer_figures (customer_id, order_count, spend_minor, last_purchase_on, first_purchase_on)
    select id, coalesce(f.n, 0), coalesce(f.n, 0) * 200000, f.last, f.first
    from customers left join (select customer_id, count(*) as n, max(placed_at)::date as last, min(placed_at)::date as first from seed_order group by customer_id) f on f.customer_id = id
    on conflict (customer_id) do nothing;
`;

/**
 * Fills the database with a business large enough that PostgreSQL plans as it would for a grown one: 40,000 customers,
 * 100,000 orders with two lines each, as many plans. Made set-wise; references are right, so their checks are left out,
 * and the indexes of the fullest tables are made afterwards.
 */
export async function makeLargeBusiness(database: Database): Promise<void> {
  await database.transaction(async () => {
    await database.script(`set local session_replication_role = replica; set local synchronous_commit = off; set local work_mem = '64MB'`);
    const indexes = await database.rows<{ name: string; definition: string }>(
      `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
       where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
      [BIG_TABLES],
    );
    for (const { name } of indexes) await database.script(`drop index ${name}`);
    for (const step of [PEOPLE, PRODUCTS, CUSTOMERS, ORDERS, PLANS]) await database.script(step);
    for (const { definition } of indexes) await database.script(definition);
  });
  await database.script(`drop table seed_agent, seed_product, seed_customer, seed_order, seed_line, seed_plan, seed_activity`);
  await database.script('vacuum analyze');
}
