/** The statements of the check, in the order in which they run. $1 is the import everywhere. */

const OWN_CODES = `('other-row-refused', 'different-customers', 'unknown-customer', 'unknown-product', 'amount-too-large', 'unknown-unit', 'code-differs-in-case',
  'ambiguous-customer', 'shared-contact', 'unknown-agent', 'unknown-branch')`;

/** An import that was checked before: what that check said is taken back, what the reading said stays. */
export const FORGET_EARLIER_CHECK = `
  update import_order_rows
  set outcome = 'created', is_applied = false,
    errors = (select jsonb_agg(issue) from jsonb_array_elements(errors) issue where issue->>'code' not in ${OWN_CODES}),
    warnings = (select jsonb_agg(issue) from jsonb_array_elements(warnings) issue where issue->>'code' not in ${OWN_CODES})
  where import_id = $1 and (outcome is distinct from 'created' or is_applied or errors is not null or warnings is not null)`;

export const HAS_FRACTIONAL_PRICES = `
  select exists (select 1 from import_order_rows where import_id = $1 and errors is null and unit_price <> trunc(unit_price)) as "hasFractions"`;

/**
 * $2: digits of the file's currency. Beyond 2^53 − 1 minor units an amount cannot be shown exactly. Most are so small that they
 * need not be multiplied out: 10^5 of 10^7 each are 10^15 in thousandths.
 */
export const REFUSE_TOO_LARGE = `
  update import_order_rows
  set errors = coalesce(errors, '[]') || jsonb_build_array(jsonb_build_object('field', 'unitPrice', 'code', 'amount-too-large'))
  where import_id = $1 and (discount is not null or quantity not between -100000 and 100000 or unit_price not between -10000000 and 10000000)
    and (abs(quantity * unit_price) + case when discount_is_percent then abs(quantity * unit_price * discount / 100) else coalesce(abs(discount), 0) end) * 10::numeric ^ $2 > 9007199254740991`;

export const REFUSE_UNKNOWN_PRODUCTS = `
  update import_order_rows r
  set errors = coalesce(errors, '[]') || jsonb_build_array(jsonb_build_object('field', 'productCode', 'code', 'unknown-product', 'params', jsonb_build_object('value', product_code)))
  where import_id = $1 and product_code is not null and not exists (select 1 from product_summary p where p.code = r.product_code)`;

/** A unit that an existing product lacks counts as its base unit. Units of products that the import makes are taken as they come. */
export const WARN_OF_UNKNOWN_UNITS = `
  update import_order_rows r
  set warnings = coalesce(warnings, '[]') || jsonb_build_array(jsonb_build_object('field', 'unit', 'code', 'unknown-unit', 'params', jsonb_build_object('value', r.unit)))
  from product_summary p
  where r.import_id = $1 and r.unit is not null and p.code = r.product_code and lower(p.unit) <> lower(r.unit)
    and not exists (select 1 from product_unit_factors u where u.product_id = p.id and lower(u.name) = lower(r.unit))`;

/** Of orders that keep a currency other than the file's ($2). */
export const OTHER_CURRENCIES = `select distinct currency from import_orders where import_id = $1 and currency <> $2`;

export const COUNT_OTHER_CURRENCIES = `
  update import_orders i
  set minor_units = 10::numeric ^ c.digits
  from unnest($2::text[], $3::int[]) as c (currency, digits)
  where i.import_id = $1 and i.currency = c.currency`;

/** By e-mail, else the one user of that full name; else kept as text, with a warning. */
export const RESOLVE_AGENTS = `
  with named as (select distinct agent from import_orders where import_id = $1 and agent is not null),
  found as (
    select named.agent, coalesce(
      (select id from user_summary u where lower(u.email) = lower(named.agent)),
      (select (array_agg(id))[1] from user_summary u where lower(u.full_name) = lower(named.agent) having count(*) = 1)) as user_id
    from named
  )
  update import_orders i
  set taken_by_id = found.user_id,
    warnings = case when found.user_id is null then coalesce(i.warnings, '[]') || jsonb_build_array(jsonb_build_object('field', 'agent', 'code', 'unknown-agent', 'params', jsonb_build_object('value', i.agent))) else i.warnings end
  from found
  where i.import_id = $1 and i.agent = found.agent`;

