import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { AddedImportColumns, ImportRunner, ImportsModule, type ColumnRow, type ImportColumns, type ImportContext } from '@tantam/platform';
import { CustomersModule } from '../customers.module.js';
import { customersMigrations } from '../migrations/index.js';

/** Points as a module further right would keep them: a balance per customer, set by the file. */
class PlantedPoints implements ImportColumns {
  readonly kind = 'customers';
  readonly fields = [{ name: 'points', type: 'integer' as const, title: { vi: 'Điểm tích lũy', en: 'Points' }, refusesWhenUnreadable: true }];
  readonly options = ['resetPoints'];
  fails = false;
  resets = 0;

  constructor(private readonly test: TestApp) {}

  faultsOf({ points }: ColumnRow['values']) {
    return points?.startsWith('-') ? [{ field: 'points', code: 'number-too-large', params: { value: points } }] : [];
  }

  async check(_context: ImportContext, rows: readonly ColumnRow[]) {
    const balances = await this.balances();
    return rows.map(({ rowNo, subjectId, values }) => ({
      rowNo,
      changes: subjectId === null || balances.get(subjectId) !== Number(values.points),
      ...(values.points === '13' ? { warnings: [{ field: 'points', code: 'not-a-whole-number', params: { value: '13' } }] } : {}),
    }));
  }

  async apply(context: ImportContext, rows: readonly (ColumnRow & { subjectId: string })[]) {
    if (context.options.resetPoints === true) this.resets++;
    for (const { subjectId, values } of rows) {
      await this.test.database.execute(`insert into planted_points values ($1, $2) on conflict (customer_id) do update set points = excluded.points`, [subjectId, values.points]);
    }
    if (this.fails) throw new Error('planted failure');
  }

  private async balances(): Promise<Map<string, number>> {
    const rows = await this.test.database.rows<{ id: string; points: number }>(`select customer_id as id, points from planted_points`);
    return new Map(rows.map((row) => [row.id, row.points]));
  }
}

describe('a column that another module adds to a customers file', () => {
  let test: TestApp;
  let admin: TestUser;
  let columns: PlantedPoints;

  beforeAll(async () => {
    test = await createTestApp({ modules: [CustomersModule, ImportsModule], migrations: customersMigrations });
    admin = await test.as('admin');
    await test.database.script(`create table planted_points (customer_id uuid primary key references customers, points bigint)`);
    columns = new PlantedPoints(test);
    test.app.get(AddedImportColumns).register('planted.points', columns);
  });

  beforeEach(() => test.database.script(`delete from planted_points; delete from customers`));

  afterAll(() => test.close());

  async function bring(csv: string, fields: Record<string, string> = {}): Promise<Record<string, unknown>> {
    let post = test.request.post('/api/v1/imports').set(admin.headers).field('kind', 'customers');
    for (const [name, value] of Object.entries(fields)) post = post.field(name, value);
    const { body } = await post.attach('file', Buffer.from(csv), 'customers.csv').expect(202);
    await test.app.get(ImportRunner).drain();
    return (await test.request.get(`/api/v1/imports/${body.id}`).set(admin.headers).expect(200)).body;
  }

  const points = () =>
    test.database.rows(`select c.code, p.points from planted_points p join customers c on c.id = p.customer_id order by c.code`);

  const FILE = 'Mã khách hàng,Họ và tên,Điện thoại,Điểm tích lũy\nK1,Nguyễn Thị Hồng,0912345678,"1.200"\nK2,Trần Văn Ba,0987654321,\nK3,Lê Tư,0977000111,13\n';

  it('is guessed, read and kept with the customer of its row, whether she is new or not', async () => {
    expect(await bring(FILE)).toMatchObject({
      status: 'succeeded', read: 3, created: 3, warnings: 1, mapping: { code: 'Mã khách hàng', points: 'Điểm tích lũy' },
    });
    expect(await points()).toEqual([{ code: 'K1', points: 1200 }, { code: 'K3', points: 13 }]);
    expect(await bring(FILE)).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(await bring(FILE.replace('"1.200"', '50'))).toMatchObject({ created: 0, updated: 1, unchanged: 2 });
    expect(await points()).toEqual([{ code: 'K1', points: 50 }, { code: 'K3', points: 13 }]);
  });

  it('writes nothing on a dry run, which counts as the run will', async () => {
    const dry = await bring(FILE, { dryRun: 'true' });
    expect(dry).toMatchObject({ status: 'succeeded', dryRun: true, created: 3, warnings: 1 });
    expect(await points()).toEqual([]);
    await test.request.post(`/api/v1/imports/${String(dry.id)}/run`).set(admin.headers).expect(202);
    await test.app.get(ImportRunner).drain();
    // Checked twice, warned once.
    expect((await test.request.get(`/api/v1/imports/${String(dry.id)}`).set(admin.headers)).body).toMatchObject({ status: 'succeeded', created: 3, warnings: 1 });
    expect(await points()).toHaveLength(2);
  });

  it('refuses a row whose value cannot be read or must not be, and no customer is made of it', async () => {
    const job = await bring('Mã khách hàng,Họ và tên,Điểm tích lũy\nK1,Hồng,nhiều\nK2,Ba,-5\nK3,Tư,7\n', { mapping: JSON.stringify({ code: 'Mã khách hàng', fullName: 'Họ và tên', points: 'Điểm tích lũy' }) });
    expect(job).toMatchObject({ read: 3, created: 1, refused: 2 });
    expect(await test.database.rows(`select code from customers`)).toEqual([{ code: 'K3' }]);
    const { body } = await test.request.get(`/api/v1/imports/${String(job.id)}/issues`).set(admin.headers).expect(200);
    expect(JSON.stringify(body)).toContain('Điểm tích lũy');
  });

  it('stands in the transaction of its chunk: when it fails, the customers of the chunk are not there either', async () => {
    columns.fails = true;
    const job = await bring(FILE);
    columns.fails = false;
    expect(job.status).toBe('failed');
    expect(await test.database.rows(`select code from customers`)).toEqual([]);
    expect(await points()).toEqual([]);
  });

  it('brings its option along', async () => {
    expect(await bring(FILE, { options: JSON.stringify({ resetPoints: true }) })).toMatchObject({ status: 'succeeded' });
    expect(columns.resets).toBe(1);
    const { body } = await test.request.get('/api/v1/imports/kinds').set(admin.headers).expect(200);
    expect(body.items.find((item: { kind: string }) => item.kind === 'customers')).toMatchObject({
      options: ['createMissing', 'resetPoints', 'format'], fields: expect.arrayContaining([{ name: 'points', type: 'integer', required: false, title: 'Điểm tích lũy' }]),
    });
  });

  it('is shown in the preview and stands in the template', async () => {
    const dry = await bring(FILE, { dryRun: 'true' });
    const { body } = await test.request.get(`/api/v1/imports/${String(dry.id)}/preview`).set(admin.headers).expect(200);
    expect(body.items.map((item: { values: Record<string, unknown> }) => item.values.points)).toEqual(['1200', null, '13']);
    const template = await test.request.get('/api/v1/imports/templates/customers').set(admin.headers).buffer(true).parse((response, done) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => done(null, Buffer.concat(parts)));
    }).expect(200);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(template.body as ArrayBuffer);
    expect((workbook.worksheets[0]?.getRow(1).values as unknown[]).slice(-1)).toEqual(['Điểm tích lũy']);
  });

});
