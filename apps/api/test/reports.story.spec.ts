import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { ImportRunner, OutboxDispatcher } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';
import { CountFigures } from '@tantam/reports';

const MAPPING = {
  code: 'InvoiceNo', placedAt: 'InvoiceDate', customerCode: 'CustomerID', country: 'Country', productCode: 'StockCode', productName: 'Description', quantity: 'Quantity', unitPrice: 'UnitPrice',
};

interface FileRow {
  readonly order: string;
  readonly product: string;
  readonly quantity: number;
  readonly day: string;
  /** In pence. */
  readonly price: number;
  readonly customer: string;
}

/** The file read by other means than the product's: what each figure is can be seen in a line of this test. */
function parse(text: string): FileRow[] {
  return text.trim().split(/\r?\n/).slice(1).map((line) => {
    const cells: string[] = [];
    for (const [, quoted, plain] of line.matchAll(/(?:"((?:[^"]|"")*)"|([^,]*))(?:,|$)/g)) cells.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    const [order, product, , quantity, at, price, customer] = cells as [string, string, string, string, string, string, string];
    return { order, product: product.trim(), quantity: Number(quantity), day: at.slice(0, 10), price: Math.round(Number(price) * 100), customer };
  });
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
function group<T>(rows: readonly T[], key: (row: T) => string): [string, T[]][] {
  const groups = new Map<string, T[]>();
  for (const row of rows) groups.set(key(row), [...(groups.get(key(row)) ?? []), row]);
  return [...groups];
}
const amount = (rows: readonly FileRow[]): number => sum(rows.map(({ quantity, price }) => quantity * price));
const counted = (keys: readonly string[]): Record<string, number> => Object.fromEntries(group(keys, (key) => key).map(([key, all]) => [key, all.length] as const).sort());

describe('reports on a file of orders', () => {
  let test: TestApp;
  let admin: TestUser;
  let sold: FileRow[];
  let known: FileRow[];
  let back: FileRow[];

  beforeAll(async () => {
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations });
    admin = await test.as('admin');
    const file = await readFile(new URL('./data/online-retail-sample.csv', import.meta.url), 'utf8');
    const rows = parse(file);
    sold = rows.filter(({ order, quantity, price }) => /^\d/.test(order) && quantity > 0 && price > 0);
    known = sold.filter(({ customer }) => customer !== '');
    back = rows.filter(({ order }) => /^[CA]/.test(order));
    const { body, status } = await test.request.post('/api/v1/imports').set(admin.headers).field('kind', 'orders').field('mapping', JSON.stringify(MAPPING))
      .field('options', JSON.stringify({ returnCodePattern: '^[CA]', currency: 'GBP' })).attach('file', Buffer.from(file), 'orders.csv');
    expect(status).toBe(202);
    await test.app.get(ImportRunner, { strict: false }).drain();
    expect((await get<{ status: string; refused: number }>(`/imports/${body.id}`))).toMatchObject({ status: 'succeeded', refused: 0 });
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    await test.app.get(CountFigures, { strict: false }).countStale(new AbortController().signal, { isPatient: false });
  }, 60_000);

  afterAll(() => test.close());

  async function get<T>(path: string): Promise<T> {
    const answer = await test.request.get(`/api/v1${path}`).set(admin.headers);
    expect({ path, status: answer.status }).toEqual({ path, status: 200 });
    return answer.body as T;
  }

  async function all<T>(path: string): Promise<T[]> {
    const items: T[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: { items: T[]; nextCursor: string | null } = await get(`${path}${path.includes('?') ? '&' : '?'}limit=97${cursor && `&cursor=${cursor}`}`);
      items.push(...page.items);
      cursor = page.nextCursor;
    }
    return items;
  }

  type Product = { product: { code: string }; orderCount: number; customerCount: number | null; quantity: string; revenue: number; returnedQuantity: string; returned: number; firstPurchaseOn: string; lastPurchaseOn: string };
  type Customer = { customer: { code: string }; orderCount: number; productCount: number; spend: number; returned: number; firstPurchaseOn: string; lastPurchaseOn: string };

  it('gives each product what was sold of it, walk-ins included, gross, and what came back apart', async () => {
    const expected = group([...sold, ...back], ({ product }) => product).map(([code, rows]) => {
      const bought = rows.filter((row) => sold.includes(row));
      const returned = group(rows.filter((row) => back.includes(row)), ({ order }) => order).map(([, lines]) => lines);
      return {
        code, quantity: String(sum(bought.map(({ quantity }) => quantity))), revenue: amount(bought), orders: new Set(bought.map(({ order }) => order)).size,
        customers: new Set(bought.filter(({ customer }) => customer).map(({ customer }) => customer)).size,
        returnedQuantity: String(sum(returned.map((lines) => Math.abs(sum(lines.map(({ quantity }) => quantity)))))), returned: sum(returned.map((lines) => Math.abs(amount(lines)))),
        first: bought.map(({ day }) => day).sort()[0] ?? null, last: bought.map(({ day }) => day).sort().at(-1) ?? null,
      };
    });
    const rows = await all<Product>('/reports/products?sort=-quantity&withCustomers=true');
    const shown = rows.map((row) => ({
      code: row.product.code, quantity: row.quantity, revenue: row.revenue, orders: row.orderCount, customers: row.customerCount, returnedQuantity: row.returnedQuantity, returned: row.returned,
      first: row.firstPurchaseOn, last: row.lastPurchaseOn,
    }));
    const byCode = (a: { code: string }, b: { code: string }): number => (a.code < b.code ? -1 : 1);
    expect([...shown].sort(byCode)).toEqual(expected.sort(byCode));
    expect(shown.map(({ quantity }) => Number(quantity))).toEqual(shown.map(({ quantity }) => Number(quantity)).sort((a, b) => b - a));
    expect(await get('/reports/products?limit=1&withTotal=true')).toMatchObject({
      total: expected.length, currency: 'GBP', currencies: ['GBP'], totals: { revenue: amount(sold), returned: -amount(back), quantity: String(sum(sold.map(({ quantity }) => quantity))) },
    });
  });

  it('gives each customer her purchases, walk-ins in none', async () => {
    const expected = group(known, ({ customer }) => customer).map(([code, rows]) => ({
      code, spend: amount(rows), orders: new Set(rows.map(({ order }) => order)).size, products: new Set(rows.map(({ product }) => product)).size,
      first: rows.map(({ day }) => day).sort()[0], last: rows.map(({ day }) => day).sort().at(-1),
    })).sort((a, b) => b.spend - a.spend);
    const rows = await all<Customer>('/reports/customers?hasBought=true&sort=-spend');
    expect(rows.map(({ spend }) => spend)).toEqual(expected.map(({ spend }) => spend));
    expect(Object.fromEntries(rows.map((row) => [row.customer.code, { code: row.customer.code, spend: row.spend, orders: row.orderCount, products: row.productCount, first: row.firstPurchaseOn, last: row.lastPurchaseOn }])))
      .toEqual(Object.fromEntries(expected.map((each) => [each.code, each])));
    expect(await get('/reports/customers?hasBought=true&limit=1&withTotal=true')).toMatchObject({ total: expected.length, totals: { spend: amount(known), customers: expected.length } });
  });

  it('counts customers by the month of their last and of their first purchase, and by how often they bought', async () => {
    type Groups = { groups: { key: string; customers: number }[] };
    const days = group(known, ({ customer }) => customer).map(([, rows]) => ({ days: rows.map(({ day }) => day).sort(), orders: new Set(rows.map(({ order }) => order)).size }));
    const by = async (name: string) => Object.fromEntries((await get<Groups>(`/reports/customers/groups?hasBought=true&by=${name}`)).groups.map(({ key, customers }) => [key, customers]));
    expect(await by('lastPurchaseMonth')).toEqual(counted(days.map((each) => each.days.at(-1)!.slice(0, 7))));
    expect(await by('firstPurchaseMonth')).toEqual(counted(days.map((each) => each.days[0]!.slice(0, 7))));
    expect(await by('orderCount')).toEqual(counted(days.map(({ orders }) => (orders >= 10 ? '10+' : String(orders)))));
  });

  it('gives revenue, orders, buyers, first purchases and returns of each day', async () => {
    const firsts = counted(group(known, ({ customer }) => customer).map(([, rows]) => rows.map(({ day }) => day).sort()[0]!));
    const periods = (await get<{ periods: Record<string, unknown>[] }>('/reports/sales?by=day')).periods;
    const expected = group([...sold, ...back], ({ day }) => day).sort(([a], [b]) => (a < b ? -1 : 1)).map(([day, rows]) => {
      const bought = rows.filter((row) => sold.includes(row));
      return {
        startsOn: day, revenue: amount(bought), orderCount: new Set(bought.map(({ order }) => order)).size, customers: new Set(bought.filter(({ customer }) => customer).map(({ customer }) => customer)).size,
        walkInRevenue: amount(bought.filter(({ customer }) => !customer)), newCustomers: firsts[day] ?? 0, returned: Math.abs(amount(rows.filter((row) => back.includes(row)))),
      };
    });
    expect(periods).toMatchObject(expected);
    expect(periods).toHaveLength(expected.length);
  });

  it('gives who bought a product, and what a customer bought, in a period too', async () => {
    const top = (await get<{ items: (Product & { product: { id: string } })[] }>('/reports/products?limit=1&sort=-orderCount')).items[0]!;
    const days = [...new Set(sold.map(({ day }) => day))].sort();
    for (const [from, to] of [[days[0]!, days.at(-1)!], [days[1] ?? days[0]!, days.at(-1)!]]) {
      const buyers = group(known.filter(({ product, day }) => product === top.product.code && day >= from! && day <= to!), ({ customer }) => customer);
      const rows = await all<Customer & { quantity: string }>(`/reports/customers?productId=${top.product.id}&from=${from}&to=${to}`);
      expect(Object.fromEntries(rows.map((row) => [row.customer.code, [row.quantity, row.spend]]))).toEqual(
        Object.fromEntries(buyers.map(([code, lines]) => [code, [String(sum(lines.map(({ quantity }) => quantity))), amount(lines)]])),
      );
    }
  });
});
