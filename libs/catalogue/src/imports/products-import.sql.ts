const OWN_CODES = `('out-of-range', 'care-count-range', 'combo-in-combo', 'later-row-wins', 'product-code-differs-in-case', 'unknown-product-group')`;

export const FORGET_EARLIER_CHECK = `
  update import_products
  set outcome = null, product_id = null, group_id = null, is_superseded = false,
    errors = (select jsonb_agg(issue) from jsonb_array_elements(errors) as issue where issue->>'code' not in ${OWN_CODES}),
    warnings = (select jsonb_agg(issue) from jsonb_array_elements(warnings) as issue where issue->>'code' not in ${OWN_CODES})
  where import_id = $1 and outcome is not null`;

const issue = (field: string, code: string, params = `'{}'::jsonb`): string =>
  `jsonb_build_array(jsonb_build_object('field', '${field}', 'code', '${code}', 'params', ${params}))`;

const RANGES = [
  ['price', 'price', 0, 999_999_999_999], ['vatRate', 'vat_rate', 0, 100], ['careIntervalDays', 'care_interval_days', 0, 36_500],
  ['careCountMin', 'care_count_min', 0, 1_000], ['careCountMax', 'care_count_max', 0, 1_000],
] as const;

export const REFUSE_OUT_OF_RANGE = RANGES.map(
  ([field, column, min, max]) => `
  update import_products set errors = coalesce(errors, '[]') || ${issue(field, 'out-of-range', `jsonb_build_object('min', ${min}, 'max', ${max}::bigint)`)}
  where import_id = $1 and ${column} not between ${min} and ${max}`,
);

/** Codes are compared exactly. */
export const MATCH = `
  update import_products as i set product_id = p.id from products as p where i.import_id = $1 and p.code = i.code`;

export const REFUSE_COUNT_RANGE = `
  update import_products as i set errors = coalesce(i.errors, '[]') || ${issue('careCountMin', 'care-count-range')}
  from import_products as s left join products as p on p.id = s.product_id
  where i.import_id = $1 and s.import_id = $1 and s.row_no = i.row_no
    and coalesce(i.care_count_min, p.care_count_min) > coalesce(i.care_count_max, p.care_count_max)`;

export const REFUSE_COMBO_IN_COMBO = `
  update import_products as i set errors = coalesce(i.errors, '[]') || ${issue('kind', 'combo-in-combo')}
  where i.import_id = $1 and i.kind = 'combo' and exists (select 1 from product_components as k where k.component_id = i.product_id)`;

/** Of the good rows with one code the last one counts. */
export const SUPERSEDE = `
  update import_products as i set is_superseded = true,
    warnings = coalesce(i.warnings, '[]') || ${issue('code', 'later-row-wins', `jsonb_build_object('row', last.row_no)`)}
  from (select code, max(row_no) as row_no from import_products where import_id = $1 and errors is null group by code having count(*) > 1) as last
  where i.import_id = $1 and i.errors is null and i.code = last.code and i.row_no < last.row_no`;

export const WARN_OF_CASE = `
  update import_products as i set warnings = coalesce(i.warnings, '[]') || ${issue('code', 'product-code-differs-in-case', `jsonb_build_object('code', other.code)`)}
  from (
    select i.row_no, min(p.code collate "C") as code from import_products as i join products as p on lower(p.code) = lower(i.code) and p.code <> i.code
    where i.import_id = $1 and i.product_id is null group by i.row_no
    union all
    select i.row_no, min(s.code collate "C") from import_products as i join import_products as s on s.import_id = $1 and lower(s.code) = lower(i.code) and s.code <> i.code
    where i.import_id = $1 and i.product_id is null and not exists (select 1 from products as p where lower(p.code) = lower(i.code)) group by i.row_no
  ) as other
  where i.import_id = $1 and i.row_no = other.row_no`;

/** $2: group paths as the file writes them with the ids of groups that exist. */
export const SET_GROUPS = `
  update import_products as i set group_id = r.id
  from jsonb_to_recordset($2) as r (path text, id uuid) where i.import_id = $1 and i.group_path = r.path`;

export const WARN_OF_UNKNOWN_GROUPS = `
  update import_products set warnings = coalesce(warnings, '[]') || ${issue('groupPath', 'unknown-product-group', `jsonb_build_object('value', group_path)`)}
  where import_id = $1 and group_path is not null and group_id is null`;

