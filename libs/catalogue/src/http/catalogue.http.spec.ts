import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { customersMigrations } from '@tantam/customers';
import { uuidv7 } from '@tantam/kernel';
import { Events, type ImportContext } from '@tantam/platform';
import { CatalogueModule } from '../catalogue.module.js';
import { PRODUCT_CARE_CHANGED, type ProductCareChanged } from '../events/product-care-changed.js';
import { ProductsImport } from '../imports/products-import.js';
import { catalogueMigrations } from '../migrations/index.js';
import { ProductsForImport } from '../use-cases/products-for-import.js';

let app: TestApp;
let manager: TestUser;
let agent: TestUser;
let told: string[] = [];

interface Answer {
  status: number;
  body: Record<string, unknown> & { items: Record<string, unknown>[]; errors: { pointer: string; code: string }[] };
}

const get = async (path: string, user = agent): Promise<Answer> => app.request.get(`/api/v1${path}`).set(user.headers) as unknown as Promise<Answer>;
const post = async (path: string, body: object, user = manager): Promise<Answer> => app.request.post(`/api/v1${path}`).set(user.headers).send(body) as unknown as Promise<Answer>;
const patch = async (path: string, body: object, user = manager): Promise<Answer> => app.request.patch(`/api/v1${path}`).set(user.headers).send(body) as unknown as Promise<Answer>;
const faults = (answer: Answer): string[] => answer.body.errors.map(({ pointer, code }) => `${pointer} ${code}`);

beforeAll(async () => {
  app = await createTestApp({ modules: [CatalogueModule], migrations: [...customersMigrations, ...catalogueMigrations] });
  app.app.get(Events).subscribe<ProductCareChanged>(PRODUCT_CARE_CHANGED, (event) => {
    told.push(...event.data.productIds);
    return Promise.resolve();
  });
  manager = await app.as('manager');
  agent = await app.as('agent');
});
afterAll(() => app.close());
afterEach(async () => {
  told = [];
  await app.database.execute(`delete from product_components`);
  await app.database.execute(`delete from products`);
  await app.database.execute(`update product_groups set parent_id = null, name = id::text`);
  await app.database.execute(`delete from product_groups`);
});

