import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Exports1796200010030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table exports (
        id uuid primary key,
        list text not null,
        format text not null check (format in ('csv', 'xlsx')),
        language text not null,
        -- As a query string has them. Words that were searched may be a person's: emptied when the export is over.
        filters jsonb not null,
        status text not null default 'queued' check (status in ('queued', 'running', 'succeeded', 'failed')),
        total int not null,
        processed int not null default 0,
        file_id uuid references stored_files on delete set null,
        error text,
        created_by_id uuid not null,
        created_at timestamptz not null,
        started_at timestamptz,
        finished_at timestamptz,
        expires_at timestamptz not null,
        lease_owner text,
        lease_until timestamptz
      );
      create index exports_open on exports (created_at) where status in ('queued', 'running');
      create index exports_expires on exports (expires_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
