import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A changed product is followed in lanes, each for some customers. A version of the product from before goes through all orders of a lane, which is more work and nothing else. */
export class CareRecomputeLanes1796200070058 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    // Null: all customers.
    await runner.query(`alter table care_recomputes add column lane int`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
