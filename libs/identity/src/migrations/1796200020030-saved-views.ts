import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Views of lists that people keep and share, and how each user has set up the columns of a list. */
export class SavedViews1796200020030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_views (
        id uuid primary key,
        list text not null,
        name text not null,
        -- As in the query string of the list; a day may stand as today, today+7, today-30.
        filters jsonb not null,
        -- Null: as the reader has set up the list.
        columns jsonb,
        owner_id uuid not null references users,
        shared_with text not null check (shared_with in ('nobody', 'department', 'everyone')),
        department_id uuid references departments,
        position int not null default 0,
        version int not null default 1,
        created_at timestamptz not null default now(),
        check ((shared_with = 'department') = (department_id is not null))
      );
      create index saved_views_owner on saved_views (owner_id, list);
      create index saved_views_shared on saved_views (list) where shared_with <> 'nobody';
      create index saved_views_department on saved_views (department_id) where department_id is not null;

      create table list_settings (
        user_id uuid not null references users on delete cascade,
        list text not null,
        columns jsonb not null,
        density text check (density in ('tight', 'normal', 'loose')),
        changed_at timestamptz not null default now(),
        primary key (user_id, list)
      );
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
