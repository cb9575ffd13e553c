import { DISCOUNT_MINOR } from './check.sql.js';

/** The statements that apply a chunk: orders with the numbers $2 of import $1. */

/**
 * What is left, in chunks of about $2 orders. Those of one customer stand together, so that her figures are counted once and
 * two chunks at a time do not wait for each other: only who has more than $2 orders is in several. Returns that name a sale,
 * and such sales, come in chunks of their own (`isLinked`) with everything else of their customers: a return finds its sale
 * only when one of the two is committed before the other begins.
 */
export const CHUNKS = `
  with waiting as (
    select order_no, ref_no, returns_order_code is not null
      or exists (select 1 from import_orders refund where refund.import_id = $1 and refund.returns_order_code = i.code) as is_linked
    from import_orders i where import_id = $1 and not is_applied and outcome in ('created', 'updated')
  ), whole as (
    select order_no, ref_no, case when ref_no is null then is_linked else bool_or(is_linked) over (partition by ref_no) end as is_linked from waiting
  ), numbered as (
    select order_no, ref_no, is_linked, row_number() over (partition by is_linked order by ref_no, order_no) - 1 as place from whole
  ), placed as (
    select order_no, is_linked, place, case when ref_no is null then place else min(place) over (partition by is_linked, ref_no) end as first_place from numbered
  ), chunked as (
    select order_no, is_linked, first_place / $2 + (place - first_place) / $2 as chunk from placed
  )
  select is_linked as "isLinked", array_agg(order_no) as numbers from chunked group by is_linked, chunk order by is_linked desc, chunk`;

const CHUNK = `i.import_id = $1 and i.order_no = any((select $2::int[])::int[]) and i.outcome in ('created', 'updated')`;

/**
 * The rows of order `i`, by index, numbered in the order of the file. `offset 0` keeps the planner from reading the whole file once
 * per chunk, which it holds to be cheaper.
 */
const NUMBERED_ROWS_OF_ORDER = `cross join lateral (
      select row_number() over (order by row_no) as place, product_code, unit, quantity, unit_price, discount, discount_is_percent
      from import_order_rows where import_id = $1 and code = i.code offset 0) r`;

/** What the file calls products that are not there: the name and the unit that it uses most. */
export const MISSING_PRODUCTS = `
  select r.product_code as code, coalesce(mode() within group (order by r.product_name), r.product_code) as name, mode() within group (order by r.unit) as unit
  from import_order_rows r
  join import_orders i on i.import_id = $1 and i.code = r.code and i.outcome in ('created', 'updated')
  where r.import_id = $1 and not exists (select 1 from product_summary p where p.code = r.product_code)
  group by r.product_code`;

/**
 * Ids of new orders, and the customers that were made meanwhile. Marks them applied, once for all: the transaction
 * that does so writes them too, or does neither. What another transaction is at is its own: the statements below are for the numbers that came back.
 */
export const TAKE_CHUNK = `
  with mine as (
    select i.order_no from import_orders i where ${CHUNK} and not i.is_applied for update skip locked
  )
  update import_orders i
  set order_id = coalesce(i.order_id, new_id()), is_applied = true,
    customer_id = (select ref.customer_id from import_customer_refs ref where ref.import_id = $1 and ref.ref_no = i.ref_no)
  where i.import_id = $1 and i.order_no in (select order_no from mine)
  returning i.order_id as id, i.order_no as number, i.row_count as rows, i.outcome = 'updated' as changed`;

/** Customers whose figures change: those of now and, of changed orders, those before. */
export const CHUNK_CUSTOMERS = `
  select distinct customer_id as id from (
    select i.customer_id from import_orders i where ${CHUNK}
    union all
    select o.customer_id from import_orders i join orders o on o.id = i.order_id where ${CHUNK} and i.outcome = 'updated'
  ) touched
  where customer_id is not null`;

/** Orders that changed returns named until now. */
export const CHUNK_RETURNED_BEFORE = `
  select distinct sale.id
  from import_orders i
  join orders refund on refund.id = i.order_id and refund.returns_order_code is not null
  join orders sale on sale.source_system = refund.source_system and sale.code = refund.returns_order_code and sale.kind = 'sale'
  where ${CHUNK} and i.outcome = 'updated' and i.returns_order_code is not null and i.returns_order_code <> refund.returns_order_code`;

export const KEEP_FACTORS = `
  update import_orders i
  set kept_factors = (select jsonb_object_agg(l.product_id || ' ' || lower(l.unit), l.unit_factor) from order_lines l where l.order_id = i.order_id)
  where ${CHUNK} and i.outcome = 'updated' and i.lines_differ`;

export const DROP_LINES = `
  delete from order_lines l using import_orders i
  where ${CHUNK} and i.outcome = 'updated' and i.lines_differ and l.order_id = i.order_id`;

const STATUS = `coalesce(i.status, 'placed')`;

/** Whole numbers already: they are added up and kept as such. */
const LINE_TOTAL = `(round(r.quantity * r.unit_price * i.minor_units) - (${DISCOUNT_MINOR}))::bigint`;

