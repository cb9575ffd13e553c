import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';
import { RecomputePlans } from './recompute-plans.js';

let suite: CareSuite;

beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite?.close());

/** All there is of plans, without what is new each time. */
const plans = () =>
  suite.api.database.rows<{ beyond: boolean[] } & Record<string, unknown>>(
    `select plan.order_id, plan.state, plan.due_date, plan.product_ids, plan.decided_hash, plan.reason,
       (select json_agg(json_build_array(product_id, quantity, interval_days, due_date, due_beyond_horizon, settled_by) order by product_id) from care_lines line where line.plan_id = plan.id) as lines,
       array(select due_beyond_horizon from care_lines line where line.plan_id = plan.id order by due_date) as beyond
     from care_plans plan order by plan.order_id`,
  );

describe('plans of many orders', () => {
  it('written at once are those written one by one, each with its own products and days', async () => {
    const settings = (await suite.get('/care-settings')) as Record<string, unknown>;
    await suite.put('/care-settings', { ...settings, careStartsOn: null, horizonDays: null });
    const [short, long, none] = [await suite.product({ careIntervalDays: 10 }), await suite.product({ careIntervalDays: 60 }), await suite.product({ careIntervalDays: 0 })];
    const [an, binh] = [await suite.customer(), await suite.customer()];
    const orders = [
      await suite.order(an.id, { [long.id]: 1, [short.id]: '2.5', [none.id]: 1 }),
      await suite.order(binh.id, { [short.id]: 1 }, { placedAt: '2026-11-03T03:00:00.000Z' }),
      await suite.order(an.id, { [none.id]: 4 }),
      await suite.order(binh.id, { [short.id]: 3, [long.id]: 999_999 }, { placedAt: '2026-11-03T03:00:00.000Z' }),
    ];
    const one = await plans();
    expect(one.map((plan) => plan.beyond)).toEqual([[false, false], [false], [false, true]]);
    await suite.api.database.execute('delete from care_plans');
    const recompute = suite.api.app.get(RecomputePlans);
    await suite.api.database.transaction(() => recompute.ofOrders(orders.map(({ id }) => id)));
    expect(await plans()).toEqual(one);
  });
});
