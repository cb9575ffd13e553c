import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Changes of intervals and settings that touch more plans than one request should wait for: what is still to be decided again. */
export class CareRecomputes1796200070043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table care_recomputes (
        id uuid primary key,
        -- Orders with these products; null: all orders.
        product_ids uuid[],
        -- Up to which order it has come, in order of their ids.
        after_order_id uuid,
        created_at timestamptz not null default now()
      )`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
