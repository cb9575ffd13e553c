import type { MigrationInterface, QueryRunner } from 'typeorm';

export class AssignmentRules1796200070010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table care_assignment_rules (
        id uuid primary key,
        position int not null,
        name text not null,
        -- Any of each; an empty one says nothing.
        owner_ids uuid[] not null default '{}',
        area_ids uuid[] not null default '{}',
        branch_ids uuid[] not null default '{}',
        channel_ids uuid[] not null default '{}',
        user_ids uuid[] not null check (cardinality(user_ids) > 0),
        is_active boolean not null default true,
        -- Whose turn it is among the users.
        turn int not null default 0
      );
      create table care_assignment_rule_sets (
        is_only boolean primary key default true check (is_only),
        version int not null default 0
      );
      insert into care_assignment_rule_sets default values;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
