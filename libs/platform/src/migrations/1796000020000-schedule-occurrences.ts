import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ScheduleOccurrences1796000020000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A schedule's occurrence happens once over all processes: whoever inserts or takes over the row does it.
      create table schedule_occurrences (
        name text not null,
        occurred_at timestamptz not null,
        attempts int not null default 0,
        lease_owner text,
        lease_until timestamptz,
        finished_at timestamptz,
        -- Why the last attempt failed; with finished_at: it was given up.
        error text,
        primary key (name, occurred_at)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
