import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Recorded actions from files: what they are known by, and the rows of a file while it is checked and written. */
export class CareActivityImports1796200070052 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What the shop's former system called an action: the same code is the same action.
      create table care_activity_codes (
        code text primary key,
        activity_id uuid not null unique references care_activities on delete cascade
      );

      -- Null: the activity belongs to the plan as history and moved none of its versions.
      alter table care_activity_plans alter column care_version drop not null;

      create table import_care_activities (
        import_id uuid not null,
        row_no int not null,
        errors jsonb,
        warnings jsonb,
        outcome text,
        is_applied boolean not null default false,
        code text,
        customer_code text,
        customer_phone text,
        customer_email text,
        action text,
        form text,
        reason text,
        content text,
        feedback_type text,
        contact_result text,
        recorded_at timestamptz,
        recorded_by text,
        order_code text,
        -- Decided by the check.
        customer_id uuid,
        form_id uuid,
        reason_id uuid,
        feedback_type_id uuid,
        contact_result_id uuid,
        result_category text,
        recorded_by_id uuid,
        plan_id uuid,
        primary key (import_id, row_no)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
