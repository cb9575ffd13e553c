import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What readers by product look through: open lines by product, and recorded care by moment with whom it was for and who recorded it. */
export class ReadingByProduct1796200070056 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(INDEXES);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const INDEXES = `
  create index care_lines_open on care_lines (product_id, plan_id) where settled_by is null;
  create index care_activities_newest_sight on care_activities (recorded_at desc, id desc) include (customer_id, recorded_by_id);
  drop index care_activities_newest;
  alter index care_activities_newest_sight rename to care_activities_newest;
`;
