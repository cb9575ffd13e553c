import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The index that worklists walk tells the owner as well. */
export class OpenPlansByOwner1796200070062 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index care_plans_open_owned on care_plans (sort_date, order_code, id) include (state, target, customer_id, owner_id) where state in ('not_cared', 'in_care');
      drop index care_plans_open;
      alter index care_plans_open_owned rename to care_plans_open;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
