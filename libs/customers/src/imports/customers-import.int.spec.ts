import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import type { ImportContext } from '@tantam/platform';
import { CustomersModule } from '../customers.module.js';
import { customersMigrations } from '../migrations/index.js';
import { CustomersImport } from './customers-import.js';

let app: TestApp;
let kind: CustomersImport;
let userId: string;

beforeAll(async () => {
  app = await createTestApp({ modules: [CustomersModule], migrations: customersMigrations });
  kind = app.app.get(CustomersImport);
  userId = (await app.as('admin', { fullName: 'Lê Hoà', email: 'hoa@example.vn' })).id;
});
afterAll(() => app.close());
afterEach(() => app.database.execute(`delete from customers`));

type Row = Readonly<Record<string, string | undefined>>;
interface Outcome extends Record<string, unknown> {
  outcome: string;
  errors: { code: string; params?: Record<string, unknown> }[] | null;
  warnings: { code: string }[] | null;
}

async function run(rows: readonly Row[], createMissing = true): Promise<{ outcomes: string[]; warnings: string[]; rows: Outcome[] }> {
  const importId = uuidv7();
  await app.database.execute(
    `insert into import_customers select * from jsonb_populate_recordset(null::import_customers,
       (select jsonb_agg(r || '{"is_applied": false, "kept_places": []}') from jsonb_array_elements($1::jsonb) as r))`,
    [JSON.stringify(rows.map((row, index) => ({ ...row, import_id: importId, row_no: index + 2 })))],
  );
  const context: ImportContext = {
    importId, userId, timeZone: 'Asia/Ho_Chi_Minh', mappedFields: new Set(kind.fields.map((field) => field.name)),
    options: { createMissing, returnCodePattern: null, currency: null, historical: null },
  };
  // Twice, since a check may be asked for again.
  await app.database.transaction(() => kind.check(context));
  await app.database.transaction(() => kind.check(context));
  while ((await app.database.transaction(() => kind.applyNext(context))) > 0);
  const result = await app.database.rows<Outcome>(`select outcome, errors, warnings from import_customers where import_id = $1 order by row_no`, [importId]);
  return {
    outcomes: result.map((row) => [row.outcome, ...(row.errors ?? []).map((error) => error.code)].join(' ')),
    warnings: result.map((row) => (row.warnings ?? []).map((warning) => warning.code).join(' ')),
    rows: result,
  };
}

const customers = () =>
  app.database.rows<Record<string, unknown>>(
    `select c.code, c.full_name as name, c.phone1, c.emails, c.province_code as province, c.commune_code as commune, c.address, g.name as group, c.owner_text as "ownerText",
       c.is_incomplete as "isIncomplete", c.version from customers as c left join customer_groups as g on g.id = c.group_id order by c.code`,
  );

