import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createOrdersSuite, type OrdersSuite } from '../testing/orders-suite.js';
import type { TestUser } from '@tantam/identity/testing';

let suite: OrdersSuite;
let admin: TestUser;
let products: string[];
let customers: string[];
beforeAll(async () => {
  suite = await createOrdersSuite();
  admin = await suite.as('admin');
  products = await Promise.all(['P0', 'P1', 'P2'].map((code) => suite.addProduct({ code })));
  customers = await Promise.all(['K0', 'K1'].map((code) => suite.addCustomer({ code })));
});
afterAll(() => suite.close());

const lines = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 3 });
const customer = fc.option(fc.integer({ min: 0, max: 1 }), { freq: 4 });
const step = fc.oneof(
  fc.record({ do: fc.constant('place' as const), customer, lines, status: fc.constantFrom('placed', 'draft') }),
  fc.record({ do: fc.constant('edit' as const), which: fc.nat(), customer: fc.option(customer, { nil: undefined }), lines: fc.option(lines, { nil: undefined }) }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat() }),
  fc.record({ do: fc.constant('return' as const), which: fc.nat(), lines }),
);

const STORED = `select customer_id || ' ' || product_id as pair from customer_product order by 1`;
const COUNTED = `select distinct o.customer_id || ' ' || l.product_id as pair from orders o join order_lines l on l.order_id = o.id where o.customer_id is not null order by 1`;
const pairs = async (sql: string): Promise<string[]> => (await suite.database.rows<{ pair: string }>(sql)).map((row) => row.pair);

describe("a customer's products", () => {
  it('are those of her orders, whatever happens to them', async () => {
    const sold = (indexes: readonly number[]) => indexes.map((index) => ({ productId: products[index], quantity: '1', unitPrice: '1' }));
    const who = (index: number | null) => (index === null ? null : customers[index]);
    const post = (path: string, body: object) => suite.request.post(`/api/v1/orders${path}`).set(admin.headers).send(body);
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 8 }), async (steps) => {
        const orders: { id: string; code: string }[] = [];
        for (const each of steps) {
          const order = 'which' in each ? orders[each.which % Math.max(1, orders.length)] : undefined;
          if (each.do === 'place') orders.push((await post('', { customerId: who(each.customer), status: each.status, lines: sold(each.lines) })).body as { id: string; code: string });
          if (each.do === 'edit' && order) {
            const body = { ...(each.customer === undefined ? {} : { customerId: who(each.customer) }), ...(each.lines ? { lines: sold(each.lines) } : {}) };
            await suite.request.patch(`/api/v1/orders/${order.id}`).set(admin.headers).send(body);
          }
          if (each.do === 'cancel' && order) await post(`/${order.id}/cancellation`, {});
          if (each.do === 'return' && order) await post('', { kind: 'return', returnsOrderCode: order.code, customerId: customers[0], lines: sold(each.lines) });
          expect(await pairs(STORED)).toEqual(await pairs(COUNTED));
        }
      }),
      { numRuns: 12 },
    );
    expect((await pairs(STORED)).length).toBeGreaterThan(0);
  }, 120_000);

  it('are right when one order loses a product while another with it comes', async () => {
    const line = (index: number) => ({ productId: products[index], quantity: '1', unitPrice: '1' });
    for (let round = 0; round < 8; round += 1) {
      const customerId = await suite.addCustomer({ code: `R${round}` });
      const { id } = (await suite.request.post('/api/v1/orders').set(admin.headers).send({ customerId, lines: [line(0)] })).body as { id: string };
      await Promise.all([
        suite.request.patch(`/api/v1/orders/${id}`).set(admin.headers).send({ lines: [line(1)] }),
        suite.request.post('/api/v1/orders').set(admin.headers).send({ customerId, lines: [line(0)] }),
        suite.request.patch(`/api/v1/orders/${id}`).set(admin.headers).send({ lines: [line(2)] }),
      ]);
    }
    expect(await pairs(STORED)).toEqual(await pairs(COUNTED));
  }, 60_000);
});
