import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Totals of a month's care are told from the index of what was recorded last: its rows lie all over a table that grows for years. */
export class TotalsOfCare1796200070063 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index care_activities_newest_totals on care_activities (recorded_at desc, id desc) include (customer_id, recorded_by_id, action, result_category, is_counted);
      drop index care_activities_newest;
      alter index care_activities_newest_totals rename to care_activities_newest;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
