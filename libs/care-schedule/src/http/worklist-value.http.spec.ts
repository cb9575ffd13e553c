import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';

interface Row {
  readonly customer: { id: string; code: string; category: string | null; spendMinor: number };
}
interface Listed {
  readonly items: Row[];
  readonly nextCursor: string | null;
  readonly total: number;
}

/** Three customers with one order each: a dealer of 900 đ, a VIP of 2,500 đ, and one of no category who has 900 đ too. */
let suite: CareSuite;
const categories = { dealer: '', vip: '' };
const codes = { dealer: 'KH-DAILY', vip: 'KH-VIP', plain: 'KH-THUONG' };

beforeAll(async () => {
  suite = await CareSuite.start();
  for (const [name, title] of [['dealer', 'Đại lý'], ['vip', 'VIP']] as const) categories[name] = ((await suite.post('/customer-categories', { name: title, code: name })) as { id: string }).id;
  const product = await suite.product();
  for (const [name, quantity] of [['dealer', '0.9'], ['vip', '2.5'], ['plain', '0.9']] as const) {
    const customer = await suite.customer({ code: codes[name], categoryId: name === 'plain' ? null : categories[name] });
    await suite.order(customer.id, { [product.id]: quantity });
  }
});
afterAll(() => suite.close());

async function all(path: string): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const page = (await suite.get(`${path}&limit=1${cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''}`)) as Listed;
    found.push(...page.items.map((row) => row.customer.code));
    cursor = page.nextCursor;
  } while (cursor);
  return found;
}

describe.each(['/care-plans', '/customers-due'])('%s, by what the customer is and is worth', (list) => {
  it('holds those of a category, or within what was spent, both ends included, and counts as many', async () => {
    const asked: [string, string[]][] = [
      [`categoryId=${categories.vip}`, [codes.vip]],
      [`categoryId=${categories.vip},${categories.dealer}`, [codes.dealer, codes.vip]],
      ['spendFrom=901', [codes.vip]],
      ['spendTo=900', [codes.dealer, codes.plain]],
      ['spendFrom=900&spendTo=900', [codes.dealer, codes.plain]],
      [`spendTo=900&categoryId=${categories.dealer}`, [codes.dealer]],
    ];
    for (const [query, wanted] of asked) {
      expect((await all(`${list}?${query}`)).sort()).toEqual(wanted);
      expect(await suite.get(`${list}?${query}&withTotal=true&limit=1`)).toMatchObject({ total: wanted.length });
      const file = await suite.api.request.get(`/api/v1${list}/export?format=csv&${query}`).set(suite.manager.headers).responseType('blob').expect(200);
      const text = (file.body as Buffer).toString('utf8');
      expect(Object.values(codes).filter((code) => text.includes(code)).sort()).toEqual(wanted);
    }
    const counts = (await suite.get('/care-plans/counts?by=state&spendFrom=901')) as { items: { count: number }[] };
    expect(counts.items.reduce((sum, { count }) => sum + count, 0)).toBe(1);
  });

  it('stands in their order, over pages, and says both', async () => {
    expect(await all(`${list}?sort=-spend,category`)).toEqual([codes.vip, codes.plain, codes.dealer]);
    expect(await all(`${list}?sort=spend,-category`)).toEqual([codes.dealer, codes.plain, codes.vip]);
    expect(await all(`${list}?sort=category`)).toEqual([codes.plain, codes.dealer, codes.vip]);
    const { items } = (await suite.get(`${list}?sort=-spend&limit=1`)) as Listed;
    expect(items).toMatchObject([{ customer: { category: 'VIP', spendMinor: 2500 } }]);
  });
});

it('hands out the next among them', async () => {
  const next = (await suite.post('/care-claims/next', { categoryId: [categories.vip], spendFrom: 1000 }, undefined, 200)) as Row;
  expect(next.customer.code).toBe(codes.vip);
});
