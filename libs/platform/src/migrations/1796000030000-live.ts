import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Live1796000030000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Updated at every message: room on the page keeps those updates from touching the index.
      create table live_rooms (
        room text primary key,
        last_sequence bigint not null
      ) with (fillfactor = 50);

      -- The clock, not the transaction's start: within a room it grows with the sequence, so the oldest go first.
      create table live_messages (
        room text not null,
        sequence bigint not null,
        name text not null,
        data jsonb not null,
        created_at timestamptz not null default clock_timestamp(),
        primary key (room, sequence)
      );
      create index live_messages_created_at on live_messages (created_at);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
