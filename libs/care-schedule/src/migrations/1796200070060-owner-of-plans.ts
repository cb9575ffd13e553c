import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A plan carries the owner of its customer, so that lists of who leads others are told from one index: looking up the
 * customer of each plan that is passed over was most of their time. The database keeps it itself, whoever writes: a new plan
 * reads its customer's owner and keeps it from changing until it is there; a changed owner is carried to the plans that tell
 * one. `NOBODY` stands for no owner; null: the plan, from before or long over, does not tell, and its customer is asked.
 */
export class OwnerOfPlans1796200070060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table care_plans add column owner_id uuid;
      comment on column care_plans.owner_id is 'The owner of the customer, zeros for none, null for not told; kept by triggers here and on customers, never written otherwise';

      create function care_plan_owner() returns trigger language plpgsql as $$
      begin
        select coalesce(owner_id, ${NOBODY}) into new.owner_id from customers where id = new.customer_id for share;
        return new;
      end
      $$;
      create trigger care_plan_owner before insert on care_plans for each row execute function care_plan_owner();
      create trigger care_plan_owner_moved before update of customer_id on care_plans for each row
        when (old.customer_id is distinct from new.customer_id) execute function care_plan_owner();

      create function care_plan_owners_changed() returns trigger language plpgsql as $$
      begin
        with moved as (
          select changed.id, changed.owner_id from changed join former using (id) where changed.owner_id is distinct from former.owner_id
        ), held as (
          select plan.id, moved.owner_id from moved join care_plans plan on plan.customer_id = moved.id
          where plan.owner_id is not null order by plan.id for no key update of plan
        )
        update care_plans set owner_id = coalesce(held.owner_id, ${NOBODY}) from held where care_plans.id = held.id;
        return null;
      end
      $$;
      create trigger care_plan_owners after update on customers referencing old table as former new table as changed
        for each statement execute function care_plan_owners_changed();
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const NOBODY = `'00000000-0000-0000-0000-000000000000'::uuid`;