describe('products', () => {
  it('keeps units, components and exact decimals, and gives a code', async () => {
    const milk = await post('/products', { name: ' Sữa  bột ', unit: 'gói', units: [{ name: 'hộp', factor: 10, price: '1800000.5000' }], price: 185000, careIntervalDays: 12 });
    expect(milk.status).toBe(201);
    expect(milk.body).toMatchObject({
      code: expect.stringMatching(/^SP\d{6}$/) as unknown, name: 'Sữa bột', price: '185000', units: [{ name: 'hộp', factor: '10', price: '1800000.5' }], careIntervalDays: 12,
      allowedActions: ['update'],
    });
    const combo = await post('/products', { name: 'Combo', kind: 'combo', components: [{ productId: milk.body.id, quantity: '2.500' }] });
    expect(combo.body.components).toEqual([{ productId: milk.body.id, code: milk.body.code, name: 'Sữa bột', unit: 'gói', quantity: '2.5' }]);
    expect((await get(`/products/${String(combo.body.code)}`)).body).toMatchObject({ id: combo.body.id, allowedActions: [] });
    expect((await post('/products', { name: 'X' }, agent)).status).toBe(403);
  });

  it.each([
    ['an interval below 0', { careIntervalDays: -1 }, '/careIntervalDays min'],
    ['an interval above a century', { careIntervalDays: 36_501 }, '/careIntervalDays max'],
    ['more fewest than most cares', { careCountMin: 3, careCountMax: 2 }, '/careCountMin min-above-max'],
    ['a factor of 0', { units: [{ name: 'hộp', factor: '0' }] }, '/units/0/factor positive'],
    ['a unit named as the base unit', { unit: 'hộp', units: [{ name: 'Hộp', factor: '2' }] }, '/units/0/name duplicate'],
    ['components of a good', { components: [{ productId: '01a2051b-31d6-7438-9435-a2e9dfe303e3', quantity: '1' }] }, '/components components-of-a-good'],
    ['an unknown group', { groupId: '01a2051b-31d6-7438-9435-a2e9dfe303e3' }, '/groupId unknown-reference'],
    ['a VAT rate above 100', { vatRate: '101' }, '/vatRate max'],
  ])('refuses %s', async (_, input, fault) => {
    const answer = await post('/products', { name: 'X', ...input });
    expect(answer.status).toBe(400);
    expect(faults(answer)).toEqual([fault]);
  });

  it('refuses a combo in a combo, from either side', async () => {
    const part = await post('/products', { name: 'Phần' });
    const combo = await post('/products', { name: 'Combo', kind: 'combo', components: [{ productId: part.body.id, quantity: '1' }] });
    expect(faults(await post('/products', { name: 'Hai', kind: 'combo', components: [{ productId: combo.body.id, quantity: '1' }] }))).toEqual(['/components/0/productId combo-in-combo']);
    expect((await patch(`/products/${String(part.body.id)}`, { kind: 'combo' })).body.type).toBe('/problems/combo-in-combo');
    expect((await patch(`/products/${String(combo.body.id)}`, { components: [{ productId: combo.body.id, quantity: '1' }] })).body.type).toBe('/problems/product-component-cycle');
  });

  it('tells of other care only when what the product asks has changed', async () => {
    const { body } = await post('/products', { name: 'Sữa', careIntervalDays: 10 });
    await patch(`/products/${String(body.id)}`, { price: '5' });
    expect(told).toEqual([]);
    await patch(`/products/${String(body.id)}`, { careIntervalDays: 11 });
    expect(told).toEqual([body.id]);
  });

  it('finds by words in any order without marks, by pieces of codes, by groups with all below, by interval', async () => {
    const food = await post('/product-groups', { name: 'Dinh dưỡng' });
    const milk = await post('/product-groups', { name: 'Sữa', parentId: food.body.id });
    await post('/products', { code: 'SUA-01', name: 'Sữa bột trẻ em', groupId: milk.body.id, careIntervalDays: 7 });
    await post('/products', { code: 'BOT-02', name: 'Bột giặt' });
    const codes = async (query: string): Promise<unknown[]> => (await get(`/products?${query}`)).body.items.map((item) => item.code);
    expect(await codes('q=bot sua')).toEqual(['SUA-01']);
    expect(await codes('q=a-01')).toEqual(['SUA-01']);
    expect(await codes('q=bot')).toEqual(['BOT-02', 'SUA-01']);
    expect(await codes(`groupId=${String(food.body.id)}`)).toEqual(['SUA-01']);
    expect(await codes('hasInterval=false')).toEqual(['BOT-02']);
    const first = await get('/products?limit=1&sort=-code&withTotal=true');
    expect(first.body).toMatchObject({ total: 2, items: [{ code: 'SUA-01', groupPath: 'Dinh dưỡng › Sữa' }] });
    expect(await codes(`limit=1&sort=-code&cursor=${String(first.body.nextCursor)}`)).toEqual(['BOT-02']);
  });
});

describe('the grid of intervals', () => {
  it('changes all or none, and points at each bad item', async () => {
    const [a, b] = [await post('/products', { name: 'A' }), await post('/products', { name: 'B', careCountMax: 2 })];
    const bad = await patch('/products', {
      items: [
        { id: a.body.id, version: 1, careIntervalDays: 5 }, { id: b.body.id, version: 1, careCountMin: 3 }, { id: a.body.id, version: 9 }, { id: uuidv7(), version: 1 },
      ],
    });
    expect(faults(bad)).toEqual(['/items/1/careCountMin min-above-max', '/items/2/id duplicate', '/items/2/version stale', '/items/3/id unknown-reference']);
    expect(told).toEqual([]);
    const good = await patch('/products', { items: [{ id: b.body.id, version: 1, careIntervalDays: 30, careQuantityMax: '2.500' }, { id: a.body.id, version: 1 }] });
    expect(good.body.items).toEqual([
      { id: b.body.id, version: 2, careIntervalDays: 30, careCountMin: null, careCountMax: 2, careQuantityMax: '2.5' },
      { id: a.body.id, version: 1, careIntervalDays: 0, careCountMin: null, careCountMax: null, careQuantityMax: null },
    ]);
    expect(told).toEqual([b.body.id]);
  });
});

describe('product groups', () => {
  it('moves with all below, never below itself, and stays while in use', async () => {
    const top = await post('/product-groups', { name: 'Trên' });
    const below = await post('/product-groups', { name: 'Dưới', parentId: top.body.id });
    expect((await patch(`/product-groups/${String(top.body.id)}`, { parentId: below.body.id })).body.type).toBe('/problems/product-group-cycle');
    expect((await post('/product-groups', { name: 'DƯỚI', parentId: top.body.id })).body.type).toBe('/problems/product-group-name-taken');
    expect((await get('/product-groups')).body.items.map((item) => item.name)).toEqual(['Trên', 'Dưới']);
    const inUse = (await app.request.delete(`/api/v1/product-groups/${String(top.body.id)}`).set(manager.headers)) as unknown as Answer;
    expect(inUse.body.type).toBe('/problems/product-group-in-use');
    await app.request.delete(`/api/v1/product-groups/${String(below.body.id)}`).set(manager.headers).expect(204);
  });
});

