import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AddedImportColumns1796000060001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Columns that other modules add to a customers file: field → text.
      alter table import_customers add column added_columns jsonb;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
