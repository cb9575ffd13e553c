import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { LazyModuleLoader } from '@nestjs/core';
import { Test, type TestingModule } from '@nestjs/testing';
import { Redis } from 'ioredis';
import { Database } from '../database/database.js';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, startRedis, testConfig, until, type TestDatabase, type TestRedis } from '../testing/index.js';
import { itWithRedis } from '../testing/it-with-redis.js';
import { BullJobs } from './bull-jobs.js';
import type { JobHandler, JobPolicy } from './job-kind.js';
import { JobQueue } from './job-queue.js';
import { JobSweeper } from './job-sweeper.js';

let testDatabase: TestDatabase;
let redis: TestRedis | null = null;
const running = new Set<TestingModule>();

beforeAll(async () => {
  [testDatabase, redis] = await Promise.all([createTestDatabase(platformMigrations), startRedis()]);
});
afterEach(async () => {
  await Promise.all([...running].map((app) => app.close()));
  running.clear();
});
afterAll(async () => {
  await testDatabase.drop();
  await redis?.stop();
});

interface Started {
  readonly app: TestingModule;
  readonly jobs: JobQueue;
}

type Kinds = Readonly<Record<string, readonly [JobHandler, JobPolicy?]>>;
type Driver = 'in-process' | 'bull';

/** A process with these kinds of jobs. Those with the same prefix share their queues, where the driver can. */
async function start(driver: Driver, kinds: Kinds, { prefix = randomUUID(), runsJobs = true } = {}): Promise<Started> {
  const config = { ...testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '3', TANTAM_REDIS_PREFIX: prefix }), redisUrl: driver === 'bull' ? redis!.url : null, runsJobs };
  const app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations)] }).compile();
  app.useLogger(false);
  const jobs = app.get(JobQueue);
  for (const [kind, [handler, policy]] of Object.entries(kinds)) jobs.handle(kind, handler, policy);
  await app.init();
  running.add(app);
  if (driver === 'bull') await untilConnected(jobs);
  return { app, jobs };
}

/** What is added before the connection stands is left to the sweep; these tests are about what the queue does. */
async function untilConnected(jobs: JobQueue): Promise<void> {
  const { client } = jobs as unknown as { client: Redis };
  await until('Redis is connected', () => client.status === 'ready');
}

/** Where Bull's modules are loaded: an application of its own each time, as each holds its queues. */
async function lazyModules(): Promise<LazyModuleLoader> {
  const app = await Test.createTestingModule({}).compile();
  running.add(app);
  return app.get(LazyModuleLoader);
}

/** A handler that notes who came and stays until it is let go. */
function gate() {
  const seen: string[] = [];
  const waiting: (() => void)[] = [];
  let isOpen = false;
  const handler: JobHandler = async (id) => {
    seen.push(id);
    if (!isOpen) await new Promise<void>((resolve) => waiting.push(resolve));
  };
  const open = (): void => {
    isOpen = true;
    for (const resolve of waiting.splice(0)) resolve();
  };
  return { seen, handler, open };
}

