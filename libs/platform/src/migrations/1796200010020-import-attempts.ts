import type { MigrationInterface, QueryRunner } from 'typeorm';

export class ImportAttempts1796200010020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- How often somebody took it up since it last came forward: processes that die over it take it up again and again.
      alter table imports add column attempts int not null default 0;
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
