import type { DataSource } from 'typeorm';

/** Any constant: processes that start together take turns on it. */
const MIGRATION_LOCK = 7_201_026;

/** Brings the schema up to date. Several processes may call it at once: one works, the others wait and find it done. */
export async function migrate(dataSource: DataSource): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}
