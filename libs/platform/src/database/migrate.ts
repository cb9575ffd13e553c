import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { AbstractLogger, type DataSource, type QueryRunner } from 'typeorm';
import { createDataSource, type Migration } from './data-source.js';

/** Any constant: processes that start together take turns on it. */
const MIGRATION_LOCK = 7_201_026;
const OLDEST_POSTGRES = 150_000;

/**
 * How long a migration waits for a table. Whoever reads that table meanwhile queues up behind it, so it is short; the
 * migration gives way, lets them through, and tries again.
 */
const LOCK_TIMEOUT_MS = 100;
const LOCK_NOT_AVAILABLE = '55P03';
const LOOK_FOR_TURN_MS = 100;
const SHORTEST_PAUSE_MS = 300;
const LONGEST_PAUSE_MS = 5_000;

export interface MigrateOptions {
  /** How long to try against transactions that hold a table. Default 10 minutes. */
  readonly patienceMs?: number;
}

/**
 * Brings the schema up to date. Several processes may call it at once: one works, the others wait and find it done.
 * A schema newer than these migrations is left as it is: it was made so that this version works on.
 *
 * @param url signs in as the owner of the schema
 * @returns the names of the migrations that have run
 * @throws Error when PostgreSQL is too old, or a table was not to be had in time
 */
export async function migrate(url: string, migrations: readonly Migration[], { patienceMs = 600_000 }: MigrateOptions = {}): Promise<readonly string[]> {
  const source = createDataSource({ url, poolSize: 2, migrations });
  source.setOptions({ extra: { application_name: 'tantam migrations', lock_timeout: LOCK_TIMEOUT_MS }, logger: new Quiet() });
  await source.initialize();
  try {
    return await inTurn(source, () => run(source, Date.now() + patienceMs));
  } finally {
    await source.destroy();
  }
}

/** TypeORM would write each attempt that has to give way to the console; what matters is thrown or logged here. */
class Quiet extends AbstractLogger {
  protected override writeLog(): void {
    return;
  }
}

/** Whether the database lacks a migration, or does not (yet) let this role see which it has. */
export async function isBehind(source: DataSource, migrations: readonly Migration[]): Promise<boolean> {
  const [{ canRead }] = (await source.query(`select has_table_privilege(to_regclass('schema_migrations'), 'select') as "canRead"`)) as [{ canRead: boolean | null }];
  if (!canRead) return true;
  const done = (await source.query('select name from schema_migrations')) as { name: string }[];
  const names = new Set(done.map(({ name }) => name));
  return migrations.some((migration) => !names.has(new migration().name ?? migration.name));
}

/** Asks again and again instead of waiting in the database: there the wait would count as one for a table. */
async function inTurn<T>(source: DataSource, work: () => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    await requireVersion(runner);
    for (;;) {
      const [{ taken }] = (await runner.query('select pg_try_advisory_lock($1) as taken', [MIGRATION_LOCK])) as [{ taken: boolean }];
      if (taken) break;
      await pause(LOOK_FOR_TURN_MS);
    }
    try {
      return await work();
    } finally {
      await runner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  } finally {
    await runner.release();
  }
}

/** Each migration in a transaction of its own: what was done before one that has to give way stays done. */
async function run(source: DataSource, deadline: number): Promise<readonly string[]> {
  const names: string[] = [];
  for (let attempt = 0; ; attempt += 1) {
    try {
      const done = await source.runMigrations();
      return [...names, ...done.map(({ name }) => name)];
    } catch (error) {
      if ((error as { code?: unknown } | null)?.code !== LOCK_NOT_AVAILABLE || Date.now() > deadline) throw error;
      const pauseMs = Math.min(LONGEST_PAUSE_MS, SHORTEST_PAUSE_MS * 1.5 ** attempt);
      new Logger('Migrations').warn(`a table is held by another transaction; trying again in ${Math.round(pauseMs)} ms`);
      await pause(pauseMs);
    }
  }
}

async function requireVersion(runner: QueryRunner): Promise<void> {
  const [{ version, number }] = (await runner.query(`select current_setting('server_version') as version, current_setting('server_version_num')::int as number`)) as [{ version: string; number: number }];
  if (number < OLDEST_POSTGRES) throw new Error(`PostgreSQL ${version} is too old: Tận Tâm needs 15 or later`);
}
