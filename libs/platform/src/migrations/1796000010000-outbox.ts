import type { MigrationInterface, QueryRunner } from 'typeorm';

export class Outbox1796000010000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Facts that somebody wants to hear later. Data hold ids, codes, days and numbers, never people.
      create table outbox_events (
        sequence bigint generated always as identity primary key,
        id uuid not null,
        name text not null,
        aggregate text,
        data jsonb not null,
        occurred_at timestamptz not null default now()
      );

      -- One per event and later-subscriber; once done, it is the record that this subscriber has had this event.
      create table outbox_deliveries (
        sequence bigint not null references outbox_events,
        subscriber text not null,
        event_name text not null,
        aggregate text,
        state text not null default 'ready' check (state in ('ready', 'retrying', 'running', 'held', 'parked', 'done', 'discarded')),
        attempts int not null default 0,
        -- Raised by every claim: who held an earlier one writes nothing.
        fence int not null default 0,
        available_at timestamptz,
        lease_owner text,
        lease_until timestamptz,
        error text,
        failed_at timestamptz,
        finished_at timestamptz,
        discarded_by_id uuid,
        discard_reason text,
        primary key (sequence, subscriber)
      );

      -- Only what is open stands in an index besides the key, so that none grows with history.
      create index outbox_deliveries_ready on outbox_deliveries (subscriber, sequence) where state = 'ready';
      create index outbox_deliveries_retrying on outbox_deliveries (subscriber, available_at) where state = 'retrying';
      create index outbox_deliveries_open on outbox_deliveries (state, sequence) where state <> 'done';
      create index outbox_deliveries_lane on outbox_deliveries (subscriber, aggregate, sequence)
        where aggregate is not null and state in ('ready', 'retrying', 'running', 'held', 'parked');

      -- A queue dies as it is read: without eager vacuuming each claim would step over its dead.
      alter table outbox_deliveries set (autovacuum_vacuum_scale_factor = 0.01, autovacuum_vacuum_threshold = 1000,
        autovacuum_analyze_scale_factor = 0.05, autovacuum_vacuum_cost_delay = 0);
      alter table outbox_events set (autovacuum_vacuum_scale_factor = 0.05);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