function keepsThePromises(driver: Driver, test: typeof it): void {
  test('runs each job once', async () => {
    const seen: string[] = [];
    const { jobs } = await start(driver, { count: [async (id) => void seen.push(id)] });
    const ids = Array.from({ length: 50 }, (_, n) => `job ${n}`);
    for (const id of ids) await jobs.add('count', id);
    await until('all have run', () => seen.length >= ids.length);
    await pause(50);
    expect([...seen].sort()).toEqual([...ids].sort());
  });

  test.each(['a:b:c', 'wait', 'active', '17', 'chào bạn {x}', 'id.%3A', '../up', '*'])('takes %j for an id', async (id) => {
    const seen: string[] = [];
    const { jobs } = await start(driver, { odd: [async (each) => void seen.push(each)] });
    await jobs.add('odd', id);
    await until('it has run', () => seen.length > 0);
    expect(seen).toEqual([id]);
  });

  test('tries a failing job again after growing pauses, and gives it up after the last attempt', async () => {
    const at: number[] = [];
    const { jobs } = await start(driver, { fails: [async () => { at.push(Date.now()); throw new Error('no'); }, { attempts: 4, backoffMs: 100 }] });
    await jobs.add('fails', 'x');
    await until('the attempts are over', () => at.length === 4);
    const pauses = at.slice(1).map((time, n) => time - at[n]!);
    expect(pauses[0]).toBeGreaterThanOrEqual(95);
    expect(pauses[1]).toBeGreaterThanOrEqual(195);
    expect(pauses[2]).toBeGreaterThanOrEqual(395);
    await pause(300);
    expect(at).toHaveLength(4);
  });

  test('can be asked again for a job that was given up', async () => {
    let calls = 0;
    const { jobs } = await start(driver, { fails: [async () => { if (++calls === 1) throw new Error('no'); }, { attempts: 1 }] });
    await jobs.add('fails', 'x');
    await until('it was given up', () => calls === 1);
    await until('it runs again', async () => {
      await jobs.add('fails', 'x');
      return calls === 2;
    });
  });

  test('waits for as long as it was asked to', async () => {
    const seen: number[] = [];
    const { jobs } = await start(driver, { late: [async () => void seen.push(Date.now())] });
    const asked = Date.now();
    await jobs.add('late', 'x', { delayMs: 400 });
    await until('it has run', () => seen.length > 0);
    expect(seen[0]! - asked).toBeGreaterThanOrEqual(395);
  });

  test('brings a waiting job forward when it is asked for at once', async () => {
    const seen: string[] = [];
    const { jobs } = await start(driver, { late: [async (id) => void seen.push(id)] });
    await jobs.add('late', 'x', { delayMs: 60_000 });
    await pause(100);
    await jobs.add('late', 'x');
    await until('it has run', () => seen.length > 0, 10_000);
    expect(seen).toEqual(['x']);
  });

  test('keeps one of several that wait, and every one where that was asked for', async () => {
    const busy = gate();
    const { jobs } = await start(driver, { once: [busy.handler, { concurrency: 1 }] });
    await jobs.add('once', 'first');
    await until('the first runs', () => busy.seen.length === 1);
    for (let n = 0; n < 5; n++) await jobs.add('once', 'second');
    for (let n = 0; n < 3; n++) await jobs.add('once', 'third', { dedupe: false });
    await pause(150);
    busy.open();
    await until('all have run', () => busy.seen.length >= 5);
    await pause(100);
    expect([...busy.seen].sort()).toEqual(['first', 'second', 'third', 'third', 'third']);
  });

  test('runs a job once more when it was asked for while it ran', async () => {
    const busy = gate();
    const { jobs } = await start(driver, { again: [busy.handler, { concurrency: 3 }] });
    await jobs.add('again', 'x');
    await until('it runs', () => busy.seen.length === 1);
    for (let n = 0; n < 3; n++) await jobs.add('again', 'x');
    await pause(150);
    expect(busy.seen).toEqual(['x']);
    busy.open();
    await until('it has run again', () => busy.seen.length === 2);
    await pause(150);
    expect(busy.seen).toEqual(['x', 'x']);
  });

  test('runs no more at once than allowed, of each kind by itself', async () => {
    const [few, many] = [gate(), gate()];
    const { jobs } = await start(driver, { few: [few.handler, { concurrency: 2 }], many: [many.handler, { concurrency: 5 }] });
    for (let n = 0; n < 8; n++) await Promise.all([jobs.add('few', `${n}`), jobs.add('many', `${n}`)]);
    await until('both are full', () => few.seen.length === 2 && many.seen.length === 5);
    await pause(150);
    expect([few.seen.length, many.seen.length]).toEqual([2, 5]);
    few.open();
    many.open();
    await until('all have run', () => few.seen.length === 8 && many.seen.length === 8);
  });

  test('does nothing for a transaction that rolls back, and begins after the commit', async () => {
    const seen: string[] = [];
    const { app, jobs } = await start(driver, { after: [async (id) => void seen.push(id)] });
    const database = app.get(Database);
    const failing = database.transaction(async () => {
      await jobs.add('after', 'lost');
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    await database.transaction(async () => {
      await jobs.add('after', 'kept');
      await pause(100);
      expect(seen).toEqual([]);
    });
    await until('it has run', () => seen.length > 0);
    expect(seen).toEqual(['kept']);
  });

  test('runs jobs outside the transaction and the request that asked for them', async () => {
    const inside: boolean[] = [];
    const { app, jobs } = await start(driver, { free: [async () => void inside.push(app.get(Database).isInTransaction())] });
    await app.get(Database).transaction(() => jobs.add('free', 'x'));
    await until('it has run', () => inside.length > 0);
    expect(inside).toEqual([false]);
  });

  test('stops in good order: finishes what runs, tells it to hurry, takes nothing new', async () => {
    const busy = gate();
    let heard: AbortSignal | null = null;
    const handler: JobHandler = (id, signal) => ((heard = signal), busy.handler(id, signal));
    const { app, jobs } = await start(driver, { slow: [handler, { concurrency: 1 }] });
    await jobs.add('slow', 'running');
    await until('it runs', () => busy.seen.length === 1);
    await jobs.add('slow', 'waiting');
    const closed = app.close();
    await until('it is told to end', () => heard?.aborted === true);
    let isClosed = false;
    void closed.then(() => (isClosed = true));
    await pause(200);
    expect(isClosed).toBe(false);
    busy.open();
    await closed;
    expect(busy.seen).toEqual(['running']);
  });

  test('does not wait for ever for a job that does not end', async () => {
    const stuck = gate();
    const { jobs } = await start(driver, { stuck: [stuck.handler] });
    await jobs.add('stuck', 'x');
    await until('it runs', () => stuck.seen.length === 1);
    const started = Date.now();
    expect(await jobs.stop(300)).toBe(1);
    expect(Date.now() - started).toBeLessThan(3_000);
    stuck.open();
  });

  test('finds by its sweep what nobody was told of, and goes on when a sweep fails', async () => {
    const open = new Set(['a', 'b']);
    let sweeps = 0;
    const sweep = async (): Promise<string[]> => {
      if (++sweeps === 1) throw new Error('the database is away');
      return [...open];
    };
    const { app } = await start(driver, { swept: [async (id) => void open.delete(id), { sweep }] });
    await until('all is done', async () => {
      await app.get(JobSweeper).sweep();
      return open.size === 0;
    });
  });

  test('refuses a job that nobody handles, and a second handler', async () => {
    const { jobs } = await start(driver, { known: [async () => undefined] });
    await expect(jobs.add('unknown', 'x')).rejects.toThrow('Nobody handles');
    expect(() => jobs.handle('known', async () => undefined)).toThrow('Two handlers');
  });
}

describe('jobs within one process', () => {
  keepsThePromises('in-process', it);

  it('are left to others where the process runs none', async () => {
    const seen: string[] = [];
    const { jobs } = await start('in-process', { count: [async (id) => void seen.push(id)] }, { runsJobs: false });
    await jobs.add('count', 'x');
    await pause(100);
    expect(seen).toEqual([]);
  });
});

describe('jobs over Redis', () => {
  keepsThePromises('bull', itWithRedis);

  itWithRedis('are shared by several processes, each done once', async () => {
    const prefix = randomUUID();
    const seen: string[][] = [[], []];
    const workers = await Promise.all(seen.map((own) => start('bull', { shared: [async (id) => { own.push(id); await pause(5); }, { concurrency: 2 }] }, { prefix })));
    const asking = await start('bull', { shared: [async () => { throw new Error('not here'); }] }, { prefix, runsJobs: false });
    for (let n = 0; n < 60; n++) await asking.jobs.add('shared', `${n}`);
    await until('all have run', () => seen.flat().length >= 60);
    await pause(100);
    expect(seen.flat().sort()).toEqual(Array.from({ length: 60 }, (_, n) => `${n}`).sort());
    expect(workers).toHaveLength(2);
  });

  itWithRedis('are found by the sweep after Redis forgot everything', async () => {
    const busy = gate();
    const open = new Set(['a', 'b', 'c']);
    const handler: JobHandler = async (id, signal) => {
      await busy.handler(id, signal);
      open.delete(id);
    };
    const { app, jobs } = await start('bull', { kept: [handler, { concurrency: 1, sweep: async () => [...open] }] });
    await jobs.add('kept', 'a');
    await until('one runs', () => busy.seen.length > 0);
    const admin = new Redis(redis!.url);
    await admin.flushall();
    admin.disconnect();
    busy.open();
    await until('all is done', async () => {
      await app.get(JobSweeper).sweep();
      return open.size === 0;
    });
  });

  itWithRedis('go on when Redis was killed and comes back; meanwhile nobody waits for it', async () => {
    const open = new Set<string>(['swept']);
    const { jobs } = await start('bull', { kept: [async (id) => void open.delete(id), { sweep: async () => [...open] }] });
    await until('it works', () => open.size === 0);
    await redis!.kill();
    const started = Date.now();
    for (let n = 0; n < 100; n++) {
      open.add(`${n}`);
      await jobs.add('kept', `${n}`);
    }
    expect(Date.now() - started).toBeLessThan(1_000);
    await redis!.restart();
    await until('all is done', () => open.size === 0, 20_000);
  });

  itWithRedis('are taken once Redis comes, when it was not there at the start', async () => {
    await redis!.kill();
    const seen: string[] = [];
    const starting = start('bull', { kept: [async (id) => void seen.push(id), { sweep: async () => (seen.length === 0 ? ['x'] : []) }] });
    await pause(500);
    await redis!.restart();
    await starting;
    await until('it has run', () => seen.length > 0, 20_000);
  });

  itWithRedis('let a process stop at any moment of its start, and leave no connection behind', async () => {
    const client = new Redis(redis!.url);
    const failures: unknown[] = [];
    const note = (error: unknown): void => void failures.push(error);
    process.on('unhandledRejection', note);
    const open = async (): Promise<number> => String(await client.client('LIST')).trim().split('\n').length;
    const before = await open();
    for (let n = 0; n < 40; n++) {
      const jobs = new BullJobs({} as Database, { redisUrl: redis!.url, prefix: randomUUID(), runsJobs: true }, await lazyModules());
      for (const kind of ['a', 'b', 'c']) jobs.handle(kind, async () => undefined);
      jobs.start();
      await pause(n);
      await jobs.stop(n % 2 ? 300 : 5);
    }
    await until('all connections are closed', async () => (await open()) === before);
    process.off('unhandledRejection', note);
    client.disconnect();
    expect(failures).toEqual([]);
  });

  itWithRedis('of a process that hangs in Redis are not lost: stopping it ends', async () => {
    const { app } = await start('bull', { kept: [async () => undefined] });
    await redis!.kill();
    const started = Date.now();
    running.delete(app);
    await app.close();
    expect(Date.now() - started).toBeLessThan(25_000);
    await redis!.restart();
  });
});
