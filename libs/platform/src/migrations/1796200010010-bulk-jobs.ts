import type { MigrationInterface, QueryRunner } from 'typeorm';

export class BulkJobs1796200010010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table bulk_jobs (
        id uuid primary key,
        kind text not null,
        status text not null default 'queued' check (status in ('queued', 'running', 'succeeded', 'failed', 'cancelled')),
        -- What was asked, as the kind understands it: ids, words and days, no people's names.
        input jsonb not null,
        total int not null,
        processed int not null default 0,
        changed int not null default 0,
        unchanged int not null default 0,
        skipped int not null default 0,
        error jsonb,
        -- The job that this one takes back; a second one that would is refused while the first is not cancelled or failed.
        reverses_id uuid references bulk_jobs on delete set null,
        created_by_id uuid not null,
        created_at timestamptz not null,
        started_at timestamptz,
        finished_at timestamptz,
        lease_owner text,
        lease_until timestamptz
      );
      create index bulk_jobs_open on bulk_jobs (created_at) where status in ('queued', 'running');
      create index bulk_jobs_creator on bulk_jobs (created_by_id, id desc);
      create unique index bulk_jobs_reverses on bulk_jobs (reverses_id) where status not in ('failed', 'cancelled');

      create table bulk_job_rows (
        job_id uuid not null references bulk_jobs on delete cascade,
        row_no int not null,
        -- What the row is about: an id of the kind's things.
        target_id uuid not null,
        target_type text not null,
        -- What is to be done with it, decided when the job was made.
        plan jsonb not null,
        outcome text check (outcome in ('changed', 'unchanged', 'skipped')),
        -- Why it was skipped.
        reason text,
        -- As it was found and as it was left, for taking it back.
        before jsonb,
        after jsonb,
        primary key (job_id, row_no)
      );
      create index bulk_job_rows_open on bulk_job_rows (job_id, row_no) where outcome is null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
