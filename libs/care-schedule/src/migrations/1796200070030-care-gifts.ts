import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was given with a care, and what it cost; records of before have none. */
export class CareGifts1796200070030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- Not validated: rows of before have no gift, and need not be read for it.
      alter table care_activities
        add column gift_what text,
        add column gift_cost_minor bigint,
        add constraint care_activities_gift_cost check (gift_cost_minor >= 0) not valid;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
