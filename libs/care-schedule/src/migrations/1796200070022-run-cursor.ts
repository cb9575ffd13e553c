import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How far a run has come is a place in a list, nothing that is held about a customer. */
export class RunCursor1796200070022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table care_programme_runs rename column after_customer_id to after_key`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
