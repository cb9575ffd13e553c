import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CareSchedule1795300500000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(SETTINGS + DICTIONARIES + PLANS + ACTIVITIES + CLAIMS);
    await runner.query(SHIPPED_WORDS);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const SETTINGS = `
  create table care_settings (
    is_only boolean primary key default true check (is_only),
    assignment_mode text not null default 'unrestricted' check (assignment_mode in ('by_product', 'by_customer', 'unrestricted')),
    care_starts_on date,
    count_from text not null default 'placed' check (count_from in ('placed', 'delivered')),
    horizon_days int check (horizon_days > 0),
    unassigned_visible_to text not null default 'auto' check (unassigned_visible_to in ('auto', 'everyone', 'supervisors')),
    later_order_settles boolean not null default false,
    retry_steps jsonb not null default '[{"afterMinutes":120,"afterDays":null,"at":null},{"afterMinutes":null,"afterDays":1,"at":"09:00"},{"afterMinutes":null,"afterDays":3,"at":null}]',
    attempts_before_supervisor int not null default 5 check (attempts_before_supervisor > 0),
    claim_minutes int not null default 5 check (claim_minutes > 0),
    not_twice_within_days int check (not_twice_within_days > 0),
    version int not null default 1
  );
  insert into care_settings default values;
`;

const DICTIONARIES = `
  create table care_forms (
    id uuid primary key,
    name text not null,
    actions text[] not null check (cardinality(actions) > 0),
    position int not null default 0,
    is_active boolean not null default true,
    version int not null default 1,
    constraint care_forms_name unique (name)
  );
  create table care_reasons (
    id uuid primary key,
    form_id uuid not null references care_forms,
    name text not null,
    position int not null default 0,
    is_active boolean not null default true,
    version int not null default 1,
    constraint care_reasons_name unique (form_id, name)
  );
  create table feedback_types (
    id uuid primary key,
    name text not null,
    position int not null default 0,
    is_active boolean not null default true,
    version int not null default 1,
    constraint feedback_types_name unique (name)
  );
  create table contact_results (
    id uuid primary key,
    name text not null,
    category text not null check (category in ('reached', 'callback', 'no_answer', 'busy', 'unreachable', 'wrong_number', 'refused', 'not_needed')),
    position int not null default 0,
    is_active boolean not null default true,
    version int not null default 1,
    constraint contact_results_name unique (name)
  );
`;

const PLANS = `
  create table care_plans (
    id uuid primary key,
    target text not null check (target in ('order', 'customer')),
    order_id uuid constraint care_plans_order unique references orders,
    customer_id uuid not null references customers,
    -- Of the order, for sorting, ties and search; empty for a customer's own plan.
    order_code text not null default '',
    placed_on date,
    state text not null check (state in ('not_cared', 'in_care', 'finished', 'void')),
    void_reason text check (void_reason in ('order_cancelled', 'fully_returned', 'no_product', 'before_start', 'later_order')),
    due_date date,
    due_beyond_horizon boolean not null default false,
    -- What lists sort by: a plan without a date stands last.
    sort_date date not null generated always as (coalesce(due_date, date '9999-12-31')) stored,
    reason jsonb not null,
    order_changed text check (order_changed in ('cancelled', 'returned', 'edited')),
    care_count int not null default 0,
    care_count_min int not null default 0,
    care_count_max int,
    attempts int not null default 0,
    next_attempt_at timestamptz,
    needs_decision boolean not null default false,
    version int not null default 1,
    -- Counts activities, reopenings and changes of state; not recomputes and not claims.
    care_version int not null default 0,
    -- Of what the order's facts called for, while nobody has cared: a recompute writes only what differs.
    decided_hash text,
    created_at timestamptz not null default now(),
    finished_at timestamptz,
    finished_by_id uuid references users,
    check ((target = 'order') = (order_id is not null)),
    check ((state = 'void') = (void_reason is not null)),
    check (state in ('finished', 'void') or due_date is not null)
  );
  create unique index care_plans_own on care_plans (customer_id) where target = 'customer';
  create index care_plans_customer on care_plans (customer_id);
  -- The due lists: open plans by day, ties by order code, then id.
  create index care_plans_open on care_plans (sort_date, order_code, id) where state in ('not_cared', 'in_care');
  create index care_plans_all on care_plans (sort_date, order_code, id);
  create index care_plans_code on care_plans (order_code, id);
  create index care_plans_decision on care_plans (sort_date, order_code, id) where needs_decision;
  create index care_plans_code_search on care_plans (lower(order_code) text_pattern_ops) where target = 'order';

  create table care_lines (
    plan_id uuid not null references care_plans on delete cascade,
    product_id uuid not null,
    quantity numeric not null,
    interval_days int not null,
    due_date date not null,
    due_beyond_horizon boolean not null default false,
    -- Set by a care: no longer looks at the interval.
    is_set_by_care boolean not null default false,
    settled_by text check (settled_by in ('care', 'later_order')),
    primary key (plan_id, product_id)
  );

  create table care_wishes (
    id uuid primary key,
    plan_id uuid not null references care_plans on delete cascade,
    source text not null check (source in ('hand', 'appointment', 'programme')),
    wished_on date not null,
    action text,
    form_id uuid references care_forms,
    reason_id uuid references care_reasons,
    created_by_id uuid references users,
    created_at timestamptz not null default now(),
    -- A care or a reopening set this date, not somebody by hand.
    is_from_care boolean not null default false,
    settled_at timestamptz,
    settled_by_activity_id uuid
  );
  create index care_wishes_open on care_wishes (plan_id, wished_on) where settled_at is null;
`;

