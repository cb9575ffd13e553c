import 'reflect-metadata';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Controller, Get, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { Test } from '@nestjs/testing';
import { keepRequestContext } from '../context/http-context.js';
import { inJobContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { testConfig } from '../testing/test-config.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { until } from '../testing/until.js';
import { createHttpAdapter } from './configure-http.js';
import { ProblemFilter } from './problem.filter.js';

@Controller()
class SlowController {
  constructor(private readonly database: Database) {}

  @Get('slow-statement')
  async slowStatement(): Promise<string> {
    await this.database.row(`select pg_sleep(20) as "of a request"`);
    return 'late';
  }

  @Get('slow-transaction')
  async slowTransaction(): Promise<string> {
    await this.database.transaction(() => this.database.row(`select pg_sleep(20) as "of a request"`));
    return 'late';
  }

  @Get('late-write')
  async lateWrite(): Promise<string> {
    await this.database.transaction(async () => {
      await this.database.execute(`insert into platform_settings (key, value) values ('before', 'true')`);
      await pause(1_500);
      await this.database.execute(`insert into platform_settings (key, value) values ('after', 'true')`);
    });
    return 'late';
  }
}

@Module({ controllers: [SlowController] })
class SlowModule {}

let testDatabase: TestDatabase;
let app: NestFastifyApplication;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  const config = testConfig(testDatabase.url, { TANTAM_REQUEST_SECONDS: '1' });
  const module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations), SlowModule] }).compile();
  app = module.createNestApplication<NestFastifyApplication>(createHttpAdapter(config), { logger: false });
  app.useGlobalFilters(new ProblemFilter());
  keepRequestContext(app.getHttpAdapter().getInstance());
  await app.listen(0, '127.0.0.1');
  database = app.get(Database);
});
afterAll(async () => {
  await app.close();
  await testDatabase.drop();
});

async function statusOf(path: string): Promise<number> {
  return (await fetch(`${await app.getUrl()}/${path}`)).status;
}

async function running(): Promise<number> {
  const row = await database.row<{ count: number }>(`select count(*) from pg_stat_activity where datname = current_database() and state = 'active' and query like '%of a request%' and pid <> pg_backend_pid()`);
  return row?.count ?? 0;
}

describe('a request that takes too long', () => {
  it.each(['slow-statement', 'slow-transaction'])('leaves no statement running: %s', async (path) => {
    expect(await statusOf(path)).toBe(503);
    await until('the statement has ended', async () => (await running()) === 0, 3_000);
  });

  it('does nothing more once it has been answered, and keeps nothing of what it did', async () => {
    expect(await statusOf('late-write')).toBe(503);
    await pause(1_000);
    expect(await database.rows(`select key from platform_settings where key in ('before', 'after')`)).toEqual([]);
  });

  it('does not hold jobs to its time, in transactions and outside', async () => {
    const slow = () => database.row(`select pg_sleep(1.3)::text as slept`);
    expect(await inJobContext('a job', null, slow)).toEqual({ slept: '' });
    expect(await inJobContext('a job', null, () => database.transaction(slow))).toEqual({ slept: '' });
    expect(await inJobContext('a job', null, () => database.withClient((client) => client.query('select pg_sleep(1.3)')))).toMatchObject({ rowCount: 1 });
    expect(await database.row(`select current_setting('statement_timeout') as limit`)).toEqual({ limit: '1s' });
  });
});
