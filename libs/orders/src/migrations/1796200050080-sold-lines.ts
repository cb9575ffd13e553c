import type { MigrationInterface, QueryRunner } from 'typeorm';

export class SoldLines1796200050080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What counts as bought, line by line: sales, not draft or cancelled, quantity > 0 and price > 0; gross, whatever came back later.
      -- Quantities are in base units. The order's own columns stand beside it, so that a row can be asked about as its order is.
      create view sold_lines as
        select o.id, o.customer_id, o.branch_id, o.taken_by_id, o.created_by_id, o.placed_at, o.currency, line.product_id,
          line.quantity * line.unit_factor as quantity, line.line_total_minor as amount_minor
        from orders o join order_lines line on line.order_id = o.id
        where o.kind = 'sale' and o.status not in ('draft', 'cancelled') and line.quantity > 0 and line.unit_price > 0;

      -- What came back, per order and product, as positive figures: returns in force, whatever the sign they were written with, and
      -- lines of a sale that take back. All columns are grouped by, so that a condition on any of them reaches the indexes.
      create view returned_lines as
        select o.id, o.customer_id, o.branch_id, o.taken_by_id, o.created_by_id, o.placed_at, o.currency, line.product_id,
          abs(sum(line.quantity * line.unit_factor)) as quantity, abs(sum(line.line_total_minor)) as amount_minor
        from orders o join order_lines line on line.order_id = o.id
        where o.status not in ('draft', 'cancelled') and (o.kind = 'return' or (line.quantity < 0 and line.unit_price > 0))
        group by o.id, o.customer_id, o.branch_id, o.taken_by_id, o.created_by_id, o.placed_at, o.currency, line.product_id;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
