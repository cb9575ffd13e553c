import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Care that no order calls for: who, when, what is to be done; what came of it for whom; and its wishes on own plans. */
export class CareProgrammes1796200070021 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(PROGRAMMES + WISHES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const PROGRAMMES = `
  create table care_programmes (
    id uuid primary key,
    name text not null check (name <> ''),
    is_active boolean not null,
    -- {groupIds, categoryIds, potentials, lifecycles, areaIds, branchIds}: each a list, empty for all.
    criteria jsonb not null,
    -- 'no_contact', or the name of an occasion.
    occasion text not null,
    holiday_id uuid references holidays,
    -- Days from the occasion, before it if negative; days without contact.
    offset_days int not null check (offset_days between -365 and 3650),
    action text,
    form_id uuid references care_forms,
    reason_id uuid references care_reasons,
    script text,
    -- The last day for which a run was planned.
    ran_through date,
    created_at timestamptz not null,
    updated_at timestamptz not null,
    version int not null default 1,
    constraint care_programmes_name unique (name)
  );

  create table care_programme_runs (
    id uuid primary key,
    programme_id uuid not null references care_programmes,
    programme_version int not null,
    -- Days on which wishes may stand, both included.
    from_on date not null,
    day date not null,
    -- Because the programme was edited or switched off: first takes back what nobody has acted on.
    takes_back boolean not null,
    gives boolean not null,
    -- How far it has come.
    after_customer_id uuid,
    after_occasion_on date,
    given int not null default 0,
    dropped int not null default 0,
    taken_back int not null default 0,
    created_at timestamptz not null,
    finished_at timestamptz,
    constraint care_programme_runs_once unique (programme_id, programme_version, day)
  );
  create index care_programme_runs_newest on care_programme_runs (programme_id, created_at desc);
  create index care_programme_runs_waiting on care_programme_runs (created_at) where finished_at is null;

  create table care_programme_results (
    id uuid primary key,
    programme_id uuid not null references care_programmes,
    run_id uuid not null references care_programme_runs,
    customer_id uuid not null references customers,
    -- The feast, birthday or last contact that it is about.
    occasion_on date not null,
    wished_on date not null,
    outcome text not null check (outcome in ('given', 'dropped', 'taken_back')),
    why text check (why in ('reached_recently', 'wish_by_hand', 'refused', 'programme_changed', 'contacted')),
    wish_id uuid,
    decided_at timestamptz not null
  );
  -- Nobody gets a wish for the same occasion twice, unless it was taken back.
  create unique index care_programme_results_once on care_programme_results (programme_id, customer_id, occasion_on) where outcome <> 'taken_back';
  create index care_programme_results_newest on care_programme_results (programme_id, decided_at desc, id desc);
  create index care_programme_results_customer on care_programme_results (customer_id);
  create index care_programme_results_wish on care_programme_results (wish_id) where wish_id is not null;
`;

const WISHES = `
  alter table care_wishes
    add column programme_id uuid,
    add column script text,
    -- Settled by nobody's care: the programme changed, the customer was reached otherwise, or somebody removed it.
    add column taken_back_at timestamptz,
    add constraint care_wishes_programme foreign key (programme_id) references care_programmes not valid;
  create index care_wishes_of_programme on care_wishes (programme_id, id) where programme_id is not null and settled_at is null;
  create index care_wishes_plan on care_wishes (plan_id, settled_at desc);
`;
