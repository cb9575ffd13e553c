import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { BusinessTime } from '../clock/business-time.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { Events } from '../events/events.js';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, TestClock, testConfig, until, type TestDatabase } from '../testing/index.js';
import { ForgetExpired } from './forget-expired.js';
import { Schedules, type Occurrence, type ScheduleHandler, type ScheduleOptions } from './schedules.js';

let testDatabase: TestDatabase;
const running = new Set<TestingModule>();

interface Process {
  readonly app: TestingModule;
  readonly clock: TestClock;
  readonly done: string[];
  /** Looks for what is due at a time, given as the business's clock on the wall has it. */
  at(instant: string): Promise<void>;
}

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
});
beforeEach(async () => {
  const { app } = await start();
  await app.get(Database).script(`delete from schedule_occurrences; delete from platform_settings where key = 'timeZone'`);
});
afterEach(async () => {
  await Promise.all([...running].map((app) => app.close()));
  running.clear();
});
afterAll(() => testDatabase.drop());

const noted = ({ at }: Occurrence): string => at.toISOString().slice(0, 16);

/** A process that looks at its schedules when it is told to. */
async function start(cron = '0 8 * * *', handle?: (occurrence: Occurrence, process: Process) => Promise<void>, options?: ScheduleOptions): Promise<Process> {
  const clock = new TestClock(new Date('2026-03-01T00:00:00Z'));
  const config = testConfig(testDatabase.url, { TANTAM_DATABASE_POOL: '3', TANTAM_RUN_JOBS: 'false' });
  const app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations, clock)] }).compile();
  app.useLogger(false);
  const done: string[] = [];
  const process: Process = {
    app, clock, done,
    at: (instant) => {
      clock.set(instant);
      return app.get(Schedules).runDue();
    },
  };
  const handler: ScheduleHandler = async (occurrence) => {
    await handle?.(occurrence, process);
    done.push(noted(occurrence));
  };
  app.get(Schedules).every('daily', cron, handler, options);
  await app.init();
  expect(app.get(Clock)).toBe(clock);
  running.add(app);
  return process;
}

const rows = (process: Process) => process.app.get(Database).rows<{ attempts: number; finished: boolean; error: string | null }>(`select attempts, finished_at is not null as finished, error from schedule_occurrences where name = 'daily' order by occurred_at desc`);
/** Ends the pause before the next attempt. */
const endPause = (process: Process) => process.app.get(Database).execute(`update schedule_occurrences set lease_until = now() - interval '1 second' where finished_at is null`);

