import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { CustomerLinks } from '@tantam/customers';
import type { Actor } from '@tantam/identity';
import type { TestUser } from '@tantam/identity/testing';
import type { LocalDate } from '@tantam/kernel';
import { OutboxDispatcher } from '@tantam/platform';
import fc from 'fast-check';
import { createReportsSuite, type ReportsSuite } from '../testing/reports-suite.js';
import { CountFigures } from '../use-cases/count-figures.js';
import { ProductFiguresReport } from './product-figures.query.js';
import type { SalesFilters } from './report-filters.js';
import { SalesByPeriodReport } from './sales-by-period.query.js';
import { SeenCustomers } from './seen-customers.js';

type Step =
  | { readonly do: 'place'; readonly customer: number; readonly kind: 'sale' | 'return'; readonly day: number; readonly currency: string; readonly products: readonly number[] }
  | { readonly do: 'edit'; readonly order: number; readonly customer: number; readonly day: number; readonly products: readonly number[] }
  | { readonly do: 'cancel'; readonly order: number }
  | { readonly do: 'own'; readonly customer: number; readonly isAgents: boolean };

const products = fc.array(fc.nat(2), { minLength: 1, maxLength: 3 });
// Customer 4 is a walk-in.
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('place' as const), customer: fc.nat(4), kind: fc.constantFrom('sale' as const, 'sale' as const, 'return' as const), day: fc.nat(150), currency: fc.constantFrom('VND', 'VND', 'USD'), products }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('edit' as const), order: fc.nat(9), customer: fc.nat(4), day: fc.nat(150), products }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('cancel' as const), order: fc.nat(9) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('own' as const), customer: fc.nat(3), isAgents: fc.boolean() }) },
);

const sold = (customer: number, day: number, of: readonly number[]): Step => ({ do: 'place', customer, kind: 'sale', day, currency: 'VND', products: of });
/** Twice in a month, a quarter and a year, by two of the agent's customers, another and a walk-in; a return. */
const USUAL: Step[] = [
  sold(0, 2, [0, 1]), sold(0, 4, [1, 2]), sold(0, 40, [1]), sold(0, 110, [1]), sold(1, 4, [1, 2]), sold(1, 75, [2]), sold(1, 140, [2]), sold(2, 30, [0, 1]), sold(2, 31, [1]), sold(4, 30, [1]), { ...sold(1, 60, [1]), kind: 'return' } as Step,
];
/** Beginning with a quarter, a month, neither; ending within a month. */
const PERIODS = [{}, { from: '2026-07-01', to: '2026-09-10' }, { from: '2026-08-01' }, { from: '2026-08-16', to: '2026-12-31' }] as { from?: LocalDate; to?: LocalDate }[];

