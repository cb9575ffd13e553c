import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Injectable } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { testConfig } from '../testing/test-config.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Database } from './database.js';
import { together } from './together.js';
import { Transactional } from './transactional.js';

@Injectable()
class Notes {
  constructor(private readonly database: Database) {}

  async add(text: string): Promise<void> {
    await this.database.execute(`insert into platform_settings (key, value) values ($1, 'true')`, [text]);
  }

  @Transactional()
  async addBoth(first: string, second: string): Promise<string> {
    await this.add(first);
    await this.add(second);
    return 'done';
  }

  @Transactional()
  async addAndFail(text: string): Promise<void> {
    await this.addBoth(`${text} 1`, `${text} 2`);
    throw new Error('changed my mind');
  }
}

let testDatabase: TestDatabase;
let module: TestingModule;
let notes: Notes;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  const config = testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '2' });
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations)], providers: [Notes] }).compile();
  await module.init();
  notes = module.get(Notes);
  database = module.get(Database);
});
beforeEach(() => database.execute('delete from platform_settings'));
afterAll(async () => {
  await module.close();
  await testDatabase.drop();
});

async function kept(): Promise<string[]> {
  return (await database.rows<{ key: string }>('select key from platform_settings order by key')).map(({ key }) => key);
}

describe('a transactional method', () => {
  it('begins before the first of several statements that are asked for at once', async () => {
    const ids = await database.transaction(() => together(Array.from({ length: 4 }, () => database.row<{ id: string }>('select pg_current_xact_id()::text as id'))));
    expect(new Set(ids.map((row) => row?.id)).size).toBe(1);
  });

  it('writes nothing of several statements asked for at once when one of them fails', async () => {
    const work = database.transaction(() => together([notes.add('a'), notes.add('b'), database.execute('select 1 / 0')]));
    await expect(work).rejects.toThrow('division by zero');
    expect(await kept()).toEqual([]);
  });

  it('answers what it returns, and keeps what it wrote', async () => {
    expect(await notes.addBoth('a', 'b')).toBe('done');
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('keeps nothing when it throws, not even what a transactional method it called had finished', async () => {
    await expect(notes.addAndFail('a')).rejects.toThrow('changed my mind');
    expect(await kept()).toEqual([]);
  });

  it('keeps nothing when a later statement is refused', async () => {
    await expect(notes.addBoth('a', 'a')).rejects.toMatchObject({ code: '23505' });
    expect(await kept()).toEqual([]);
  });

  it('gives its connection back: more of them than there are connections come through, failing ones too', async () => {
    const work = Array.from({ length: 20 }, (_, n) => (n % 2 ? notes.addBoth(`a${n}`, `b${n}`) : notes.addAndFail(`c${n}`)));
    const results = await Promise.allSettled(work);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
    expect(await kept()).toHaveLength(20);
  });

  it('is not seen by others before it ends, and does not mix with one at the same time', async () => {
    const writing = database.transaction(async () => {
      await notes.add('hidden');
      await database.row('select pg_sleep(0.2)');
    });
    await database.row('select pg_sleep(0.1)');
    const seen = await kept();
    await writing;
    expect(seen).toEqual([]);
    expect(await kept()).toEqual(['hidden']);
  });

  it('keeps what was written apart from it, although it rolls back', async () => {
    const work = database.transaction(async () => {
      await notes.add('rolled back');
      await database.apart(() => notes.addBoth('kept 1', 'kept 2'));
      throw new Error('changed my mind');
    });
    await expect(work).rejects.toThrow('changed my mind');
    expect(await kept()).toEqual(['kept 1', 'kept 2']);
  });

  it('survives the loss of its connection: the work fails, the process does not', async () => {
    const pid = (): Promise<{ pid: number } | null> => database.row('select pg_backend_pid() as pid');
    const work = database.transaction(async () => {
      const held = await pid();
      await database.apart(() => database.row('select pg_terminate_backend($1)', [held?.pid]));
      await database.apart(() => database.row('select pg_sleep(0.1)'));
      await notes.add('lost');
    });
    await expect(work).rejects.toThrow();
    await notes.add('next');
    expect(await kept()).toEqual(['next']);
  });

  it('does what was asked for the end once, still inside: it rolls back with the rest', async () => {
    const work = (fails: boolean): Promise<void> =>
      database.transaction(async () => {
        for (let n = 0; n < 3; n++) database.beforeCommit('tail', () => notes.add('tail'));
        await notes.add('first');
        if (fails) throw new Error('changed my mind');
      });
    await expect(work(true)).rejects.toThrow('changed my mind');
    expect(await kept()).toEqual([]);
    await work(false);
    expect(await kept()).toEqual(['first', 'tail']);
  });

  it('does what was asked for afterwards once, and only when the work was kept', async () => {
    const seen: string[][] = [];
    const look = async (): Promise<void> => void seen.push(await kept());
    const work = (fails: boolean): Promise<void> =>
      database.transaction(async () => {
        await database.afterCommit('look', look);
        await database.afterCommit('look', look);
        await notes.add('kept');
        if (fails) throw new Error('changed my mind');
      });
    await expect(work(true)).rejects.toThrow('changed my mind');
    expect(seen).toEqual([]);
    await work(false);
    expect(seen).toEqual([['kept']]);
  });

  it('is done when only what follows it fails', async () => {
    await database.transaction(async () => {
      await database.afterCommit('fails', () => Promise.reject(new Error('nobody listens')));
      await notes.add('kept');
    });
    expect(await kept()).toEqual(['kept']);
  });

  it('tells apart an instance that Nest did not make', async () => {
    await expect(async () => new Notes(database).addBoth('a', 'b')).rejects.toThrow('made by hand');
  });
});
