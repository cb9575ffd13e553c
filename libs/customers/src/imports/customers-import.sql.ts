/** Codes that the check adds; they are taken out before it checks again. */
const OWN_CODES = `('two-holders', 'future-birthday', 'unknown-province', 'former-province', 'unknown-commune',
  'unknown-entry', 'unknown-branch', 'unknown-owner', 'phone-in-use', 'code-differs-in-case', 'nothing-to-find-by', 'customer-unnamed', 'required')`;

export const FORGET_EARLIER_CHECK = `
  update import_customers
  set outcome = null, customer_id = null, maker_row_no = null, province_code = null, commune_code = null, kept_places = '{}', branch_id = null, owner_id = null,
    errors = (select jsonb_agg(issue) from jsonb_array_elements(errors) as issue where issue->>'code' not in ${OWN_CODES}),
    warnings = (select jsonb_agg(issue) from jsonb_array_elements(warnings) as issue where issue->>'code' not in ${OWN_CODES})
  where import_id = $1 and outcome is not null`;

export const issue = (field: string, code: string, params: string): string =>
  `jsonb_build_array(jsonb_build_object('field', '${field}', 'code', '${code}', 'params', ${params}))`;

export const REFUSE_NAMELESS = `
  update import_customers set errors = coalesce(errors, '[]') || ${issue('fullName', 'nothing-to-find-by', `'{}'::jsonb`)}
  where import_id = $1 and errors is null and code is null and full_name is null and phone1 is null and phone2 is null and email is null`;

/** By e-mail, else the one user of that full name. */
export const RESOLVE_OWNERS = `
  with named as (select distinct owner from import_customers where import_id = $1 and owner is not null),
  found as (
    select named.owner, coalesce(
      (select id from user_summary as u where lower(u.email) = lower(named.owner)),
      (select (array_agg(id))[1] from user_summary as u where exact_text(u.full_name) = exact_text(named.owner) having count(*) = 1)) as user_id
    from named
  )
  update import_customers as i set owner_id = found.user_id,
    warnings = case when found.user_id is null then coalesce(i.warnings, '[]') || ${issue('owner', 'unknown-owner', `jsonb_build_object('value', i.owner)`)} else i.warnings end
  from found where i.import_id = $1 and i.owner = found.owner`;

export const RESOLVE_BRANCHES = `
  with named as (select distinct branch from import_customers where import_id = $1 and branch is not null),
  found as (
    select named.branch, coalesce(
      (select id from branches as b where lower(b.code) = lower(named.branch)),
      (select (array_agg(id))[1] from branches as b where exact_text(b.name) = exact_text(named.branch) having count(*) = 1)) as branch_id
    from named
  )
  update import_customers as i set branch_id = found.branch_id,
    warnings = case when found.branch_id is null then coalesce(i.warnings, '[]') || ${issue('branch', 'unknown-branch', `jsonb_build_object('value', i.branch)`)} else i.warnings end
  from found where i.import_id = $1 and i.branch = found.branch`;

/** Places as `RegionNames` read them: a row per province and commune text of the file. */
export const SET_PLACES = `
  update import_customers as i set province_code = r."provinceCode", commune_code = r."communeCode", kept_places = r."keptPlaces",
    warnings = case when jsonb_array_length(r.warnings) > 0 then coalesce(i.warnings, '[]') || r.warnings else i.warnings end
  from jsonb_to_recordset($2) as r (province text, commune text, "provinceCode" text, "communeCode" text, "keptPlaces" text[], warnings jsonb)
  where i.import_id = $1 and i.province is not distinct from r.province and i.commune is not distinct from r.commune`;

export const WARN_OF_CASE = `
  update import_customers as i set warnings = coalesce(i.warnings, '[]') || ${issue('code', 'code-differs-in-case', `jsonb_build_object('code', other.code)`)}
  from (
    select i.row_no, min(c.code collate "C") as code from import_customers as i join customers as c on lower(c.code) = lower(i.code) and c.code <> i.code
    where i.import_id = $1 and i.customer_id is null group by i.row_no
  ) as other
  where i.import_id = $1 and i.row_no = other.row_no`;

export const warnOfUnknownEntry = (column: string, table: string): string => `
  update import_customers as i set warnings = coalesce(i.warnings, '[]') || ${issue(column, 'unknown-entry', `jsonb_build_object('value', i."${column}")`)}
  where i.import_id = $1 and i."${column}" is not null and not exists (select 1 from ${table} as d where exact_text(d.name) = exact_text(i."${column}"))`;

/** New entries stand at the end, spelt as the file spells them first. */
export const createEntries = (column: string, table: string): string => `
  insert into ${table} (id, name, position)
  select new_id(), name, (select coalesce(max(position), 0) from ${table}) + row_number() over (order by row_no)
  from (
    select distinct on (exact_text("${column}")) "${column}" as name, row_no from import_customers
    where import_id = $1 and outcome in ('created', 'updated') and "${column}" is not null order by exact_text("${column}"), row_no
  ) as named
  where not exists (select 1 from ${table} as d where exact_text(d.name) = exact_text(named.name))
  on conflict do nothing`;

const entry = (column: string, table: string): string => `(select d.id::text from ${table} as d where exact_text(d.name) = exact_text(i."${column}"))`;

/** Rows of whole customers, in order of the file. An entry that is not there yet stands as its name, so that it counts as a change. */
export const ROWS = `
  select i.row_no as "rowNo", i.code, i.full_name as "fullName", i.salutation, i.phone1, i.phone2, i.email, i.birthday, i.gender, i.address, i.country,
    i.province_code as "provinceCode", i.commune_code as "communeCode", i.kept_places as "keptPlaces", i.branch_id as "branchId", i.owner_id as "ownerId",
    case when i.owner_id is null then i.owner end as owner, i.customer_id as "customerId", i.maker_row_no as "makerRowNo",
    coalesce(${entry('group', 'customer_groups')}, case when $3 then i."group" end) as "groupId",
    coalesce(${entry('category', 'customer_categories')}, case when $3 then i.category end) as "categoryId",
    coalesce(${entry('channel', 'customer_channels')}, case when $3 then i.channel end) as "channelId",
    coalesce(${entry('source', 'customer_sources')}, case when $3 then i.source end) as "sourceId"
  from import_customers as i
  where i.import_id = $1 and i.row_no = any($2::int[])
  order by i.row_no`;
