import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { ImportRunner } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';

const data = (name: string): Promise<string> => readFile(new URL(`./data/${name}`, import.meta.url), 'utf8');
const MAPPING = {
  code: 'InvoiceNo', placedAt: 'InvoiceDate', customerCode: 'CustomerID', country: 'Country', productCode: 'StockCode', productName: 'Description', quantity: 'Quantity', unitPrice: 'UnitPrice',
};

/** The rule by which the sample's answers were made: from the characters of the product's code. */
function intervalOf(code: string): number {
  const sum = [...code].reduce((total, character) => total + character.charCodeAt(0), 0);
  return sum % 10 === 0 ? 0 : 7 + (sum % 60);
}

interface Plan {
  id: string;
  version: number;
  dueDate: string | null;
  state: string;
  order: { code: string };
  reason: { text: string };
}

describe('a shop brings its order file', () => {
  let test: TestApp;
  let admin: TestUser;
  let file: string;

  beforeAll(async () => {
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
    admin = await test.as('admin');
    file = await data('online-retail-sample.csv');
  });

  afterAll(() => test.close());

  async function importFile(kind: string, name: string, text: string, fields: object = {}): Promise<Record<string, unknown>> {
    let post = test.request.post('/api/v1/imports').set(admin.headers).field('kind', kind);
    for (const [field, value] of Object.entries(fields)) post = post.field(field, JSON.stringify(value));
    const { body, status } = await post.attach('file', Buffer.from(text), name);
    expect(status).toBe(202);
    await test.app.get(ImportRunner, { strict: false }).drain();
    return (await test.request.get(`/api/v1/imports/${body.id}`).set(admin.headers)).body;
  }

  const importOrders = () => importFile('orders', 'orders.csv', file, { mapping: MAPPING, options: { returnCodePattern: '^[CA]' } });

  async function plans(): Promise<Plan[]> {
    const all: Plan[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { body }: { body: { items: Plan[]; nextCursor: string | null } } = await test.request.get(`/api/v1/care-plans?target=order&limit=7${cursor && `&cursor=${cursor}`}`).set(admin.headers);
      all.push(...body.items);
      cursor = body.nextCursor;
    }
    return all;
  }

  const dueDates = async (): Promise<string[]> =>
    (await plans()).filter(({ state }) => state !== 'void').map(({ order, dueDate }) => `${order.code},${dueDate}`).sort();

  it('finds each order due on the day that another program worked out', async () => {
    const codes = [...new Set(file.split('\n').slice(1).map((line) => line.split(',')[1]!).filter(Boolean))];
    const products = ['code,name,careIntervalDays', ...codes.map((code) => `${code},Product ${code},${intervalOf(code)}`)].join('\n');
    expect(await importFile('products', 'products.csv', products)).toMatchObject({ status: 'succeeded', created: codes.length, refused: 0 });

    const job = await importOrders();
    expect(job).toMatchObject({ status: 'succeeded', refused: 0, read: job.created });

    const expected = (await data('online-retail-sample.due.csv')).trim().split('\n').slice(1).filter((line) => !line.endsWith(','));
    expect(await dueDates()).toEqual(expected);
  });

  it('changes nothing when the file comes again', async () => {
    const before = await plans();
    const job = await importOrders();
    expect(job).toMatchObject({ status: 'succeeded', created: 0, updated: 0, refused: 0, unchanged: job.read });
    expect(await plans()).toEqual(before);
  });

  it('lists its imports page by page, newest first, with the total when asked', async () => {
    const page = async (query: string) => (await test.request.get(`/api/v1/imports?limit=1&withTotal=true${query}`).set(admin.headers)).body as { items: { kind: string }[]; nextCursor: string | null; total: number };
    const kinds: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const { items, nextCursor, total }: { items: { kind: string }[]; nextCursor: string | null; total: number } = await page(cursor && `&cursor=${cursor}`);
      expect(total).toBe(3);
      kinds.push(...items.map(({ kind }) => kind));
      cursor = nextCursor;
    }
    expect(kinds).toEqual(['orders', 'orders', 'products']);
  });

  it('sees a care move the plan, and the next date stand in the list', async () => {
    const [plan] = await plans();
    const results = (await test.request.get('/api/v1/contact-results').set(admin.headers)).body.items as { id: string; category: string }[];
    const reached = results.find(({ category }) => category === 'reached')!;
    const answer = await test.request
      .post(`/api/v1/care-plans/${plan!.id}/activities`)
      .set(admin.headers)
      .send({ planVersion: plan!.version, action: 'call_out', content: 'Khách hẹn năm sau', contactResultId: reached.id, nextCareDate: '2999-01-31' });
    expect(answer.status).toBe(201);
    const moved = (await plans()).find(({ id }) => id === plan!.id);
    expect(moved).toMatchObject({ state: 'in_care', dueDate: '2999-01-31' });
  });

  it('keeps the date that an agent set when the interval changes, and moves the others', async () => {
    const before = await plans();
    const untouched = before.filter(({ state }) => state === 'not_cared').length;
    await importFile('products', 'products.csv', 'code,name,careIntervalDays\n85123A,White heart,1\n');
    const after = await plans();
    expect(after.filter(({ state }) => state === 'not_cared').length).toBe(untouched);
    expect(after.find(({ state }) => state === 'in_care')?.dueDate).toBe('2999-01-31');
    expect(after.map(({ dueDate }) => dueDate)).not.toEqual(before.map(({ dueDate }) => dueDate));
  });

  it('has a plan for an order of six hundred products as well', async () => {
    const codes = Array.from({ length: 600 }, (_, index) => `LON-${index}`);
    await importFile('products', 'products.csv', ['code,name,careIntervalDays', ...codes.map((code) => `${code},Product ${code},30`)].join('\n'));
    const lines = codes.map((code) => `LON-1,2026-03-01,KHLON,Đại lý Lớn,${code},1,10000`);
    const job = await importFile('orders', 'lon.csv', ['Mã đơn hàng,Ngày đặt,Mã khách hàng,Tên khách hàng,Mã mặt hàng,Số lượng,Đơn giá', ...lines].join('\n'));
    expect(job).toMatchObject({ status: 'succeeded', created: 600, refused: 0 });
    expect((await plans()).filter(({ order }) => order.code === 'LON-1').map(({ dueDate }) => dueDate)).toEqual(['2026-03-31']);
  });
});
