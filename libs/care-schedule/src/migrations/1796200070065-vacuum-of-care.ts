import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Counts and lists of what is due are told from indexes alone where nothing on a page has changed since it was vacuumed. A changed interval rewrites
 * a hundred thousand plans, which of some millions is too few for PostgreSQL to look: until it does, each count reads their rows all over the table.
 */
export class VacuumOfCare1796200070065 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table care_plans set (autovacuum_vacuum_scale_factor = 0.03, autovacuum_analyze_scale_factor = 0.03);
      alter table care_lines set (autovacuum_vacuum_scale_factor = 0.03, autovacuum_analyze_scale_factor = 0.03);
    `);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}
