import type { DataSource, QueryRunner } from 'typeorm';

/** Any constant: processes that start together take turns on it. */
const MIGRATION_LOCK = 7_201_026;
const OLDEST_POSTGRES = 150_000;

/** Brings the schema up to date. Several processes may call it at once: one works, the others wait and find it done. */
export async function migrate(dataSource: DataSource): Promise<readonly string[]> {
  const runner = dataSource.createQueryRunner();
  try {
    await requireVersion(runner);
    await runner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const done = await dataSource.runMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    await runner.release();
  }
}

async function requireVersion(runner: QueryRunner): Promise<void> {
  const [{ version, number }] = (await runner.query(`select current_setting('server_version') as version, current_setting('server_version_num')::int as number`)) as [{ version: string; number: number }];
  if (number < OLDEST_POSTGRES) throw new Error(`PostgreSQL ${version} is too old: Tận Tâm needs 15 or later`);
}
