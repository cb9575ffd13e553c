import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@tantam/kernel';
import { TestClock } from '@tantam/platform/testing';
import type { ImportContext, ImportOptions } from '@tantam/platform';
import { createOrdersSuite, type OrdersSuite } from '../testing/orders-suite.js';
import { OrderImportObservers } from './order-import-observers.js';
import { OrdersImport } from './orders-import.js';

let suite: OrdersSuite;
let kind: OrdersImport;
let userId: string;

const clock = new TestClock(new Date('2026-05-01T03:00:00Z'));

beforeAll(async () => {
  suite = await createOrdersSuite(clock);
  kind = suite.app.get(OrdersImport);
  userId = (await suite.as('admin')).id;
});
afterAll(() => suite.close());
afterEach(async () => {
  // What an import leaves is what counting anew would give.
  const stored = await suite.database.rows(`select customer_id, product_id from customer_product order by 1, 2`);
  const counted = await suite.database.rows(`select distinct o.customer_id, l.product_id from orders o join order_lines l on l.order_id = o.id where o.customer_id is not null order by 1, 2`);
  await suite.database.execute(`delete from customer_product`);
  expect(stored).toEqual(counted);
  await suite.database.execute(`delete from order_lines`);
  await suite.database.execute(`delete from orders`);
  await suite.database.execute(`delete from products`);
  await suite.database.execute(`delete from customers`);
  suite.told();
});

/** A row as the engine stages it; a field that is not named was an empty cell. */
type Row = Readonly<Record<string, string | number | null>>;
const ROW: Row = { code: 'O1', placed_at: '2026-04-20T03:00:00Z', product_code: 'P1', quantity: '1', unit_price: '1000' };

interface Outcome {
  readonly row: number;
  readonly outcome: string;
  readonly errors: readonly { code: string; field: string | null; params?: Record<string, unknown> }[] | null;
  readonly warnings: readonly { code: string; field: string | null; params?: Record<string, unknown> }[] | null;
}

