import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An order may have hundreds of products, and an entry of an index has at most 2,704 bytes: products are looked at on the plan itself. */
export class PlansOfLargeOrders1796200070000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index care_plans_open;
      create index care_plans_open on care_plans (sort_date, order_code, id) include (state, target, customer_id) where state in ('not_cared', 'in_care');
      drop index care_plans_all;
      create index care_plans_all on care_plans (sort_date, order_code, id) include (state, target, customer_id);
      drop index care_plans_customer;
      create index care_plans_customer on care_plans (customer_id) include (state, target, sort_date, order_code, id);
      drop index care_plans_state;
      create index care_plans_state on care_plans (state, sort_date) include (target, customer_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
