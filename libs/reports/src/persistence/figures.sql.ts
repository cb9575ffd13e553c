/**
 * Every statement that counts figures. They are counted from the orders, never added to: whatever is counted twice comes
 * out the same. `$2` is the business zone.
 */

/** Sales and what came back as one list: a row per line sold, and per order and product returned. */
function facts(where: string): string {
  const columns = 'o.id as order_id, o.customer_id, o.branch_id, o.currency, o.product_id, (o.placed_at at time zone $2)::date as day';
  return `
    select ${columns}, true as is_sale, o.quantity, o.amount_minor, 0::numeric as returned_quantity, 0::numeric as returned_minor from sold_lines o where ${where}
    union all
    select ${columns}, false, 0, 0, o.quantity, o.amount_minor from returned_lines o where ${where}`;
}

/** `$1` customers. All of theirs is gone before. */
export const COUNT_CUSTOMERS = `
  with facts as materialized (${facts('o.customer_id = any($1::uuid[])')}),
  customers as (
    insert into report_customers (customer_id, currency, order_count, product_count, spend_minor, returned_minor, first_purchase_on, last_purchase_on, is_first,
      pair_count, quantity, returned_quantity, marks_portfolio)
    select customer_id, currency, count(distinct order_id) filter (where is_sale), count(distinct product_id) filter (where is_sale),
      sum(amount_minor), sum(returned_minor), min(day) filter (where is_sale), max(day) filter (where is_sale),
      bool_or(is_sale) and row_number() over (partition by customer_id order by min(day) filter (where is_sale), currency) = 1,
      count(distinct product_id), sum(quantity), sum(returned_quantity), true
    from facts group by customer_id, currency
  ), whole_days as (
    select customer_id, day, branch_id, currency, (count(distinct order_id) filter (where is_sale))::int as order_count, sum(amount_minor)::bigint as spend_minor,
      (count(distinct order_id) filter (where not is_sale))::int as return_count, sum(returned_minor)::bigint as returned_minor
    from facts group by customer_id, day, branch_id, currency
  ), days as (
    insert into report_customer_days (customer_id, day, branch_id, currency, order_count, spend_minor, return_count, returned_minor, previous_day)
    select customer_id, day, branch_id, currency, order_count, spend_minor, return_count, returned_minor,
      lag(day, 1, '-infinity'::date) over (partition by customer_id, currency, order_count > 0 order by day, branch_id)
    from whole_days
  ), groups as (
    insert into report_group_customers (customer_id, group_id, currency, order_count, product_count, revenue_minor, returned_minor, quantity, returned_quantity)
    select customer_id, group_id, currency, count(distinct order_id) filter (where is_sale), count(distinct product_id) filter (where is_sale),
      sum(amount_minor), sum(returned_minor), sum(quantity), sum(returned_quantity)
    from facts join report_group_products member using (product_id) group by group_id, currency, customer_id
  )
  insert into report_customer_products (customer_id, product_id, currency, order_count, quantity, revenue_minor, returned_quantity, returned_minor,
    first_purchase_on, last_purchase_on)
  select customer_id, product_id, currency, count(distinct order_id) filter (where is_sale), sum(quantity), sum(amount_minor), sum(returned_quantity),
    sum(returned_minor), min(day) filter (where is_sale), max(day) filter (where is_sale)
  from facts group by customer_id, product_id, currency`;

export const CLEAR_CUSTOMERS = ['report_customers', 'report_customer_days', 'report_customer_products', 'report_group_customers'].map((table) => `delete from ${table} where customer_id = any($1::uuid[])`);

/** A day's orders by the index on their moment, days one by one. */
const OF_DAYS = `o.placed_at >= (wanted.day::timestamp at time zone $2) and o.placed_at < ((wanted.day + 1)::timestamp at time zone $2)`;

/**
 * What groups consist of is what they consisted of when that was last looked at: whoever changes them has days counted again.
 * An order counts once in a group, however many of its products it has.
 */
