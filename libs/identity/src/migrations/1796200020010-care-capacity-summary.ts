import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How many cares somebody does in a day is asked by whoever hands out work. */
export class CareCapacitySummary1796200020010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view user_summary as
        select id, email, full_name, role_code, department_id, is_active, daily_care_capacity from users;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
