import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { performance } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { platformMigrations } from '../migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import type { Migration } from './data-source.js';
import { migrate } from './migrate.js';
import { migrateOnly } from './open-database.js';

/** Longest that anybody who reads may have to wait for a migration. */
const LONGEST_WAIT_MS = 1_500;

class AddNote1899000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table platform_settings add column note text`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations only go forward');
  }
}

const withNote: readonly Migration[] = [...platformMigrations, AddNote1899000000000];
let test: TestDatabase;
const clients: pg.Client[] = [];

beforeEach(async () => {
  test = await createTestDatabase(platformMigrations);
});
afterEach(async () => {
  for (const client of clients.splice(0)) await client.end();
  await test.drop();
});

async function connect(url = test.url): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  clients.push(client);
  return client;
}

async function hasNote(client: pg.Client): Promise<boolean> {
  return (await client.query(`select from information_schema.columns where table_name = 'platform_settings' and column_name = 'note'`)).rowCount === 1;
}

/** Reads all the time; answers the longest that one reading took. */
async function readUntil(client: pg.Client, isDone: () => boolean): Promise<number> {
  let worst = 0;
  while (!isDone()) {
    const started = performance.now();
    await client.query('select count(*) from platform_settings');
    worst = Math.max(worst, performance.now() - started);
    await pause(5);
  }
  return worst;
}

describe('a migration behind a transaction that holds its table', () => {
  it('lets readers through while it waits, and is done once the table is free', async () => {
    const [idle, reader] = [await connect(), await connect()];
    await idle.query('begin; select count(*) from platform_settings');
    let isDone = false;
    const migrating = migrate(test.url, withNote).finally(() => (isDone = true));
    const reading = readUntil(reader, () => isDone);
    // Without a limit to its wait it would hold up readers for all of this.
    await pause(3_000);
    expect(isDone).toBe(false);
    await idle.query('commit');
    expect(await migrating).toEqual(['AddNote1899000000000']);
    expect(await hasNote(reader)).toBe(true);
    expect(await reading).toBeLessThan(LONGEST_WAIT_MS);
  });

  it('gives up in the end, leaving everything as it was', async () => {
    const idle = await connect();
    await idle.query('begin; select count(*) from platform_settings');
    await expect(migrate(test.url, withNote, { patienceMs: 300 })).rejects.toMatchObject({ code: '55P03' });
    expect(await hasNote(idle)).toBe(false);
  });

  it('runs once, by however many processes, who wait for their turn longer than for a table', async () => {
    const idle = await connect();
    await idle.query('begin; select count(*) from platform_settings');
    const migrating = Promise.all([1, 2, 3].map(() => migrate(test.url, withNote)));
    await pause(600);
    await idle.query('commit');
    expect((await migrating).flat()).toEqual(['AddNote1899000000000']);
  });
});

describe('a database newer than the code', () => {
  it('is left as it is: the old version works on', async () => {
    await migrate(test.url, withNote);
    expect(await migrate(test.url, platformMigrations)).toEqual([]);
    expect(await hasNote(await connect())).toBe(true);
  });
});

describe('a role of its own for the app', () => {
  let appUrl: string;
  let role: string;

  beforeEach(async () => {
    role = `app_${Math.random().toString(36).slice(2, 10)}`;
    await (await connect()).query(`create role ${role} login password 'app'`);
    const url = new URL(test.url);
    url.username = role;
    url.password = 'app';
    appUrl = url.toString();
  });
  afterEach(async () => {
    const client = await connect();
    await client.query(`drop owned by ${role}; drop role ${role}`);
  });

  const settings = (ownerDatabaseUrl: string | null) => ({ databaseUrl: appUrl, databasePoolSize: 2, ownerDatabaseUrl });

  it('may work with all tables, those of later migrations too, but not change the schema', async () => {
    await migrateOnly(settings(test.url), platformMigrations);
    const app = await connect(appUrl);
    await app.query(`insert into platform_settings (key, value) values ('a', '1'); update platform_settings set value = '2'; delete from platform_settings where key = 'a'`);
    await (await connect()).query('create table later (id int); create sequence later_numbers');
    await app.query(`insert into later values (1); select nextval('later_numbers')`);
    await expect(app.query('alter table platform_settings add column x int')).rejects.toMatchObject({ code: '42501' });
    await expect(app.query(`delete from schema_migrations`)).rejects.toMatchObject({ code: '42501' });
  });

  it('may add to the audit trail and read it, but neither change nor delete it, whole or by its parts', async () => {
    await migrateOnly(settings(test.url), platformMigrations);
    const app = await connect(appUrl);
    await app.query(`insert into audit_entries (id, actor_kind, request_id, action, resource) values (new_id(), 'system', 'r', 'a', 'b')`);
    const { rows } = await app.query<{ part: string }>('select tableoid::regclass::text as part from audit_entries');
    for (const table of ['audit_entries', rows[0]!.part, 'audit_seals']) {
      for (const sql of [`update ${table} set ${table === 'audit_seals' ? 'hash' : 'action'} = null`, `delete from ${table}`, `truncate ${table}`, `alter table ${table} disable trigger all`]) {
        await expect(app.query(sql)).rejects.toMatchObject({ code: '42501' });
      }
    }
    await app.query('select audit_make_partitions(14)');
    await expect(app.query(`select from audit_entries_${new Date(Date.now() + 426 * 86_400_000).toISOString().slice(0, 7).replace('-', '_')}`)).rejects.toMatchObject({ code: '42501' });
  });

  it('is told what to do when the schema is behind and nobody may change it', async () => {
    await expect(migrateOnly(settings(null), withNote)).rejects.toThrow('TANTAM_OWNER_DATABASE_URL');
  });

  it('needs no owner when there is nothing to migrate', async () => {
    await migrateOnly(settings(test.url), platformMigrations);
    expect(await migrateOnly(settings(null), platformMigrations)).toEqual([]);
  });
});
