import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whether a customer is somebody's own is asked for every row of worklists: told from the index alone. */
export class OwnersIndex1796000060002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index customers_owner_id;
      create index customers_owner_id on customers (owner_id, id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
