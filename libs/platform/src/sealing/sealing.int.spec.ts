import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { uuidv7 } from '@tantam/kernel';
import { startAudit } from '../audit/testing/start-audit.js';
import { Database } from '../database/database.js';
import { platformMigrations } from '../migrations/index.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { Sealing } from './sealing.js';

const SECRET = 'a secret of the operator, long enough';
let testDatabase: TestDatabase;

function start(env: NodeJS.ProcessEnv = {}): Promise<TestingModule> {
  return startAudit(testDatabase.url, env);
}

describe('sealing', () => {
  let here: TestingModule;
  let there: TestingModule;
  let sealing: Sealing;
  let database: Database;

  beforeAll(async () => {
    testDatabase = await createTestDatabase(platformMigrations);
    here = await start();
    there = await start();
    sealing = here.get(Sealing);
    database = here.get(Database);
  });
  afterAll(async () => {
    await here.close();
    await there.close();
    await testDatabase.drop();
  });

  it('gives back what was sealed, in every process, and shows nothing of it in the text', async () => {
    const customerId = uuidv7();
    const value = { fullName: 'Nguyễn Thị Hồng', phones: ['+84912345678'] };
    const sealed = await sealing.seal(customerId, value, 'notes/1');
    expect(sealed).toMatch(/^s1\.[\w-]+\.[\w-]+\.[\w-]+$/);
    expect(Buffer.from(sealed.split('.')[3]!, 'base64url').toString('utf8')).not.toContain('Hồng');
    expect(await there.get(Sealing).open(customerId, sealed, 'notes/1')).toEqual(value);
  });

  it('never makes the same text twice', async () => {
    const customerId = uuidv7();
    expect(await sealing.seal(customerId, 'Hồng', 'a')).not.toBe(await sealing.seal(customerId, 'Hồng', 'a'));
  });

  it('opens a text only for its customer, at its place, unchanged', async () => {
    const [one, other] = [uuidv7(), uuidv7()];
    const sealed = await sealing.seal(one, 'Hồng', 'notes/1');
    await sealing.seal(other, 'Lan', 'notes/2');
    const last = sealed.at(-1) === 'A' ? 'B' : 'A';
    expect(await sealing.open(other, sealed, 'notes/1')).toBeNull();
    expect(await sealing.open(one, sealed, 'notes/2')).toBeNull();
    expect(await sealing.open(one, sealed.slice(0, -2) + last + sealed.at(-1), 'notes/1')).toBeNull();
    expect(await sealing.open(one, 'no sealed text', 'notes/1')).toBeNull();
  });

  it('opens nothing after the key was destroyed, in no process, and keeps nothing that is sealed later', async () => {
    const customerId = uuidv7();
    const sealed = await sealing.seal(customerId, 'Hồng', 'notes/1');
    await there.get(Sealing).destroy(customerId);
    const later = await sealing.seal(customerId, 'Hồng again', 'notes/2');
    expect(await sealing.open(customerId, sealed, 'notes/1')).toBeNull();
    expect(await sealing.open(customerId, later, 'notes/2')).toBeNull();
    expect(later).toBe('s1.destroyed');
    expect(await database.row('select wrapped_key from customer_keys where customer_id = $1', [customerId])).toEqual({ wrapped_key: null });
  });

  it('destroys the key of a customer who had none, so that she never gets one', async () => {
    const customerId = uuidv7();
    await sealing.destroy(customerId);
    expect(await sealing.seal(customerId, 'Hồng', 'a')).toBe('s1.destroyed');
  });

  it('lets whoever destroys a key wait for the transaction that writes with it', async () => {
    const customerId = uuidv7();
    await sealing.seal(customerId, 'made', 'a');
    const order: string[] = [];
    const writing = database.transaction(async () => {
      await sealing.seal(customerId, 'Hồng', 'a');
      const destroying = there.get(Sealing).destroy(customerId).then(() => order.push('destroyed'));
      await database.apart(() => waitUntilBlocked(database));
      order.push('written');
      return { destroying };
    });
    await (await writing).destroying;
    expect(order).toEqual(['written', 'destroyed']);
  });

  it('makes one key for a customer whom fifty write about at once', async () => {
    const customerId = uuidv7();
    const sealed = await Promise.all(Array.from({ length: 50 }, (_, n) => sealing.seal(customerId, n, `n/${n}`)));
    const opened = await sealing.openMany(sealed.map((text, n) => ({ customerId, sealed: text, where: `n/${n}` })));
    expect(opened).toEqual(Array.from({ length: 50 }, (_, n) => n));
  });

  it('seals what is about no customer under the key of the installation', async () => {
    const sealed = await sealing.seal(null, 'Trần Văn Nam', 'a');
    expect(await there.get(Sealing).open(null, sealed, 'a')).toBe('Trần Văn Nam');
    expect(await sealing.open(uuidv7(), sealed, 'a')).toBeNull();
  });
});

describe('the secret key', () => {
  let former: string;
  const customerId = uuidv7();

  beforeAll(async () => {
    testDatabase = await createTestDatabase(platformMigrations);
    const module = await start();
    former = await module.get(Sealing).seal(customerId, 'before', 'a');
    await module.close();
  });
  afterAll(() => testDatabase.drop());

  it('may come later: what was sealed before still opens', async () => {
    const module = await start({ TANTAM_SECRET_KEY: SECRET });
    const later = await module.get(Sealing).seal(customerId, 'after', 'b');
    expect(await module.get(Sealing).openMany([{ customerId, sealed: former, where: 'a' }, { customerId, sealed: later, where: 'b' }])).toEqual(['before', 'after']);
    await module.close();
  });

  it('stops the start when it is not the one with which the database was sealed', async () => {
    await expect(start({ TANTAM_SECRET_KEY: 'another secret of the operator, long' })).rejects.toThrow('is not the one');
  });

  it('stops the start when it is too short', async () => {
    await expect(start({ TANTAM_SECRET_KEY: 'short' })).rejects.toThrow('at least 32 bytes');
  });
});

async function waitUntilBlocked(database: Database): Promise<void> {
  for (const deadline = Date.now() + 5_000; Date.now() < deadline; ) {
    if (await database.row(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%customer_keys%'`)) return;
  }
  throw new Error('nobody waits');
}