describe('products from files', () => {
  const run = async (rows: readonly Record<string, unknown>[], createMissing = true): Promise<{ outcomes: string[]; warnings: string[] }> => {
    const importId = uuidv7();
    await app.database.execute(
      `insert into import_products select * from jsonb_populate_recordset(null::import_products,
         (select jsonb_agg(r || '{"is_applied": false, "is_superseded": false}') from jsonb_array_elements($1::jsonb) as r))`,
      [JSON.stringify(rows.map((row, index) => ({ ...row, import_id: importId, row_no: index + 2 })))],
    );
    const kind = app.app.get(ProductsImport);
    const context: ImportContext = {
      importId, userId: manager.id, timeZone: 'Asia/Ho_Chi_Minh', mappedFields: new Set(kind.fields.map((field) => field.name)),
      options: { createMissing, returnCodePattern: null, currency: null, historical: null },
    };
    await app.database.transaction(() => kind.check(context));
    await app.database.transaction(() => kind.check(context));
    while ((await app.database.transaction(() => kind.applyNext(context))) > 0);
    const staged = await app.database.rows<{ outcome: string; errors: { code: string }[] | null; warnings: { code: string }[] | null }>(
      `select outcome, errors, warnings from import_products where import_id = $1 order by row_no`,
      [importId],
    );
    return {
      outcomes: staged.map((row) => [row.outcome, ...(row.errors ?? []).map((error) => error.code)].join(' ')),
      warnings: staged.map((row) => (row.warnings ?? []).map((warning) => warning.code).join(' ')),
    };
  };

  it('makes products and groups, tells of changed care, and changes nothing the second time', async () => {
    const file = [
      { code: 'A', name: 'Sữa', group_path: 'Dinh dưỡng > Sữa', price: '1000.5', care_interval_days: 10 },
      { code: 'B', group_path: 'dinh dưỡng/Bột', unit: 'hộp' },
    ];
    expect((await run(file)).outcomes).toEqual(['created', 'created']);
    expect((await get('/products/A')).body).toMatchObject({ groupPath: 'Dinh dưỡng › Sữa', price: '1000.5', unit: 'cái' });
    expect((await get('/products/B')).body).toMatchObject({ name: 'B', groupPath: 'Dinh dưỡng › Bột' });
    expect((await run(file)).outcomes).toEqual(['unchanged', 'unchanged']);
    expect((await run([{ code: 'A', care_interval_days: 12 }, { code: 'B', price: '7' }])).outcomes).toEqual(['updated', 'updated']);
    expect(told).toEqual([(await get('/products/A')).body.id]);
    expect((await get('/products/A')).body).toMatchObject({ careIntervalDays: 12, name: 'Sữa', version: 2 });
  });

  it('lets the last of two rows count, refuses what is out of range, warns of case and unknown groups', async () => {
    const { outcomes, warnings } = await run(
      [{ code: 'A', name: 'Một' }, { code: 'A', name: 'Hai' }, { code: 'X', care_interval_days: 40_000 }, { code: 'Y', care_count_min: 3, care_count_max: 1 }, { code: 'a', group_path: 'Lạ' }],
      false,
    );
    expect(outcomes).toEqual(['unchanged', 'created', 'refused out-of-range', 'refused care-count-range', 'created']);
    expect(warnings[0]).toBe('later-row-wins product-code-differs-in-case');
    expect(warnings[4]).toBe('product-code-differs-in-case unknown-product-group');
    expect((await get('/products/A')).body.name).toBe('Hai');
    expect((await get('/product-groups')).body.items).toEqual([]);
  });

  it('makes products that an order names, without care, once', async () => {
    await post('/products', { code: 'CÓ', name: 'Đã có', careIntervalDays: 3 });
    const ids = await app.app.get(ProductsForImport).createMissing([{ code: 'CÓ', name: 'Tên khác', unit: null }, { code: 'MỚI', name: null, unit: 'chai' }, { code: 'MỚI', name: 'Hai', unit: null }]);
    expect([...ids.keys()].sort()).toEqual(['CÓ', 'MỚI']);
    expect((await get(`/products/${encodeURIComponent('MỚI')}`)).body).toMatchObject({ id: ids.get('MỚI'), name: 'MỚI', unit: 'chai', careIntervalDays: 0 });
    expect((await get(`/products/${encodeURIComponent('CÓ')}`)).body).toMatchObject({ name: 'Đã có', careIntervalDays: 3, version: 1 });
  });
});
