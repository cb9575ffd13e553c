import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { createOrdersSuite, type OrdersSuite } from '../testing/orders-suite.js';

let suite: OrdersSuite;
let seller: TestUser;
let supervisor: TestUser;
let customerId: string;
let pills: string;
let cream: string;

beforeAll(async () => {
  suite = await createOrdersSuite();
  seller = await suite.as('agent');
  supervisor = await suite.as('admin');
  customerId = await suite.addCustomer({ code: 'KH000001', fullName: 'Nguyễn Thị Hồng', phone1: '+84912345678' });
  pills = await suite.addProduct({ code: 'T1', unit: 'vỉ', price: '12000', units: [{ name: 'hộp', factor: '10', price: '110000' }] });
  cream = await suite.addProduct({ code: 'K1', price: '50000' });
});
afterAll(() => suite.close());

const post = (body: object, user: TestUser = seller) => suite.request.post('/api/v1/orders').set(user.headers).send(body);
const get = (path: string, user: TestUser = supervisor) => suite.request.get(`/api/v1/orders${path}`).set(user.headers);
const patch = (id: string, body: object, user: TestUser = seller) => suite.request.patch(`/api/v1/orders/${id}`).set(user.headers).send(body);
const cancel = (id: string, user: TestUser = supervisor) => suite.request.post(`/api/v1/orders/${id}/cancellation`).set(user.headers);
const codes = (body: { items: { code: string }[] }) => body.items.map((item) => item.code);
const status = async (id: string) => (await get(`/${id}`)).body.status as string;
const figures = (id: string) =>
  suite.database.row(`select order_count as "orderCount", spend_minor as "spendMinor", first_purchase_on as "firstOn", last_purchase_on as "lastOn" from customer_summary where id = $1`, [id]);

