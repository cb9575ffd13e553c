import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { testConfig } from '../testing/test-config.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { until } from '../testing/until.js';
import { Database } from './database.js';
import { Kept } from './kept.js';

const POOL = 2;
let testDatabase: TestDatabase;
let module: TestingModule;
let database: Database;
let readings = 0;

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  const config = testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: String(POOL), TANTAM_RUN_JOBS: 'false' });
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations)] }).compile();
  await module.init();
  database = module.get(Database);
});
beforeEach(async () => {
  readings = 0;
  await write('one');
});
afterAll(async () => {
  await module.close();
  await testDatabase.drop();
});

async function write(word: string): Promise<void> {
  await database.execute(`insert into platform_settings (key, value) values ('word', to_jsonb($1::text)) on conflict (key) do update set value = excluded.value`, [word]);
}

function kept(): Kept<string | undefined> {
  return new Kept(database, async () => {
    readings += 1;
    return (await database.row<{ value: string }>(`select value from platform_settings where key = 'word'`))?.value;
  });
}

describe('something that is kept', () => {
  it('is read once by many who ask at the same time, in transactions and outside', async () => {
    const word = kept();
    await word.get();
    const asked = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? word.get() : database.transaction(() => word.get())));
    expect(new Set(await Promise.all(asked))).toEqual(new Set(['one']));
    expect(readings).toBe(1);
  });

  it('is known by transactions that hold every connection: none waits for one more', async () => {
    const word = kept();
    let begun = 0;
    const work = async (): Promise<string | undefined> => {
      await database.row('select 1 as one');
      begun += 1;
      await until('all have a connection', () => begun === POOL);
      return word.get();
    };
    expect(await Promise.all(Array.from({ length: POOL }, () => database.transaction(work)))).toEqual(['one', 'one']);
  });

  it('is as the transaction has made it, for itself; for others once it is kept', async () => {
    const word = kept();
    expect(await word.get()).toBe('one');
    await database.transaction(async () => {
      await write('two');
      await word.changed();
      expect(await word.get()).toBe('two');
      expect(await database.apart(() => word.get())).toBe('one');
    });
    expect(await word.get()).toBe('two');
  });

  it('is as it was when the transaction that changed it rolls back', async () => {
    const word = kept();
    const work = database.transaction(async () => {
      await write('two');
      await word.changed();
      await word.get();
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await word.get()).toBe('one');
  });

  it('is read anew when somebody else has changed it', async () => {
    const word = kept();
    expect(await word.get()).toBe('one');
    await write('two');
    expect(await word.get()).toBe('one');
    word.drop();
    expect(await word.get()).toBe('two');
  });
});
