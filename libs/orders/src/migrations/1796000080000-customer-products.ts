import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerProducts1796000080000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Which products stand in a customer's orders, of any kind and status: the care mode by product asks it per customer.
      -- Derived from orders and their lines, which hold the references; rows without checks of their own, as an import
      -- writes them by the hundred thousand.
      create table customer_product (
        customer_id uuid not null,
        product_id uuid not null,
        primary key (customer_id, product_id)
      );
      insert into customer_product (customer_id, product_id)
        select distinct o.customer_id, line.product_id from orders o join order_lines line on line.order_id = o.id where o.customer_id is not null;
      create index customer_product_product on customer_product (product_id, customer_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
