import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Platform1795300000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create extension if not exists pg_trgm;
      create extension if not exists btree_gin;

      -- A UUIDv7 on every PostgreSQL from 15 on (18 has its own): milliseconds in front, version 7 over the 4 of a random one.
      create function new_id() returns uuid language sql volatile parallel safe as $$
        select encode(
          set_bit(set_bit(
            overlay(uuid_send(gen_random_uuid()) placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3) from 1 for 6),
            52, 1), 53, 1),
          'hex')::uuid
      $$;

      create table idempotency_keys (
        key text primary key,
        fingerprint text not null,
        status int not null,
        location text,
        body jsonb,
        created_at timestamptz not null default now()
      );
      create index idempotency_keys_created_at on idempotency_keys (created_at);

      -- Values that the product needs of itself, such as the token secret made at the first start.
      create table platform_settings (
        key text primary key,
        value jsonb not null
      );

      -- Files lie in the database until an operator has somewhere better: every process sees them, a backup holds them.
      create table stored_files (
        id uuid primary key,
        name text not null,
        content_type text not null,
        size bigint not null,
        sha256 text not null,
        created_at timestamptz not null default now(),
        expires_at timestamptz
      );
      create table stored_file_chunks (
        file_id uuid not null references stored_files on delete cascade,
        position int not null,
        content bytea not null,
        primary key (file_id, position)
      );
      alter table stored_file_chunks alter column content set storage external;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
