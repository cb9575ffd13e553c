import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Identity1795300100000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create sequence branch_code_numbers;
      create table branches (
        id uuid primary key,
        code text not null,
        name text not null,
        address text,
        is_active boolean not null default true,
        version int not null default 1
      );
      create unique index branches_code on branches (lower(code));

      create table departments (
        id uuid primary key,
        parent_id uuid constraint departments_parent references departments,
        name text not null,
        version int not null default 1
      );
      create unique index departments_name on departments (parent_id, lower(name)) nulls not distinct;

      create view department_tree as
        with recursive tree (ancestor_id, descendant_id) as (
          select id, id from departments
          union all
          select tree.ancestor_id, departments.id from tree join departments on departments.parent_id = tree.descendant_id
        )
        select ancestor_id, descendant_id from tree;

      create table roles (
        code text primary key,
        name_vi text not null,
        name_en text not null,
        permissions text[] not null,
        scopes jsonb not null,
        version int not null default 1
      );
      -- What a role was given when a permission first came: what an admin takes away later stays away.
      create table role_first_grants (
        role_code text not null references roles on delete cascade,
        permission text not null,
        primary key (role_code, permission)
      );

      create table users (
        id uuid primary key,
        email text not null,
        full_name text not null,
        search_text text not null,
        role_code text not null constraint users_role references roles,
        department_id uuid constraint users_department references departments,
        is_active boolean not null default true,
        password_hash text not null,
        must_change_password boolean not null,
        one_time_until timestamptz,
        locale text not null default 'vi' check (locale in ('vi', 'en')),
        daily_care_capacity int check (daily_care_capacity >= 0),
        created_at timestamptz not null,
        version int not null default 1
      );
      create unique index users_email on users (lower(email));
      create index users_department_id on users (department_id);
      create index users_list on users (full_name collate "vi-x-icu", id);

      create table user_branches (
        user_id uuid not null references users on delete cascade,
        branch_id uuid not null constraint user_branches_branch references branches,
        primary key (user_id, branch_id)
      );

      create view user_summary as
        select id, email, full_name, role_code, department_id, is_active from users;

      create table sessions (
        id uuid primary key,
        user_id uuid not null references users on delete cascade,
        address text not null,
        is_remembered boolean not null,
        created_at timestamptz not null,
        last_used_at timestamptz not null,
        expires_at timestamptz not null,
        revoked_at timestamptz
      );
      create index sessions_user_id on sessions (user_id, address);

      -- One row per token of a session's chain; the one that was not used yet is the present one.
      create table refresh_tokens (
        token_hash bytea primary key,
        session_id uuid not null references sessions on delete cascade,
        position int not null,
        used_at timestamptz,
        unique (session_id, position)
      );

      -- Losing it in a crash only forgets who typed wrongly a moment ago.
      create unlogged table sign_in_attempts (
        key text primary key,
        failures int not null,
        last_failed_at timestamptz not null
      );
      create index sign_in_attempts_last on sign_in_attempts (last_failed_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
