import type { MigrationInterface, QueryRunner } from 'typeorm';

export class CustomerTimeline1796000060003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create view customer_timeline as
        select id as customer_id, created_at as at, id, 'customer_created' as kind, created_by_id as by_id, '{}'::jsonb as data from customers;

      -- What people changed; who was given her with her creation stands there.
      create index audit_entries_owner_changes on audit_entries (customer_id, at, id)
        where resource = 'customer' and action = 'customer.changed' and changes ? 'ownerId';
      create view customer_owner_timeline as
        select customer_id, at, id, 'owner_changed' as kind, case when actor_kind = 'user' then actor_id end as by_id,
          jsonb_build_object(
            'from', (select full_name from user_summary u where u.id = (changes #>> '{ownerId,from}')::uuid),
            'to', (select full_name from user_summary u where u.id = (changes #>> '{ownerId,to}')::uuid)) as data
        from audit_entries where resource = 'customer' and action = 'customer.changed' and changes ? 'ownerId';
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
