/** The statements of the check, in the order in which they run. $1 is the import everywhere. */

/** What the API takes as content. */
const LONGEST_CONTENT = 4_000;

const OWN_CODES = `('care-no-customer-given', 'care-customer-unknown', 'two-holders', 'unknown-entry', 'form-of-another-action', 'reason-of-another-form', 'contact-result-required',
  'contact-result-not-accepted', 'care-recorder-unknown', 'care-in-future', 'care-content-too-long', 'care-order-unknown', 'care-order-of-another', 'care-differs')`;

const issue = (field: string, code: string, params?: string): string =>
  `jsonb_build_array(jsonb_build_object('field', '${field}', 'code', '${code}'${params ? `, 'params', ${params}` : ''}))`;
const valueOf = (column: string): string => `jsonb_build_object('value', ${column})`;

/** What was found, added to a row's column of issues; none leaves it as it is. */
function withIssues(column: string, found: readonly (readonly [condition: string, issue: string])[]): string {
  const added = found.map(([condition, text]) => `case when ${condition} then ${text} else '[]'::jsonb end`);
  return `nullif(coalesce(${column}, '[]'::jsonb) || ${added.join(' || ')}, '[]'::jsonb)`;
}

/** As text from a file is stored, so that what was exported is found again. */
const oneLine = (text: string): string => `btrim(regexp_replace(normalize(${text}, NFC), '\\s+', ' ', 'g'))`;

export const FORGET_EARLIER_CHECK = `
  update import_care_activities
  set outcome = null, is_applied = false, customer_id = null, form_id = null, reason_id = null, feedback_type_id = null, contact_result_id = null,
    result_category = null, recorded_by_id = null, plan_id = null,
    errors = (select jsonb_agg(issue) from jsonb_array_elements(errors) issue where issue->>'code' not in ${OWN_CODES}),
    warnings = (select jsonb_agg(issue) from jsonb_array_elements(warnings) issue where issue->>'code' not in ${OWN_CODES})
  where import_id = $1`;

/** By code; else the one holder of the phone, else of the e-mail. @param visible which customers `c` the reader sees */
export function resolveCustomers(visible: string): string {
  const held = (key: string, holds: string): string =>
    `select '${key} ' || named.${key} as key, c.id, c.code from named join customers c on ${holds} where c.erased_at is null and ${visible}`;
  return `
  with named as materialized (
    select distinct customer_code as code, case when customer_code is null then customer_phone end as phone, case when customer_code is null then lower(customer_email) end as email
    from import_care_activities where import_id = $1
  ),
  held as (
    ${held('code', 'c.code = named.code')} union ${held('phone', 'c.phone1 = named.phone')} union ${held('phone', 'c.phone2 = named.phone')}
    union ${held('email', 'c.emails @> array[named.email]')}
  ),
  found as materialized (select key, (array_agg(id))[1] as id, jsonb_agg(code order by code) as codes from held group by key)
  update import_care_activities i
  set customer_id = case when jsonb_array_length(one.codes) = 1 then one.id end,
    errors = ${withIssues('i.errors', [
      [`coalesce(s.customer_code, s.customer_phone, s.customer_email) is null`, issue('customerCode', 'care-no-customer-given')],
      [`one.codes is null and s.customer_code is not null`, issue('customerCode', 'care-customer-unknown', valueOf('s.customer_code'))],
      [`one.codes is null and s.customer_code is null and s.customer_phone is not null`, issue('customerPhone', 'care-customer-unknown', valueOf('s.customer_phone'))],
      [`one.codes is null and s.customer_code is null and s.customer_phone is null and s.customer_email is not null`, issue('customerEmail', 'care-customer-unknown', valueOf('s.customer_email'))],
      [`jsonb_array_length(one.codes) > 1 and one.is_by_phone`, issue('customerPhone', 'two-holders', `jsonb_build_object('holders', one.codes)`)],
      [`jsonb_array_length(one.codes) > 1 and not one.is_by_phone`, issue('customerEmail', 'two-holders', `jsonb_build_object('holders', one.codes)`)],
    ])}
  from import_care_activities s
  left join found by_code on by_code.key = 'code ' || s.customer_code
  left join found by_phone on s.customer_code is null and by_phone.key = 'phone ' || s.customer_phone
  left join found by_email on s.customer_code is null and by_email.key = 'email ' || lower(s.customer_email)
  cross join lateral (
    select coalesce(by_code.id, by_phone.id, by_email.id) as id, coalesce(by_code.codes, by_phone.codes, by_email.codes) as codes, by_phone.id is not null as is_by_phone
  ) one
  where i.import_id = $1 and s.import_id = $1 and s.row_no = i.row_no`;
}

