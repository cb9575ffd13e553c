import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CareTimeline1796000090002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- All one way, so that it gives the order of customers and of moments together; read backwards it is newest first.
      create index care_activities_customer_at on care_activities (customer_id, recorded_at, id);
      drop index care_activities_customer;

      create view care_timeline as
        select customer_id, recorded_at as at, id, 'care_recorded' as kind, recorded_by_id as by_id,
          jsonb_build_object(
            'action', action, 'content', content, 'counted', is_counted, 'finish', is_finish, 'nextCareDate', next_care_date,
            'form', (select name from care_forms f where f.id = form_id),
            'reason', (select name from care_reasons r where r.id = reason_id),
            'feedbackType', (select name from feedback_types t where t.id = feedback_type_id),
            'contactResult', (select name from contact_results c where c.id = contact_result_id),
            'resultCategory', result_category,
            'orderCodes', (select coalesce(jsonb_agg(plan.order_code order by plan.order_code), '[]') from care_activity_plans moved
              join care_plans plan on plan.id = moved.plan_id where moved.activity_id = care_activities.id and plan.target = 'order')) as data
        from care_activities;

      -- Attempts that are due again; few plans have one.
      create index care_plans_attempts on care_plans (next_attempt_at) where next_attempt_at is not null and state in ('not_cared', 'in_care');
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