describe('a schedule', () => {
  it('happens at the time of the business, once', async () => {
    const shop = await start();
    await shop.at('2026-03-01T02:00:00Z');
    await shop.at('2026-03-02T00:59:59Z');
    expect(shop.done).toEqual([]);
    await shop.at('2026-03-02T01:00:00Z'); // 8 o'clock in Ho Chi Minh City
    await shop.at('2026-03-02T01:00:01Z');
    await shop.at('2026-03-02T09:00:00Z');
    expect(shop.done).toEqual(['2026-03-02T01:00']);
  });

  it('that is new begins with its next time, not with the one that has passed', async () => {
    const shop = await start();
    await shop.at('2026-03-01T05:00:00Z');
    expect(shop.done).toEqual([]);
  });

  it('happens once over several processes, however their clocks differ', async () => {
    const shops = await Promise.all([start(), start(), start()]);
    await Promise.all(shops.map((shop) => shop.at('2026-03-01T02:00:00Z')));
    for (let day = 2; day <= 6; day++) {
      await Promise.all(shops.map((shop, n) => shop.at(`2026-03-0${day}T01:0${n * 3}:00Z`)));
    }
    expect(shops.flatMap(({ done }) => done).sort()).toEqual([2, 3, 4, 5, 6].map((day) => `2026-03-0${day}T01:00`));
  });

  it('is caught up once, for the latest time missed, after all processes were down', async () => {
    const before = await start();
    await before.at('2026-03-01T02:00:00Z');
    await before.app.close();
    running.delete(before.app);
    const shops = await Promise.all([start(), start()]);
    await Promise.all(shops.map((shop) => shop.at('2026-03-09T05:00:00Z')));
    expect(shops.flatMap(({ done }) => done)).toEqual(['2026-03-09T01:00']);
  });

  it('is not done for an earlier time once a later one has been: a clock that goes back changes nothing', async () => {
    const [early, late] = await Promise.all([start(), start()]);
    await early.at('2026-03-01T02:00:00Z');
    await late.at('2026-03-05T02:00:00Z');
    await early.at('2026-03-03T02:00:00Z');
    expect([early.done, late.done]).toEqual([[], ['2026-03-05T01:00']]);
  });

  it('follows the business to another time zone, through changes of the clock there', async () => {
    const shop = await start('30 2 * * *');
    await shop.app.get(BusinessTime).setZone('Europe/Berlin');
    await shop.at('2026-03-28T02:00:00Z');
    for (const day of ['2026-03-29', '2026-03-30', '2026-10-24', '2026-10-25', '2026-10-26']) await shop.at(`${day}T12:00:00Z`);
    // On 29 March there is no 2:30; on 25 October there are two, and one counts.
    expect(shop.done).toHaveLength(5);
    expect(shop.done.slice(1)).toEqual(['2026-03-30T00:30', '2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']);
  });

  it('is tried again when it fails, then given up with the reason', async () => {
    let failures = 0;
    const shop = await start('0 8 * * *', async () => { failures++; throw new Error('no luck'); }, { attempts: 3 });
    await shop.at('2026-03-01T02:00:00Z');
    await shop.at('2026-03-02T01:00:00Z');
    await shop.at('2026-03-02T01:00:06Z');
    expect(failures).toBe(1);
    for (let minute = 1; minute < 6; minute++) {
      await endPause(shop);
      await shop.at(`2026-03-02T01:0${minute}:00Z`);
    }
    expect(failures).toBe(3);
    expect((await rows(shop))[0]).toEqual({ attempts: 3, finished: true, error: 'no luck' });
  });

  it('is taken over from a process that was killed, and from one that froze: whose effect is then undone', async () => {
    const write = (who: string) => async (_: Occurrence, { app }: Process): Promise<void> => {
      await app.get(Database).execute(`insert into platform_settings (key, value) values ('day done by', to_jsonb($1::text))`, [who]);
    };
    let thaw = (): void => undefined;
    const frozenUntil = new Promise<void>((resolve) => (thaw = resolve));
    let isFrozen = false;
    const frozen = await start('0 8 * * *', async (occurrence, process) => { isFrozen = true; await frozenUntil; await write('frozen')(occurrence, process); }, { inTransaction: true });
    await frozen.at('2026-03-01T02:00:00Z');
    const late = frozen.at('2026-03-02T01:00:00Z');
    await until('it is at work', () => isFrozen);
    const other = await start('0 8 * * *', write('other'), { inTransaction: true });
    await other.at('2026-03-02T01:00:05Z');
    expect(other.done).toEqual([]);
    await endPause(other);
    await other.at('2026-03-02T01:00:40Z');
    expect(other.done).toEqual(['2026-03-02T01:00']);
    await other.app.get(Database).execute(`update platform_settings set key = 'kept' where key = 'day done by'`);
    thaw();
    await late;
    expect(await other.app.get(Database).rows(`select key, value from platform_settings where value = '"frozen"' or key = 'kept'`)).toEqual([{ key: 'kept', value: 'other' }]);
    await other.app.get(Database).execute(`delete from platform_settings where key = 'kept'`);
  });

  it('cannot be registered twice, nor with a time that does not exist', async () => {
    const { app } = await start();
    expect(() => app.get(Schedules).every('daily', '0 0 * * *', async () => undefined)).toThrow('Two schedules');
    expect(() => app.get(Schedules).every('never', '99 0 * * *', async () => undefined)).toThrow();
  });
});

describe('the day of the business', () => {
  it('is announced once when it begins, over all processes', async () => {
    const heard: unknown[] = [];
    const shops = await Promise.all([start(), start()]);
    for (const { app } of shops) app.get(Events).subscribe('business.day_started', async ({ data }) => void heard.push(data));
    await Promise.all(shops.map((shop) => shop.at('2026-03-01T05:00:00Z')));
    await Promise.all(shops.map((shop) => shop.at('2026-03-01T16:59:59Z')));
    expect(heard).toEqual([]);
    await Promise.all(shops.map((shop) => shop.at('2026-03-01T17:00:00Z'))); // midnight in Ho Chi Minh City
    await Promise.all(shops.map((shop) => shop.at('2026-03-02T03:00:00Z')));
    expect(heard).toEqual([{ day: '2026-03-02' }]);
  });
});

describe('what has passed its time', () => {
  it('is deleted: kept answers after a day, all but the latest occurrences after ninety', async () => {
    const { app } = await start();
    const database = app.get(Database);
    await database.script(`
      insert into idempotency_keys (key, fingerprint, status, created_at)
        select 'old ' || n, '', 201, now() - interval '25 hours' from generate_series(1, 5100) n;
      insert into idempotency_keys (key, fingerprint, status, created_at) values ('young', '', 201, now() - interval '23 hours');
      insert into schedule_occurrences (name, occurred_at, finished_at) values
        ('a', now() - interval '200 days', now()), ('a', now() - interval '95 days', now()), ('b', now() - interval '95 days', now()), ('b', now() - interval '1 day', now());`);
    expect(await app.get(ForgetExpired).forgetKeys()).toBe(5_000);
    expect(await app.get(ForgetExpired).forgetKeys()).toBe(100);
    expect(await database.rows(`select key from idempotency_keys`)).toEqual([{ key: 'young' }]);
    expect(await app.get(ForgetExpired).forgetOccurrences()).toBe(2);
    expect(await database.rows(`select name, (now()::date - occurred_at::date) as days from schedule_occurrences order by name`)).toEqual([{ name: 'a', days: 95 }, { name: 'b', days: 1 }]);
  });
});
