import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Open plans from before are told the owners of their customers, a thousand at a time and each batch for itself, so that
 * nobody waits while hundreds of thousands are gone through. Begun anew, it goes on with what is still missing; those that
 * are over are never told, for writing millions of them would take longer than anybody saves by it.
 */
export class OwnersOfFormerPlans1796200070061 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare
        last uuid := '00000000-0000-0000-0000-000000000000';
        upto uuid;
      begin
        loop
          select max_id into upto from (
            select id as max_id from care_plans where id > last and state in ('not_cared', 'in_care') and owner_id is null order by id limit 1000
          ) batch order by max_id desc limit 1;
          exit when upto is null;
          with owner as materialized (
            select id, owner_id from customers where id in (
              select customer_id from care_plans where id > last and id <= upto and state in ('not_cared', 'in_care') and owner_id is null
            ) order by id for share
          )
          update care_plans set owner_id = coalesce(owner.owner_id, '00000000-0000-0000-0000-000000000000') from owner
          where care_plans.customer_id = owner.id and care_plans.id > last and care_plans.id <= upto and care_plans.state in ('not_cared', 'in_care') and care_plans.owner_id is null;
          last := upto;
          commit;
        end loop;
      end
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
