import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrderTimeline1796000080002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Null of orders that came cancelled: the moment is not known.
      alter table orders add column cancelled_at timestamptz;
      update orders set cancelled_at = updated_at where status = 'cancelled' and not is_historical;
      create index orders_customer_cancelled on orders (customer_id, cancelled_at, id) where cancelled_at is not null;

      create view order_timeline as
        select customer_id, placed_at as at, id, case when kind = 'return' then 'order_returned' else 'order_placed' end as kind, taken_by_id as by_id,
          jsonb_build_object('code', code, 'total', total_minor, 'currency', currency, 'status', status, 'returnsOrderCode', returns_order_code) as data
        from orders where status <> 'draft';
      create view order_cancellation_timeline as
        select customer_id, cancelled_at as at, id, 'order_cancelled' as kind, null::uuid as by_id,
          jsonb_build_object('code', code, 'total', total_minor, 'currency', currency) as data
        from orders where cancelled_at is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
