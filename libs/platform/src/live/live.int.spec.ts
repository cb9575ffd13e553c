import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { DynamicModule } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { CONFIG, type Config } from '../config/config.js';
import { DatabaseModule } from '../database/database.module.js';
import { Database } from '../database/database.js';
import { WakeUps } from '../database/wake-ups.js';
import { platformMigrations } from '../migrations/index.js';
import { createTestDatabase, testConfig, type TestDatabase } from '../testing/index.js';
import { liveProviders } from './index.js';
import { LiveMessages } from './live-messages.js';
import { LiveRooms } from './live-rooms.js';
import { LiveSweep } from './live-sweep.js';
import { Live } from './live.js';

class SettingsModule {}
const settings = (config: Config): DynamicModule => ({ module: SettingsModule, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] });

let testDatabase: TestDatabase;
let app: TestingModule;
let database: Database;
let live: Live;
let messages: LiveMessages;
let rooms = 0;
let room: string;

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  const config = testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '20', TANTAM_RUN_JOBS: 'false' });
  app = await Test.createTestingModule({ imports: [settings(config), DatabaseModule.forRoot(platformMigrations)], providers: [WakeUps, ...liveProviders] }).compile();
  await app.init();
  [database, live, messages] = [app.get(Database), app.get(Live), app.get(LiveMessages)];
  app.get(LiveRooms).define('test', { mayJoin: async () => true });
});
afterAll(async () => {
  await app?.close();
  await testDatabase?.drop();
});
beforeEach(() => {
  room = `test:${++rooms}`;
});

const stored = () => database.rows<{ sequence: number; data: { by: number } }>(`select sequence, data from live_messages where room = $1 order by sequence`, [room]);

describe('a room', () => {
  it('counts without gaps or doubles while fifty publish at once, a fifth of them in vain', async () => {
    const publisher = async (by: number): Promise<void> => {
      await database.transaction(async () => {
        await live.publish(room, 'told', { by });
        await live.publish(room, 'told', { by });
        await database.execute(`select pg_sleep(0.002)`);
        if (by % 5 === 0) throw new Error('rolled back');
      });
    };
    const results = await Promise.allSettled(Array.from({ length: 50 }, (_, by) => publisher(by)));
    expect(results.filter(({ status }) => status === 'rejected')).toHaveLength(10);
    const all = await stored();
    expect(all.map(({ sequence }) => sequence)).toEqual(Array.from({ length: 80 }, (_, index) => index + 1));
    expect(all.filter(({ data }) => data.by % 5 === 0)).toEqual([]);
    expect(await messages.last(room)).toBe(80);
  });

  it('never shows a later message before an earlier one', async () => {
    let seen = 0;
    let isDone = false;
    const reader = (async () => {
      while (!isDone || seen < 60) {
        const { messages: found } = await messages.newer(new Map([[room, seen]]));
        expect(found.map(({ sequence }) => sequence)).toEqual(Array.from({ length: found.length }, (_, index) => seen + index + 1));
        seen += found.length;
      }
    })();
    await Promise.all(Array.from({ length: 60 }, (_, by) => live.publish(room, 'told', { by })));
    isDone = true;
    await reader;
    expect(seen).toBe(60);
  });

  it('keeps several rooms of one transaction apart, taken in one order so that nobody waits for each other', async () => {
    const [one, two] = [`${room}-a`, `${room}-b`];
    const both = (first: string, second: string) =>
      database.transaction(async () => {
        await live.publish(first, 'told', {});
        await live.publish(second, 'told', {});
      });
    await Promise.all(Array.from({ length: 20 }, (_, index) => (index % 2 ? both(one, two) : both(two, one))));
    expect([await messages.last(one), await messages.last(two)]).toEqual([20, 20]);
  });

  it('gives no number twice, whoever writes', async () => {
    await live.publish(room, 'told', {});
    const again = database.execute(`insert into live_messages (room, sequence, name, data) values ($1, 1, 'told', '{}')`, [room]);
    await expect(again).rejects.toMatchObject({ constraint: 'live_messages_pkey' });
  });

  it('takes no message that is too large, and none for a kind that nobody defined', async () => {
    await expect(live.publish(room, 'told', 'x'.repeat(70_000))).rejects.toThrow(RangeError);
    await expect(live.publish('nonsense:1', 'told', {})).rejects.toThrow('No module defines');
    expect(await stored()).toEqual([]);
  });
});

describe('whoever was away', () => {
  beforeEach(async () => {
    for (let by = 1; by <= 5; by += 1) await live.publish(room, 'told', { by });
  });

  it('is told exactly what came after the last he saw', async () => {
    const { last, messages: missed } = await messages.missed(room, 3);
    expect(last).toBe(5);
    expect(missed?.map(({ sequence, data }) => [sequence, data])).toEqual([[4, { by: 4 }], [5, { by: 5 }]]);
    expect((await messages.missed(room, 5)).messages).toEqual([]);
  });

  it('is told to read anew when some of it is gone, when it is too much, or when he comes from a future that was restored away', async () => {
    await database.execute(`update live_messages set created_at = now() - interval '25 hours' where room = $1 and sequence <= 2`, [room]);
    expect(await app.get(LiveSweep).run()).toBe(2);
    expect((await messages.missed(room, 1)).messages).toBeNull();
    expect((await messages.missed(room, 2)).messages).toHaveLength(3);
    expect((await messages.missed(room, 6)).messages).toBeNull();
    await database.transaction(async () => {
      for (let by = 0; by < 500; by += 1) await live.publish(room, 'told', { by });
    });
    expect((await messages.missed(room, 4)).messages).toBeNull();
    expect((await messages.missed(room, 5)).messages).toHaveLength(500);
  });

  it('is told to read anew rather than sent more than half a megabyte', async () => {
    for (let by = 0; by < 10; by += 1) await live.publish(room, 'told', 'x'.repeat(60_000));
    expect((await messages.missed(room, 5)).messages).toBeNull();
    expect((await messages.missed(room, 8)).messages).toHaveLength(7);
  });
});
