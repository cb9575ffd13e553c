import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ErasedCustomers1796000060000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- When the person went from the row: what is left is for ledger and statistics.
      alter table customers add column erased_at timestamptz;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
