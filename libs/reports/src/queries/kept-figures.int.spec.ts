import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CustomerLinks } from '@tantam/customers';
import { FewRows, SqlParameters, type Actor } from '@tantam/identity';
import type { TestUser } from '@tantam/identity/testing';
import type { LocalDate } from '@tantam/kernel';
import { until } from '@tantam/platform/testing';
import fc from 'fast-check';
import { CountFigures } from '../use-cases/count-figures.js';
import { createReportsSuite, type ReportsSuite } from '../testing/reports-suite.js';
import { CustomerFiguresReport } from './customer-figures.query.js';
import { CustomerGroupsReport } from './customer-groups.query.js';
import { CustomerProductsReport } from './customer-products.query.js';
import { FigureSources } from './figure-sources.js';
import { ProductFiguresReport } from './product-figures.query.js';
import type { CustomerFilters, SalesFilters } from './report-filters.js';
import { ReportReaders, type OrdersSeen } from './report-readers.js';
import { SeenCustomers } from './seen-customers.js';
import { GRAINS, SalesByPeriodReport } from './sales-by-period.query.js';

type Step =
  | { readonly do: 'place'; readonly customer: number; readonly kind: 'sale' | 'return'; readonly status: 'draft' | 'placed' | 'fulfilled'; readonly day: number; readonly currency: string; readonly lines: readonly Line[]; readonly of: number }
  | { readonly do: 'edit'; readonly order: number; readonly customer: number; readonly day: number; readonly lines: readonly Line[] }
  | { readonly do: 'cancel'; readonly order: number }
  | { readonly do: 'move'; readonly product: number; readonly group: number };
interface Line {
  readonly product: number;
  readonly quantity: number;
  readonly price: number;
}

const lines = fc.array(fc.record({ product: fc.nat(2), quantity: fc.integer({ min: -3, max: 5 }).filter((n) => n !== 0), price: fc.constantFrom(0, 1000, 2500) }), { minLength: 1, maxLength: 4 });
// Customer 3 is a walk-in. Days around the end of a month and of a day in the business zone.
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('place' as const), customer: fc.nat(3), kind: fc.constantFrom('sale' as const, 'sale' as const, 'return' as const), status: fc.constantFrom('draft' as const, 'placed' as const, 'fulfilled' as const), day: fc.nat(40), currency: fc.constantFrom('VND', 'VND', 'USD'), lines, of: fc.nat(9) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), order: fc.nat(9), customer: fc.nat(3), day: fc.nat(40), lines }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), order: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('move' as const), product: fc.nat(2), group: fc.nat(3) }) },
);

/** Orders with two products of one group, twice in a month, by an agent's own customer, another and a walk-in; a product changes its group. */
const sold = (customer: number, day: number, products: readonly number[]): Step =>
  ({ do: 'place', customer, kind: 'sale', status: 'placed', day, currency: 'VND', lines: products.map((product) => ({ product, quantity: 2, price: 1000 })), of: 0 });
const USUAL: Step[] = [
  sold(0, 2, [0, 1]), sold(0, 4, [1, 2]), sold(0, 20, [1]), sold(1, 4, [0, 1, 2]), sold(1, 5, [2]), sold(2, 30, [1]), sold(3, 30, [0, 1]), { do: 'move', product: 2, group: 1 },
  { ...sold(1, 6, [1]), kind: 'return' } as Step, { ...sold(2, 7, [0]), kind: 'return' } as Step, { ...sold(1, 35, [0]), currency: 'USD' } as Step,
];

