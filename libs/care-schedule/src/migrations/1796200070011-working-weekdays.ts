import type { MigrationInterface, QueryRunner } from 'typeorm';

export class WorkingWeekdays1796200070011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Days of the week on which people work, Monday is 1.
      alter table care_settings add column working_weekdays int[] not null default '{1,2,3,4,5,6}'
        check (cardinality(working_weekdays) > 0 and working_weekdays <@ array[1, 2, 3, 4, 5, 6, 7]);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
