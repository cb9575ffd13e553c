import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { SqlParameters } from '@tantam/identity';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { fold, lowerNfc } from '@tantam/kernel';
import { CustomersModule } from '../customers.module.js';
import { customersMigrations } from '../migrations/index.js';
import { CustomerSearch } from './customer-search.js';

let app: TestApp;
let admin: TestUser;

const PEOPLE = [
  ['KH1', 'Nguyễn Thị Hồng', '+84912345678', 'hong.nguyen@example.vn'],
  ['KH2', 'Nguyễn Thị Hông', null, null],
  ['KH3', 'Hồng Thị Nguyễn', null, null],
  ['KH4', 'Trần Thể', null, null],
  ['KH5', 'Trần Thế', null, null],
  ['KH6', 'Đỗ Đình Đại', '+84356789012', null],
  ['KH7', 'Lê Thuý Hoà', null, null],
  ['KH8', 'Phạm Thị An', null, null],
  ['KH9', 'Phạm Thị Ánh', null, null],
  ['AB-77/x', 'Công ty TNHH A&B (Sài Gòn)', null, null],
] as const;

beforeAll(async () => {
  app = await createTestApp({ modules: [CustomersModule], migrations: customersMigrations });
  admin = await app.as('admin');
  for (const [code, fullName, phone1, email] of PEOPLE) {
    await app.request.post('/api/v1/customers').set(admin.headers).send({ code, fullName, phone1, emails: email ? [email] : [] }).expect(201);
  }
});
afterAll(() => app.close());

async function found(q: string, query = ''): Promise<string[]> {
  const answer = await app.request.get(`/api/v1/customers?q=${encodeURIComponent(q)}${query}`).set(admin.headers).expect(200);
  return (answer.body as { items: { code: string }[] }).items.map((item) => item.code);
}

describe('the search box', () => {
  it.each<[string, string, string[]]>([
    ['unmarked finds marked, the order typed first', 'nguyen thi hong', ['KH2', 'KH1', 'KH3']],
    ['marks rank exact marks first', 'hồng', ['KH1', 'KH3', 'KH2']],
    ['another mark ranks the other first', 'Trần Thế', ['KH5', 'KH4']],
    ['words in any order', 'hong nguyen', ['KH2', 'KH1', 'KH3']],
    ['decomposed letters', 'Nguyễn Thị Hồng'.normalize('NFD'), ['KH1', 'KH3', 'KH2']],
    ['đ without its stroke', 'do dinh dai', ['KH6']],
    ['Đ as đ', 'ĐẠI', ['KH6']],
    ['the other way to place a tone', 'thúy hòa', ['KH7']],
    ['two letters begin a word, the whole word first', 'an', ['KH8', 'KH9']],
    ['a piece in the middle of a word finds nothing', 'uyen', []],
    ['four digits of a phone', '5678', ['KH6', 'KH1']],
    ['a phone with its 0', '0912 345', ['KH1']],
    ['a phone with 84', '84912345', ['KH1']],
    ['a phone with +84', '+84 912.345.678', ['KH1']],
    ['a phone of before 2018', '01656789012', ['KH6']],
    ['three digits, as a piece of anything', '567', ['KH6', 'KH1']],
    ['a code, in any case', 'kh4', ['KH4']],
    ['a piece of a code', '77/x', ['AB-77/x']],
    ['letters of a code', 'ab', ['AB-77/x']],
    ['words parted by punctuation', 'sai gon a&b', ['AB-77/x']],
    ['an e-mail', 'HONG.nguyen@example.vn', ['KH1']],
    ['a piece of an e-mail', 'nguyen@ex', ['KH1']],
    ['signs that SQL knows', '%_', []],
  ])('%s', async (_, q, codes) => {
    expect(await found(q)).toEqual(codes);
  });

  it('gives pages of 1, 2 and 3 that add up to the whole', async () => {
    for (const sort of ['', '&sort=fullName', '&sort=-createdAt', '&sort=-lastPurchaseOn', '&sort=orderCount,-code']) {
      const whole = await found('thi', sort);
      expect(whole).toHaveLength(5);
      for (const limit of [1, 2, 3]) {
        const pages: string[] = [];
        for (let cursor = ''; ; ) {
          const answer = await app.request.get(`/api/v1/customers?q=thi${sort}&limit=${limit}${cursor}`).set(admin.headers).expect(200);
          const body = answer.body as { items: { code: string }[]; nextCursor: string | null };
          pages.push(...body.items.map((item) => item.code));
          if (body.nextCursor === null) break;
          cursor = `&cursor=${body.nextCursor}`;
        }
        expect(pages).toEqual(whole);
      }
    }
  });

  it('sorts by given name as Vietnamese does', async () => {
    expect(await found('thi', '&sort=fullName')).toEqual(['KH8', 'KH9', 'KH2', 'KH1', 'KH3']);
  });
});

describe('text in SQL', () => {
  it('is folded as the kernel folds it', async () => {
    const texts = ['Nguyễn  Thị Hồng', 'ĐỖ ĐÌNH', 'Hoà Khoẻ Thuý quý Của', 'hòa khỏe thúy', 'Hoằng Hoàng hoẵng', 'Nguye\u0302\u0303n', 'É Ñ Ü ß', 'Ờ Ợ Ữ ư ơ', ' a\tb '];
    const rows = await app.database.rows<{ folded: string; exact: string }>(
      `select folded_text(t) as folded, exact_text(t) as exact from unnest($1::text[]) with ordinality as x (t, n) order by n`,
      [texts],
    );
    expect(rows).toEqual(texts.map((text) => ({ folded: fold(text), exact: lowerNfc(text) })));
  });
});

describe('at 20,000 customers', () => {
  beforeAll(async () => {
    await app.database.execute(
      `insert into customers (id, code, full_name, given_name, phone1)
       select gen_random_uuid(), 'N' || n, (array['Nguyễn', 'Trần', 'Lê', 'Phạm'])[1 + n % 4] || ' ' || md5(n::text), md5(n::text), '+849' || lpad(n::text, 8, '0') from generate_series(1, 20000) as n`,
    );
    await app.database.script('analyze customers');
  }, 60_000);

  it.each(['hong', 'ho', '0912 345', 'kh1 ho'])('finds «%s» by the trigram index', async (q) => {
    const parameters = new SqlParameters();
    const condition = CustomerSearch.condition(q, 'c', parameters, { seesContact: true });
    const plan = await app.database.transaction(async () => {
      // Few rows are read faster one by one; what matters is that many can be found by the index.
      await app.database.script('set local enable_seqscan = off');
      return app.database.rows<{ 'QUERY PLAN': string }>(`explain select c.id from customers as c where ${condition!.where}`, parameters.values);
    });
    expect(plan.map((row) => row['QUERY PLAN']).join('\n')).toContain('customers_search_text');
  });
});
