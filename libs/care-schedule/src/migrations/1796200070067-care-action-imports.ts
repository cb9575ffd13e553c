import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Rows of a file of customers for whom one action is recorded, while it is checked and written. */
export class CareActionImports1796200070067 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table import_care_actions (
        import_id uuid not null,
        row_no int not null,
        errors jsonb,
        warnings jsonb,
        outcome text,
        is_applied boolean not null default false,
        customer text,
        value numeric,
        note text,
        -- Decided by the check.
        customer_id uuid,
        content text,
        primary key (import_id, row_no)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
