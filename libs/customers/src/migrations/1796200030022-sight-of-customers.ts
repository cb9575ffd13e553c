import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Lists of care ask of one customer after the other whose she is and where she lives: told from this index alone, thousands of them are
 * passed over without reading their rows, which lie all over the disk.
 */
export class SightOfCustomers1796200030022 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create unique index customers_sight on customers (id) include (owner_id, created_by_id, province_code, commune_code, area_id)`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