export const RESOLVE_BRANCHES = `
  with named as (select distinct branch from import_orders where import_id = $1 and branch is not null),
  found as (
    select named.branch, coalesce(
      (select id from branches b where lower(b.code) = lower(named.branch)),
      (select (array_agg(id))[1] from branches b where lower(b.name) = lower(named.branch) having count(*) = 1)) as branch_id
    from named
  )
  update import_orders i
  set branch_id = found.branch_id,
    warnings = case when found.branch_id is null then coalesce(i.warnings, '[]') || jsonb_build_array(jsonb_build_object('field', 'branch', 'code', 'unknown-branch', 'params', jsonb_build_object('value', i.branch))) else i.warnings end
  from found
  where i.import_id = $1 and i.branch = found.branch`;

/** Codes are compared exactly; two that differ only in case, in the file or with an order that is there, are told. */
export const WARN_OF_CASE = `
  with twin as (
    select order_no, coalesce(
      case when least_code <> greatest_code then case when code = least_code then greatest_code else least_code end end,
      (select o.code from orders o where lower(o.code) = lower(spelled.code) and o.source_system = 'tantam' and o.code <> spelled.code limit 1)) as other
    from (
      select order_no, code, min(code collate "C") over same as least_code, max(code collate "C") over same as greatest_code
      from import_orders where import_id = $1
      window same as (partition by lower(code))
    ) spelled
  )
  update import_orders i
  set warnings = coalesce(i.warnings, '[]') || jsonb_build_array(jsonb_build_object('field', 'code', 'code', 'code-differs-in-case', 'params', jsonb_build_object('value', i.code, 'other', twin.other)))
  from twin
  where i.import_id = $1 and i.order_no = twin.order_no and twin.other is not null`;

/** Everyone whom orders that can be kept name, once each; an order whose rows name several gives each of them. */
export const COLLECT_CUSTOMERS = `
  with named as (
    select customer_key, order_no as place, customer_code, customer_name, customer_phone, customer_email, country
    from import_orders
    where import_id = $1 and customer_key is not null and bad_row_no is null and fault is null
    union all
    select case when i.customer_key like 'code %' then 'code ' || r.customer_code when i.customer_key like 'phone %' then 'phone ' || r.customer_phone
        else 'email ' || lower(r.customer_email) end,
      1000000000 + r.row_no, case when i.customer_key like 'code %' then r.customer_code end, r.customer_name, r.customer_phone, r.customer_email, r.country
    from import_orders i join import_order_rows r on r.import_id = $1 and r.code = i.code
    where i.import_id = $1 and i.names_several_customers and i.bad_row_no is null and i.fault is null
  )
  insert into import_customer_refs (import_id, ref_no, code, name, phone, phone_text, email, country)
  select $1, row_number() over (order by min(place)), min(customer_code),
    (array_agg(customer_name order by place) filter (where customer_name is not null))[1],
    (array_agg(customer_phone order by place) filter (where customer_phone is not null))[1],
    (array_agg(customer_phone order by place) filter (where customer_phone is not null))[1],
    (array_agg(customer_email order by place) filter (where customer_email is not null))[1],
    (array_agg(country order by place) filter (where country is not null))[1]
  from named
  where customer_key is not null
  group by customer_key`;

/** The key of a reference, as orders carry it. */
const REF_KEY = `case when ref.code is not null then 'code ' || ref.code when ref.phone is not null then 'phone ' || ref.phone
  else 'email ' || lower(ref.email) end`;

