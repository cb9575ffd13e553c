import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportRowsCreated1796000080003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Most rows are of new orders; those the check does not write again.
    await runner.query(`alter table import_order_rows alter column outcome set default 'created'`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