/** Its English name, where it was shipped and nobody gave it another. */
const ENGLISH = `case when d.name = $5::jsonb -> d.shipped_as ->> 'vi' then $5::jsonb -> d.shipped_as ->> 'en' end`;

/** The entry of that name in either language, rather as it is kept; `first` says which of several spelt alike. */
const entry = (table: string, columns: string, name: string, more = '', first = ''): string =>
  `(select ${columns} from ${table} d where exact_text(${name}) in (exact_text(d.name), exact_text(${ENGLISH})) ${more}
    order by ${first} exact_text(d.name) = exact_text(${name}) desc, d.is_active desc, d.position, d.id limit 1)`;

/**
 * Forms, reasons, feedback and results by name, switched off ones too: they were in use once. Who recorded it by e-mail,
 * else the one user of that full name. $2 who imports, $3 actions that have a contact result, $4 now,
 * $5 names of shipped entries in both languages.
 */
export const RESOLVE_WORDS = `
  with staged as materialized (select * from import_care_activities where import_id = $1),
  forms as materialized (
    select named.action, named.form, d.id, d.fits from (select distinct action, form from staged where form is not null) named
    left join lateral ${entry('care_forms', 'd.id, named.action = any(d.actions) as fits', 'named.form', '', 'named.action = any(d.actions) desc nulls last,')} d on true
  ),
  reasons as materialized (
    select named.form_id, named.reason, d.id
    from (select distinct forms.id as form_id, staged.reason from staged join forms on forms.form = staged.form and forms.action = staged.action where staged.reason is not null) named
    left join lateral ${entry('care_reasons', 'd.id', 'named.reason', 'and d.form_id = named.form_id')} d on true
  ),
  feedback as materialized (
    select named.word, d.id from (select distinct feedback_type as word from staged where feedback_type is not null) named
    left join lateral ${entry('feedback_types', 'd.id', 'named.word')} d on true
  ),
  results as materialized (
    select named.word, d.id, d.category from (select distinct contact_result as word from staged where contact_result is not null) named
    left join lateral ${entry('contact_results', 'd.id, d.category', 'named.word')} d on true
  ),
  people as materialized (
    select named.word, coalesce(
      (select id from user_summary u where lower(u.email) = lower(named.word)),
      (select (array_agg(id))[1] from user_summary u where exact_text(u.full_name) = exact_text(named.word) having count(*) = 1)) as id
    from (select distinct recorded_by as word from staged where recorded_by is not null) named
  )
  update import_care_activities i
  set form_id = forms.id, reason_id = reasons.id, feedback_type_id = feedback.id, contact_result_id = results.id, result_category = results.category,
    recorded_by_id = case when s.recorded_by is null then $2::uuid else people.id end,
    errors = ${withIssues('i.errors', [
      [`s.form is not null and s.action is not null and forms.id is null`, issue('form', 'unknown-entry', valueOf('s.form'))],
      [`forms.id is not null and not forms.fits`, issue('form', 'form-of-another-action', valueOf('s.form'))],
      [`s.reason is not null and (s.form is null or (forms.id is not null and reasons.id is null))`, issue('reason', 'reason-of-another-form', valueOf('s.reason'))],
      [`s.feedback_type is not null and feedback.id is null`, issue('feedbackType', 'unknown-entry', valueOf('s.feedback_type'))],
      [`s.contact_result is not null and results.id is null`, issue('contactResult', 'unknown-entry', valueOf('s.contact_result'))],
      [`s.contact_result is null and s.action = any($3::text[])`, issue('contactResult', 'contact-result-required')],
      [`s.contact_result is not null and s.action <> all($3::text[])`, issue('contactResult', 'contact-result-not-accepted', valueOf('s.contact_result'))],
      [`s.recorded_by is not null and people.id is null`, issue('recordedBy', 'care-recorder-unknown', valueOf('s.recorded_by'))],
      [`s.recorded_at > $4::timestamptz`, issue('recordedAt', 'care-in-future')],
      [`length(s.content) > ${LONGEST_CONTENT}`, issue('content', 'care-content-too-long')],
    ])}
  from staged s
  left join forms on forms.form = s.form and forms.action = s.action
  left join reasons on reasons.form_id = forms.id and reasons.reason = s.reason
  left join feedback on feedback.word = s.feedback_type
  left join results on results.word = s.contact_result
  left join people on people.word = s.recorded_by
  where i.import_id = $1 and i.row_no = s.row_no`;

