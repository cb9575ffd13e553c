import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerAccessRequests1796200070053 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Somebody typed the phone of a customer whom he may not see, and asked to care for her.
      create table customer_access_requests (
        id uuid primary key,
        customer_id uuid not null references customers on delete cascade,
        requester_id uuid not null references users on delete cascade,
        -- As he typed it, E.164: all that tells him which request this is until it is granted.
        phone text not null,
        note text,
        asked_at timestamptz not null,
        -- Null: open.
        decision text check (decision in ('assigned', 'owner', 'refused')),
        decided_at timestamptz,
        decided_by_id uuid references users on delete set null,
        reason text,
        check ((decision is null) = (decided_at is null))
      );
      create unique index customer_access_requests_open on customer_access_requests (customer_id, requester_id) where decision is null;
      create index customer_access_requests_waiting on customer_access_requests (id) where decision is null;
      create index customer_access_requests_requester on customer_access_requests (requester_id, id);
      create index customer_access_requests_customer on customer_access_requests (customer_id);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