const ACTIVITIES = `
  create table care_activities (
    id uuid primary key,
    customer_id uuid not null references customers,
    action text not null,
    form_id uuid references care_forms,
    reason_id uuid references care_reasons,
    content text not null,
    feedback_type_id uuid references feedback_types,
    contact_result_id uuid references contact_results,
    -- The result's category as it was then.
    result_category text,
    is_counted boolean not null,
    next_care_date date,
    is_finish boolean not null default false,
    finish_reason text,
    callback_at timestamptz,
    refusal text check (refusal in ('now', 'product', 'never')),
    next_date_for text check (next_date_for in ('own_plan', 'plans')),
    recorded_by_id uuid not null references users,
    recorded_at timestamptz not null
  );
  create index care_activities_newest on care_activities (recorded_at desc, id desc);
  create index care_activities_customer on care_activities (customer_id, recorded_at desc, id desc);
  create index care_activities_user on care_activities (recorded_by_id, recorded_at desc, id desc);
  create index care_activities_form on care_activities (form_id);
  create index care_activities_feedback on care_activities (feedback_type_id, recorded_at desc);
  create index care_activities_result on care_activities (contact_result_id, recorded_at desc);

  create table care_activity_plans (
    activity_id uuid not null references care_activities on delete cascade,
    plan_id uuid not null references care_plans on delete cascade,
    -- One activity per version of a plan: of two savers the second is told.
    care_version int not null,
    state_before text not null,
    state_after text not null,
    due_before date,
    due_after date,
    primary key (activity_id, plan_id),
    constraint care_activity_plans_once unique (plan_id, care_version)
  );
`;

const CLAIMS = `
  create table care_claims (
    customer_id uuid primary key references customers on delete cascade,
    user_id uuid not null references users,
    claimed_at timestamptz not null,
    expires_at timestamptz not null
  );
  create index care_claims_user on care_claims (user_id);
`;

/** Words that most shops need on the first day; a business renames, adds and switches off. */
const SHIPPED_WORDS = `
  with forms (position, name, actions, reasons) as (values
    (1, 'Gọi điện', array['call_out'], array['Hỏi thăm sau mua', 'Nhắc mua lại', 'Tư vấn sản phẩm', 'Báo ưu đãi', 'Chúc mừng sinh nhật']),
    (2, 'Khách gọi đến', array['call_in'], array['Hỏi cách dùng', 'Đặt hàng', 'Góp ý, khiếu nại']),
    (3, 'Tin nhắn SMS', array['sms'], array['Nhắc mua lại', 'Báo ưu đãi', 'Chúc mừng']),
    (4, 'Thư điện tử', array['email'], array['Gửi tài liệu', 'Báo ưu đãi', 'Cảm ơn']),
    (5, 'Nhắn Zalo', array['chat'], array['Hỏi thăm sau mua', 'Nhắc mua lại', 'Tư vấn sản phẩm', 'Báo ưu đãi']),
    (6, 'Nhắn Facebook', array['chat'], array['Hỏi thăm sau mua', 'Tư vấn sản phẩm', 'Báo ưu đãi']),
    (7, 'Gặp trực tiếp', array['visit'], array['Thăm khách', 'Hướng dẫn sử dụng', 'Bảo dưỡng']),
    (8, 'Tặng quà', array['gift'], array['Sinh nhật', 'Tri ân', 'Bù đắp']),
    (9, 'Điểm tích lũy', array['gift_points', 'deduct_points'], array['Tri ân', 'Bù đắp', 'Điều chỉnh']),
    (10, 'Tiền tích lũy', array['gift_money', 'deduct_money'], array['Tri ân', 'Bù đắp', 'Điều chỉnh']),
    (11, 'Ghi chú', array['note'], array['Thông tin khách', 'Việc cần nhớ'])
  ), made as (
    insert into care_forms (id, name, actions, position) select new_id(), name, actions, position from forms returning id, name
  )
  insert into care_reasons (id, form_id, name, position)
    select new_id(), made.id, reason.name, reason.position
    from made join forms using (name) cross join unnest(forms.reasons) with ordinality as reason (name, position);

  insert into feedback_types (id, name, position) select new_id(), name, position from unnest(array[
    'Hài lòng', 'Hài lòng, muốn mua thêm', 'Bình thường', 'Chưa hài lòng', 'Chưa dùng', 'Còn hàng, chưa cần', 'Đã mua nơi khác', 'Không dùng nữa'
  ]) with ordinality as word (name, position);

  insert into contact_results (id, name, category, position) select new_id(), name, category, position from (values
    (1, 'Gặp khách', 'reached'), (2, 'Hẹn gọi lại', 'callback'), (3, 'Không nghe máy', 'no_answer'), (4, 'Máy bận', 'busy'),
    (5, 'Không liên lạc được', 'unreachable'), (6, 'Sai số', 'wrong_number'), (7, 'Từ chối', 'refused'), (8, 'Không cần', 'not_needed')
  ) as word (position, name, category);
`;