export const LINK_CUSTOMERS = `
  update import_orders i
  set ref_no = ref.ref_no
  from import_customer_refs ref
  where i.import_id = $1 and ref.import_id = $1 and i.customer_key = ${REF_KEY}`;

/** Rows of one order that come out as different customers. Two codes of one customer, merged since, are the same. */
export const FAULT_DIFFERENT_CUSTOMERS = `
  update import_orders i
  set fault = 'different-customers'
  where i.import_id = $1 and i.names_several_customers and i.bad_row_no is null and i.fault is null
    and (
      select count(distinct coalesce(ref.customer_id::text, coalesce(ref.made_by_ref_no, ref.ref_no)::text))
      from import_order_rows r
      join import_customer_refs ref on ref.import_id = $1 and ${REF_KEY} =
        case when i.customer_key like 'code %' then 'code ' || r.customer_code when i.customer_key like 'phone %' then 'phone ' || r.customer_phone
          else 'email ' || lower(r.customer_email) end
      where r.import_id = $1 and r.code = i.code
    ) > 1`;

export const FAULT_UNKNOWN_CUSTOMERS = `
  update import_orders i
  set fault = 'unknown-customer'
  from import_customer_refs ref
  where i.import_id = $1 and ref.import_id = $1 and ref.ref_no = i.ref_no and ref.outcome = 'none' and i.bad_row_no is null and i.fault is null`;

/** Two holders of the phone or e-mail: the order is kept as a walk-in. A known or new customer who shares it is told of. */
export const WARN_OF_HOLDERS = `
  update import_orders i
  set warnings = coalesce(i.warnings, '[]') || jsonb_build_array(jsonb_build_object('field', case when ref.phone is not null then 'customerPhone' else 'customerEmail' end,
    'code', case when ref.outcome = 'ambiguous' then 'ambiguous-customer' else 'shared-contact' end, 'params', jsonb_build_object('holders', to_jsonb(ref.holders))))
  from import_customer_refs ref
  where i.import_id = $1 and ref.import_id = $1 and ref.ref_no = i.ref_no and cardinality(ref.holders) > 0`;

export const REFUSE_FAULTS = `update import_orders set outcome = 'refused' where import_id = $1 and fault is not null`;

/** A line's discount in minor units; `i` is its order, `r` its row. */
export const DISCOUNT_MINOR = `case when r.discount is null then 0 when r.discount_is_percent then round(r.quantity * r.unit_price * r.discount / 100 * i.minor_units)
  else round(r.discount * i.minor_units) end`;

/**
 * The lines of order `i` as the file has them and as they are kept, in one text each. `offset 0` has every order read
 * by index: a planner without statistics would else go through both whole tables once per order.
 */
const WRITTEN_LINES = `
  select string_agg(line, E'\\n' order by line collate "C") as lines
  from (
    select concat_ws('|', coalesce(p.id::text, r.product_code), case when $2 then lower(coalesce(r.unit, p.unit)) end,
      trim_scale(r.quantity), trim_scale(r.unit_price), ${DISCOUNT_MINOR}) as line
    from (select * from import_order_rows where import_id = $1 and code = i.code offset 0) r
    left join product_summary p on p.code = r.product_code
  ) written_line`;

const KEPT_LINES = `
  select string_agg(line, E'\\n' order by line collate "C") as lines
  from (
    select concat_ws('|', product_id, case when $2 then lower(unit) end, trim_scale(quantity), trim_scale(unit_price), discount_minor) as line
    from order_lines where order_id = i.order_id offset 0
  ) kept_line`;

/**
 * An order that is there already is unchanged when its lines are the same, in whatever order, and no filled-in field of
 * the file says otherwise. A unit counts only where the file names units ($2). `returned` that came of returns does not
 * contradict the status before it.
 */
