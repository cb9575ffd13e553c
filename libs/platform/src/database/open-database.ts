import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import type { Config } from '../config/config.js';
import { createDataSource, type Migration } from './data-source.js';
import { isDatabaseAway } from './database-away.js';
import { isBehind, migrate } from './migrate.js';
import { grantToApp, OWNS_SCHEMA } from './roles.js';

type Addresses = Pick<Config, 'databaseUrl' | 'databasePoolSize' | 'ownerDatabaseUrl'>;

const WAIT_AT_START_MS = 60_000;
const LOOK_EVERY_MS = 500;

/**
 * Connects as the app's role and has the schema brought up to date: by the owner's role where one is given, else by
 * the app's own. A database that is just starting is waited for, up to a minute.
 *
 * @throws Error when the schema is behind and the app's role may not change it
 */
export async function openDatabase(config: Addresses & Pick<Config, 'requestSeconds' | 'connectSeconds'>, migrations: readonly Migration[]): Promise<DataSource> {
  return onceItAnswers(() => open(config, migrations));
}

async function open(config: Addresses & Pick<Config, 'requestSeconds' | 'connectSeconds'>, migrations: readonly Migration[]): Promise<DataSource> {
  // Nobody waits longer for an answer; work that nobody waits for is not held to it (see `Database`).
  const source = createDataSource({ url: config.databaseUrl, poolSize: config.databasePoolSize, migrations: [], statementTimeoutMs: config.requestSeconds * 1_000, connectWithinMs: config.connectSeconds * 1_000 });
  await source.initialize();
  try {
    await bringUpToDate(source, config, migrations);
  } catch (error) {
    await source.destroy();
    throw error;
  }
  return source;
}

/** Only that: for a service of its own that runs before the others. @returns the migrations that have run */
export async function migrateOnly(config: Addresses, migrations: readonly Migration[]): Promise<readonly string[]> {
  return onceItAnswers(() => migrateNow(config, migrations));
}

async function migrateNow(config: Addresses, migrations: readonly Migration[]): Promise<readonly string[]> {
  const source = createDataSource({ url: config.databaseUrl, poolSize: 1, migrations: [] });
  await source.initialize();
  try {
    return await bringUpToDate(source, config, migrations);
  } finally {
    await source.destroy();
  }
}

/** Machines that start together do not start in order. */
async function onceItAnswers<T>(work: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + WAIT_AT_START_MS;
  for (let isFirst = true; ; isFirst = false) {
    try {
      return await work();
    } catch (error) {
      if (!isDatabaseAway(error) || Date.now() > deadline) throw error;
      if (isFirst) new Logger('Database').warn(`waiting for PostgreSQL: ${error instanceof Error ? error.message || error.name : String(error)}`);
      await pause(LOOK_EVERY_MS);
    }
  }
}

/** Says so when the process works with the owner's rights: then nothing but a trigger stands before the audit trail. */
export async function warnOfOwnersRights(database: { row<T extends Record<string, unknown>>(sql: string): Promise<T | null> }): Promise<void> {
  const row = await database.row<{ isOwner: boolean }>(OWNS_SCHEMA);
  if (!row?.isOwner) return;
  new Logger('Database').warn('DATABASE_URL signs in as the owner of the schema: give the app a role of its own and the owner as TANTAM_OWNER_DATABASE_URL, so that the audit trail cannot be changed');
}

async function bringUpToDate(source: DataSource, config: Addresses, migrations: readonly Migration[]): Promise<readonly string[]> {
  const { ownerDatabaseUrl } = config;
  const behind = await isBehind(source, migrations);
  const done = behind ? await migrate(ownerDatabaseUrl ?? config.databaseUrl, migrations).catch((error: unknown) => explained(error, ownerDatabaseUrl)) : [];
  if (ownerDatabaseUrl) {
    const [{ role }] = (await source.query('select current_user as role')) as [{ role: string }];
    await grantToApp(ownerDatabaseUrl, role);
  }
  return done;
}

/** PostgreSQL: insufficient_privilege. */
const NOT_ALLOWED = '42501';

function explained(error: unknown, ownerUrl: string | null): never {
  if ((error as { code?: unknown } | null)?.code !== NOT_ALLOWED || ownerUrl) throw error;
  throw new Error('The database is older than this version, and the role of DATABASE_URL may not change it: run the migrations with TANTAM_OWNER_DATABASE_URL', { cause: error });
}
