import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What returns take off an order is looked up order by order, return by return. Joined as one, PostgreSQL could choose to pair all
 * returns with all lines for each order, where its statistics were of tables that had just been emptied: an import then stood still.
 */
export class ReturnsOfAnOrder1796200050081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create or replace view returned_product as
        select order_id, product_id, sum(quantity) as quantity
        from (
          select sale.id as order_id, line.product_id, refund.id as return_id, abs(sum(line.quantity * line.unit_factor)) as quantity
          from orders sale
          cross join lateral (
            select other.id from orders other
            where other.source_system = sale.source_system and other.returns_order_code = sale.code and other.kind = 'return' and other.status in ('placed', 'fulfilled') offset 0
          ) refund
          cross join lateral (select taken.product_id, taken.quantity, taken.unit_factor from order_lines taken where taken.order_id = refund.id offset 0) line
          where sale.kind = 'sale'
          group by sale.id, line.product_id, refund.id
        ) returned
        group by order_id, product_id`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
