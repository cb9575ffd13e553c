import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { until } from '@tantam/platform/testing';
import { CareRecomputes } from '../persistence/care-recomputes.js';
import { CareSuite } from '../testing/care-suite.js';
import { RecomputeByRules } from './recompute-by-rules.js';

let suite: CareSuite;
let byRules: RecomputeByRules;
let recomputes: CareRecomputes;

beforeAll(async () => {
  suite = await CareSuite.start();
  byRules = suite.api.app.get(RecomputeByRules);
  recomputes = suite.api.app.get(CareRecomputes);
});
afterEach(() => {
  byRules.most.atOnce = 1_000;
  byRules.most.looked = 5_000;
});
afterAll(() => suite?.close());

async function ordersOf(product: { id: string }, count: number): Promise<string[]> {
  const customer = await suite.customer({});
  const ids: string[] = [];
  for (let n = 0; n < count; n += 1) ids.push((await suite.order(customer.id, { [product.id]: 1 })).id);
  return ids.sort();
}
const intervalsOf = async (product: { id: string }): Promise<number[]> => {
  const rows = await suite.api.database.rows<{ days: number }>(`select interval_days as days from care_lines where product_id = $1`, [product.id]);
  return rows.map((row) => row.days);
};
async function setInterval(product: { id: string }, days: number): Promise<void> {
  const { version } = (await suite.get(`/products/${product.id}`)) as { version: number };
  await suite.api.request.patch(`/api/v1/products/${product.id}`).set({ ...suite.manager.headers, 'if-match': `"${version}"` }).send({ careIntervalDays: days }).expect(200);
}

describe('a changed interval', () => {
  it('is followed at once by few plans', async () => {
    const product = await suite.product({ careIntervalDays: 30 });
    await ordersOf(product, 3);
    await setInterval(product, 40);
    expect(await intervalsOf(product)).toEqual([40, 40, 40]);
  });

  it.each(['atOnce', 'looked'] as const)('is followed in the background by many (%s), and by an order placed meanwhile', async (limit) => {
    const product = await suite.product({ careIntervalDays: 30 });
    await ordersOf(product, 4);
    byRules.most[limit] = 2;
    await setInterval(product, 45);
    await ordersOf(product, 1);
    await until('all plans follow', async () => (await recomputes.waiting()).length === 0);
    expect(await intervalsOf(product)).toEqual([45, 45, 45, 45, 45]);
  });

  it('goes on behind the last order that was done, and forgets itself at the end', async () => {
    const product = await suite.product({ careIntervalDays: 30 });
    const ids = await ordersOf(product, 4);
    await suite.api.database.execute(`update products set care_interval_days = 50 where id = $1`, [product.id]);
    for (const id of await recomputes.add([product.id])) await recomputes.advance(id, ids[1]!);
    await byRules.drain();
    await until('it is done', async () => (await recomputes.waiting()).length === 0);
    const rows = await suite.api.database.rows<{ orderId: string; days: number }>(
      `select plan.order_id as "orderId", line.interval_days as days from care_lines line join care_plans plan on plan.id = line.plan_id where line.product_id = $1 order by plan.order_id`, [product.id],
    );
    expect(rows.map((row) => [row.orderId, row.days])).toEqual(ids.map((orderId, n) => [orderId, n < 2 ? 30 : 50]));
  });

  it('of all orders, asked for again, begins anew instead of standing in line twice', async () => {
    // In one transaction, so that no sweep takes it meanwhile.
    await suite.api.database.transaction(async () => {
      const first = await recomputes.add(null);
      await recomputes.advance(first[0]!, '01890000-0000-7000-8000-000000000001');
      expect(await recomputes.add(null)).toEqual(first);
      expect(await recomputes.waiting()).toEqual(first);
      expect(await recomputes.hold(first[0]!)).toMatchObject({ afterOrderId: null });
    });
    await byRules.drain();
    expect(await recomputes.waiting()).toEqual([]);
  });

  it('of very many products, or a setting, goes through all orders', async () => {
    const product = await suite.product({ careIntervalDays: 30 });
    await ordersOf(product, 3);
    await suite.api.database.execute(`update products set care_interval_days = 60 where id = $1`, [product.id]);
    await recomputes.add(Array.from({ length: 60 }, () => product.id));
    expect(await suite.api.database.rows(`select 1 from care_recomputes where product_ids is null`)).toHaveLength(1);
    await byRules.drain();
    await until('it is done', async () => (await recomputes.waiting()).length === 0);
    expect(await intervalsOf(product)).toEqual([60, 60, 60]);
  });
});