export const DECIDE_EXISTING = `
  with compared as materialized (
    select i.order_no,
      written.lines is distinct from kept.lines or i.currency <> o.currency as lines_differ,
      i.placed_at <> o.placed_at or i.kind <> o.kind
        or (i.status <> o.status and i.status is distinct from o.status_before_return)
        or (i.sales_channel is not null and i.sales_channel is distinct from o.sales_channel)
        or (i.returns_order_code is not null and i.returns_order_code is distinct from o.returns_order_code)
        or (i.taken_by_id is not null and i.taken_by_id is distinct from o.taken_by_id)
        or (i.agent is not null and i.taken_by_id is null and i.agent is distinct from o.taken_by_text)
        or (i.branch_id is not null and i.branch_id is distinct from o.branch_id)
        or (ref.customer_id is null and (ref.outcome = 'created' or ref.made_by_ref_no is not null))
        or (ref.customer_id is not null and ref.customer_id is distinct from o.customer_id) as head_differs
    from import_orders i
    join orders o on o.id = i.order_id
    cross join lateral (${WRITTEN_LINES}) written
    cross join lateral (${KEPT_LINES}) kept
    left join import_customer_refs ref on ref.import_id = $1 and ref.ref_no = i.ref_no
    where i.import_id = $1 and i.outcome is null
  )
  update import_orders i
  set lines_differ = compared.lines_differ,
    outcome = case when compared.lines_differ or coalesce(compared.head_differs, false) then 'updated' else 'unchanged' end,
    is_applied = not (compared.lines_differ or coalesce(compared.head_differs, false))
  from compared
  where i.import_id = $1 and i.order_no = compared.order_no`;

/**
 * Every row counts as its order came out: as `created` it is staged, and an earlier check is forgotten, so that a file of new
 * orders is not written twice.
 * What is told of an order stands at its first row.
 */
export const DECIDE_ROWS = `
  update import_order_rows r
  set outcome = i.outcome, is_applied = i.is_applied,
    errors = case when i.outcome <> 'refused' or r.errors is not null then r.errors
      when i.bad_row_no is not null then jsonb_build_array(jsonb_build_object('field', null, 'code', 'other-row-refused', 'params', jsonb_build_object('row', i.bad_row_no)))
      else jsonb_build_array(jsonb_build_object('field', 'customerCode', 'code', i.fault)) end,
    warnings = case when i.warnings is not null and r.row_no = i.first_row_no then coalesce(r.warnings, '[]') || i.warnings else r.warnings end
  from import_orders i
  where r.import_id = $1 and i.import_id = $1 and i.code = r.code
    and (i.outcome <> 'created' or (i.warnings is not null and r.row_no = i.first_row_no))`;

/** Rows without a code belong to no order. */
export const REFUSE_ROWS_WITHOUT_CODE = `update import_order_rows set outcome = 'refused' where import_id = $1 and code is null`;

/** $2: the moment 30 days ago. */
export const SUMMARY = `
  select count(*) filter (where outcome = 'created')::int as "ordersCreated", count(*) filter (where outcome = 'updated')::int as "ordersUpdated",
    count(*) filter (where outcome = 'unchanged')::int as "ordersUnchanged", count(*) filter (where outcome = 'refused')::int as "ordersRefused",
    count(*) filter (where outcome <> 'refused' and kind = 'return')::int as "returns",
    count(*) filter (where outcome <> 'refused' and customer_key is null)::int as "walkIns",
    count(*) filter (where outcome <> 'refused' and placed_at < $2)::int as "ordersOlderThan30Days",
    (select count(*) from import_customer_refs ref where ref.import_id = $1 and ref.outcome = 'created' and ref.made_by_ref_no is null)::int as "customersNew",
    (select count(distinct customer_id) from import_customer_refs ref where ref.import_id = $1)::int as "customersMatched",
    (select count(*) from (
      select distinct r.product_code from import_order_rows r join import_orders i on i.import_id = $1 and i.code = r.code and i.outcome <> 'refused'
      where r.import_id = $1 and r.product_code is not null) named where not exists (select 1 from product_summary p where p.code = named.product_code))::int as "productsNew"
  from import_orders
  where import_id = $1`;