describe('placing an order', () => {
  it('computes totals, fills in what was left out and says where the order is', async () => {
    const answer = await post({ customerId, lines: [{ productId: pills, unit: 'hộp', quantity: '2' }, { productId: cream, quantity: 0.5, unitPrice: '33333', discount: 7 }], discount: 1000, shipping: 20000 }).expect(201);
    expect(answer.headers.location).toBe(`/api/v1/orders/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      kind: 'sale', sourceSystem: 'tantam', status: 'placed', paymentStatus: 'unpaid', currency: 'VND', version: 1, customer: { id: customerId, code: 'KH000001', fullName: 'Nguyễn Thị Hồng' },
      subtotal: 236_660, total: 255_660, createdById: seller.id, allowedActions: ['update'],
      lines: [
        { position: 1, productId: pills, productCode: 'T1', unit: 'hộp', unitFactor: '10', quantity: '2', unitPrice: '110000', total: 220_000 },
        { position: 2, productId: cream, unit: 'cái', unitFactor: '1', quantity: '0.5', unitPrice: '33333', discount: 7, total: 16_660 },
      ],
    });
    expect(answer.body.code).toMatch(/^DH\d{6}$/);
    expect(answer.body.customer.phone1).toBeUndefined();
    expect(suite.told()).toEqual([[answer.body.id]]);
  });

  it('skips a generated code that somebody took', async () => {
    const { n } = (await suite.database.row<{ n: number }>(`select last_value as n from order_code_numbers`))!;
    const taken = `DH${String(n + 1).padStart(6, '0')}`;
    await post({ code: taken, lines: [{ productId: cream, quantity: '1' }] }).expect(201);
    const next = await post({ lines: [{ productId: cream, quantity: '1' }] }).expect(201);
    expect(next.body.code).toBe(`DH${String(n + 2).padStart(6, '0')}`);
  });

  it('keeps a code once per source system, case kept', async () => {
    const lines = [{ productId: cream, quantity: '1' }];
    await post({ code: ' AB-1 ', lines }).expect(201);
    const again = await post({ code: 'AB-1', lines }).expect(409);
    expect(again.body).toMatchObject({ type: '/problems/order-code-taken', code: 'AB-1' });
    await post({ code: 'ab-1', lines }).expect(201);
    await post({ code: 'AB-1', sourceSystem: 'pos', lines }).expect(201);
    expect((await get('/AB-1')).body).toMatchObject({ code: 'AB-1', sourceSystem: 'tantam' });
  });

  it('says of every unknown reference, unit and quantity where it stands', async () => {
    const nobody = '019ad000-0000-7000-8000-000000000000';
    const answer = await post({
      customerId: nobody, takenById: nobody,
      lines: [{ productId: nobody, quantity: '1' }, { productId: pills, unit: 'chai', quantity: '1' }, { productId: pills, quantity: '0' }, { productId: pills, unit: 'hộp', unitFactor: '12', quantity: '1' }],
    }).expect(400);
    expect(answer.body.errors.map((error: { pointer: string; code: string }) => `${error.pointer} ${error.code}`)).toEqual([
      '/customerId unknown-reference', '/takenById unknown-reference', '/lines/0/productId unknown-reference', '/lines/1/unit unknown-unit', '/lines/2/quantity quantity', '/lines/3/unitFactor unit-factor-differs',
    ]);
  });

  it('is taken by an active user only', async () => {
    const gone = await suite.as('agent');
    await suite.database.execute(`update users set is_active = false where id = $1`, [gone.id]);
    await post({ takenById: gone.id, lines: [{ productId: cream, quantity: '1' }] }).expect(400);
    await post({ takenById: seller.id, lines: [{ productId: cream, quantity: '1' }] }).expect(201);
  });

  it('takes 80,000 at a time and refuses a fourth decimal', async () => {
    expect((await post({ lines: [{ productId: cream, quantity: '80000', unitPrice: '0.0625' }], currency: 'USD' }).expect(201)).body.total).toBe(500_000);
    await post({ lines: [{ productId: cream, quantity: '1.0001' }] }).expect(400);
    await post({ lines: [] }).expect(400);
  });
});

describe('changing an order', () => {
  const place = async (body: object = {}) => (await post({ lines: [{ productId: cream, quantity: '2' }], ...body }).expect(201)).body;

  it('replaces lines as a whole, touches nothing else, and counts the version up', async () => {
    const order = await place({ note: 'gọi trước' });
    const answer = await patch(order.id, { lines: [{ productId: pills, quantity: '3' }] }).expect(200);
    expect(answer.body).toMatchObject({ total: 36_000, note: 'gọi trước', version: 2, lines: [{ position: 1, productId: pills }] });
    expect(answer.headers.etag).toBe('"2"');
    expect((await patch(order.id, { note: null })).body.note).toBeNull();
  });

  it('goes from draft to placed to fulfilled, never back', async () => {
    const order = await place({ status: 'draft' });
    expect((await patch(order.id, { status: 'placed' }).expect(200)).body.status).toBe('placed');
    const fulfilled = await patch(order.id, { status: 'fulfilled' }).expect(200);
    expect(fulfilled.body.deliveredAt).not.toBeNull();
    expect((await patch(order.id, { status: 'placed' }).expect(409)).body.type).toBe('/problems/order-status-not-possible');
  });

  it('refuses a stale version with what is there now', async () => {
    const order = await place();
    await patch(order.id, { note: 'a' }).set('if-match', '"1"').expect(200);
    const stale = await patch(order.id, { note: 'b' }).set('if-match', '"1"').expect(412);
    expect(stale.body.current).toMatchObject({ id: order.id, version: 2, note: 'a' });
  });

  it('is changed once by fifty who read the same version', async () => {
    const order = await place();
    const answers = await Promise.all(Array.from({ length: 50 }, (_, index) => patch(order.id, { note: `${index}` }).set('if-match', '"1"')));
    expect(answers.filter((answer) => answer.status === 200)).toHaveLength(1);
    expect(answers.filter((answer) => answer.status === 412)).toHaveLength(49);
  });

  it('keeps a delivery from coming before the order', async () => {
    const order = await place({ placedAt: '2026-03-02T10:00:00+07:00' });
    await patch(order.id, { deliveredAt: '2026-03-01T10:00:00+07:00' }).expect(400);
    expect((await patch(order.id, { deliveredAt: '2026-03-03T10:00:00+07:00' }).expect(200)).body.deliveredAt).toBe('2026-03-03T03:00:00.000Z');
  });
});

describe('cancelling', () => {
  it('is done once, is no purchase any more, and needs the permission', async () => {
    const buyer = await suite.addCustomer({ code: 'KH-C' });
    const order = (await post({ customerId: buyer, lines: [{ productId: cream, quantity: '1' }] })).body;
    await cancel(order.id, seller).expect(403);
    suite.told();
    expect((await cancel(order.id).expect(200)).body).toMatchObject({ status: 'cancelled', version: 2, allowedActions: [] });
    expect((await cancel(order.id).expect(200)).body.version).toBe(2);
    expect(suite.told()).toEqual([[order.id]]);
    expect(await figures(buyer)).toMatchObject({ orderCount: 0, spendMinor: 0, firstOn: null });
    expect((await patch(order.id, { shipping: 1 }, supervisor).expect(409)).body.type).toBe('/problems/order-not-editable');
    await patch(order.id, { note: 'hủy theo yêu cầu' }, supervisor).expect(200);
  });
});

describe('returns', () => {
  const line = (quantity: string, unit?: string) => [{ productId: pills, quantity, ...(unit ? { unit } : {}) }];
  const takeBack = async (returnsOrderCode: string, quantity: string, body: object = {}) =>
    (await post({ kind: 'return', returnsOrderCode, lines: line(quantity), ...body }).expect(201)).body;

  it('take base units off the order they name, whatever their sign', async () => {
    const sale = (await post({ lines: line('2', 'hộp') })).body;
    suite.told();
    const first = await takeBack(sale.code, '-5');
    expect(suite.told()).toEqual([[first.id, sale.id]]);
    await takeBack(sale.code, '3');
    expect((await get(`/${sale.id}`)).body).toMatchObject({ status: 'placed', returned: [{ productId: pills, quantity: '8' }] });
  });

  it('of everything make the order returned; cancelling one gives it back', async () => {
    const sale = (await post({ status: 'fulfilled', lines: line('4') })).body;
    const one = await takeBack(sale.code, '1');
    expect(await status(sale.id)).toBe('fulfilled');
    const rest = await takeBack(sale.code, '9');
    expect(await status(sale.id)).toBe('returned');
    expect((await cancel(sale.id).expect(409)).body.type).toBe('/problems/order-not-cancellable');
    await cancel(one.id).expect(200);
    expect(await status(sale.id)).toBe('returned');
    suite.told();
    await cancel(rest.id).expect(200);
    expect(suite.told()).toEqual([[rest.id, sale.id]]);
    expect((await get(`/${sale.id}`)).body).toMatchObject({ status: 'fulfilled', returned: [] });
  });

  it('may come before the order that they return', async () => {
    await takeBack('LATER-1', '4');
    const sale = (await post({ code: 'LATER-1', lines: line('4') }).expect(201)).body;
    expect(sale).toMatchObject({ status: 'returned', returned: [{ productId: pills, quantity: '4' }] });
  });

  it('that are drafts take nothing off yet', async () => {
    const sale = (await post({ lines: line('1') })).body;
    const draft = await takeBack(sale.code, '1', { status: 'draft' });
    expect(await status(sale.id)).toBe('placed');
    await patch(draft.id, { status: 'placed' }, supervisor).expect(200);
    expect(await status(sale.id)).toBe('returned');
  });

  it('that are moved to another order give back what they took', async () => {
    const [wrong, right] = [(await post({ lines: line('1') })).body, (await post({ lines: line('1') })).body];
    const moved = await takeBack(wrong.code, '1');
    suite.told();
    await patch(moved.id, { returnsOrderCode: right.code }).expect(200);
    expect(new Set(suite.told()[0])).toEqual(new Set([moved.id, wrong.id, right.id]));
    expect([await status(wrong.id), await status(right.id)]).toEqual(['placed', 'returned']);
  });

  it('touch only the order of their own source system', async () => {
    const sale = (await post({ code: 'S-1', lines: line('1') })).body;
    await takeBack('S-1', '1', { sourceSystem: 'pos' });
    expect(await status(sale.id)).toBe('placed');
  });

  it('are no purchase, and only they name an order', async () => {
    const buyer = await suite.addCustomer({ code: 'KH-R' });
    await post({ customerId: buyer, kind: 'return', lines: line('1') }).expect(201);
    expect(await figures(buyer)).toMatchObject({ orderCount: 0, spendMinor: 0 });
    const refused = await post({ returnsOrderCode: 'X', lines: line('1') }).expect(400);
    expect(refused.body.errors).toMatchObject([{ pointer: '/returnsOrderCode', code: 'only-for-returns' }]);
  });

  it('at once count together', async () => {
    const sale = (await post({ lines: line('10') })).body;
    await Promise.all(Array.from({ length: 10 }, () => takeBack(sale.code, '1')));
    expect(await status(sale.id)).toBe('returned');
  });

  it('sent at the same moment as the sale that they name find it, or are found by it', async () => {
    const codes = Array.from({ length: 12 }, (_, number) => `CUNG-LUC-${number}`);
    const sales = await Promise.all(codes.map(async (code) => (await Promise.all([post({ code, lines: line('1') }), takeBack(code, '1')]))[0].body.id as string));
    expect(await Promise.all(sales.map(status))).toEqual(codes.map(() => 'returned'));
  });
});

describe("a customer's figures", () => {
  it('count sales with a line of quantity > 0 and price > 0, on days of the business zone', async () => {
    const buyer = await suite.addCustomer({ code: 'KH-F' });
    const sell = (placedAt: string, lines: object[], more: object = {}) => post({ customerId: buyer, placedAt, lines, ...more }).expect(201);
    await sell('2026-01-31T17:30:00Z', [{ productId: cream, quantity: '1', unitPrice: '100' }, { productId: cream, quantity: '-1', unitPrice: '30' }]);
    await sell('2026-03-01T00:00:00Z', [{ productId: cream, quantity: '2', unitPrice: '100' }]);
    await sell('2026-04-01T00:00:00Z', [{ productId: cream, quantity: '2', unitPrice: '0' }]);
    await sell('2026-05-01T00:00:00Z', [{ productId: cream, quantity: '2', unitPrice: '100' }], { status: 'draft' });
    expect(await figures(buyer)).toEqual({ orderCount: 2, spendMinor: 300, firstOn: '2026-02-01', lastOn: '2026-03-01' });
  });

  it('lose no order of many at once', async () => {
    const buyer = await suite.addCustomer({ code: 'KH-P' });
    await Promise.all(Array.from({ length: 20 }, () => post({ customerId: buyer, lines: [{ productId: cream, quantity: '1', unitPrice: '1' }] }).expect(201)));
    expect(await figures(buyer)).toMatchObject({ orderCount: 20, spendMinor: 20 });
  });

  it('move with an order that is given to another customer', async () => {
    const [from, to] = [await suite.addCustomer({ code: 'KH-M1' }), await suite.addCustomer({ code: 'KH-M2' })];
    const order = (await post({ customerId: from, lines: [{ productId: cream, quantity: '1', unitPrice: '5' }] })).body;
    await patch(order.id, { customerId: to }).expect(200);
    expect([await figures(from), await figures(to)]).toMatchObject([{ orderCount: 0 }, { orderCount: 1, spendMinor: 5 }]);
  });
});

describe('the list', () => {
  let buyer: string;
  beforeAll(async () => {
    buyer = await suite.addCustomer({ code: 'KH-L', fullName: 'Trần Văn Đức', phone1: '+84987654321' });
    const sell = (code: string, placedAt: string, quantity: string, more: object = {}) => post({ code, placedAt, customerId: buyer, lines: [{ productId: cream, quantity, unitPrice: '10' }], ...more }).expect(201);
    await sell('L-1', '2026-02-01T16:59:59.999Z', '3');
    await sell('L-2', '2026-02-01T17:00:00Z', '1', { kind: 'return' });
    await sell('l-3', '2026-02-02T16:59:59.999Z', '2', { lines: [{ productId: pills, quantity: '1', unitPrice: '20' }], takenById: seller.id });
    await sell('L-4', '2026-02-02T17:00:00Z', '4', { status: 'draft', sourceSystem: 'pos' });
  });
  const list = async (query: string) => codes((await get(`?customerId=${buyer}&${query}`).expect(200)).body);

  it.each([
    ['', ['L-4', 'l-3', 'L-2', 'L-1']],
    ['sort=placedAt', ['L-1', 'L-2', 'l-3', 'L-4']],
    ['sort=-total', ['L-4', 'L-1', 'l-3', 'L-2']],
    ['placedFrom=2026-02-02&placedTo=2026-02-02', ['l-3', 'L-2']],
    ['placedTo=2026-02-01', ['L-1']],
    ['kind=return', ['L-2']],
    ['status=draft,cancelled', ['L-4']],
    ['sourceSystem=pos', ['L-4']],
    ['q=L-3', ['l-3']],
    ['q=l-', ['L-4', 'l-3', 'L-2', 'L-1']],
    ['q=tran%20duc', ['L-4', 'l-3', 'L-2', 'L-1']],
    ['q=0987654321', ['L-4', 'l-3', 'L-2', 'L-1']],
    ['q=%25', []],
  ])('?%s', async (query, expected) => {
    expect(await list(query)).toEqual(expected);
  });

  it('filters by product and by who took it', async () => {
    expect(await list(`productId=${pills}`)).toEqual(['l-3']);
    expect(await list(`takenById=${seller.id}`)).toEqual(['l-3']);
    expect(await list(`createdById=${supervisor.id}`)).toEqual([]);
  });

  it.each([['placedAt'], ['-placedAt'], ['code'], ['-total']])('gives the whole in pages of 1, 2 and 3, sorted by %s', async (sort) => {
    const whole = codes((await get(`?limit=200&sort=${sort}&withTotal=true`)).body);
    expect(whole.length).toBeGreaterThan(10);
    for (const limit of [1, 2, 3]) {
      const seen: string[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page = (await get(`?limit=${limit}&sort=${sort}${cursor ? `&cursor=${cursor}` : ''}`).expect(200)).body as { items: { code: string }[]; nextCursor: string | null };
        seen.push(...codes(page));
        cursor = page.nextCursor;
      }
      expect(seen).toEqual(whole);
    }
  });

  it('counts when asked to', async () => {
    expect((await get(`?customerId=${buyer}&withTotal=true&limit=1`)).body).toMatchObject({ total: 4 });
    expect((await get(`?customerId=${buyer}`)).body.total).toBeUndefined();
  });

  it('has views that keep its filters for the reader and the days that move along', async () => {
    const keep = (filters: object) => suite.request.post('/api/v1/saved-views').set(seller.headers).send({ list: 'orders', name: 'Tháng trước', filters });
    const filters = { takenById: 'me', placedFrom: 'monthStart-1', placedTo: 'monthEnd-1', status: 'placed', sort: '-total' };
    expect((await keep(filters).expect(201)).body).toMatchObject({ list: 'orders', filters });
    expect((await keep({ status: 'lost' }).expect(400)).body).toMatchObject({ errors: [{ pointer: '/filters/status' }] });
  });

  it('refuses a filter or a sorting that it does not know', async () => {
    await get('?colour=red').expect(400);
    await get('?sort=version').expect(400);
  });
});
