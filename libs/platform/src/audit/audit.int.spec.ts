import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { uuidv7 } from '@tantam/kernel';
import { inContext, inJobContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { platformMigrations } from '../migrations/index.js';
import { Sealing } from '../sealing/sealing.js';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.js';
import { until } from '../testing/until.js';
import { Audit, placeOf } from './audit.js';
import { AuditKeeper } from './audit-keeper.js';
import { AuditSeals } from './audit-seals.js';
import { startAudit } from './testing/start-audit.js';

let testDatabase: TestDatabase;
let module: TestingModule;
let audit: Audit;
let seals: AuditSeals;
let database: Database;

beforeAll(async () => {
  testDatabase = await createTestDatabase(platformMigrations);
  module = await startAudit(testDatabase.url);
  audit = module.get(Audit);
  seals = module.get(AuditSeals);
  database = module.get(Database);
});
beforeEach(() => asOwner('delete from audit_entries; delete from audit_seals'));
afterAll(async () => {
  await module.close();
  await testDatabase.drop();
});

/** What only somebody with the owner's rights can do: go around the trigger. */
async function asOwner(sql: string): Promise<void> {
  await database.transaction(() => database.script(`set local session_replication_role = replica; ${sql}`));
}

async function record(name: string): Promise<void> {
  await database.transaction(async () => audit.record({ action: 'thing.changed', resource: 'thing', resourceId: name, changes: { name: { from: null, to: name } } }));
}

interface Stored extends Record<string, unknown> {
  id: string;
  actor: string;
  actorId: string | null;
  requestId: string;
  resourceId: string;
  changes: Record<string, unknown>;
  sealed: string | null;
  xid: number;
}

function stored(): Promise<Stored[]> {
  return database.rows<Stored>(
    `select id, actor_kind as actor, actor_id as "actorId", request_id as "requestId", resource_id as "resourceId", changes, sealed_changes as sealed, xid
     from audit_entries order by id`,
  );
}

describe('an audit entry', () => {
  it('is written with the change, and not when the change is rolled back', async () => {
    await record('kept');
    const failing = database.transaction(async () => {
      audit.record({ action: 'thing.changed', resource: 'thing', resourceId: 'lost' });
      throw new Error('changed my mind');
    });
    await expect(failing).rejects.toThrow('changed my mind');
    expect((await stored()).map(({ resourceId }) => resourceId)).toEqual(['kept']);
  });

  it('says who acts, from the context: a user, a job for a user, the system', async () => {
    const [user, owner] = [uuidv7(), uuidv7()];
    await inContext({ requestId: 'r-1', actor: { kind: 'user', id: user }, address: '10.0.0.7', language: 'vi' }, () => record('a'));
    await inJobContext('import 1', owner, () => record('b'));
    await record('c');
    expect((await stored()).map(({ actor, actorId, requestId }) => [actor, actorId, requestId])).toEqual([
      ['user', user, 'r-1'],
      ['user', owner, 'import 1'],
      ['system', null, 'system'],
    ]);
  });

  it('goes in with one statement, however many there are', async () => {
    await database.transaction(async () => {
      for (const name of ['a', 'b', 'c']) audit.record({ action: 'thing.changed', resource: 'thing', resourceId: name, changes: { name: { from: null, to: name } } });
      expect(await stored()).toEqual([]);
    });
    const rows = await stored();
    expect(rows.map(({ resourceId, changes }) => [resourceId, changes])).toEqual(['a', 'b', 'c'].map((name) => [name, { name: { from: null, to: name } }]));
    expect(new Set(rows.map(({ xid }) => xid)).size).toBe(1);
  });

  it('keeps personal values sealed under the key of the customer, and their names open', async () => {
    const customerId = uuidv7();
    await database.transaction(async () => {
      audit.record({
        action: 'customer.changed', resource: 'customer', resourceId: customerId, customerId, personal: ['fullName'],
        changes: { fullName: { from: 'Hồng', to: 'Hồng Nhung' }, potential: { from: 'low', to: 'high' } },
      });
    });
    const [row] = await stored();
    expect(row!.changes).toEqual({ fullName: null, potential: { from: 'low', to: 'high' } });
    expect(JSON.stringify(row)).not.toContain('Hồng');
    const sealing = module.get(Sealing);
    expect(await sealing.open(customerId, row!.sealed!, placeOf(row!.id))).toEqual({ fullName: { from: 'Hồng', to: 'Hồng Nhung' } });
    await sealing.destroy(customerId);
    expect(await sealing.open(customerId, row!.sealed!, placeOf(row!.id))).toBeNull();
  });

  it('stays when it was recorded apart from work that is rolled back', async () => {
    const failing = database.transaction(async () => {
      await audit.recordApart({ action: 'session.refused', resource: 'session', resourceId: null });
      throw new Error('wrong password');
    });
    await expect(failing).rejects.toThrow();
    expect(await stored()).toHaveLength(1);
  });

  it('cannot be recorded outside of a transaction', () => {
    expect(() => audit.record({ action: 'thing.changed', resource: 'thing', resourceId: 'x' })).toThrow('outside a transaction');
  });

  it.each(['update audit_entries set action = $$x$$', 'delete from audit_entries', 'truncate audit_entries', 'delete from audit_seals'])('is not changed by «%s»', async (sql) => {
    await record('a');
    await seal();
    await expect(database.script(sql)).rejects.toThrow('append-only');
    expect(await stored()).toHaveLength(1);
  });

  it('is kept for a month that has no partition', async () => {
    await database.script(`insert into audit_entries (id, at, actor_kind, request_id, action, resource) values (new_id(), '2099-01-01', 'system', 'r', 'a', 'b')`);
    expect(await database.row('select tableoid::regclass::text as "table" from audit_entries')).toEqual({ table: 'audit_entries_rest' });
  });
});

/** A seal leaves out what running transactions might still precede; those of other suites' databases on this server count too. */
const PATIENCE_MS = 80_000;
const seal = (): Promise<void> => until('it is sealed', async () => (await seals.seal()) !== null, PATIENCE_MS);

describe('partitions', () => {
  it('are ready for this month and the twelve to come; asked for again, none is made', async () => {
    const { count } = (await database.row<{ count: number }>(`select count(*) as count from pg_inherits where inhparent = 'audit_entries'::regclass`))!;
    expect(count).toBe(14);
    await module.get(AuditKeeper).makePartitions();
    expect(await database.row(`select audit_make_partitions(12) as made`)).toEqual({ made: 0 });
    expect(await database.row(`select audit_make_partitions(14) as made`)).toEqual({ made: 2 });
  });

  it('take the entries of their month, with the rules of the whole', async () => {
    await record('a');
    const { table } = (await database.row<{ table: string }>('select tableoid::regclass::text as "table" from audit_entries'))!;
    expect(table).toMatch(/^audit_entries_20\d\d_\d\d$/);
    await expect(database.script(`delete from ${table}`)).rejects.toThrow('append-only');
  });
});

describe('the chain of seals', () => {
  async function sealed(...names: string[]): Promise<void> {
    for (const name of names) {
      await record(name);
      await seal();
    }
  }

  it('covers each entry once, and holds', async () => {
    await sealed('a', 'b', 'c');
    expect(await seals.seal()).toBeNull();
    expect(await seals.verify()).toMatchObject({ seals: 3, entries: 3, unsealed: 0, broken: [] });
  });

  it('leaves what an older transaction may still write for the next seal, and forgets nothing', async () => {
    const release = { now: (): void => undefined };
    const slow = database.transaction(async () => {
      audit.record({ action: 'thing.changed', resource: 'thing', resourceId: 'slow' });
      await database.row('select pg_current_xact_id()');
      await new Promise<void>((resolve) => (release.now = resolve));
    });
    await database.row('select 1');
    await record('fast');
    expect(await seals.seal()).toBeNull();
    release.now();
    await slow;
    await seal();
    expect(await seals.verify()).toMatchObject({ seals: 1, entries: 2, unsealed: 0, broken: [] });
  });

  it.each([
    ['a changed entry', `update audit_entries set actor_id = new_id() where resource_id = 'b'`, 'hash'],
    ['an entry with other values', `update audit_entries set changes = '{}' where resource_id = 'b'`, 'hash'],
    ['a backdated entry', `update audit_entries set at = at - interval '1 second' where resource_id = 'b'`, 'hash'],
    ['a deleted entry', `delete from audit_entries where resource_id = 'b'`, 'entry-count'],
    [
      'an added entry',
      `insert into audit_entries (id, xid, actor_kind, request_id, action, resource) select new_id(), xid, 'system', 'r', 'x', 'y' from audit_entries where resource_id = 'b'`,
      'entry-count',
    ],
    ['a seal that was made to fit', `update audit_seals set hash = sha256('forged') where number = 2`, 'hash'],
  ])('finds %s', async (_, sql, problem) => {
    await sealed('a', 'b', 'c');
    await asOwner(sql);
    const { broken } = await seals.verify();
    expect(broken[0]).toEqual({ number: 2, problem });
  });

  it('finds a missing seal, even when its entries went with it', async () => {
    await sealed('a', 'b', 'c');
    await asOwner(`delete from audit_entries where resource_id = 'b'; delete from audit_seals where number = 2`);
    expect((await seals.verify()).broken).toContainEqual({ number: 3, problem: 'gap' });
  });

  it('goes on after a restored dump, where transactions are numbered from the start again', async () => {
    await record('a');
    const ahead = `(pg_current_xact_id()::text::bigint + 1000000)`;
    await asOwner(`update audit_entries set xid = ${ahead}`);
    await asOwner(`insert into audit_seals (number, since, from_xid, to_xid, entry_count, key_id, hash) values (1, '-infinity', 0, ${ahead} + 1, 1, 'x', '')`);
    await record('b');
    await seal();
    await sealed('c');
    const verdict = await seals.verify();
    expect(verdict).toMatchObject({ seals: 3, entries: 3, unsealed: 0 });
    expect(verdict.broken.map(({ number }) => number)).toEqual([1]);
  });

  it('is made once, by however many processes', async () => {
    await record('a');
    await until('it is sealed', async () => (await Promise.all([seals.seal(), seals.seal(), seals.seal()])).some((made) => made !== null), PATIENCE_MS);
    expect(await seals.verify()).toMatchObject({ seals: 1, entries: 1, broken: [] });
  });
});
