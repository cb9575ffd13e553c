import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Stored answers hold personal values: they are sealed for the customer whom they are about. */
export class SealedAnswers1796000040001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table idempotency_keys add column sealed_body text, add column customer_id uuid`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
