import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Plans from before get the owners of their customers, a thousand customers at a time and each batch for itself, so that
 * nobody waits long while millions are gone through. Begun anew, it finds what is still missing.
 */
export class OwnersOfFormerPlans1796200070061 implements MigrationInterface {
  readonly transaction = false;

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      do $$
      declare
        last uuid := '00000000-0000-0000-0000-000000000000';
      begin
        loop
          with batch as materialized (
            select id, owner_id from customers where id > last order by id limit 1000 for share
          ), written as (
            update care_plans set owner_id = batch.owner_id from batch
            where care_plans.customer_id = batch.id and care_plans.owner_id is distinct from batch.owner_id
          )
          select id into last from batch order by id desc limit 1;
          exit when last is null;
          commit;
        end loop;
      end
      $$`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
