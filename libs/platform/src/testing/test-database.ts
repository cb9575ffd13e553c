import { createHash } from 'node:crypto';
import pg from 'pg';
import type { QueryRunner } from 'typeorm';
import type { Migration } from '../database/data-source.js';
import { migrate } from '../database/migrate.js';

const TEMPLATE_LOCK = 7_201_027;

export interface TestDatabase {
  readonly url: string;
  drop(): Promise<void>;
}

/**
 * A database of its own for a suite, cloned in milliseconds from a template in which all migrations have run. The
 * template is named by the statements of the migrations, so a changed migration makes a new one.
 */
export async function createTestDatabase(migrations: readonly Migration[]): Promise<TestDatabase> {
  const server = await testServerUrl();
  const template = await templateName(migrations);
  await withClient(server, async (client) => {
    await client.query('select pg_advisory_lock($1)', [TEMPLATE_LOCK]);
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (!rowCount) await makeTemplate(client, server, template, migrations);
  });
  const name = `t_${process.pid}_${Date.now().toString(36)}_${Math.random().toString(36).slice(2, 8)}`;
  await withClient(server, (client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  return {
    url: withDatabase(server, name),
    drop: () => withClient(server, async (client) => void (await client.query(`drop database if exists ${name} with (force)`))),
  };
}

async function testServerUrl(): Promise<string> {
  if (process.env.TEST_DATABASE_URL) return process.env.TEST_DATABASE_URL;
  const harness = new URL('../../../../tools/test/postgres.mjs', import.meta.url).href;
  const { ensureTestServer } = (await import(harness)) as { ensureTestServer(): Promise<string> };
  return ensureTestServer();
}

/** Migrations keep SQL in constants of their modules, so what they would run is asked of them, not read from their text. */
async function templateName(migrations: readonly Migration[]): Promise<string> {
  const statements: string[] = [];
  const listener = { query: (sql: string, parameters?: unknown[]) => Promise.resolve(void statements.push(sql, JSON.stringify(parameters ?? []))) };
  for (const migration of migrations) await new migration().up(listener as unknown as QueryRunner);
  return `tpl_${createHash('sha1').update(statements.join('\n')).digest('hex').slice(0, 16)}`;
}

async function makeTemplate(client: pg.Client, server: string, template: string, migrations: readonly Migration[]): Promise<void> {
  await client.query(`drop database if exists ${template} with (force)`);
  await client.query(`create database ${template}`);
  await migrate(withDatabase(server, template), migrations);
  await client.query(`update pg_database set datistemplate = true where datname = $1`, [template]);
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

function withDatabase(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.toString();
}
