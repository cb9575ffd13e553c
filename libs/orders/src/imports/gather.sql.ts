/** The first value that is filled in; of a column that the file does not have, nothing is looked for. */
function firstOf(mapped: ReadonlySet<string>, field: string, column: string): string {
  return mapped.has(field) ? `(array_agg(${column} order by row_no) filter (where ${column} is not null))[1] as ${column}` : `null::text as ${column}`;
}

function leastAndGreatestOf(mapped: ReadonlySet<string>, field: string, column: string): string {
  return mapped.has(field) ? `min(${column} collate "C") as ${column}, max(${column} collate "C") as last_${column}` : `null::text as ${column}, null::text as last_${column}`;
}

/**
 * One row per order code. The earliest time wins; of other fields the first that is filled in. Who the customer is
 * follows from his code where any row has one, else from the phone, the e-mail, the name. With it the order that the
 * code has already, whose currency it keeps unless one was asked for; orders that nothing speaks against are new.
 * $2: the pattern of returns' codes, $3: the currency asked for, $4: the currency else, $5: its digits.
 *
 * @param mapped the fields that the file has
 */
export function gatherOrders(mapped: ReadonlySet<string>): string {
  const grouped = [
    ...Object.entries({ status: 'status', salesChannel: 'sales_channel', agent: 'agent', branch: 'branch', returnsOrderCode: 'returns_order_code', customerName: 'customer_name', country: 'country' })
      .map(([field, column]) => firstOf(mapped, field, column)),
    ...Object.entries({ customerCode: 'customer_code', customerPhone: 'customer_phone', customerEmail: 'customer_email' }).map(([field, column]) => leastAndGreatestOf(mapped, field, column)),
  ];
  return `
  insert into import_orders (import_id, order_no, code, first_row_no, row_count, bad_row_no, placed_at, status, sales_channel, agent, branch, returns_order_code,
    customer_code, customer_name, customer_phone, customer_email, country, customer_key, names_several_customers, kind, order_id, currency, minor_units, outcome)
  select $1, row_number() over (order by keyed.customer_key, keyed.first_row_no), keyed.code, keyed.first_row_no, keyed.row_count, keyed.bad_row_no, keyed.placed_at, keyed.status,
    keyed.sales_channel, keyed.agent, keyed.branch, keyed.returns_order_code, keyed.customer_code, keyed.customer_name, keyed.customer_phone, keyed.customer_email, keyed.country,
    keyed.customer_key, keyed.names_several_customers,
    case when keyed.code ~ $2::text or keyed.returns_order_code is not null then 'return' when $2::text is not null or o.id is null then 'sale' end,
    o.id, coalesce($3::text, o.currency, $4), 10::numeric ^ $5::int,
    case when keyed.bad_row_no is not null then 'refused' when o.id is null then 'created' end
  from (
    select *,
      case when customer_code is not null then 'code ' || customer_code when customer_phone is not null then 'phone ' || customer_phone
        when customer_email is not null then 'email ' || lower(customer_email) end as customer_key,
      case when customer_code is not null then customer_code <> last_customer_code when customer_phone is not null then customer_phone <> last_customer_phone
        when customer_email is not null then lower(customer_email) <> lower(last_customer_email) else false end as names_several_customers
    from (
      select code, min(row_no) as first_row_no, count(*) as row_count, min(row_no) filter (where errors is not null) as bad_row_no, min(placed_at) as placed_at,
        ${grouped.join(',\n        ')}
      from import_order_rows
      where import_id = $1 and code is not null
      group by code
    ) grouped
  ) keyed
  left join orders o on o.source_system = 'tantam' and o.code = keyed.code`;
}