/** Only what the file fills in; a `returned` that came of returns stays. */
export const CHANGE_ORDERS = `
  update orders o
  set kind = coalesce(i.kind, o.kind), customer_id = coalesce(i.customer_id, o.customer_id), branch_id = coalesce(i.branch_id, o.branch_id),
    taken_by_id = case when i.agent is null then o.taken_by_id else i.taken_by_id end,
    taken_by_text = case when i.agent is null then o.taken_by_text when i.taken_by_id is null then i.agent end,
    placed_at = i.placed_at,
    status = case when i.status is null or i.status = o.status_before_return then o.status else i.status end,
    status_before_return = case when i.status is null or i.status = o.status_before_return or i.status = o.status then o.status_before_return
      when i.status = 'returned' then 'fulfilled' end,
    cancelled_at = case when i.status = 'cancelled' then coalesce(o.cancelled_at, now()) when i.status is null then o.cancelled_at end,
    delivered_at = case when o.delivered_at is null and i.status = 'fulfilled' then i.placed_at else greatest(o.delivered_at, i.placed_at) end,
    returns_order_code = case when coalesce(i.kind, o.kind) = 'return' then coalesce(i.returns_order_code, o.returns_order_code) end,
    currency = i.currency, sales_channel = coalesce(i.sales_channel, o.sales_channel), version = o.version + 1, updated_at = now()
  from import_orders i
  where ${CHUNK} and i.outcome = 'updated' and o.id = i.order_id`;

/** Where the file names no units every line is in the product's own. */
const OWN_UNIT = { name: 'p.unit', kept: `lower(p.unit)`, factor: '1', join: '' };

/** The unit is the product's own where a row names none; an unknown one counts as it. */
const NAMED_UNIT = {
  name: `case when r.unit is null then p.unit else coalesce(u.name, case when lower(r.unit) = lower(p.unit) then p.unit end, r.unit) end`,
  kept: `lower(coalesce(r.unit, p.unit))`,
  factor: `coalesce(u.factor, 1)`,
  join: `left join product_unit_factors u on u.product_id = p.id and lower(u.name) = lower(r.unit)`,
};

/**
 * New orders, and their lines and those of changed orders in the order of the file, and what their customers have bought for the
 * first time: the rows are read once for all. The customers are held, so that nobody else adds the same products meanwhile.
 * $3: who imports, $4: historical or null.
 */
export function addOrdersAndLines({ hasUnits }: { readonly hasUnits: boolean }): string {
  const unit = hasUnits ? NAMED_UNIT : OWN_UNIT;
  return `
  with line as materialized (
    select i.order_id, i.order_no, i.customer_id, i.outcome, r.place, p.id as product_id, ${unit.name} as unit,
      case when i.kept_factors is null then ${unit.factor} else coalesce((i.kept_factors->>(p.id || ' ' || ${unit.kept}))::numeric, ${unit.factor}) end as unit_factor,
      r.quantity, r.unit_price, (${DISCOUNT_MINOR})::bigint as discount_minor, ${LINE_TOTAL} as total_minor
    from import_orders i ${NUMBERED_ROWS_OF_ORDER}
    join product_summary p on p.code = r.product_code ${unit.join}
    where ${CHUNK} and i.lines_differ
  ), total as (
    select order_no, sum(total_minor) as total, sum(total_minor) filter (where quantity > 0 and unit_price > 0) as purchase
    from line where outcome = 'created' group by order_no
  ), added as (
    insert into orders (id, code, source_system, kind, customer_id, branch_id, taken_by_id, taken_by_text, created_by_id, placed_at, delivered_at, status,
      status_before_return, returns_order_code, currency, total_minor, purchase_minor, sales_channel, is_historical)
    select i.order_id, i.code, 'tantam', i.kind, i.customer_id, i.branch_id, i.taken_by_id, case when i.taken_by_id is null then i.agent end, $3, i.placed_at,
      case when ${STATUS} in ('fulfilled', 'returned') then i.placed_at end, ${STATUS}, case when i.status = 'returned' then 'fulfilled' end,
      i.returns_order_code, i.currency, total.total, total.purchase, i.sales_channel, coalesce($4::boolean, false)
    from import_orders i join total on total.order_no = i.order_no
    where ${CHUNK} and i.outcome = 'created'
  ), bought as materialized (
    select distinct customer_id, product_id from line where outcome = 'created' and customer_id is not null
  ), known as materialized (
    select buyer.customer_id, had.product_id from (select distinct customer_id from bought) buyer
    cross join lateral (select product_id from customer_product where customer_id = buyer.customer_id offset 0) had
  ), remembered as (
    insert into customer_product (customer_id, product_id)
    select customer_id, product_id from bought
    where not exists (select 1 from known where known.customer_id = bought.customer_id and known.product_id = bought.product_id)
    order by customer_id, product_id
  )
  insert into order_lines (order_id, position, product_id, unit, unit_factor, quantity, unit_price, discount_minor, line_total_minor)
  select order_id, place, product_id, unit, unit_factor, quantity, unit_price, discount_minor, total_minor from line`;
}

/** Of changed orders, whose own discount and shipping stay. */
export const ADD_UP_TOTALS = `
  update orders o
  set total_minor = lines.total - o.discount_minor + o.shipping_minor, purchase_minor = lines.purchase
  from (
    select l.order_id, sum(l.line_total_minor) as total, sum(l.line_total_minor) filter (where l.quantity > 0 and l.unit_price > 0) as purchase
    from import_orders i join order_lines l on l.order_id = i.order_id
    where ${CHUNK} and i.outcome = 'updated' and i.lines_differ
    group by l.order_id
  ) lines
  where o.id = lines.order_id`;
