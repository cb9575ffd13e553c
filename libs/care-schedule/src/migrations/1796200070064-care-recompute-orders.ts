import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a changed product's lane goes through, listed once, by the shards of customers by which worklists keep their counts: so a step
 * has little to be counted again by those who read meanwhile. A version of the product from before goes through all orders instead.
 */
export class CareRecomputeOrders1796200070064 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table care_recompute_orders (
        recompute_id uuid not null references care_recomputes on delete cascade,
        position int not null,
        order_id uuid not null,
        primary key (recompute_id, position),
        unique (recompute_id, order_id)
      );
      alter table care_recomputes add column is_listed boolean not null default false;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
