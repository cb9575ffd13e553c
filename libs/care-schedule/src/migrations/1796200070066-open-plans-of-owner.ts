import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who owns many customers has his open plans from one index, in the order of days, and not customer by customer. */
export class OpenPlansOfOwner1796200070066 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index care_plans_of_owner on care_plans (owner_id, sort_date) include (order_code, id, state, target, customer_id) where state in ('not_cared', 'in_care')
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