describe('kept figures', () => {
  let test: ReportsSuite;
  let manager: TestUser;
  let products: string[];
  /** One above two others, and none: three is no group. */
  let groups: string[];
  /** Has the first customer, who is his own, and of the others the orders with the first product. */
  let agent: Actor;
  const actor = { userId: '00000000-0000-0000-0000-000000000000', permissions: new Set(['care.see-all', 'care.read']), scopes: { customers: 'all' }, departmentIds: [], branchIds: [] } as unknown as Actor;

  beforeAll(async () => {
    test = await createReportsSuite();
    manager = await test.as('admin');
    const user = await test.as('agent');
    agent = { userId: user.id, permissions: new Set(['care.read', 'care.record', 'reports.view']), scopes: { customers: 'own' }, departmentIds: [], branchIds: [] } as unknown as Actor;
    const above = (await test.post('/product-groups', { name: 'Trên' }, manager)).id;
    groups = [above];
    for (const name of ['Trái', 'Phải']) groups.push((await test.post('/product-groups', { name, parentId: above }, manager)).id);
    products = [];
    for (const [index, code] of ['A', 'B', 'C'].entries()) products.push((await test.post('/products', { code, name: code, unit: 'cái', price: '1000', groupId: groups[index] }, manager)).id);
    const settings = await test.get<object>('/care-settings', manager);
    await test.request.put('/api/v1/care-settings').set(manager.headers).send({ ...settings, assignmentMode: 'by_product', unassignedVisibleTo: 'supervisors' }).expect(200);
    await test.request.put(`/api/v1/users/${user.id}/care-products`).set(manager.headers).send({ productIds: [products[0]], productGroupIds: [] }).expect((answer) => expect(answer.status).toBeLessThan(300));
  });

  afterAll(() => test.close());

  async function figures(kind: 'perCustomer' | 'perProduct' | 'perPair', seen: 'all' | 'some', sales: SalesFilters, ids: readonly string[]): Promise<unknown[]> {
    const parameters = new SqlParameters();
    const sources = test.app.get(FigureSources);
    const sql = kind === 'perProduct' ? await sources.perProduct(actor, seen, sales, parameters, null) : await sources[kind](actor, seen, sales, parameters);
    const keys = { perCustomer: 'customer_id', perProduct: 'product_id', perPair: 'customer_id, product_id' }[kind];
    const rows = await test.database.rows(`select ${keys}, order_count, amount_minor, returned_minor, first_purchase_on, last_purchase_on ${kind === 'perCustomer' ? '' : ', trim_scale(quantity) as quantity, trim_scale(returned_quantity) as back'}
      from (${sql}) f order by ${keys}`, parameters.values);
    return rows.filter((row) => kind === 'perProduct' || ids.includes(String(row.customer_id)));
  }

  /** As figures() gives them, but of a product group. */
  async function ofGroup(isKept: boolean, sales: SalesFilters, ids: readonly string[]): Promise<unknown[]> {
    const parameters = new SqlParameters();
    const sources = test.app.get(FigureSources);
    const kept = await sources.perCustomerOfGroup(sales, new SqlParameters(), false);
    const sql = isKept ? (await sources.perCustomerOfGroup(sales, parameters, false))!.sql : await sources.perCustomer(actor, 'some', sales, parameters);
    // Of all time quantities and numbers of products are kept, of a period days.
    const columns = kept?.hasDetails === false ? 'first_purchase_on, last_purchase_on' : 'product_count, trim_scale(quantity) as quantity, trim_scale(returned_quantity) as back';
    const rows = await test.database.rows(`select customer_id, order_count, amount_minor, returned_minor, ${columns} from (${sql}) f order by customer_id`, parameters.values);
    return rows.filter((row) => ids.includes(String(row.customer_id)));
  }

  /** As `some`, everything is added up from lines. */
  async function seeing<T>(seen: OrdersSeen, work: () => Promise<T>): Promise<T> {
    const spy = jest.spyOn(test.app.get(ReportReaders), 'ordersSeenBy').mockResolvedValue(seen);
    try {
      return await (seen === 'some' ? lookingAtAll(work) : work());
    } finally {
      spy.mockRestore();
    }
  }

  /** Nobody's orders are all seen: everybody's are looked at. */
  async function lookingAtAll<T>(work: () => Promise<T>): Promise<T> {
    const spy = jest.spyOn(test.app.get(SeenCustomers) as unknown as { isWhole(): Promise<string> }, 'isWhole').mockResolvedValue('false');
    try {
      return await work();
    } finally {
      spy.mockRestore();
    }
  }

  /** As who sees too many customers to be looked up one by one. */
  async function seeingMany<T>(work: () => Promise<T>): Promise<T> {
    const { most } = test.app.get(FewRows, { strict: false });
    const { some } = most;
    most.some = -1;
    try {
      return await work();
    } finally {
      most.some = some;
    }
  }

  async function keptGroupsAreAsLive(sales: SalesFilters, customers: readonly string[]): Promise<number> {
    const kept = await ofGroup(true, sales, customers);
    expect({ sales, rows: kept }).toEqual({ sales, rows: await ofGroup(false, sales, customers) });
    for (const sort of ['-spend', '-orderCount', '-quantity', '-lastPurchaseOn']) {
      for (const withTotal of [true, false]) {
        const page = (seen: OrdersSeen) => seeing(seen, () => test.app.get(CustomerFiguresReport).page(actor, { customerId: customers }, sales, { limit: 50, withTotal, sort: [sort] }));
        expect({ sales, sort, page: await page('all') }).toEqual({ sales, sort, page: await page('some') });
      }
    }
    return kept.length;
  }

  async function keptPeriodsAreAsLive(sales: SalesFilters, customers: readonly string[]): Promise<number> {
    let buyers = 0;
    for (const grain of GRAINS) {
      for (const asked of [{}, { customerId: customers }]) {
        const periods = (seen: OrdersSeen) => seeing(seen, () => test.app.get(SalesByPeriodReport).of(actor, grain, asked, sales));
        const live = await periods('some');
        expect({ sales, grain, asked, kept: await periods('all') }).toEqual({ sales, grain, asked, kept: live });
        expect({ sales, grain, asked, kept: await periods('customers') }).toEqual({ sales, grain, asked, kept: live });
        buyers += live.reduce((sum, period) => sum + period.customers, 0);
      }
    }
    return buyers;
  }

  const pairsOf = (reader: Actor, customerId: readonly string[] | undefined, sales: SalesFilters, sort: string, more: object = {}) =>
    test.app.get(CustomerProductsReport).page(reader, customerId ? { customerId } : {}, sales, { limit: 50, withTotal: true, sort: [sort], ...more });

  /** In each order, with totals, one row after the other, and of many customers. */
  async function pairs(reader: Actor, customers: readonly string[], sales: SalesFilters): Promise<object> {
    const first = await pairsOf(reader, customers, sales, '-revenue', { limit: 1 });
    return {
      sorted: await Promise.all(['-revenue', 'customer', '-lastPurchaseOn', '-quantity'].map((sort) => pairsOf(reader, customers, sales, sort))),
      second: first.nextCursor && (await pairsOf(reader, customers, sales, '-revenue', { limit: 1, cursor: first.nextCursor, withTotal: false })),
      many: await seeingMany(() => pairsOf(reader, undefined, sales, '-lastPurchaseOn')),
    };
  }

  async function keptPairsAreAsLive(sales: SalesFilters, customers: readonly string[]): Promise<void> {
    expect({ sales, pairs: await seeing('all', () => pairs(actor, customers, sales)) }).toEqual({ sales, pairs: await seeing('some', () => pairs(actor, customers, sales)) });
  }

  async function productsOf(sales: SalesFilters, customers: readonly string[]): Promise<object> {
    const products = (asked: CustomerFilters) => test.app.get(ProductFiguresReport).page(agent, asked, sales, { limit: 50, withTotal: true, withCustomers: true });
    return {
      pairs: await pairs(agent, customers, sales),
      products: await products({ customerId: customers }),
      // Of other customers as well, and of walk-ins.
      allProducts: await products({}),
    };
  }

  /** What an agent is told of whole customers from kept figures and of the others live is what the orders that he sees come to. */
  async function partlyKeptAreAsLive(sales: SalesFilters, customers: readonly string[]): Promise<number> {
    const read = async () => ({
      page: await test.app.get(CustomerFiguresReport).page(agent, { customerId: customers }, sales, { limit: 50, withTotal: true, sort: ['-spend'] }),
      groups: await test.app.get(CustomerGroupsReport).of(agent, 'orderCount', { customerId: customers }, sales),
      ...(await productsOf(sales, customers)),
      periods: await test.app.get(SalesByPeriodReport).of(agent, 'week', { customerId: customers }, sales),
      // Of other customers as well, and of walk-ins.
      allPeriods: await test.app.get(SalesByPeriodReport).of(agent, 'month', {}, sales),
    });
    const partly = await read();
    const lookedAt = await lookingAtAll(read);
    // How many products and what quantity is not kept of every period.
    const told = ({ page, groups: found, ...ofProducts }: typeof partly) => ({ totals: page.totals, groups: found, ofProducts, items: page.items.map(({ productCount: _, quantity: __, returnedQuantity: ___, ...item }) => item) });
    expect({ sales, told: told(partly) }).toEqual({ sales, told: told(lookedAt) });
    if (sales.productGroupId) expect(partly.page).toEqual(lookedAt.page);
    return partly.page.items.length;
  }

  const PERIODS = [{}, { from: '2026-08-20', to: '2026-10-05' }, { from: '2026-08-31' }, { to: '2026-09-01' }] as { from?: LocalDate; to?: LocalDate }[];

  it('of groups and of time are what the lines come to, whichever products a group has by then', async () => {
    let sees = 0;
    let buyers = 0;
    let partly = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const customers: string[] = [];
        for (let index = 0; index < 3; index++) customers.push((await test.post('/customers', { fullName: `Khách ${index}` }, manager)).id);
        await test.request.patch(`/api/v1/customers/${customers[0]}`).set(manager.headers).send({ ownerId: agent.userId }).expect(200);
        await live(steps, customers);
        await test.settle();
        for (const currency of ['VND', 'USD']) {
          for (const period of PERIODS) {
            partly += await partlyKeptAreAsLive({ currency, ...period }, customers);
            buyers += await keptPeriodsAreAsLive({ currency, ...period }, customers);
            await keptPairsAreAsLive({ currency, ...period }, customers);
            for (const group of groups.slice(0, 2)) {
              const sales = { currency, ...period, productGroupId: [group] };
              sees += await keptGroupsAreAsLive(sales, customers);
              partly += await partlyKeptAreAsLive(sales, customers);
              buyers += await keptPeriodsAreAsLive(sales, customers);
              await keptPairsAreAsLive(sales, customers);
            }
          }
        }
      }),
      { numRuns: 4, examples: [[USUAL]] },
    );
    expect(sees).toBeGreaterThan(5);
    expect(buyers).toBeGreaterThan(20);
    expect(partly).toBeGreaterThan(5);
  }, 240_000);

  it('of a group that has changed are counted live until it is followed', async () => {
    await test.settle();
    const customer = await test.post('/customers', { fullName: 'Khách nhóm' }, manager);
    const product = await test.post('/products', { code: 'MOI', name: 'Mới', unit: 'cái', price: '1000', groupId: groups[1] }, manager);
    await test.post('/orders', { customerId: customer.id, placedAt: '2026-09-02T03:00:00Z', lines: [{ productId: product.id, quantity: '1', unitPrice: '1000' }] }, manager);
    await test.settle();
    const sales = { currency: 'VND', productGroupId: [groups[2]!] };
    const kept = () => ofGroup(true, sales, [customer.id]);
    const rows = () => test.database.rows(`select group_id from report_group_customers where customer_id = $1 order by group_id`, [customer.id]);
    expect(await kept()).toEqual([]);
    expect(await rows()).toEqual([groups[0], groups[1]].sort().map((group_id) => ({ group_id })));
    await test.request.patch(`/api/v1/products/${product.id}`).set(manager.headers).send({ groupId: groups[2] }).expect(200);
    expect(await test.app.get(FigureSources).perCustomerOfGroup(sales, new SqlParameters(), false)).toBeNull();
    await test.settle();
    expect(await kept()).toMatchObject([{ customer_id: customer.id, order_count: 1 }]);
    expect(await rows()).toEqual([groups[0], groups[2]].sort().map((group_id) => ({ group_id })));
  }, 60_000);

  it('are read as before while an upgrade has them counted anew', async () => {
    await test.settle();
    const customer = await test.post('/customers', { fullName: 'Khách nâng cấp' }, manager);
    const product = await test.post('/products', { code: 'NANG', name: 'Nâng', unit: 'cái', price: '1000', groupId: groups[1] }, manager);
    await test.post('/orders', { customerId: customer.id, placedAt: '2026-09-02T03:00:00Z', lines: [{ productId: product.id, quantity: '1', unitPrice: '1000' }] }, manager);
    await test.settle();
    const sales = { currency: 'VND', productGroupId: [groups[1]!] };
    const live = await seeing('some', () => told(sales, customer.id));
    expect(await seeing('all', () => told(sales, customer.id))).toEqual(live);
    // As the version before left them.
    await test.database.execute(`update report_state set filled_version = 1`);
    await test.database.execute(`delete from report_group_customers`);
    await test.database.execute(`update report_customers set pair_count = 0, quantity = 0`);
    await test.database.execute(`update report_customer_days set return_count = 7`);
    expect(await seeing('all', () => told(sales, customer.id))).toEqual(live);
    expect((await test.app.get(FigureSources).perCustomerOfGroup(sales, new SqlParameters(), false))?.hasDetails).toBe(false);
    await test.app.get(CountFigures).markAll();
    await test.settle();
    expect(await seeing('all', () => told(sales, customer.id))).toEqual(live);
  }, 60_000);

  /** What leans on what came with the last version. */
  async function told(sales: SalesFilters, customer: string): Promise<object> {
    return {
      customers: await test.app.get(CustomerFiguresReport).page(actor, { customerId: [customer] }, sales, { limit: 50, withTotal: true }),
      pairs: await pairsOf(actor, [customer], { currency: sales.currency }, '-revenue'),
      periods: await test.app.get(SalesByPeriodReport).of(actor, 'month', { customerId: [customer] }, { currency: sales.currency }),
    };
  }

  it('of a group follow a customer who is merged', async () => {
    const [from, to] = [await test.post('/customers', { fullName: 'Khách gộp' }, manager), await test.post('/customers', { fullName: 'Khách gộp' }, manager)];
    // Those of the tests before may be in no group by now.
    const product = await test.post('/products', { code: 'GOP', name: 'Gộp', unit: 'cái', price: '1000', groupId: groups[1] }, manager);
    await test.post('/orders', { customerId: from.id, placedAt: '2026-09-03T03:00:00Z', lines: [{ productId: product.id, quantity: '1', unitPrice: '1000' }] }, manager);
    await test.settle();
    await test.app.get(CustomerLinks, { strict: false }).move(from.id, to.id);
    await test.settle();
    const rows = await test.database.rows(`select distinct bought.id from report_group_days cross join lateral unnest(customer_ids) as bought (id) where bought.id = any($1::uuid[])`, [[from.id, to.id]]);
    expect(rows).toEqual([{ id: to.id }]);
  }, 60_000);

  it('are what the lines of orders come to, after any orders, edits, cancellations and returns', async () => {
    let sees = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const customers: string[] = [];
        for (let index = 0; index < 3; index++) customers.push((await test.post('/customers', { fullName: `Khách ${index}` }, manager)).id);
        await live(steps, customers);
        await test.settle();
        for (const currency of ['VND', 'USD']) {
          for (const period of PERIODS) {
            for (const kind of ['perCustomer', 'perProduct', 'perPair'] as const) {
              const sales = { currency, ...period };
              const kept = await figures(kind, 'all', sales, customers);
              expect({ kind, sales, rows: kept }).toEqual({ kind, sales, rows: await figures(kind, 'some', sales, customers) });
              sees += kept.length;
            }
          }
        }
      }),
      { numRuns: 12 },
    );
    expect(sees).toBeGreaterThan(100);
  }, 240_000);

  it('wait while orders come one upon the other, and then are counted without being asked', async () => {
    await test.settle();
    const customer = await test.post('/customers', { fullName: 'Khách đợi' }, manager);
    const sold = await test.post('/orders', { customerId: customer.id, placedAt: '2026-09-02T03:00:00Z', lines: [{ productId: products[0], quantity: '1', unitPrice: '1000' }] }, manager);
    const count = test.app.get(CountFigures);
    await count.mark([sold.id]);
    await count.countStale(new AbortController().signal);
    const stale = () => test.database.row(`select 1 from report_stale_customers where customer_id = $1`, [customer.id]);
    expect(await stale()).not.toBeNull();
    await until('they were counted', async () => (await stale()) === null);
    expect(await test.database.row(`select spend_minor::int as spend from report_customers where customer_id = $1`, [customer.id])).toEqual({ spend: 1000 });
  }, 20_000);

  async function live(steps: readonly Step[], customers: readonly string[]): Promise<void> {
    const orders: { id: string; code: string }[] = [];
    for (const each of steps) {
      const order = each.do === 'place' || each.do === 'move' ? null : orders[each.order % Math.max(1, orders.length)];
      if (each.do === 'place') orders.push(await place(each, customers, orders));
      else if (each.do === 'move') await test.request.patch(`/api/v1/products/${products[each.product]}`).set(manager.headers).send({ groupId: groups[each.group] ?? null }).expect(200);
      else if (order && each.do === 'cancel') await test.request.post(`/api/v1/orders/${order.id}/cancellation`).set(manager.headers).send({});
      else if (order && each.do === 'edit') await test.request.patch(`/api/v1/orders/${order.id}`).set(manager.headers).send({ customerId: customers[each.customer] ?? null, placedAt: at(each.day), lines: each.lines.map(toLine) });
      // What is counted in between must not stay.
      if (Math.random() < 0.3) await test.settle();
    }
  }

  function place(each: Extract<Step, { do: 'place' }>, customers: readonly string[], orders: readonly { code: string }[]): Promise<{ id: string; code: string }> {
    const returned = each.kind === 'return' ? orders[each.of] : undefined;
    return test.post('/orders', {
      customerId: customers[each.customer] ?? null, kind: each.kind, status: each.status, placedAt: at(each.day), currency: each.currency, lines: each.lines.map(toLine),
      ...(returned ? { returnsOrderCode: returned.code } : {}),
    }, manager);
  }

  const toLine = ({ product, quantity, price }: Line) => ({ productId: products[product], quantity: String(quantity), unitPrice: String(price) });
  /** Half past midnight or five in the afternoon of UTC: other days for the business. */
  const at = (day: number): string => new Date(Date.UTC(2026, 7, 12 + day, day % 2 === 0 ? 17 : 0, 30)).toISOString();
});
