import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Remembers which entries of the dictionaries were shipped, so that their names can be told in other languages. A reason was shipped
 * where its form was: one of the same name under a form that people made is theirs.
 */
export class ShippedCareWords1796200070054 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(MARKS);
    await runner.query(TIMELINE);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const MARKS = `
  alter table care_forms add column shipped_as text;
  alter table care_reasons add column shipped_as text;
  alter table feedback_types add column shipped_as text;
  alter table contact_results add column shipped_as text;

  update care_forms word set shipped_as = shipped.shipped_as
  from (values
    ('form.call', 'Gọi điện'), ('form.incoming_call', 'Khách gọi đến'), ('form.sms', 'Tin nhắn SMS'), ('form.email', 'Thư điện tử'),
    ('form.zalo', 'Nhắn Zalo'), ('form.facebook', 'Nhắn Facebook'), ('form.meeting', 'Gặp trực tiếp'), ('form.gift', 'Tặng quà'),
    ('form.points', 'Điểm tích lũy'), ('form.stored_money', 'Tiền tích lũy'), ('form.note', 'Ghi chú')
  ) as shipped (shipped_as, name)
  where word.name = shipped.name;
  update feedback_types word set shipped_as = shipped.shipped_as
  from (values
    ('feedback.satisfied', 'Hài lòng'), ('feedback.satisfied_wants_more', 'Hài lòng, muốn mua thêm'), ('feedback.neutral', 'Bình thường'),
    ('feedback.not_satisfied', 'Chưa hài lòng'), ('feedback.not_used_yet', 'Chưa dùng'), ('feedback.has_some_left', 'Còn hàng, chưa cần'),
    ('feedback.bought_elsewhere', 'Đã mua nơi khác'), ('feedback.no_longer_used', 'Không dùng nữa')
  ) as shipped (shipped_as, name)
  where word.name = shipped.name;
  update contact_results word set shipped_as = shipped.shipped_as
  from (values
    ('result.reached', 'Gặp khách'), ('result.callback', 'Hẹn gọi lại'), ('result.no_answer', 'Không nghe máy'), ('result.busy', 'Máy bận'),
    ('result.unreachable', 'Không liên lạc được'), ('result.wrong_number', 'Sai số'), ('result.refused', 'Từ chối'),
    ('result.not_needed', 'Không cần')
  ) as shipped (shipped_as, name)
  where word.name = shipped.name;
  update care_reasons word set shipped_as = shipped.shipped_as
  from (values
    ('reason.after_purchase', 'Hỏi thăm sau mua'), ('reason.buy_again', 'Nhắc mua lại'), ('reason.advice', 'Tư vấn sản phẩm'),
    ('reason.offer', 'Báo ưu đãi'), ('reason.birthday_wishes', 'Chúc mừng sinh nhật'), ('reason.how_to_use', 'Hỏi cách dùng'),
    ('reason.ordering', 'Đặt hàng'), ('reason.complaint', 'Góp ý, khiếu nại'), ('reason.good_wishes', 'Chúc mừng'),
    ('reason.documents', 'Gửi tài liệu'), ('reason.thanks', 'Cảm ơn'), ('reason.visit', 'Thăm khách'), ('reason.instruction', 'Hướng dẫn sử dụng'),
    ('reason.maintenance', 'Bảo dưỡng'), ('reason.birthday', 'Sinh nhật'), ('reason.appreciation', 'Tri ân'), ('reason.making_up', 'Bù đắp'),
    ('reason.correction', 'Điều chỉnh'), ('reason.about_customer', 'Thông tin khách'), ('reason.to_remember', 'Việc cần nhớ')
  ) as shipped (shipped_as, name) join care_forms form on form.shipped_as is not null
  where word.name = shipped.name and form.id = word.form_id;
`;

/** As before, and under which words the names that it tells were shipped. */
const TIMELINE = `
  create or replace view care_timeline as
    select customer_id, recorded_at as at, id, 'care_recorded' as kind, recorded_by_id as by_id,
      jsonb_build_object(
        'action', action, 'content', content, 'counted', is_counted, 'finish', is_finish, 'nextCareDate', next_care_date,
        'form', (select name from care_forms f where f.id = form_id),
        'reason', (select name from care_reasons r where r.id = reason_id),
        'feedbackType', (select name from feedback_types t where t.id = feedback_type_id),
        'contactResult', (select name from contact_results c where c.id = contact_result_id),
        'shippedAs', jsonb_build_object(
          'form', (select shipped_as from care_forms f where f.id = form_id),
          'reason', (select shipped_as from care_reasons r where r.id = reason_id),
          'feedbackType', (select shipped_as from feedback_types t where t.id = feedback_type_id),
          'contactResult', (select shipped_as from contact_results c where c.id = contact_result_id)),
        'resultCategory', result_category,
        'orderCodes', (select coalesce(jsonb_agg(plan.order_code order by plan.order_code), '[]') from care_activity_plans moved
          join care_plans plan on plan.id = moved.plan_id where moved.activity_id = care_activities.id and plan.target = 'order')) as data
    from care_activities;
`;