const GROUPS = `
  group_orders as (
    select member.group_id, facts.day, facts.branch_id, facts.currency, facts.order_id, facts.customer_id, bool_or(is_sale) as is_sale, bool_or(not is_sale) as is_return,
      sum(amount_minor)::bigint as amount_minor, sum(returned_minor)::bigint as returned_minor
    from facts join report_group_products member on member.product_id = facts.product_id
    group by member.group_id, facts.day, facts.branch_id, facts.currency, facts.order_id, facts.customer_id
  ), group_customers as (
    select group_id, day, branch_id, currency, customer_id, (count(*) filter (where is_sale))::int as order_count, sum(amount_minor)::bigint as amount_minor,
      (count(*) filter (where is_return))::int as return_count, sum(returned_minor)::bigint as returned_minor
    from group_orders group by group_id, day, branch_id, currency, customer_id
  ), groups as (
    insert into report_group_days (group_id, day, branch_id, currency, order_count, revenue_minor, return_count, returned_minor, walk_in_order_count, walk_in_revenue_minor,
      customer_ids, customer_order_counts, customer_revenues_minor, customer_returned_minor)
    select group_id, day, branch_id, currency, sum(order_count), sum(amount_minor), sum(return_count), sum(returned_minor),
      coalesce(sum(order_count) filter (where customer_id is null), 0), coalesce(sum(amount_minor) filter (where customer_id is null), 0),
      ${ofKnown('customer_id', 'uuid')}, ${ofKnown('order_count', 'int')}, ${ofKnown('amount_minor', 'bigint')}, ${ofKnown('returned_minor', 'bigint')}
    from group_customers group by group_id, day, branch_id, currency
  )`;

/** `$1` days. All of theirs is gone before. */
export const COUNT_DAYS = `
  with facts as materialized (select fact.* from unnest($1::date[]) as wanted (day) cross join lateral (${facts(OF_DAYS)}) as fact),
  whole_orders as (
    select day, branch_id, currency, order_id, customer_id is null as is_walk_in, bool_or(is_sale) as is_sale, bool_or(not is_sale) as is_return,
      sum(amount_minor) as amount_minor, sum(returned_minor) as returned_minor
    from facts group by day, branch_id, currency, order_id, customer_id
  ), days as (
    insert into report_days (day, branch_id, currency, order_count, revenue_minor, return_count, returned_minor, walk_in_order_count, walk_in_revenue_minor)
    select day, branch_id, currency, count(*) filter (where is_sale), sum(amount_minor), count(*) filter (where is_return), sum(returned_minor),
      count(*) filter (where is_sale and is_walk_in), coalesce(sum(amount_minor) filter (where is_walk_in), 0)
    from whole_orders group by day, branch_id, currency
  ), ${GROUPS}
  insert into report_product_days (product_id, day, branch_id, currency, order_count, quantity, revenue_minor, returned_quantity, returned_minor,
    walk_in_quantity, walk_in_revenue_minor, first_purchase_on, last_purchase_on)
  select product_id, day, branch_id, currency, count(distinct order_id) filter (where is_sale), sum(quantity), sum(amount_minor), sum(returned_quantity),
    sum(returned_minor), coalesce(sum(quantity) filter (where customer_id is null), 0), coalesce(sum(amount_minor) filter (where customer_id is null), 0),
    min(day) filter (where is_sale), max(day) filter (where is_sale)
  from facts group by product_id, day, branch_id, currency`;

/** One value for each known customer, in the same order for each column. */
function ofKnown(column: string, type: string): string {
  return `coalesce(array_agg(${column} order by customer_id) filter (where customer_id is not null), '{}'::${type}[])`;
}

export const CLEAR_DAYS = ['report_days', 'report_product_days', 'report_group_days'].map((table) => `delete from ${table} where day = any($1::date[])`);

/** `$1` first days of months, added up from their days. */
export const COUNT_MONTHS = `
  insert into report_product_months (product_id, day, branch_id, currency, order_count, quantity, revenue_minor, returned_quantity, returned_minor,
    walk_in_quantity, walk_in_revenue_minor, first_purchase_on, last_purchase_on)
  select d.product_id, month.day, d.branch_id, d.currency, sum(d.order_count), sum(d.quantity), sum(d.revenue_minor), sum(d.returned_quantity),
    sum(d.returned_minor), sum(d.walk_in_quantity), sum(d.walk_in_revenue_minor), min(d.first_purchase_on), max(d.last_purchase_on)
  from unnest($1::date[]) as month (day)
  join report_product_days d on d.day >= month.day and d.day < (month.day + interval '1 month')::date
  group by d.product_id, month.day, d.branch_id, d.currency`;

export const CLEAR_MONTHS = `delete from report_product_months where day = any($1::date[])`;
