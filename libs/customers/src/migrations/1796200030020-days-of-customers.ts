import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whose birthday, or whose first purchase, lies on given days: asked every night for all customers. */
export class DaysOfCustomers1796200030020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index customers_birthday on customers (birthday) where birthday is not null;
      create index customer_figures_first_purchase on customer_figures (first_purchase_on) where first_purchase_on is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
