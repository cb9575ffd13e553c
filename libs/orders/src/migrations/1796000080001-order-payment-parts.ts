import type { MigrationInterface, QueryRunner } from 'typeorm';

export class OrderPaymentParts1796000080001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- What an order was paid with besides money at hand: points, stored money, a voucher. Who keeps it has the ledger.
      create table order_payment_parts (
        order_id uuid not null references orders,
        position int not null,
        kind text not null,
        amount_minor bigint not null check (amount_minor > 0),
        reference text,
        taken_at timestamptz not null default now(),
        given_back_at timestamptz,
        primary key (order_id, position)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