describe('figures of portfolios', () => {
  let test: ReportsSuite;
  let manager: TestUser;
  let productIds: string[];
  let groupId: string;
  /** Sees all orders of his own customers, and of others those with the first product. */
  let agent: Actor;

  beforeAll(async () => {
    test = await createReportsSuite();
    manager = await test.as('admin');
    const user = await test.as('agent');
    agent = { userId: user.id, permissions: new Set(['care.read', 'care.record', 'reports.view']), scopes: { customers: 'own' }, departmentIds: [], branchIds: [] } as unknown as Actor;
    groupId = (await test.post('/product-groups', { name: 'Nhóm' }, manager)).id;
    productIds = [];
    for (const code of ['A', 'B', 'C']) productIds.push((await test.post('/products', { code, name: code, unit: 'cái', price: '1000', groupId: code === 'C' ? null : groupId }, manager)).id);
    const settings = await test.get<object>('/care-settings', manager);
    await test.request.put('/api/v1/care-settings').set(manager.headers).send({ ...settings, assignmentMode: 'by_product', unassignedVisibleTo: 'supervisors' }).expect(200);
    await test.request.put(`/api/v1/users/${user.id}/care-products`).set(manager.headers).send({ productIds: [productIds[0]], productGroupIds: [] }).expect((answer) => expect(answer.status).toBeLessThan(300));
  });

  afterAll(() => test.close());

  it('are what their customers come to, whoever owns them by then and whatever they bought', async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
        const customers: string[] = [];
        for (let index = 0; index < 4; index++) customers.push((await test.post('/customers', { fullName: `Khách ${index}` }, manager)).id);
        for (const mine of [0, 1]) await own(customers[mine]!, true);
        await live(steps, customers);
        await test.settle();
        expect(await portfoliosOfAgent()).toEqual({ counted: 1, stale: 0 });
        told += await areAsLive('counted');
        // Another owner, and nobody has looked at that yet.
        await own(customers[0]!, false);
        await own(customers[3]!, true);
        await areAsLive('given away');
        await test.settle();
        expect(await portfoliosOfAgent()).toEqual({ counted: 1, stale: 0 });
        expect(await membersOfAgent(customers)).not.toContain(customers[0]);
        await areAsLive('followed');
        // Customers were counted again, their portfolios not.
        await live([sold(1, 3, [2]), sold(3, 4, [1, 2]), { do: 'own', customer: 2, isAgents: true }], customers, 0);
        await countCustomersOnly();
        expect(await portfoliosOfAgent()).toEqual({ counted: 0, stale: 1 });
        await areAsLive('stale');
        await test.settle();
        expect(await membersOfAgent(customers)).toEqual(expect.arrayContaining([customers[1], customers[3]]));
        await areAsLive('counted again');
      }),
      { numRuns: 3, examples: [[USUAL]] },
    );
    expect(told).toBeGreaterThan(20);
  }, 240_000);

  it('lose a customer who is merged', async () => {
    const [from, to] = [await test.post('/customers', { fullName: 'Khách gộp' }, manager), await test.post('/customers', { fullName: 'Khách còn' }, manager)];
    await own(from.id, true);
    await test.post('/orders', { customerId: from.id, placedAt: at(3), lines: [line(1)] }, manager);
    await test.settle();
    expect(await membersOfAgent([from.id, to.id])).toEqual([from.id]);
    await test.app.get(CustomerLinks, { strict: false }).move(from.id, to.id);
    await test.settle();
    expect(await membersOfAgent([from.id, to.id])).toEqual([]);
    await areAsLive('merged');
  }, 60_000);

  it('are made anew when everything is counted anew', async () => {
    await test.settle();
    const ids = async () => (await test.database.rows<{ id: string }>(`select id from report_portfolios`)).map(({ id }) => id);
    const before = await ids();
    await test.app.get(CountFigures).markAll();
    await areAsLive('being made anew');
    await test.settle();
    expect(before.length).toBeGreaterThan(0);
    expect((await ids()).filter((id) => before.includes(id))).toEqual([]);
    expect(await portfoliosOfAgent()).toEqual({ counted: 1, stale: 0 });
    await areAsLive('made anew');
  }, 60_000);

  it('come to customers who were counted before there were any', async () => {
    await test.settle();
    for (const table of ['report_portfolios', 'report_portfolio_customers', 'report_portfolio_products', 'report_portfolio_months']) await test.database.execute(`delete from ${table}`);
    await test.database.execute(`update report_state set divided_at = '-infinity'`);
    await areAsLive('none');
    await test.app.get(CountFigures).countStale(new AbortController().signal);
    expect(await portfoliosOfAgent()).toEqual({ counted: 1, stale: 0 });
    await areAsLive('divided');
  }, 60_000);

  /** What the agent is told of all that he sees is what the orders that he sees come to. */
  async function areAsLive(when: string): Promise<number> {
    let told = 0;
    for (const currency of ['VND', 'USD']) {
      for (const period of PERIODS) {
        const read = () => reports({ currency, ...period });
        const partly = await read();
        const spy = jest.spyOn(test.app.get(SeenCustomers) as unknown as { isWhole(): Promise<string> }, 'isWhole').mockResolvedValue('false');
        const lookedAt = await read().finally(() => spy.mockRestore());
        expect({ when, currency, period, ...partly }).toEqual({ when, currency, period, ...lookedAt });
        told += partly.months.length + partly.products.items.length;
      }
    }
    return told;
  }

  async function reports(sales: SalesFilters) {
    const ofTime = (grain: 'month' | 'quarter' | 'year', more: Partial<SalesFilters> = {}) => test.app.get(SalesByPeriodReport).of(agent, grain, {}, { ...sales, ...more });
    const ofProducts = (more: Partial<SalesFilters>) => test.app.get(ProductFiguresReport).page(agent, {}, { ...sales, ...more }, { limit: 50, withTotal: true, withCustomers: true });
    return {
      months: await ofTime('month'), quarters: await ofTime('quarter'), years: await ofTime('year'),
      products: await ofProducts({}), productsOfGroup: await ofProducts({ productGroupId: [groupId] }),
      monthsOfGroup: await ofTime('month', { productGroupId: [groupId] }), monthsOfProduct: await ofTime('month', { productId: [productIds[1]!] }),
    };
  }

  async function portfoliosOfAgent(): Promise<unknown> {
    return test.database.row(
      `select (count(*) filter (where stale_at is null))::int as counted, count(stale_at)::int as stale from report_portfolios where owner_id = $1`, [agent.userId],
    );
  }

  async function membersOfAgent(among: readonly string[]): Promise<string[]> {
    const rows = await test.database.rows<{ id: string }>(
      `select customer_id as id from report_portfolio_customers join report_portfolios portfolio on portfolio.id = portfolio_id where owner_id = $1 and customer_id = any($2::uuid[])`, [agent.userId, among],
    );
    return rows.map(({ id }) => id);
  }

  /** Delivers what was told and counts what it touched, but no portfolio. */
  async function countCustomersOnly(): Promise<void> {
    await test.app.get(OutboxDispatcher, { strict: false }).drain();
    const count = test.app.get(CountFigures);
    while ((await count.countDays(false)) > 0);
    while ((await count.countCustomers(false)) > 0);
  }

  async function own(customer: string, isAgents: boolean): Promise<void> {
    await test.request.patch(`/api/v1/customers/${customer}`).set(manager.headers).send({ ownerId: isAgents ? agent.userId : manager.id }).expect(200);
  }

  /** @param settled how often everything is counted in between, which must not stay */
  async function live(steps: readonly Step[], customers: readonly string[], settled = 0.2): Promise<void> {
    const orders: string[] = [];
    for (const each of steps) {
      if (each.do === 'own') await own(customers[each.customer]!, each.isAgents);
      else if (each.do === 'place') {
        const { kind, currency } = each;
        orders.push((await test.post('/orders', { customerId: customers[each.customer] ?? null, kind, currency, placedAt: at(each.day), lines: each.products.map(line) }, manager)).id);
      } else {
        const order = `/api/v1/orders/${orders[each.order % Math.max(1, orders.length)]}`;
        if (each.do === 'cancel') await test.request.post(`${order}/cancellation`).set(manager.headers).send({});
        else await test.request.patch(order).set(manager.headers).send({ customerId: customers[each.customer] ?? null, placedAt: at(each.day), lines: each.products.map(line) });
      }
      if (Math.random() < settled) await test.settle();
    }
  }

  const line = (product: number) => ({ productId: productIds[product], quantity: '2', unitPrice: '1000' });
  const at = (day: number): string => new Date(Date.UTC(2026, 5, 12 + day, 5)).toISOString();
});
