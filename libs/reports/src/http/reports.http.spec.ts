import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import { TestClock } from '@tantam/platform/testing';
import ExcelJS from 'exceljs';
import { createReportsSuite, type ReportsSuite } from '../testing/reports-suite.js';

const NOW = '2026-11-16T03:00:00.000Z';

interface Money { spend: number; revenue: number; orderCount: number; returned: number; quantity: string }
interface Row extends Money {
  readonly customer: { readonly id: string; readonly code: string; readonly phone1: string | null; readonly age: number | null };
  readonly product: { readonly id: string; readonly code: string };
}
interface Listing {
  readonly items: Row[];
  readonly total: number;
  readonly totals: Money & { readonly customers: number };
  readonly currency: string;
  readonly currencies: string[];
  readonly asOf: string | null;
  readonly filter: Record<string, unknown>;
}
interface CareGroup { key: string | null; label: string | null; due: number; onTime: number; late: number; missed: number; waiting: number; activities: number; outbound: number; reached: number; reachRate: string | null; caresPerOrder: string | null; belowMin: number; lateDays: string | null }

/** Care by product: Ann has the milk, Ben the pills. Hoa bought both, Lan pills only, Mai nothing; one walk-in bought milk. */
describe('reports over HTTP', () => {
  let test: ReportsSuite;
  const clock = new TestClock(new Date(NOW));
  let people: Record<'manager' | 'ann' | 'ben' | 'clerk', TestUser>;
  let customers: Record<'hoa' | 'lan' | 'mai', string>;
  let products: Record<'milk' | 'pills', string>;
  let reached: string;

  beforeAll(async () => {
    test = await createReportsSuite(clock);
    const department = uuidv7();
    await test.database.execute(`insert into departments (id, name) values ($1, 'Phòng 1')`, [department]);
    await test.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) values ('clerk', 'Kho', 'Clerk', '{reports.view,customers.read,care.read}', '{"customers":"all"}')`);
    people = {
      manager: await test.as('manager'), ann: await test.as('agent', { fullName: 'Trần An', departmentId: department }), ben: await test.as('agent', { fullName: 'Lê Bình', departmentId: department }),
      clerk: await test.as('clerk'),
    };
    const settings = await test.get<object>('/care-settings', people.manager);
    await test.request.put('/api/v1/care-settings').set(people.manager.headers).send({ ...settings, assignmentMode: 'by_product', unassignedVisibleTo: 'supervisors' }).expect(200);
    const product = async (code: string, careIntervalDays: number) => (await test.post('/products', { code, name: code, unit: 'hộp', price: '1000', careIntervalDays, careCountMin: 2 }, people.manager)).id;
    products = { milk: await product('SUA', 15), pills: await product('VIEN', 30) };
    for (const [user, id] of [[people.ann, products.milk], [people.ben, products.pills]] as const) {
      await test.request.put(`/api/v1/users/${user.id}/care-products`).set(people.manager.headers).send({ productIds: [id], productGroupIds: [] }).expect((answer) => expect(answer.status).toBeLessThan(300));
    }
    const customer = async (code: string, more: object) => (await test.post('/customers', { code, fullName: `Khách ${code}`, ...more }, people.manager)).id;
    customers = {
      hoa: await customer('HOA', { phone1: '0912345001', birthday: '1990-11-20', gender: 'female', provinceCode: '79' }),
      lan: await customer('LAN', { phone1: '0912345002', birthday: '2004-02-29', gender: 'female' }),
      mai: await customer('MAI', { birthday: '1961-01-01', gender: 'male' }),
    };
    await sell('hoa', '2026-10-05', [['milk', 2, '1000']]);
    await sell('hoa', '2026-10-31', [['milk', 1, '1000'], ['pills', 3, '500']]);
    await sell('lan', '2026-11-02', [['pills', 4, '500']]);
    await sell(null, '2026-11-02', [['milk', 5, '1000']]);
    await sell('lan', '2026-11-03', [['pills', 1, '500']], { kind: 'return' });
    await sell('hoa', '2026-11-04', [['milk', 9, '1000']], { status: 'draft' });
    await sell('mai', '2026-11-04', [['milk', 9, '0']]);
    await sell('lan', '2026-11-05', [['milk', 1, '7.25']], { currency: 'USD' });
    reached = (await test.get<{ items: { id: string; category: string }[] }>('/contact-results', people.manager)).items.find(({ category }) => category === 'reached')!.id;
    await test.settle();
  }, 60_000);

  afterAll(() => test.close());

  type Line = readonly [product: 'milk' | 'pills', quantity: number, price: string];
  const sell = (customer: keyof typeof customers | null, day: string, lines: readonly Line[], more: object = {}) =>
    test.post('/orders', {
      customerId: customer && customers[customer], placedAt: `${day}T03:00:00.000Z`, ...more,
      lines: lines.map(([product, quantity, unitPrice]) => ({ productId: products[product], quantity: String(quantity), unitPrice })),
    }, people.manager);
  const report = <T = Listing>(path: string, user = people.manager, status = 200) => test.get<T>(`/reports${path}`, user, status);
  const of = (rows: readonly Row[], field: keyof Money, by: 'customer' | 'product' = 'customer') => Object.fromEntries(rows.map((row) => [row[by].code, row[field]]));

  it('answers by the names of the reports, each in the order that its name says', async () => {
    const named = async (path: string) => (await test.get<Listing>(path, people.manager)).items;
    const period = 'from=2026-10-01&to=2026-11-30';
    const same = async (name: string, other: string) => expect(await named(`/reports/${name}`)).toEqual(await named(`/reports/${other}`));
    await same(`top-customers?${period}`, `customers?${period}&hasBought=true&sort=-spend`);
    await same(`top-products?${period}`, `products?${period}&sort=-revenue`);
    await same(`top-products?${period}&sort=quantity`, `products?${period}&sort=quantity`);
    await same(`customers-by-last-purchase?${period}`, `customers?${period}&sort=-lastPurchaseOn`);
    await same(`products-by-customer?${period}`, `customer-products?${period}`);
    const buyers = await named(`/reports/customers-by-product?${period}&productId=${products.pills}`);
    expect(buyers.map(({ customer, quantity }) => [customer.code, quantity])).toEqual([['LAN', '4'], ['HOA', '3']]);
    const groups = async (path: string) => (await test.get<{ groups: object[] }>(path, people.manager)).groups;
    expect(await groups('/reports/customers-by-attribute?by=gender')).toEqual(await groups('/reports/customers/groups?by=gender'));
    expect(await groups('/reports/customers-by-attribute?by=gender')).not.toEqual([]);
  });

  describe('definitions', () => {
    it('count sales with a line of quantity and price, gross; what came back stands apart; drafts and gifts are no purchases', async () => {
      const { items, totals, currency, currencies } = await report('/customers?currency=VND&hasBought=true&withTotal=true&sort=-spend');
      expect(of(items, 'spend')).toEqual({ HOA: 4500, LAN: 2000 });
      expect(of(items, 'returned')).toEqual({ HOA: 0, LAN: 500 });
      expect(of(items, 'orderCount')).toEqual({ HOA: 2, LAN: 1 });
      expect({ totals, currency, currencies }).toMatchObject({ totals: { customers: 2, orderCount: 3, spend: 6500, returned: 500 }, currency: 'VND', currencies: ['VND', 'USD'] });
    });

    it('count walk-ins with products and with no customer', async () => {
      const { items } = await report('/products?currency=VND&withCustomers=true');
      expect(of(items, 'quantity', 'product')).toEqual({ SUA: '8', VIEN: '7' });
      expect(of(items, 'revenue', 'product')).toEqual({ SUA: 8000, VIEN: 3500 });
      expect(items.map((row) => (row as unknown as { customerCount: number }).customerCount)).toEqual([1, 2]);
    });

    it('keep currencies apart', async () => {
      const { items } = await report('/customers?currency=USD&hasBought=true');
      expect(of(items, 'spend')).toEqual({ LAN: 725 });
    });

    it('take days of the business zone, both included, and presets as days', async () => {
      expect(of((await report('/customers?from=2026-10-06&to=2026-10-31')).items, 'spend')).toEqual({ HOA: 2500 });
      const { items, filter } = await report('/customers?period=lastMonth');
      expect(of(items, 'spend')).toEqual({ HOA: 4500 });
      expect(filter).toEqual({ from: '2026-10-01', to: '2026-10-31' });
      await report('/customers?period=lastMonth&from=2026-10-01', people.manager, 400);
      await report('/products?from=2026-10-02&to=2026-10-01', people.manager, 400);
    });

    it('say who bought a product and what a customer bought', async () => {
      expect(of((await report(`/customers?currency=VND&productId=${products.pills}`)).items, 'quantity')).toEqual({ LAN: '4', HOA: '3' });
      expect(of((await report(`/customers?currency=VND&productId=${products.pills}&from=2026-11-01`)).items, 'quantity')).toEqual({ LAN: '4' });
      expect(of((await report(`/products?currency=VND&customerId=${customers.hoa}`)).items, 'quantity', 'product')).toEqual({ SUA: '3', VIEN: '3' });
      const pairs = await report('/customer-products?currency=VND&sort=customer&withTotal=true');
      expect(pairs.items.map((row) => [row.customer.code, row.product.code, row.revenue])).toEqual([['HOA', 'SUA', 3000], ['HOA', 'VIEN', 1500], ['LAN', 'VIEN', 2000]]);
      expect(pairs.total).toBe(3);
    });

    it('find birthdays ahead, also over the turn of the year, and ages in whole years', async () => {
      expect((await report('/customers?birthdayWithinDays=7')).items.map((row) => row.customer.code)).toEqual(['HOA']);
      expect((await report('/customers?birthdayFrom=12-20&birthdayTo=03-01&sort=birthday')).items.map((row) => row.customer.code)).toEqual(['MAI', 'LAN']);
      expect((await report('/customers?ageFrom=22&ageTo=36&sort=age')).items.map((row) => [row.customer.code, row.customer.age])).toEqual([['HOA', 35], ['LAN', 22]]);
      const { groups } = await report<{ groups: { key: string; customers: number }[] }>('/customers/groups?by=age');
      expect(groups.map(({ key, customers: count }) => [key, count])).toEqual([['18-24', 1], ['35-44', 1], ['65+', 1]]);
    });

    it('follow an order that is edited, cancelled, or given to another', async () => {
      const order = await sell('mai', '2026-09-09', [['pills', 10, '500']]);
      await test.settle();
      expect(of((await report('/customers?currency=VND&from=2026-09-01&to=2026-09-30')).items, 'spend')).toEqual({ MAI: 5000 });
      await test.request.patch(`/api/v1/orders/${order.id}`).set(people.manager.headers).send({ customerId: customers.lan, placedAt: '2026-08-08T03:00:00.000Z' }).expect(200);
      await test.settle();
      expect((await report('/customers?currency=VND&from=2026-09-01&to=2026-09-30')).items).toEqual([]);
      expect((await report('/products?currency=VND&from=2026-09-01&to=2026-09-30')).items).toEqual([]);
      expect(of((await report('/customers?currency=VND&from=2026-08-01&to=2026-08-31')).items, 'spend')).toEqual({ LAN: 5000 });
      await test.post(`/orders/${order.id}/cancellation`, {}, people.manager);
      await test.settle();
      expect(of((await report('/customers?currency=VND&hasBought=true')).items, 'spend')).toEqual({ HOA: 4500, LAN: 2000 });
    });

    it('say how far behind they are, and that they are being counted', async () => {
      expect((await report('/customers')).asOf).toBe(NOW);
      await sell('mai', '2026-11-06', [['pills', 1, '500']]);
      const { asOf } = await report('/customers');
      expect(new Date(asOf ?? NOW).getTime()).not.toBe(new Date(NOW).getTime());
      await test.settle();
      const admin = await test.as('admin');
      await test.post('/reports/recount', {}, admin);
      expect((await report('/customers')).asOf).toBeNull();
      await test.settle();
      expect((await report('/customers')).asOf).toBe(NOW);
      expect(of((await report('/customers?currency=VND&hasBought=true')).items, 'spend')).toEqual({ HOA: 4500, LAN: 2000, MAI: 500 });
    });
  });

  describe('who sees what', () => {
    it('shows an agent the customers and orders that are his alone, with totals that agree with the rows', async () => {
      // Ann has the milk: Hoa's two orders and Lan's dollars, not Lan's pills; no walk-in.
      for (const [user, spend] of [[people.ann, { HOA: 4500 }], [people.ben, { HOA: 2500, LAN: 2000, MAI: 500 }]] as const) {
        for (const path of ['/customers?currency=VND&hasBought=true&withTotal=true', '/customers?currency=VND&from=2026-01-01&withTotal=true']) {
          const { items, totals, total } = await report(path, user);
          expect(of(items, 'spend')).toEqual(spend);
          expect(totals).toMatchObject({ customers: items.length, spend: items.reduce((sum, row) => sum + row.spend, 0) });
          expect(total).toBe(items.length);
        }
      }
      expect(of((await report('/products?currency=VND', people.ann)).items, 'revenue', 'product')).toEqual({ SUA: 3000, VIEN: 1500 });
      expect((await report(`/customer-products?currency=VND&customerId=${customers.lan}`, people.ann)).items).toEqual([]);
      expect((await report<{ periods: { revenue: number }[] }>('/sales?currency=VND&by=year', people.ann)).periods).toMatchObject([{ revenue: 4500 }]);
    });

    it('groups only whom the agent sees', async () => {
      const groups = await report<{ groups: { customers: number }[]; totals: { customers: number } }>('/customers/groups?by=gender', people.ann);
      expect(groups.groups.reduce((sum, group) => sum + group.customers, 0)).toBe(groups.totals.customers);
      expect(groups.totals.customers).toBe((await report('/customers?withTotal=true', people.ann)).total);
      expect(groups.totals.customers).toBeLessThan(3 + 1);
    });

    it('masks numbers without the right to see them, in lists and files, and gives no file without the right to export', async () => {
      const { items } = await report('/customers?sort=code', people.clerk);
      expect(items.find((row) => row.customer.code === 'HOA')?.customer.phone1).toMatch(/•/);
      await report('/customers/export', people.clerk, 403);
      await report('/customers/export', people.ann, 403);
    });
  });

  describe('files', () => {
    const file = (path: string) => test.request.get(`/api/v1/reports${path}`).set(people.manager.headers).buffer(true).parse((response, done) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => done(null, Buffer.concat(chunks)));
    });

    it('hold the rows of the list, money in major units, in CSV and Excel', async () => {
      const csv = (await file('/customers/export?format=csv&currency=USD&hasBought=true').expect(200)).body as Buffer;
      const lines = csv.toString('utf8').split('\r\n');
      expect(lines[0]).toContain('Mã khách,Họ tên');
      expect(lines[1]).toContain('LAN');
      expect(lines[1]).toContain('7.25');
      // As the screen and the worklists' files write it; a spreadsheet would take +84912345002 for a number.
      expect(lines[1]).toContain(',0912 345 002,');
      expect(lines).toHaveLength(3);
      const workbook = new ExcelJS.Workbook();
      await workbook.xlsx.load((await file('/products/export?currency=VND&sort=-revenue').expect(200)).body as never);
      const sheet = workbook.worksheets[0]!;
      expect([sheet.rowCount, sheet.getCell('A2').value, sheet.getCell('G2').value]).toEqual([3, 'SUA', 8000]);
      expect((await file('/customer-products/export?format=csv&currency=VND').expect(200)).body.toString().split('\r\n')).toHaveLength(6);
      expect((await file('/care/items/export?format=csv').expect(200)).body.toString()).toContain('Ngày cần chăm sóc');
    });
  });

  describe('care', () => {
    const care = (query: string, user = people.manager) => report<{ totals: CareGroup; groups: CareGroup[] }>(`/care?${query}`, user);
    const plan = async (customer: string, dueDate: string) => (await test.database.row<{ id: string; version: number }>(`select id, version from care_plans where customer_id = $1 and due_date = $2 and target = 'order'`, [customer, dueDate]))!;
    const record = async (planId: string, body: object, user: TestUser) => {
      const { planVersion } = await planNow(planId);
      return test.post(`/care-plans/${planId}/activities`, { planVersion, action: 'call_out', content: 'Gọi hỏi thăm', ...body }, user);
    };
    const planNow = async (id: string) => (await test.database.row<{ planVersion: number }>(`select care_version as "planVersion" from care_plans where id = $1`, [id]))!;

    it('tells on time from late, missed and waiting, by the due date', async () => {
      // Hoa: 5 Oct + 2 × 15 = 4 Nov; 31 Oct + 15 = 15 Nov. Lan: 5 Nov + 15 = 20 Nov; pills in March. Mai: 6 Nov + 30 = 6 Dec.
      const before = await care('from=2026-11-01&to=2026-12-31&by=day');
      expect(before.totals).toMatchObject({ due: 4, onTime: 0, late: 0, missed: 2, waiting: 2, reachRate: null });
      await record((await plan(customers.hoa, '2026-11-04')).id, { contactResultId: reached, nextCareDate: '2026-12-01' }, people.ann);
      const after = await care('from=2026-11-01&to=2026-12-31&by=day');
      expect(after.totals).toMatchObject({ due: 5, onTime: 0, late: 1, missed: 1, waiting: 3, lateDays: '12', activities: 1, counted: 1, outbound: 1, reached: 1, reachRate: '1.0000' });
      expect(after.groups.filter(({ due }) => due > 0).map(({ key, due }) => [key, due])).toEqual([['2026-11-04', 1], ['2026-11-15', 1], ['2026-11-20', 1], ['2026-12-01', 1], ['2026-12-06', 1]]);
    });

    it('lets an attempt settle nothing, and counts it against the reach', async () => {
      const noAnswer = (await test.get<{ items: { id: string; category: string }[] }>('/contact-results', people.manager)).items.find(({ category }) => category === 'no_answer')!.id;
      await record((await plan(customers.hoa, '2026-11-15')).id, { contactResultId: noAnswer }, people.ann);
      expect((await care('from=2026-11-01&to=2026-12-31')).totals).toMatchObject({ due: 5, late: 1, missed: 1, outbound: 2, reached: 1, reachRate: '0.5000' });
    });

    it('groups by who did it, by product and by result, and gives the rows behind a figure', async () => {
      const byUser = await care('from=2026-11-01&to=2026-12-31&by=user');
      expect(byUser.groups.find(({ key }) => key === people.ann.id)).toMatchObject({ late: 1, missed: 0, activities: 2, reachRate: '0.5000' });
      const late = await report<{ items: { dueOn: string; doneOn: string; lateDays: number; standing: string; customer: { code: string }; user: { id: string } }[]; total: number }>(`/care/items?from=2026-11-01&to=2026-12-31&standing=late&userId=${people.ann.id}&withTotal=true`);
      expect(late).toMatchObject({ total: 1, items: [{ dueOn: '2026-11-04', doneOn: '2026-11-16', lateDays: 12, standing: 'late', customer: { code: 'HOA' } }] });
      const byProduct = await care('from=2026-11-01&to=2026-12-31&by=product');
      expect(byProduct.groups.reduce((sum, { due }) => sum + due, 0)).toBeGreaterThanOrEqual(byProduct.totals.due);
    });

    it('calls shipped results and feedback in the language of the reader, also in files', async () => {
      const feedbackTypeId = (await test.get<{ items: { id: string; name: string }[] }>('/feedback-types', people.manager)).items.find(({ name }) => name === 'Hài lòng')!.id;
      const { id } = await plan(customers.mai, '2026-12-06');
      await record(id, { contactResultId: reached, feedbackTypeId, nextCareDate: '2026-12-20' }, people.manager);
      const inLanguage = (path: string, language: string) => test.request.get(`/api/v1/reports${path}`).set({ ...people.manager.headers, 'Accept-Language': language }).expect(200);
      const period = 'from=2026-11-01&to=2026-12-31';
      const labels = async (by: string, language: string) =>
        ((await inLanguage(`/care?${period}&by=${by}`, language)).body as { groups: CareGroup[] }).groups.map(({ label }) => label).filter((label) => label !== null).sort();
      expect([await labels('result', 'en'), await labels('feedback', 'en')]).toEqual([['No answer', 'Reached'], ['Satisfied']]);
      expect([await labels('result', 'vi'), await labels('feedback', 'vi')]).toEqual([['Gặp khách', 'Không nghe máy'], ['Hài lòng']]);
      const said = async (language: string) => ((await inLanguage(`/care/items?${period}&limit=200`, language)).body as { items: { feedback: string | null }[] }).items.flatMap(({ feedback }) => feedback ?? []);
      expect([await said('en'), await said('vi')]).toEqual([['Satisfied'], ['Hài lòng']]);
      expect((await inLanguage('/care/items/export?format=csv', 'en')).text).toContain(',Satisfied');
    });

    it('counts the dues of plans that the reader sees, as many as there are rows', async () => {
      for (const user of [people.ann, people.ben, people.manager]) {
        const { totals } = await care('from=2026-01-01&to=2027-12-31', user);
        const items = await report<{ total: number; items: unknown[] }>('/care/items?from=2026-01-01&to=2027-12-31&withTotal=true&limit=200', user);
        expect([items.total, items.items.length]).toEqual([totals.due, totals.due]);
      }
      expect((await care('from=2026-01-01&to=2027-12-31', people.ben)).totals.due).toBeLessThan((await care('from=2026-01-01&to=2027-12-31')).totals.due);
    });

    it('counts a date once, however often she was reached on it before another was set', async () => {
      const { id } = await plan(customers.lan, '2026-11-20');
      const period = 'from=2026-11-18&to=2026-11-30&by=user';
      expect((await care(period)).totals).toMatchObject({ due: 1, onTime: 0, waiting: 1 });
      await record(id, { contactResultId: reached }, people.ann);
      expect((await care(period)).totals).toMatchObject({ due: 1, onTime: 1, waiting: 0 });
      await record(id, { contactResultId: reached }, people.manager);
      await record(id, { contactResultId: reached, nextCareDate: '2026-11-24' }, people.manager);
      const { totals, groups } = await care(period);
      expect(totals).toMatchObject({ due: 2, onTime: 1, late: 0, missed: 0, waiting: 1 });
      expect(groups.find(({ key }) => key === people.ann.id)).toMatchObject({ due: 1, onTime: 1 });
    });

    it('keeps a date open on which somebody else has a product left', async () => {
      await sell('mai', '2026-10-20', [['milk', 2, '1000'], ['pills', 1, '1000']]);
      await test.settle();
      const { id } = await plan(customers.mai, '2026-11-19');
      await record(id, { contactResultId: reached, finish: true }, people.ann);
      expect((await care('from=2026-11-19&to=2026-11-19')).totals).toMatchObject({ due: 2, onTime: 1, waiting: 1 });
    });

    it.each([
      ['user', 'userId'], ['action', 'action'], ['result', 'contactResultId'], ['feedback', 'feedbackTypeId'], ['productGroup', 'productGroupId'], ['product', 'productId'],
      ['owner', 'ownerId'], ['branch', 'homeBranchId'], ['area', 'areaId'],
    ])('shows behind each row by %s as many dues and cares as the row says, also behind the one without a name', async (by, filter) => {
      const period = 'from=2026-01-01&to=2027-12-31';
      const { groups } = await care(`${period}&by=${by}`);
      expect(groups).not.toEqual([]);
      for (const { key, due, activities } of groups) {
        const asked = `${period}&${key === null ? `without=${by}` : `${filter}=${key}`}`;
        expect(await report<{ total: number }>(`/care/items?${period}&row=${by}:${key ?? ''}&withTotal=true`)).toMatchObject({ total: due });
        const items = await report<{ total: number }>(`/care/items?${asked}&withTotal=true`);
        const { totals } = await care(asked);
        expect({ key, rows: items.total, due: totals.due, activities: totals.activities }).toEqual({ key, rows: due, due, activities });
      }
    });

    it('shows behind the row of a product group what it counted, and not what groups below did, whatever else is filtered by', async () => {
      const group = (name: string, parentId?: string) => test.post('/product-groups', { name, parentId }, people.manager);
      const food = await group('Dinh dưỡng');
      const milks = await group('Sữa', food.id);
      const sold = async (code: string, groupId: string) => (await test.post('/products', { code, name: code, unit: 'hộp', price: '1000', careIntervalDays: 10, groupId }, people.manager)).id;
      const [honey, milk] = [await sold('MAT', food.id), await sold('SUA-2', milks.id)];
      const order = (productIds: string[]) => test.post('/orders', {
        customerId: customers.mai, placedAt: '2026-11-10T03:00:00.000Z', lines: productIds.map((productId) => ({ productId, quantity: '1', unitPrice: '1000' })),
      }, people.manager);
      for (const productIds of [[honey], [milk], [milk], [honey, milk]]) await order(productIds);
      await test.settle();
      const period = 'from=2026-11-20&to=2026-11-20';
      for (const filters of [period, `${period}&productGroupId=${food.id}`, `${period}&productGroupId=${milks.id}`, `${period}&productId=${milk}`]) {
        for (const by of ['productGroup', 'product', 'week', 'day', 'owner']) {
          for (const { key, due } of (await care(`${filters}&by=${by}`)).groups) {
            const { total, items } = await report<{ total: number; items: unknown[] }>(`/care/items?${filters}&row=${by}:${key ?? ''}&withTotal=true&limit=200`);
            expect({ filters, by, key, total, rows: items.length }).toEqual({ filters, by, key, total: due, rows: due });
          }
        }
      }
      const dues = async (asked: string) => (await care(`${period}&${asked}`)).totals.due;
      expect([await dues(`row=productGroup:${food.id}`), await dues(`productGroupId=${food.id}`), await dues(`row=productGroup:${milks.id}&productGroupId=${food.id}`)]).toEqual([2, 4, 3]);
      await report('/care/items?row=colour:red', people.manager, 400);
    });
  });
});