/** The plan of the order, for history alone. @param visible which plans `p` the reader sees */
export const linkOrders = (visible: string): string => `
  with named as (select distinct order_code, customer_id from import_care_activities where import_id = $1 and order_code is not null and customer_id is not null),
  plans as materialized (
    select named.*, plan.id, plan.customer_id as owner_id from named
    left join lateral (
      select p.id, p.customer_id from care_plans p where p.order_code = named.order_code and p.target = 'order' and ${visible}
      order by p.customer_id = named.customer_id desc, p.id limit 1
    ) plan on true
  )
  update import_care_activities i
  set plan_id = case when plans.owner_id = i.customer_id then plans.id end,
    warnings = ${withIssues('i.warnings', [[`plans.id is null`, issue('orderCode', 'care-order-unknown', valueOf('i.order_code'))]])},
    errors = ${withIssues('i.errors', [[`plans.owner_id <> i.customer_id`, issue('orderCode', 'care-order-of-another', valueOf('i.order_code'))]])}
  from plans
  where i.import_id = $1 and i.order_code = plans.order_code and i.customer_id = plans.customer_id`;

/** How exactly a time says when: an export leaves seconds out. */
const PRECISION = `case when date_trunc('minute', i.recorded_at) = i.recorded_at then interval '1 minute' when date_trunc('second', i.recorded_at) = i.recorded_at then interval '1 second'
  else interval '1 millisecond' end`;

const AT_THAT_TIME = `done.recorded_at >= i.recorded_at and done.recorded_at < i.recorded_at + ${PRECISION}`;

/**
 * The same action is the one of the same code; without a code that of the same customer, action, time and content. It is
 * left as it is, there or earlier in the file: what a row says otherwise is told.
 */
export const DECIDE_ROWS = `
  with kept as (
    select i.row_no, done.id,
      done.id is not null and ((done.customer_id, done.action, done.form_id, done.reason_id, done.feedback_type_id, done.contact_result_id)
          is distinct from (i.customer_id, i.action, i.form_id, i.reason_id, i.feedback_type_id, i.contact_result_id)
        or ${oneLine('done.content')} <> ${oneLine('i.content')} or not (${AT_THAT_TIME}) or (i.recorded_by is not null and done.recorded_by_id <> i.recorded_by_id)) as differs,
      row_number() over same as nth,
      first_value(i.fingerprint) over same <> i.fingerprint as differs_from_first
    from (
      select *, coalesce('code ' || code, concat_ws('|', 'action', customer_id, action, recorded_at, content)) as identity,
        concat_ws('|', customer_id, action, recorded_at, content, form_id, reason_id, feedback_type_id, contact_result_id, recorded_by_id) as fingerprint
      from import_care_activities where import_id = $1 and errors is null
    ) i
    left join care_activity_codes coded on coded.code = i.code
    left join lateral (
      select done.id from care_activities done
      where i.code is null and done.customer_id = i.customer_id and ${AT_THAT_TIME} and done.action = i.action and ${oneLine('done.content')} = ${oneLine('i.content')}
      order by done.recorded_at, done.id limit 1
    ) alike on true
    left join care_activities done on done.id = coalesce(coded.activity_id, alike.id)
    window same as (partition by i.identity order by i.row_no)
  )
  update import_care_activities i
  set outcome = case when i.errors is not null then 'refused' when kept.id is not null or kept.nth > 1 then 'unchanged' else 'created' end,
    is_applied = i.errors is null and (kept.id is not null or kept.nth > 1),
    warnings = ${withIssues('i.warnings', [[`kept.differs or kept.differs_from_first`, issue('code', 'care-differs')]])}
  from import_care_activities s left join kept on kept.row_no = s.row_no
  where i.import_id = $1 and s.import_id = $1 and s.row_no = i.row_no`;

export const SUMMARY = `
  select count(*) filter (where outcome = 'created')::int as "activitiesNew", count(distinct customer_id) filter (where outcome = 'created')::int as "customersContacted",
    count(distinct plan_id) filter (where outcome = 'created')::int as "ordersNamed"
  from import_care_activities where import_id = $1`;
