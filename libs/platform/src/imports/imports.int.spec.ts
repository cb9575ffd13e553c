import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Inject, Injectable, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { writeFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from '../database/database.js';
import { Files } from '../files/files.js';
import { platformMigrations } from '../migrations/index.js';
import { PlatformModule } from '../platform.module.js';
import { createTestDatabase, testConfig, until, type TestDatabase } from '../testing/index.js';
import { ImportJobs } from './engine/import-jobs.js';
import type { ImportContext, ImportKind } from './engine/import-kind.js';
import { ImportKinds } from './engine/import-kinds.js';
import { ImportRunner } from './engine/import-runner.js';
import { ImportWorker, LeaseLost } from './engine/import-worker.js';
import { StagingReader } from './engine/staging-reader.js';
import { ImportIssues } from './http/import-issues.js';
import { ImportsModule } from './imports.module.js';
import { inspectFile } from './reading/inspect-file.js';
import { StartImport } from './use-cases/start-import.js';
import { UpdateImport } from './use-cases/update-import.js';

/** A kind as small as can be: things with a code, a day and a number; three rows at a time. */
@Injectable()
class ThingsKind implements ImportKind {
  readonly kind = 'things';
  readonly title = { vi: 'Đồ vật', en: 'Things' };
  readonly permission = 'imports.run';
  readonly options = ['createMissing'];
  readonly stagingTable = 'import_thing_rows';
  readonly keyFields = ['code'];
  readonly fields = [
    { name: 'code', type: 'code' as const, required: true, refusesWhenEmpty: true, title: { vi: 'Mã', en: 'Code' } },
    { name: 'boughtOn', type: 'date' as const, refusesWhenUnreadable: true, title: { vi: 'Ngày mua', en: 'Bought on' } },
    { name: 'amount', type: 'decimal' as const, places: 3, refusesWhenUnreadable: true, title: { vi: 'Số lượng', en: 'Amount' } },
  ];
  failsAfterChunks = Infinity;
  lanes = 1;
  private chunks = 0;

  startCounting(): void {
    this.failsAfterChunks = Infinity;
    this.chunks = 0;
    this.duringCheck = async () => undefined;
    this.duringApply = async () => undefined;
    this.lanes = 1;
  }

  constructor(
    @Inject(Database) private readonly database: Database,
    kinds: ImportKinds,
  ) {
    kinds.register(this);
  }

  /** What happens meanwhile. */
  duringCheck: () => Promise<void> = async () => undefined;
  duringApply: () => Promise<void> = async () => undefined;

  async check({ importId }: ImportContext): Promise<{ summary: Record<string, unknown> }> {
    await this.duringCheck();
    await this.database.execute(
      `update import_thing_rows r set outcome = case when s.errors is not null then 'refused' when t.code is null then 'created' when t.amount is distinct from s.amount then 'updated' else 'unchanged' end
       from import_thing_rows s left join things t on t.code = s.code
       where s.import_id = $1 and r.import_id = s.import_id and r.row_no = s.row_no`,
      [importId],
    );
    return { summary: { seen: true } };
  }

  async applyNext({ importId }: ImportContext): Promise<number> {
    if (this.chunks++ >= this.failsAfterChunks) throw new LeaseLost();
    await this.duringApply();
    const rows = await this.database.rows<{ row_no: number }>(
      `with chunk as (select * from import_thing_rows where import_id = $1 and outcome <> 'refused' and not is_applied order by row_no limit 3 for update skip locked),
            written as (insert into things (code, bought_on, amount) select code, bought_on, amount from chunk on conflict (code) do update set amount = excluded.amount, writes = things.writes + 1)
       update import_thing_rows r set is_applied = true from chunk where r.import_id = chunk.import_id and r.row_no = chunk.row_no returning r.row_no`,
      [importId],
    );
    return rows.length;
  }
}

@Module({ providers: [ThingsKind] })
class ThingsModule {}

const USER = '01890000-0000-7000-8000-000000000001';

describe('imports', () => {
  let database: TestDatabase;
  let app: TestingModule;
  let folder: string;

  beforeAll(async () => {
    database = await createTestDatabase(platformMigrations);
    const config = { ...testConfig(database.url), runsJobs: false };
    app = await Test.createTestingModule({ imports: [PlatformModule.forRoot(config, platformMigrations), ThingsModule, ImportsModule] }).compile();
    app.useLogger(false);
    await app.init();
    await app.get(Database).script(`
      create table things (code text primary key, bought_on date, amount numeric, writes int not null default 1);
      create table import_thing_rows (import_id uuid not null, row_no int not null, code text, bought_on date, amount numeric, errors jsonb, warnings jsonb, outcome text,
        is_applied boolean not null default false, primary key (import_id, row_no));`);
    folder = await mkdtemp(join(tmpdir(), 'imports-spec-'));
  });

  beforeEach(async () => {
    await app.get(Database).script('truncate things, import_thing_rows; delete from imports; delete from import_mappings;');
    app.get(ThingsKind).startCounting();
  });

  afterAll(async () => {
    await app.close();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  async function start(text: string, fields: Record<string, string> = {}): Promise<string> {
    const path = join(folder, 'file.csv');
    await writeFile(path, text);
    const job = await app.get(StartImport).run(USER, { path, name: 'đồ vật.csv', contentType: 'text/csv', fields: { kind: 'things', ...fields } });
    return job.id;
  }

  const runAll = (): Promise<void> => app.get(ImportRunner).drain();
  const job = (id: string) => app.get(ImportJobs).get(id);
  const things = () => app.get(Database).rows<{ code: string; bought_on: string; amount: string; writes: number }>('select * from things order by code');
  const mapping = JSON.stringify({ code: 'Mã', boughtOn: 'Ngày', amount: 'SL' });
  const file = 'Mã,Ngày,SL\nA,31/01/2026,1\nB,30/02/2026,2\nC,15/03/2026,2.5\nD,16/03/2026,x\nE,17/03/2026,4\nF,18/03/2026,5\n';

  it('applies in as many transactions at once as the kind allows, every row once', async () => {
    const kind = app.get(ThingsKind);
    let begun = 0;
    kind.lanes = 2;
    kind.duringApply = async () => {
      begun += 1;
      await until('the other lane has begun as well', () => begun >= 2);
    };
    const id = await start(file, { mapping });
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'succeeded', counts: { created: 4, refused: 2 }, processed: 6 });
    expect((await things()).map(({ code, writes }) => [code, writes])).toEqual(['A', 'C', 'E', 'F'].map((code) => [code, 1]));
  });

  it('ends what the other lane is at before it stops for one that fails', async () => {
    const kind = app.get(ThingsKind);
    let begun = 0;
    kind.lanes = 2;
    kind.duringApply = async () => {
      begun += 1;
      if (begun === 1) return until('the other lane has failed', () => begun >= 2);
      throw new Error('a lane fails');
    };
    const id = await start(file, { mapping });
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'failed', processed: 3 });
    expect((await things()).length).toBe(3);
  });

  it('writes what can be read, refuses the rest with the reason, and counts every row once', async () => {
    const id = await start(file, { mapping });
    await runAll();
    const done = await job(id);
    expect(done).toMatchObject({ status: 'succeeded', counts: { read: 6, created: 4, updated: 0, unchanged: 0, refused: 2 }, summary: { seen: true } });
    expect((await things()).map(({ code }) => code)).toEqual(['A', 'C', 'E', 'F']);
    const refused = await app.get(Database).rows(`select row_no, errors->0->>'code' as code from import_thing_rows where outcome = 'refused' order by row_no`);
    expect(refused).toEqual([{ row_no: 3, code: 'february-has-28-days' }, { row_no: 5, code: 'number-unreadable' }]);
  });

  it('shows refused rows of one reason alone, with the code of what they are about', async () => {
    const id = await start(file, { mapping, dryRun: 'true' });
    await runAll();
    const page = async (query: object) => app.get(ImportIssues).page(await job(id), { limit: 50, ...query }, 'vi');
    const rowsOf = async (query: object): Promise<unknown[]> => (await page(query)).items.map(({ row, key }) => [row, key]);
    expect(await rowsOf({})).toEqual([[3, 'B'], [5, 'D']]);
    expect(await rowsOf({ code: 'number-unreadable' })).toEqual([[5, 'D']]);
    expect(await rowsOf({ code: 'number-unreadable', field: 'boughtOn' })).toEqual([]);
    expect((await page({ code: 'number-unreadable' })).reasons).toHaveLength(2);
  });

  it('writes nothing on a dry run, and the same counts when it is run afterwards', async () => {
    const id = await start(file, { mapping, dryRun: 'true' });
    await runAll();
    const dry = await job(id);
    expect(dry).toMatchObject({ status: 'succeeded', isDryRun: true, counts: { read: 6, created: 4, refused: 2 } });
    expect(await things()).toEqual([]);
    await app.get(UpdateImport).run(id);
    await runAll();
    const done = await job(id);
    expect(done.counts).toEqual(dry.counts);
    expect(await things()).toHaveLength(4);
  });

  it('changes nothing when the same file comes again', async () => {
    await start(file, { mapping });
    await runAll();
    const again = await start(file, { mapping });
    await runAll();
    expect((await job(again)).counts).toMatchObject({ read: 6, created: 0, updated: 0, unchanged: 4, refused: 2 });
  });

  it('goes on after the last chunk when it was killed in the middle', async () => {
    const id = await start(file, { mapping });
    app.get(ThingsKind).failsAfterChunks = 1;
    const taken = (await app.get(ImportJobs).take('host/1/a', 30, []))!;
    await expect(app.get(ImportWorker).work(taken, 'host/1/a', new AbortController().signal)).rejects.toThrow(LeaseLost);
    await app.get(ImportJobs).release(id, 'host/1/a');
    expect(await things()).toHaveLength(3);
    expect((await job(id)).status).toBe('running');
    app.get(ThingsKind).failsAfterChunks = Infinity;
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'succeeded', counts: { read: 6, created: 4, refused: 2 } });
    expect((await things()).map(({ writes }) => writes)).toEqual([1, 1, 1, 1]);
  });

  it('asks which date order an ambiguous column has, and reads it as answered', async () => {
    const id = await start('Mã,Ngày,SL\nA,03/04/2026,1\nB,05/06/2026,1\n', { mapping });
    await runAll();
    const asked = await job(id);
    expect(asked.status).toBe('needs_input');
    expect(asked.questions).toMatchObject([{ id: 'date_order:Ngày', kind: 'date_order', column: 'Ngày' }]);
    await app.get(UpdateImport).change(id, { answers: { 'date_order:Ngày': 'mdy' } });
    await runAll();
    expect((await job(id)).status).toBe('succeeded');
    expect((await things()).map((thing) => thing.bought_on)).toEqual(['2026-03-04', '2026-05-06']);
  });

  it('does not ask about a date column that nobody maps', async () => {
    const id = await start('Mã,Ngày,SL\nA,03/04/2026,1\n', { mapping: JSON.stringify({ code: 'Mã', amount: 'SL' }) });
    await runAll();
    expect((await job(id)).status).toBe('succeeded');
  });

  it('remembers how the columns of such a file were mapped', async () => {
    await start('Ký hiệu,Ngày,SL\nA,31/01/2026,1\n', { mapping: JSON.stringify({ code: 'Ký hiệu', amount: 'SL' }) });
    await runAll();
    const id = await start('SL,Ký hiệu,Ngày\n7,B,31/01/2026\n');
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'succeeded', mapping: { code: 'Ký hiệu', amount: 'SL' } });
  });

  it('fails with the missing field named when a required column is not mapped', async () => {
    const id = await start('x,y\n1,2\n');
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'failed', error: { code: 'import-mapping-incomplete', params: { fields: ['code'] } } });
  });

  it('lets the lease be renewed and the import be cancelled while its rows are being checked', async () => {
    const id = await start('code,amount\nA,1\n');
    const database = app.get(Database);
    app.get(ThingsKind).duringCheck = () =>
      database.apart(async () => {
        await database.script(`set lock_timeout = '2s'; update imports set lease_until = lease_until where id = '${id}'; reset lock_timeout`);
        await app.get(UpdateImport).cancel(id);
      });
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'cancelled' });
    expect(await database.rows('select * from things')).toEqual([]);
  });

  it('fails with a code that can be explained when the file cannot be read', async () => {
    const id = await start('', { mapping });
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'failed', error: { code: 'empty-file' } });
  });

  it('leaves a job to the process that holds its lease, and takes it from a process that is dead', async () => {
    const jobs = app.get(ImportJobs);
    const id = await start(file, { mapping });
    expect((await jobs.take('host/1/a', 30, []))?.id).toBe(id);
    expect(await jobs.take('host/2/b', 30, [])).toBeNull();
    expect((await jobs.take('host/2/b', 30, ['host/1/a']))?.id).toBe(id);
    expect(await jobs.changeHeld(id, 'host/1/a', 30, { processed: 1 })).toBe(false);
    expect(await jobs.changeHeld(id, 'host/2/b', 30, { processed: 1 })).toBe(true);
  });

  it('is given up when process after process dies over it, and says so; one that was let go goes on', async () => {
    const [bad, other] = [await start(file, { mapping }), await start(file, { mapping })];
    const jobs = app.get(ImportJobs);
    for (let death = 1; death <= 10; death += 1) expect((await jobs.take(`gone/${death}`, 30, [`gone/${death - 1}`]))?.id).toBe(bad);
    expect((await jobs.take('host/1/a', 30, ['gone/10']))?.id).toBe(other);
    expect(await job(bad)).toMatchObject({ status: 'failed', error: { code: 'import-keeps-failing' } });
    for (let stop = 1; stop <= 12; stop += 1) {
      await jobs.release(other, 'host/1/a');
      expect((await jobs.take('host/1/a', 30, []))?.id).toBe(other);
    }
  });

  it('throws away what a process reads that froze and lost its lease, and leaves the rows of the one that took over', async () => {
    const jobs = app.get(ImportJobs);
    const id = await start(file, { mapping });
    const frozen = (await jobs.take('host/1/a', 30, []))!;
    expect((await jobs.take('host/2/b', 30, ['host/1/a']))?.id).toBe(id);
    await app.get(Database).execute(`insert into import_thing_rows (import_id, row_no, code) values ($1, 1, 'of the other')`, [id]);
    const rows = () => app.get(Database).rows<{ code: string }>('select code from import_thing_rows');
    await expect(app.get(ImportWorker).work(frozen, 'host/1/a', new AbortController().signal)).rejects.toThrow(LeaseLost);
    expect(await rows()).toEqual([{ code: 'of the other' }]);
    const reader = app.get(StagingReader).prepare();
    const path = join(folder, 'late.csv');
    await writeFile(path, 'code\nX\n');
    const { format } = await inspectFile(path, 'late.csv');
    const work = { importId: id, owner: 'host/1/a', path, format, mapping: { code: 'code' }, fields: app.get(ThingsKind).fields, keyFields: ['code'], stagingTable: 'import_thing_rows', timeZone: 'Asia/Ho_Chi_Minh' };
    await expect(reader.read(work, () => undefined, new AbortController().signal)).rejects.toThrow('has been taken over');
    expect(await rows()).toEqual([{ code: 'of the other' }]);
    expect(await reader.read({ ...work, owner: 'host/2/b' }, () => undefined, new AbortController().signal)).toBe(1);
  });

  it('leaves an import open whose database went away, and goes on with it afterwards', async () => {
    const id = await start(file, { mapping });
    const terminated = Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
    app.get(ThingsKind).duringCheck = () => Promise.reject(terminated);
    await expect(runAll()).rejects.toThrow(terminated);
    expect((await job(id)).status).toBe('checking');
    app.get(ThingsKind).startCounting();
    await runAll();
    expect(await job(id)).toMatchObject({ status: 'succeeded', counts: { read: 6, created: 4, refused: 2 } });
  });

  it('is found by the sweep when nobody works on any', async () => {
    const jobs = app.get(ImportJobs);
    expect(await jobs.waiting([])).toEqual([]);
    const [first, second] = [await start(file, { mapping }), await start(file, { mapping })];
    expect(await jobs.waiting([])).toEqual([first]);
    await jobs.take('host/1/a', 30, []);
    expect(await jobs.waiting([])).toEqual([]);
    expect(await jobs.waiting(['host/1/a'])).toEqual([first]);
    await app.get(UpdateImport).cancel(first);
    expect(await jobs.waiting([])).toEqual([second]);
  });

  it('lets nobody go on with a cancelled job', async () => {
    const jobs = app.get(ImportJobs);
    const id = await start(file, { mapping });
    const taken = (await jobs.take('host/1/a', 30, []))!;
    await app.get(UpdateImport).cancel(id);
    await expect(app.get(ImportWorker).work(taken, 'host/1/a', new AbortController().signal)).rejects.toThrow(LeaseLost);
    expect(await things()).toEqual([]);
  });

  it.each([
    ['an unknown field', { mapping: '{"colour":"SL"}' }],
    ['a mapping that is no JSON', { mapping: '{' }],
    ['an unknown option', { options: '{"colour":"red"}' }],
    ['an encoding that does not exist', { options: '{"format":{"encoding":"klingon"}}' }],
    ['a flag that is none', { dryRun: 'perhaps' }],
  ])('refuses %s before anything is stored', async (_, fields) => {
    await expect(start(file, fields as Record<string, string>)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(await app.get(Database).rows('select 1 from imports')).toEqual([]);
  });

  it('deletes uploaded files when their time is over', async () => {
    const id = await start(file, { mapping });
    await app.get(Files).removeExpired(new Date(Date.now() + 31 * 86_400_000));
    expect((await job(id)).fileId).toBeNull();
  });

});