/** What a filled cell would change; $2: groups that are not there will be made. */
const DIFFERS = `
  (i.name, i.unit, i.kind, i.price, i.vat_rate, i.care_interval_days, i.care_count_min, i.care_count_max, i.group_id) is distinct from
  (case when i.name is not null then p.name end, case when i.unit is not null then p.unit end, case when i.kind is not null then p.kind end,
   case when i.price is not null then p.price end, case when i.vat_rate is not null then p.vat_rate end,
   case when i.care_interval_days is not null then p.care_interval_days::bigint end, case when i.care_count_min is not null then p.care_count_min::bigint end,
   case when i.care_count_max is not null then p.care_count_max::bigint end, case when i.group_id is not null then p.group_id end)
  or ($2 and i.group_path is not null and i.group_id is null)`;

export const DECIDE = `
  update import_products as i set outcome = case when i.errors is not null then 'refused' when i.is_superseded then 'unchanged' when s.product_id is null then 'created'
      when s.differs then 'updated' else 'unchanged' end,
    is_applied = i.errors is null and (i.is_superseded or (s.product_id is not null and not s.differs))
  from (select i.row_no, p.id as product_id, ${DIFFERS} as differs from import_products as i left join products as p on p.id = i.product_id where i.import_id = $1) as s
  where i.import_id = $1 and s.row_no = i.row_no`;

export const SUMMARY = `
  select count(*) filter (where outcome = 'created')::int as "productsNew", count(*) filter (where outcome = 'updated')::int as "productsChanged",
    count(distinct group_path) filter (where outcome in ('created', 'updated') and group_id is null)::int as "groupsNew"
  from import_products where import_id = $1`;

export const NEXT_ROWS = `
  select row_no as "rowNo" from import_products where import_id = $1 and not is_applied and outcome in ('created', 'updated') order by row_no limit $2`;

/** A product that somebody has made since the check stays as it is. */
export const CREATE = `
  insert into products (id, code, name, group_id, kind, unit, price, vat_rate, care_interval_days, care_count_min, care_count_max)
  select new_id(), i.code, coalesce(i.name, i.code), i.group_id, coalesce(i.kind, 'good'), coalesce(i.unit, $3), coalesce(i.price, 0), i.vat_rate,
    coalesce(i.care_interval_days, 0), i.care_count_min, i.care_count_max
  from import_products as i where i.import_id = $1 and i.row_no = any($2::int[]) and i.outcome = 'created'
  on conflict (code) do nothing`;

/** Answers which products ask other care than before. */
export const CHANGE = `
  with before as (
    select p.id, p.kind, p.care_interval_days, p.care_count_min, p.care_count_max, i.row_no
    from import_products as i join products as p on p.code = i.code
    where i.import_id = $1 and i.row_no = any($2::int[]) and i.outcome = 'updated' order by p.id for no key update of p
  ), changed as (
    update products as p set name = coalesce(i.name, p.name), group_id = coalesce(i.group_id, p.group_id), kind = coalesce(i.kind, p.kind), unit = coalesce(i.unit, p.unit),
      price = coalesce(i.price, p.price), vat_rate = coalesce(i.vat_rate, p.vat_rate), care_interval_days = coalesce(i.care_interval_days, p.care_interval_days),
      care_count_min = coalesce(i.care_count_min, p.care_count_min), care_count_max = coalesce(i.care_count_max, p.care_count_max),
      updated_at = now(), version = p.version + 1
    from before join import_products as i on i.import_id = $1 and i.row_no = before.row_no
    where p.id = before.id
    returning p.id, (p.kind, p.care_interval_days, p.care_count_min, p.care_count_max)
      is distinct from (before.kind, before.care_interval_days, before.care_count_min, before.care_count_max) as asks_other_care
  )
  select id from changed where asks_other_care`;

/** A combo that has become something else loses its components. */
export const DROP_COMPONENTS = `
  delete from product_components using products as p where p.id = combo_id and p.kind <> 'combo' and p.id = any($1::uuid[])`;

/** Products to which the file gives a group, and those ($3) that may have lost their components. */
export const PLACED = `
  select p.id from import_products as i join products as p on p.code = i.code
  where i.import_id = $1 and i.row_no = any($2::int[]) and i.outcome in ('created', 'updated') and (i.group_id is not null or p.id = any($3::uuid[]))
  order by p.id`;

export const MARK = `update import_products set is_applied = true where import_id = $1 and row_no = any($2::int[])`;