describe('whom a row is about', () => {
  it('makes, changes and leaves customers; the same file again changes nothing', async () => {
    const file = [
      { code: 'K1', full_name: 'Nguyễn Thị Hồng', phone1: '+84912345678', group: 'Khách sỉ' },
      { full_name: 'Trần Văn Ba', phone1: '+84987654321', email: 'ba@example.vn' },
      { full_name: 'Lê Thị Tư', email: 'tu@example.vn' },
      { full_name: 'Khách chỉ có tên' },
      { code: 'K5' },
      { phone1: '+84977000111' },
    ];
    expect((await run(file)).outcomes).toEqual(Array(6).fill('created'));
    const made = await customers();
    expect(made.map(({ name, isIncomplete }) => `${String(name)} ${String(isIncomplete)}`).sort()).toEqual([
      '0977 000 111 true', 'K5 true', 'Khách chỉ có tên false', 'Lê Thị Tư false', 'Nguyễn Thị Hồng false', 'Trần Văn Ba false',
    ]);
    expect(made.find(({ code }) => code === 'K1')).toMatchObject({ group: 'Khách sỉ' });
    expect((await run(file)).outcomes).toEqual(Array(6).fill('unchanged'));
    expect(await customers()).toEqual(made);
    const changed = await run([{ code: 'K1', address: '12 Lý Thường Kiệt' }, { full_name: 'Trần Văn Ba', phone1: '+84987654321', email: 'moi@example.vn' }]);
    expect(changed.outcomes).toEqual(['updated', 'updated']);
    expect((await customers()).find(({ name }) => name === 'Trần Văn Ba')).toMatchObject({ emails: ['moi@example.vn', 'ba@example.vn'], version: 2 });
  });

  it('refuses a row whose phone two customers hold, with both codes; a code settles it', async () => {
    await run([{ code: 'A', full_name: 'Vợ', phone1: '+84911222333' }, { code: 'B', full_name: 'Chồng', phone1: '+84911222333' }]);
    const again = await run([{ full_name: 'Ai', phone1: '+84911222333' }, { code: 'B', full_name: 'Chồng mới', phone1: '+84911222333' }]);
    expect(again.outcomes).toEqual(['refused two-holders', 'updated']);
    expect(again.rows[0]!.errors![0]!.params).toEqual({ holders: ['A', 'B'] });
    expect(again.warnings[1]).toBe('phone-in-use');
  });

  it('applies two rows of one customer in order', async () => {
    const { outcomes } = await run([
      { full_name: 'Một', phone1: '+84911000001' }, { full_name: 'Một', phone1: '+84911000001' }, { full_name: 'Hai', phone1: '+84911000001' },
    ]);
    expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
    expect(await customers()).toEqual([expect.objectContaining({ name: 'Hai', version: 1 })]);
  });

  it('keeps both numbers of a person whom two rows name by one each', async () => {
    const file = [{ full_name: 'Hai Số', phone1: '+84911000008' }, { full_name: 'Hai Số', phone1: '+84911000009', phone2: '+84911000008' }];
    expect((await run(file)).outcomes).toEqual(['created', 'updated']);
    expect((await run(file)).outcomes).toEqual(['unchanged', 'unchanged']);
    expect(await customers()).toHaveLength(1);
  });

  it('refuses a row with nothing to find by and one born in the future', async () => {
    expect((await run([{ address: 'đâu đó' }, { code: 'T', full_name: 'Tương lai', birthday: '2999-01-01' }])).outcomes).toEqual([
      'refused nothing-to-find-by', 'refused future-birthday',
    ]);
    expect(await customers()).toEqual([]);
  });
});

describe('places, owners and dictionaries', () => {
  it('reads provinces of today and before, keeps the old name in the address, and warns of unknown ones', async () => {
    const { warnings } = await run([
      { code: '1', province: 'TP.HCM', commune: 'Phường Sài Gòn', address: '1 Lê Lợi' },
      { code: '2', province: 'binh duong', address: '2 Đại lộ' },
      { code: '3', province: 'Atlantis', address: '3 Biển' },
      { code: '4', province: 'Tỉnh Đồng Nai' },
    ]);
    expect(warnings).toEqual(['', 'former-province', 'unknown-province', '']);
    expect((await customers()).map(({ province, address }) => `${String(province)} ${String(address)}`)).toEqual([
      '79 1 Lê Lợi', '79 2 Đại lộ, binh duong', 'null 3 Biển, Atlantis', '75 null',
    ]);
    expect((await run([{ code: '2', province: 'binh duong', address: '2 Đại lộ' }, { code: '3', province: 'Atlantis' }])).outcomes).toEqual(['unchanged', 'unchanged']);
  });

  it('finds owners by e-mail or their one name, else keeps the text', async () => {
    const { warnings } = await run([{ code: '1', owner: 'HOA@example.vn' }, { code: '2', owner: 'lê hòa' }, { code: '3', owner: 'Ai Đó' }]);
    expect(warnings).toEqual(['', '', 'unknown-owner']);
    expect((await customers())[2]).toMatchObject({ ownerText: 'Ai Đó' });
    const owned = await app.database.row<{ count: number }>(`select count(*) as count from customers where owner_id = $1`, [userId]);
    expect(owned!.count).toBe(2);
  });

  it('makes dictionary entries only when it may', async () => {
    expect((await run([{ code: '1', source: 'Hội chợ' }], false)).warnings).toEqual(['unknown-entry']);
    expect(await app.database.rows(`select name from customer_sources`)).toEqual([]);
    expect((await run([{ code: '1', source: 'Hội chợ' }, { code: '2', source: 'hội CHỢ' }])).outcomes).toEqual(['updated', 'created']);
    expect(await app.database.rows(`select name from customer_sources`)).toEqual([{ name: 'Hội chợ' }]);
  });
});
