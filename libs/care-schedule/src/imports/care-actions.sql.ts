/** The statements of the check, in the order in which they run. $1 is the import everywhere. */

const LONGEST_CONTENT = 4_000;
const OWN_CODES = `('care-customer-unknown', 'two-holders', 'care-content-too-long', 'care-gift-cost')`;
/** What JSON carries exactly. */
const HIGHEST_COST = Number.MAX_SAFE_INTEGER;

export const FORGET_EARLIER_CHECK = `
  update import_care_actions
  set outcome = null, is_applied = false, customer_id = null, content = null,
    errors = (select jsonb_agg(issue) from jsonb_array_elements(errors) issue where issue->>'code' not in ${OWN_CODES})
  where import_id = $1`;

/**
 * $2 texts of the file, $3 read as codes, $4 as phones, $5 as e-mails: by code, else the one holder of the phone, else of the e-mail.
 *
 * @param visible which customers `c` the reader sees
 */
export function resolveCustomers(visible: string): string {
  const held = (rank: number, holds: string): string => `select named.text, ${rank} as rank, c.id, c.code from named join customers c on ${holds} where c.erased_at is null and ${visible}`;
  return `
  with named as materialized (select * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) as named (text, code, phone, email)),
  held as (
    ${held(1, 'c.code in (named.code, upper(named.code))')} union ${held(2, 'c.phone1 = named.phone')} union ${held(2, 'c.phone2 = named.phone')} union ${held(3, 'c.emails @> array[named.email]')}
  ),
  best as (select text, min(rank) as rank from held group by text),
  found as materialized (select text, (array_agg(held.id))[1] as id, jsonb_agg(held.code order by held.code) as codes from held join best using (text, rank) group by text)
  update import_care_actions i
  set customer_id = case when jsonb_array_length(found.codes) = 1 then found.id end,
    errors = nullif(coalesce(i.errors, '[]'::jsonb)
      || case when found.text is null then jsonb_build_array(jsonb_build_object('field', 'customer', 'code', 'care-customer-unknown', 'params', jsonb_build_object('value', named.text)))
         when jsonb_array_length(found.codes) > 1 then jsonb_build_array(jsonb_build_object('field', 'customer', 'code', 'two-holders', 'params', jsonb_build_object('holders', found.codes)))
         else '[]'::jsonb end, '[]'::jsonb)
  from named left join found on found.text = named.text
  where i.import_id = $1 and i.customer = named.text`;
}

/** $2 what stands where nothing is noted, $3 whether the value is what a gift cost; else it is told in the content. */
export const STATE_CONTENT = `
  update import_care_actions i
  set content = said.content,
    errors = nullif(coalesce(i.errors, '[]'::jsonb)
      || case when length(said.content) > ${LONGEST_CONTENT} then jsonb_build_array(jsonb_build_object('field', 'note', 'code', 'care-content-too-long')) else '[]'::jsonb end
      || case when $3 and s.value not between 0 and ${HIGHEST_COST} then jsonb_build_array(jsonb_build_object('field', 'value', 'code', 'care-gift-cost')) else '[]'::jsonb end, '[]'::jsonb)
  from import_care_actions s
  cross join lateral (select coalesce(nullif(btrim(s.note), ''), $2) || case when s.value is not null and not $3 then ' · ' || trim_scale(s.value)::text else '' end as content) said
  where i.import_id = $1 and s.import_id = $1 and s.row_no = i.row_no`;

/** $2 action, $3 form, $4 reason, $5 also again: else whoever has it already, here or before in the file, is left as she is. */
export const DECIDE_ROWS = `
  with decided as (
    select i.row_no, i.errors is not null as is_refused,
      not $5 and (row_number() over (partition by i.customer_id, i.content, i.errors is null order by i.row_no) > 1
        or exists (select 1 from care_activities done where done.customer_id = i.customer_id and done.action = $2 and done.form_id is not distinct from $3::uuid
          and done.reason_id is not distinct from $4::uuid and done.content = i.content)) as is_known
    from import_care_actions i where i.import_id = $1
  )
  update import_care_actions i
  set outcome = case when decided.is_refused then 'refused' when decided.is_known then 'unchanged' else 'created' end, is_applied = not decided.is_refused and decided.is_known
  from decided where i.import_id = $1 and i.row_no = decided.row_no`;

export const SUMMARY = `
  select count(*) filter (where outcome = 'created')::int as "activitiesNew", count(distinct customer_id) filter (where outcome = 'created')::int as "customersContacted"
  from import_care_actions where import_id = $1`;
