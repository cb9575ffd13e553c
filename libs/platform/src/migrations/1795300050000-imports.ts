import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Imports1795300050000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table imports (
        id uuid primary key,
        kind text not null,
        status text not null check (status in ('queued', 'checking', 'needs_input', 'running', 'succeeded', 'failed', 'cancelled')),
        -- What a process that takes the job over has to do next: read the file, check what is staged, or go on applying.
        phase text not null default 'read' check (phase in ('read', 'check', 'apply', 'done')),
        is_dry_run boolean not null,
        file_id uuid references stored_files on delete set null,
        file_name text not null,
        file_size bigint not null,
        mapping jsonb not null default '{}',
        options jsonb not null default '{}',
        answers jsonb not null default '{}',
        questions jsonb not null default '[]',
        format jsonb,
        columns jsonb not null default '[]',
        total int,
        processed int not null default 0,
        counts jsonb,
        summary jsonb not null default '{}',
        error jsonb,
        created_by_id uuid not null,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        finished_at timestamptz,
        lease_owner text,
        lease_until timestamptz
      );
      create index imports_open on imports (created_at) where status in ('queued', 'checking', 'running');

      -- How the columns of such a file were mapped the last time.
      create table import_mappings (
        kind text not null,
        columns_key text not null,
        mapping jsonb not null,
        used_at timestamptz not null default now(),
        primary key (kind, columns_key)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
