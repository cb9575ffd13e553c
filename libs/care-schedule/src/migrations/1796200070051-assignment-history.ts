import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssignmentHistory1796200070051 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Who was given a customer to care for and who had to give her up, since this table exists; one row per customer and change.
      create table care_assignment_changes (
        id uuid primary key,
        customer_id uuid not null references customers on delete cascade,
        at timestamptz not null,
        given_ids uuid[] not null,
        taken_ids uuid[] not null,
        why text not null check (why in ('hand', 'bulk', 'rule', 'hand_over', 'reversal')),
        -- Null: by nobody in person, but by a rule.
        by_id uuid references users on delete set null
      );
      create index care_assignment_changes_customer on care_assignment_changes (customer_id, at, id);

      create view care_assignment_timeline as
        select customer_id, at, id, 'customer_assigned' as kind, by_id,
          jsonb_build_object(
            'why', why,
            'given', (select coalesce(jsonb_agg(u.full_name order by u.full_name, u.id), '[]') from user_summary u where u.id = any(given_ids)),
            'taken', (select coalesce(jsonb_agg(u.full_name order by u.full_name, u.id), '[]') from user_summary u where u.id = any(taken_ids))) as data
        from care_assignment_changes;

      -- Of a customer's one own plan; its wishes are few.
      create view care_programme_timeline as
        select plan.customer_id, wish.created_at as at, wish.id, 'care_wished' as kind, null::uuid as by_id, plan.id as plan_id,
          jsonb_build_object(
            'programme', (select name from care_programmes programme where programme.id = wish.programme_id),
            'wishedOn', wish.wished_on, 'action', wish.action,
            'state', case when wish.taken_back_at is not null then 'taken_back' when wish.settled_at is not null then 'settled' else 'open' end) as data
        from care_plans plan join care_wishes wish on wish.plan_id = plan.id
        where plan.target = 'customer' and wish.programme_id is not null;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
