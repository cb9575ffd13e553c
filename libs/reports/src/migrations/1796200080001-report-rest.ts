import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When orders were last told: counting waits until they rest. Empty: not since this column is there. */
export class ReportRest1796200080001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table report_state add column orders_told_at timestamptz`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