async function stage(rows: readonly Row[], options: Partial<ImportOptions> = {}): Promise<ImportContext> {
  const importId = uuidv7();
  const staged = rows.map((row, index) => ({ ...ROW, ...row, import_id: importId, row_no: index + 2 }));
  await suite.database.execute(`insert into import_order_rows select * from jsonb_populate_recordset(null::import_order_rows, (select jsonb_agg(r || '{"is_applied": false}') from jsonb_array_elements($1::jsonb) r))`, [JSON.stringify(staged)]);
  const mapped = kind.fields.map((field) => field.name).filter((name) => rows.some((row) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`) in { ...ROW, ...row }));
  return {
    importId, userId, timeZone: 'Asia/Ho_Chi_Minh', mappedFields: new Set(mapped),
    options: { createMissing: true, returnCodePattern: null, currency: null, historical: null, ...options },
  };
}

const check = (context: ImportContext) => suite.database.transaction(() => kind.check(context));

async function apply(context: ImportContext): Promise<number> {
  await suite.database.transaction(() => kind.beginApplying(context));
  return applyAll(context);
}

async function applyAll(context: ImportContext): Promise<number> {
  for (let rows = 0; ; ) {
    const taken = await suite.database.transaction(() => kind.applyNext(context));
    if (taken === 0) return rows;
    rows += taken;
  }
}

async function outcomes(context: ImportContext): Promise<Outcome[]> {
  return suite.database.rows<Outcome & Record<string, unknown>>(`select row_no as row, outcome, errors, warnings from import_order_rows where import_id = $1 order by row_no`, [context.importId]);
}

const shown = (rows: readonly Outcome[]) => rows.map(({ outcome, errors }) => [outcome, ...(errors ?? []).map((error) => error.code)].join(' '));
const warned = (rows: readonly Outcome[]) => rows.map(({ warnings }) => (warnings ?? []).map((warning) => warning.code).join(' '));

async function run(rows: readonly Row[], options: Partial<ImportOptions> = {}): Promise<{ rows: Outcome[]; summary: Readonly<Record<string, unknown>> }> {
  const context = await stage(rows, options);
  const { summary } = await check(context);
  await apply(context);
  const result = await outcomes(context);
  const more = await suite.database.transaction(() => kind.finish(context));
  return { rows: result, summary: { ...summary, ...more } };
}

const orders = () =>
  suite.database.rows<Record<string, unknown>>(
    `select o.code, o.kind, o.status, o.currency, o.total_minor::int as total, o.version, o.placed_at as "placedAt", c.code as customer, o.taken_by_text as "takenByText", o.is_historical as historical,
       (select array_agg(p.code || ' ' || trim_scale(l.quantity) || ' ' || l.unit || '*' || trim_scale(l.unit_factor) || ' @' || trim_scale(l.unit_price) || ' -' || l.discount_minor || ' =' || l.line_total_minor order by l.position)
        from order_lines l join products p on p.id = l.product_id where l.order_id = o.id) as lines
     from orders o left join customers c on c.id = o.customer_id order by o.code collate "C"`,
  );
const order = async (code: string) => (await orders()).find((each) => each.code === code);

describe('rows of a file', () => {
  it('of one code belong together wherever they stand, in the order of the file; equal rows are two lines', async () => {
    const { rows } = await run([{ product_code: 'P2' }, { code: 'O2' }, { quantity: '2.5' }, { quantity: '2.5' }]);
    expect(shown(rows)).toEqual(['created', 'created', 'created', 'created']);
    expect(await order('O1')).toMatchObject({ total: 6_000, lines: ['P2 1 cái*1 @1000 -0 =1000', 'P1 2.5 cái*1 @1000 -0 =2500', 'P1 2.5 cái*1 @1000 -0 =2500'] });
    expect(await order('O2')).toMatchObject({ total: 1_000 });
  });

  it('that cannot be read refuse their whole order and name the row; other orders come in', async () => {
    const unreadable = [{ field: 'quantity', code: 'not-a-number' }];
    const { rows, summary } = await run([{}, { quantity: null, errors: unreadable as never }, { code: 'O2' }, { code: null, errors: [{ field: 'code', code: 'empty' }] as never }, {}]);
    expect(shown(rows)).toEqual(['refused other-row-refused', 'refused not-a-number', 'created', 'refused empty', 'refused other-row-refused']);
    expect(rows[0]!.errors![0]!.params).toEqual({ row: 3 });
    expect((await orders()).map((each) => each.code)).toEqual(['O2']);
    expect(summary).toMatchObject({ ordersCreated: 1, ordersRefused: 1 });
  });

  it('are accepted without customer, with price 0 and without a description', async () => {
    const { rows } = await run([{ unit_price: '0', product_name: null }]);
    expect(shown(rows)).toEqual(['created']);
    expect(await order('O1')).toMatchObject({ customer: null, total: 0 });
  });

  it('keep an order whose phone could not be read', async () => {
    const { rows } = await run([{ customer_code: 'K1', warnings: [{ field: 'customerPhone', code: 'invalid-phone' }] as never }]);
    expect([shown(rows), warned(rows)]).toEqual([['created'], ['invalid-phone']]);
  });

  it('that carry several times place the order at the earliest', async () => {
    await run([{ placed_at: '2026-04-20T03:01:00Z' }, { placed_at: '2026-04-20T03:00:00Z' }, { placed_at: '2026-04-20T03:02:00Z' }]);
    expect((await order('O1'))!.placedAt).toEqual(new Date('2026-04-20T03:00:00Z'));
  });

  it.each([
    ['many of something cheap', { quantity: '9007199254741', unit_price: '1' }], ['one of something dear', { quantity: '1', unit_price: '9007199254741' }],
    ['a discount', { quantity: '1', unit_price: '1', discount: '9007199254741' }], ['goods taken back', { quantity: '-9007199254741', unit_price: '1' }],
  ])('refuse an amount too large through %s', async (_, fields) => {
    const { rows } = await run([fields, { code: 'O2', quantity: '9007199254', unit_price: '1000' }], { currency: 'BHD' });
    expect(shown(rows)).toEqual(['refused amount-too-large', 'created']);
  });

  it('refuse an amount that cannot be kept exactly', async () => {
    const { rows } = await run([{ quantity: '999999999999', unit_price: '999999999999' }, { code: 'O2' }]);
    expect(shown(rows)).toEqual(['refused amount-too-large', 'created']);
  });

  it('may take away: a return of goods, or a write-off', async () => {
    await run([{ quantity: '-5', unit_price: '0' }, { quantity: '2' }]);
    expect(await order('O1')).toMatchObject({ kind: 'sale', total: 2_000 });
  });

  it('warn of codes that differ only in case, in the file or with an order that is there', async () => {
    await run([{ code: 'ab' }]);
    const { rows } = await run([{ code: 'AB' }, { code: 'c1' }, { code: 'C1' }, { code: 'd' }]);
    expect(shown(rows)).toEqual(['created', 'created', 'created', 'created']);
    expect(warned(rows)).toEqual(['code-differs-in-case', 'code-differs-in-case', 'code-differs-in-case', '']);
    expect(rows[0]!.warnings![0]!.params).toEqual({ value: 'AB', other: 'ab' });
  });
});

describe('money in a file', () => {
  it('is rounded half up per line, discounts by amount or percent taken off', async () => {
    await run([{ quantity: '0.5', unit_price: '1' }, { quantity: '3', unit_price: '100', discount: '50' }, { quantity: '3', unit_price: '100', discount: '10', discount_is_percent: true as never }], { currency: 'VND' });
    expect(await order('O1')).toMatchObject({ total: 521, lines: ['P1 0.5 cái*1 @1 -0 =1', 'P1 3 cái*1 @100 -50 =250', 'P1 3 cái*1 @100 -30 =270'] });
  });

  it('with decimals and no currency given is in XXX, with a word in the summary; without decimals it is in đồng', async () => {
    const { summary } = await run([{ unit_price: '2.55', quantity: '6' }]);
    expect(summary).toMatchObject({ currency: 'XXX', currencyAssumed: true });
    expect(await order('O1')).toMatchObject({ currency: 'XXX', total: 1_530 });
    expect((await run([{ code: 'O2' }])).summary).toMatchObject({ currency: 'VND', currencyAssumed: false });
    expect((await run([{ code: 'O3', unit_price: '2.55' }], { currency: 'USD' })).summary).toMatchObject({ currency: 'USD', currencyAssumed: false });
  });
});

describe('returns in a file', () => {
  it('are known by the pattern of their code, or by the order that they name', async () => {
    await run([{ code: 'C1', quantity: '-1' }, { code: '5' }, { code: 'R', returns_order_code: '5', quantity: '-1' }], { returnCodePattern: '^C' });
    expect((await orders()).map((each) => [each.code, each.kind, each.status])).toEqual([['5', 'sale', 'returned'], ['C1', 'return', 'placed'], ['R', 'return', 'placed']]);
  });

  it('may stand before the order that they return, or come in an earlier file', async () => {
    await run([{ code: 'R1', returns_order_code: 'S1', quantity: '-2' }, { code: 'S1', quantity: '2' }, { code: 'R2', returns_order_code: 'S2', quantity: '-1' }]);
    await run([{ code: 'S2', quantity: '1' }]);
    expect([(await order('S1'))!.status, (await order('S2'))!.status]).toEqual(['returned', 'returned']);
  });

  it('that change take back what they took; news of both orders is told', async () => {
    await run([{ code: 'S1' }, { code: 'S2' }, { code: 'R', returns_order_code: 'S1', quantity: '-1' }]);
    suite.told();
    await run([{ code: 'R', returns_order_code: 'S2', quantity: '-1' }]);
    expect([(await order('S1'))!.status, (await order('S2'))!.status]).toEqual(['placed', 'returned']);
    expect(suite.told().flat()).toHaveLength(3);
  });

  it('are not asked for by a pattern that PostgreSQL cannot read', async () => {
    const context = await stage([{}], { returnCodePattern: 'a{2,1}' });
    await expect(check(context)).rejects.toMatchObject({ code: 'invalid-return-code-pattern' });
  });
});

describe('customers in an order file', () => {
  it('have each product that they buy once, also what they had bought before and what a file repeats', async () => {
    await run([{ customer_code: 'K1' }, { customer_code: 'K1', product_code: 'P2' }, { code: 'O2', customer_code: 'K2', product_code: 'P2' }]);
    await run([{ code: 'O3', customer_code: 'K1' }, { code: 'O3', customer_code: 'K1', product_code: 'P3' }, { code: 'O4', customer_code: 'K1', product_code: 'P3' }, { code: 'O5' }]);
    const rows = await suite.database.rows<{ of: string }>(`select c.code || ' ' || p.code as of from customer_product bought join customers c on c.id = bought.customer_id join products p on p.id = bought.product_id order by 1`);
    expect(rows.map((row) => row.of)).toEqual(['K1 P1', 'K1 P2', 'K1 P3', 'K2 P2']);
  });

  it('are found by code, else by phone, else by e-mail, else made', async () => {
    await suite.addCustomer({ code: 'K1' });
    await suite.addCustomer({ code: 'K2', phone1: '+84912345678' });
    await suite.addCustomer({ code: 'K3', emails: ['hong@example.vn'] });
    const { summary } = await run([
      { code: 'A', customer_code: 'K1', customer_phone: '+84912345678' }, { code: 'B', customer_phone: '+84912345678' }, { code: 'C', customer_email: 'hong@example.vn' },
      { code: 'D', customer_code: 'K9', customer_name: 'Trần Văn Đức' }, { code: 'E', customer_phone: '+84987654321' },
    ]);
    const found = (await orders()).map((each) => each.customer);
    expect(found.slice(0, 4)).toEqual(['K1', 'K2', 'K3', 'K9']);
    expect(found[4]).toMatch(/^KH/);
    expect(summary).toMatchObject({ customersNew: 2, customersMatched: 3 });
  });

  it('with a phone that two hold leave the order a walk-in, and both are named', async () => {
    await suite.addCustomer({ code: 'K1', phone1: '+84912345678' });
    await suite.addCustomer({ code: 'K2', phone1: '+84912345678' });
    const { rows } = await run([{ customer_phone: '+84912345678' }]);
    expect([shown(rows), warned(rows)]).toEqual([['created'], ['ambiguous-customer']]);
    expect(rows[0]!.warnings![0]!.params).toEqual({ holders: ['K1', 'K2'] });
    expect((await order('O1'))!.customer).toBeNull();
  });

  it('who differ within one order refuse it, and nobody is made for it', async () => {
    const { rows, summary } = await run([{ customer_code: 'K1' }, { customer_code: 'K2' }, { customer_code: 'K3' }, { code: 'O2', customer_code: 'K1' }, { code: 'O3', customer_code: 'K4' }, { code: 'O3' }]);
    expect(shown(rows)).toEqual(['refused different-customers', 'refused different-customers', 'refused different-customers', 'created', 'created', 'created']);
    expect(summary).toMatchObject({ customersNew: 2 });
    expect((await suite.database.rows<{ code: string }>(`select code from customers order by code`)).map((row) => row.code)).toEqual(['K1', 'K4']);
  });

  it('whom two phones of one order mean alike do not refuse it', async () => {
    const id = await suite.addCustomer({ code: 'K1', phone1: '+84912345678' });
    await suite.database.execute(`update customers set phone2 = '+84987654321' where id = $1`, [id]);
    const { rows } = await run([{ customer_phone: '+84912345678' }, { customer_phone: '+84987654321' }]);
    expect(shown(rows)).toEqual(['created', 'created']);
    expect((await order('O1'))!.customer).toBe('K1');
  });

  it('get their figures, and keep the fields that they have', async () => {
    await suite.addCustomer({ code: 'K1', fullName: 'Hồng' });
    await run([{ customer_code: 'K1', customer_name: 'Khác', placed_at: '2026-04-19T17:00:00Z', quantity: '3' }, { code: 'O2', customer_code: 'K1', quantity: '-1' }]);
    expect(await suite.database.row(`select full_name as name, order_count as orders, spend_minor as spend, first_purchase_on as "firstOn" from customer_summary`)).toEqual({ name: 'Hồng', orders: 1, spend: 3_000, firstOn: '2026-04-20' });
  });
});

describe('products in an order file', () => {
  it('are made with interval 0, by the name and unit that the file uses most', async () => {
    const { summary } = await run([{ product_name: 'Sữa', unit: 'hộp' }, { product_name: 'Sữa tươi', unit: 'hộp' }, { product_name: 'Sữa tươi', unit: 'lốc' }, { product_code: 'p1' }]);
    expect(summary).toMatchObject({ productsNew: 2 });
    expect(await suite.database.rows(`select code, name, unit, care_interval_days as days from products order by code collate "C"`)).toMatchObject([{ code: 'P1', name: 'Sữa tươi', unit: 'hộp', days: 0 }, { code: 'p1', name: 'p1', days: 0 }]);
  });

  it('that are not there refuse the order when nothing may be made', async () => {
    await suite.addProduct({ code: 'P1' });
    const { rows } = await run([{}, { product_code: 'P2' }, { code: 'O2' }, { code: 'O3', customer_code: 'K1' }], { createMissing: false });
    expect(shown(rows)).toEqual(['refused other-row-refused', 'refused unknown-product', 'created', 'refused unknown-customer']);
  });

  it('are counted in the unit named; an unknown unit warns and counts as the base unit', async () => {
    await suite.addProduct({ code: 'P1', unit: 'vỉ', units: [{ name: 'hộp', factor: '10' }] });
    const { rows } = await run([{ unit: 'Hộp' }, { unit: 'VỈ' }, { unit: 'thùng' }, { unit: null }]);
    expect(warned(rows)).toEqual(['', '', 'unknown-unit', '']);
    expect((await order('O1'))!.lines).toEqual(['P1 1 hộp*10 @1000 -0 =1000', 'P1 1 vỉ*1 @1000 -0 =1000', 'P1 1 thùng*1 @1000 -0 =1000', 'P1 1 vỉ*1 @1000 -0 =1000']);
  });
});

describe('agents and branches in an order file', () => {
  it('are found by e-mail or the one full name; else the name is kept, with a warning', async () => {
    const lan = await suite.as('agent', { email: 'lan@example.vn', fullName: 'Nguyễn Thị Lan' });
    await suite.as('agent', { fullName: 'Trùng Tên' });
    await suite.as('agent', { fullName: 'Trùng Tên' });
    const { rows } = await run([{ agent: 'LAN@example.vn' }, { code: 'O2', agent: 'nguyễn thị lan' }, { code: 'O3', agent: 'Trùng Tên', branch: 'Quận 9' }]);
    expect(warned(rows)).toEqual(['', '', 'unknown-agent unknown-branch']);
    expect(await suite.database.rows(`select taken_by_id as id, taken_by_text as text from orders order by code`)).toEqual([{ id: lan.id, text: null }, { id: lan.id, text: null }, { id: null, text: 'Trùng Tên' }]);
  });
});

describe('a file that comes again', () => {
  const FILE: readonly Row[] = [
    { customer_code: 'K1', unit: 'hộp', agent: 'Cô Ba', unit_price: '2.55' }, { product_code: 'P2', discount: '1.5' }, { code: 'O2', status: 'fulfilled', customer_phone: '+84912345678' },
    { code: 'R', returns_order_code: 'O2', quantity: '-1' },
  ];

  it('changes nothing and writes nothing', async () => {
    await run(FILE);
    const before = await orders();
    suite.told();
    const { rows, summary } = await run(FILE);
    expect(shown(rows)).toEqual(['unchanged', 'unchanged', 'unchanged', 'unchanged']);
    expect(summary).toMatchObject({ ordersUnchanged: 3, ordersCreated: 0, ordersUpdated: 0, customersNew: 0, productsNew: 0 });
    expect(await orders()).toEqual(before);
    expect(suite.told()).toEqual([]);
  });

  it('with the lines of an order in another order of rows is still the same', async () => {
    await run([{ quantity: '1' }, { quantity: '2' }, { quantity: '2' }]);
    expect(shown((await run([{ quantity: '2' }, { quantity: '1' }, { quantity: '2' }])).rows)).toEqual(['unchanged', 'unchanged', 'unchanged']);
    expect(shown((await run([{ quantity: '2' }, { quantity: '1' }, { quantity: '1' }])).rows)).toEqual(['updated', 'updated', 'updated']);
  });

  it('replaces the lines that differ and leaves other orders alone', async () => {
    await run([{ customer_code: 'K1' }, { product_code: 'P2' }, { code: 'O2' }]);
    const { rows } = await run([{ customer_code: 'K1', quantity: '4' }, { code: 'O2' }]);
    expect(shown(rows)).toEqual(['updated', 'unchanged']);
    expect(await order('O1')).toMatchObject({ total: 4_000, version: 2, customer: 'K1', lines: ['P1 4 cái*1 @1000 -0 =4000'] });
    expect(await order('O2')).toMatchObject({ version: 1 });
    expect(await suite.database.row(`select order_count as orders, spend_minor as spend from customer_summary`)).toEqual({ orders: 1, spend: 4_000 });
  });

  it('leaves what it does not state: a status set since, a customer, the factor of the sale', async () => {
    const productId = await suite.addProduct({ code: 'P1', unit: 'vỉ', units: [{ name: 'hộp', factor: '10' }] });
    await run([{ unit: 'hộp', customer_code: 'K1' }]);
    await suite.database.execute(`update orders set status = 'cancelled'`);
    await suite.database.execute(`update product_units set factor = 12 where product_id = $1`, [productId]);
    expect(shown((await run([{ unit: 'hộp' }])).rows)).toEqual(['unchanged']);
    expect(shown((await run([{ unit: 'hộp', quantity: '2' }])).rows)).toEqual(['updated']);
    expect(await order('O1')).toMatchObject({ status: 'cancelled', customer: 'K1', lines: ['P1 2 hộp*10 @1000 -0 =2000'] });
  });

  it.each([
    ['its day', { placed_at: '2026-04-21T03:00:00Z' }, { placedAt: new Date('2026-04-21T03:00:00Z') }],
    ['its status', { status: 'cancelled' }, { status: 'cancelled' }],
    ['its customer', { customer_code: 'K2' }, { customer: 'K2' }],
    ['its agent', { agent: 'Cô Tư' }, { takenByText: 'Cô Tư' }],
  ])('with another value for %s updates the order and keeps its lines', async (_, change, expected) => {
    await run([{ customer_code: 'K1', agent: 'Cô Ba' }]);
    expect(shown((await run([{ customer_code: 'K1', agent: 'Cô Ba', ...change }])).rows)).toEqual(['updated']);
    expect(await order('O1')).toMatchObject({ ...expected, version: 2, lines: ['P1 1 cái*1 @1000 -0 =1000'] });
  });

  it('that calls an order returned keeps it so', async () => {
    await run([{ status: 'returned' }]);
    expect((await order('O1'))!.status).toBe('returned');
    expect(shown((await run([{ status: 'returned' }])).rows)).toEqual(['unchanged']);
  });
});

describe('the run', () => {
  it('may be checked again from scratch with the same result', async () => {
    const context = await stage([{ customer_code: 'K1' }, { customer_code: 'K2' }, { code: 'O2', agent: 'Ai đó' }, { code: 'o2' }]);
    const first = [(await check(context)).summary, await outcomes(context)];
    expect([(await check(context)).summary, await outcomes(context)]).toEqual(first);
  });

  it('in two lanes gives every order once, and a return finds its sale whichever lane has it', async () => {
    const sales = Array.from({ length: 2_400 }, (_, index) => ({ code: `O${index}`, customer_code: `K${index % 90}` }));
    const returns = Array.from({ length: 1_200 }, (_, index) => ({ code: `R${index}`, customer_code: `K${(index + 45) % 90}`, quantity: '-1', returns_order_code: `O${index * 2}` }));
    const context = await stage([...returns, ...sales]);
    await check(context);
    await suite.database.transaction(() => kind.beginApplying(context));
    await Promise.all([applyAll(context), applyAll(context)]);
    expect((await orders()).length).toBe(3_600);
    expect(await suite.database.row(`select count(*)::int as n from orders where status = 'returned'`)).toEqual({ n: 1_200 });
  });

  it('into tables that PostgreSQL takes for empty takes no longer for it', async () => {
    const sales = Array.from({ length: 1_500 }, (_, index) => ({ code: `O${index}`, customer_code: `K${index % 90}` }));
    const returns = Array.from({ length: 1_500 }, (_, index) => ({ code: `R${index}`, customer_code: `K${index % 90}`, quantity: '-1', returns_order_code: `O${index}` }));
    await run([...sales, ...returns]);
    for (const table of ['customer_product', 'order_lines', 'orders']) await suite.database.execute(`delete from ${table}`);
    await suite.database.execute('analyze orders, order_lines');
    await run([...sales, ...returns]);
    expect(await suite.database.row(`select count(*)::int as n from orders where status = 'returned'`)).toEqual({ n: 1_500 });
  });

  it('killed between chunks goes on where it stood; killed in a chunk leaves nothing of it', async () => {
    const context = await stage(Array.from({ length: 2_500 }, (_, index) => ({ code: `O${index}`, customer_code: `K${index % 700}` })));
    await check(context);
    await suite.database.transaction(() => kind.beginApplying(context));
    const first = await suite.database.transaction(() => kind.applyNext(context));
    expect(first).toBeGreaterThan(0);
    await expect(
      suite.database.transaction(async () => {
        await kind.applyNext(context);
        throw new Error('killed');
      }),
    ).rejects.toThrow('killed');
    expect((await orders()).length).toBe(first);
    expect(await apply(context)).toBe(2_500 - first);
    expect(await suite.database.row(`select (select count(*) from orders)::int as orders, (select sum(order_count) from customer_figures)::int as counted, (select count(*) from customers)::int as customers`)).toEqual({ orders: 2_500, counted: 2_500, customers: 700 });
    expect(suite.told().every((ids) => ids.length <= 2_000)).toBe(true);
  });

  it('is proposed as historical when most orders are older than 30 days, and flags them when asked to', async () => {
    const old = { placed_at: '2026-03-01T00:00:00Z' };
    expect((await run([{ ...old }, { ...old, code: 'O2' }, { code: 'O3' }])).summary).toMatchObject({ historicalProposed: true, ordersOlderThan30Days: 2 });
    expect((await run([{ ...old, code: 'A' }, { code: 'B' }])).summary).toMatchObject({ historicalProposed: false });
    await run([{ ...old, code: 'H' }], { historical: true });
    expect([(await order('H'))!.historical, (await order('O1'))!.historical]).toEqual([true, false]);
  });

  it('lets modules on the right add to its summary', async () => {
    suite.app.get(OrderImportObservers).register({ finished: (done) => Promise.resolve({ seen: done.changedOrders, old: done.changedOrdersOlderThan30Days }) });
    expect((await run([{ placed_at: '2026-03-01T00:00:00Z' }, { code: 'O2' }])).summary).toMatchObject({ seen: 2, old: 1 });
  });
});
