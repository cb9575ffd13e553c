/** Not more customers in one, so that counting it again takes some tens of milliseconds. */
const CUSTOMERS_OF_ONE = 1_000;

const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;

/** Customers with kept figures, with the owner whom they have now. */
const WANTED = `
  select c.id as customer_id, coalesce(c.owner_id, ${NOBODY}) as owner_id from customers_with_figures c
  where exists (select 1 from report_customers counted where counted.customer_id = c.id)`;

const PLACED = `select placed.customer_id, portfolio.owner_id, portfolio.id as portfolio_id from report_portfolio_customers placed join report_portfolios portfolio on portfolio.id = placed.portfolio_id`;

/** Customers who are in no portfolio, or in one of another owner, or have no figures any more. */
export const MISPLACED = `
  select coalesce(wanted.customer_id, placed.customer_id) as id from (${WANTED}) wanted full join (${PLACED}) placed on placed.customer_id = wanted.customer_id
  where placed.owner_id is distinct from wanted.owner_id`;

/** The same among `$1` customers. */
export const ARE_MISPLACED = `
  select exists (
    select 1 from unnest($1::uuid[]) as asked (id)
    left join (${WANTED}) wanted on wanted.customer_id = asked.id left join (${PLACED}) placed on placed.customer_id = asked.id
    where placed.owner_id is distinct from wanted.owner_id) as are`;

/** `$1` customers. Those whose portfolio is another owner's leave it; it is stale. */
export const LEAVE = `
  with gone as (
    delete from report_portfolio_customers leaving using (${PLACED}) placed
    where leaving.customer_id = any($1::uuid[]) and placed.customer_id = leaving.customer_id
      and not exists (select 1 from (${WANTED}) wanted where wanted.customer_id = leaving.customer_id and wanted.owner_id = placed.owner_id)
    returning leaving.portfolio_id
  )
  update report_portfolios set stale_at = coalesce(stale_at, now()) where id in (select portfolio_id from gone)`;

/** `$1` customers. Those in none fill up the last one of their owner, then new ones; these are stale. */
export const COME = `
  with coming as (
    select wanted.customer_id, wanted.owner_id, row_number() over (partition by wanted.owner_id order by wanted.customer_id) - 1 as place
    from (${WANTED}) wanted
    where wanted.customer_id = any($1::uuid[]) and not exists (select 1 from report_portfolio_customers placed where placed.customer_id = wanted.customer_id)
  ), last as (
    select distinct on (owner_id) owner_id, number, (select count(*) from report_portfolio_customers placed where placed.portfolio_id = portfolio.id) as customers
    from report_portfolios portfolio where owner_id in (select owner_id from coming) order by owner_id, number desc
  ), numbered as (
    select coming.customer_id, coming.owner_id, coalesce(last.number, 0) + ((coalesce(last.customers, 0) + coming.place) / ${CUSTOMERS_OF_ONE})::int as number
    from coming left join last on last.owner_id = coming.owner_id
  ), portfolios as (
    insert into report_portfolios as known (owner_id, number) select distinct owner_id, number from numbered
    on conflict (owner_id, number) do update set stale_at = coalesce(known.stale_at, now())
    returning id, owner_id, number
  )
  insert into report_portfolio_customers (customer_id, portfolio_id)
  select numbered.customer_id, portfolios.id from numbered join portfolios on portfolios.owner_id = numbered.owner_id and portfolios.number = numbered.number`;

/**
 * Those of `$1` customers, whose figures were counted. All of them, as one that is just being counted again waits here and
 * is stale after that.
 */
export const MARK_PORTFOLIOS = `
  update report_portfolios set stale_at = coalesce(stale_at, now())
  where id in (select portfolio_id from report_portfolio_customers where customer_id = any($1::uuid[]))`;

/** Portfolios first: one that is just being counted is waited for, and what was counted of it goes after. */
export const FORGET_PORTFOLIOS = [
  ...['report_portfolios', 'report_portfolio_customers', 'report_portfolio_products', 'report_portfolio_months'].map((table) => `delete from ${table}`),
  `update report_state set divided_at = '-infinity'`,
];

export const CLEAR_PORTFOLIOS = ['report_portfolio_products', 'report_portfolio_months'].map((table) => `delete from ${table} where portfolio_id = any($1::bigint[])`);

const boughtFirstIn = (period: string): string => `(count(*) filter (where k.order_count > 0 and k.previous_day < date_trunc('${period}', k.day::timestamp)::date))::int`;

/** `$1` portfolios, added up from what is kept of their customers. All of theirs is gone before. */
export const COUNT_PORTFOLIOS = [
  `insert into report_portfolio_products (portfolio_id, currency, product_ids, order_counts, quantities, revenues_minor, returned_quantities, returned_minor,
     first_purchases_on, last_purchases_on, customer_counts)
   select portfolio_id, currency, array_agg(product_id), array_agg(order_count), array_agg(quantity), array_agg(revenue_minor), array_agg(returned_quantity),
     array_agg(returned_minor), array_agg(first_purchase_on), array_agg(last_purchase_on), array_agg(customer_count)
   from (
     select placed.portfolio_id, k.currency, k.product_id, sum(k.order_count)::int as order_count, sum(k.quantity) as quantity, sum(k.revenue_minor)::bigint as revenue_minor,
       sum(k.returned_quantity) as returned_quantity, sum(k.returned_minor)::bigint as returned_minor, min(k.first_purchase_on) as first_purchase_on,
       max(k.last_purchase_on) as last_purchase_on, (count(*) filter (where k.order_count > 0))::int as customer_count
     from report_portfolio_customers placed join report_customer_products k on k.customer_id = placed.customer_id
     where placed.portfolio_id = any($1::bigint[]) group by placed.portfolio_id, k.currency, k.product_id
   ) product group by portfolio_id, currency`,
  `insert into report_portfolio_months (portfolio_id, month, currency, order_count, spend_minor, return_count, returned_minor, month_buyers, quarter_buyers, year_buyers)
   select placed.portfolio_id, date_trunc('month', k.day::timestamp)::date, k.currency, sum(k.order_count), sum(k.spend_minor), sum(k.return_count), sum(k.returned_minor),
     ${['month', 'quarter', 'year'].map(boughtFirstIn).join(', ')}
   from report_portfolio_customers placed join report_customer_days k on k.customer_id = placed.customer_id
   where placed.portfolio_id = any($1::bigint[]) group by 1, 2, 3`,
];
