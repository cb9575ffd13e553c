import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Care stands with the customer that it was recorded with; its plan may be another's, e.g. as the order went to another since.
 * `care_activities_elsewhere` keeps the few of which this is so, by triggers, whoever moves what.
 */
export class CareElsewhere1796200070057 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(ELSEWHERE + TRIGGERS + FILL);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const DIFFERS = `
  select link.activity_id from care_activity_plans link join care_plans plan on plan.id = link.plan_id join care_activities activity on activity.id = link.activity_id
  where plan.customer_id is distinct from activity.customer_id`;

const ELSEWHERE = `
  create table care_activities_elsewhere (activity_id uuid primary key references care_activities on delete cascade);

  create function care_activities_place(ids uuid[]) returns void language sql as $$
    delete from care_activities_elsewhere elsewhere where elsewhere.activity_id = any(ids)
      and not exists (${DIFFERS} and link.activity_id = elsewhere.activity_id);
    insert into care_activities_elsewhere (activity_id) select distinct activity_id from (${DIFFERS} and link.activity_id = any(ids)) differing
      on conflict do nothing;
  $$;

  create function care_activities_moved_place() returns trigger language plpgsql as $$
  begin
    perform care_activities_place(array[new.id]);
    return null;
  end
  $$;

  create function care_plans_moved_place() returns trigger language plpgsql as $$
  begin
    perform care_activities_place(array(select activity_id from care_activity_plans where plan_id = new.id));
    return null;
  end
  $$;

  -- Nearly always there is nothing to keep: looked at first, so that recording care writes nothing here.
  create function care_activity_plans_place() returns trigger language plpgsql as $$
  declare
    ids uuid[] := array(select changed.activity_id from changed join care_plans plan on plan.id = changed.plan_id join care_activities activity on activity.id = changed.activity_id
      where plan.customer_id is distinct from activity.customer_id);
  begin
    if cardinality(ids) > 0 then perform care_activities_place(ids); end if;
    return null;
  end
  $$;
`;

const TRIGGERS = `
  create trigger care_activities_moved_place after update of customer_id on care_activities
    for each row when (new.customer_id is distinct from old.customer_id) execute function care_activities_moved_place();
  create trigger care_plans_moved_place after update of customer_id on care_plans
    for each row when (new.customer_id is distinct from old.customer_id) execute function care_plans_moved_place();
  create trigger care_activity_plans_place_insert after insert on care_activity_plans referencing new table as changed
    for each statement execute function care_activity_plans_place();
  create trigger care_activity_plans_place_update after update on care_activity_plans referencing new table as changed
    for each statement execute function care_activity_plans_place();
`;

const FILL = `
  insert into care_activities_elsewhere (activity_id) select distinct activity_id from (${DIFFERS}) differing;
`;
