import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@tantam/platform/testing';
import { CareRecomputes } from '../persistence/care-recomputes.js';
import { CareSuite, type TestProduct } from '../testing/care-suite.js';
import { RecomputeByRules } from './recompute-by-rules.js';
import { RecomputePlans } from './recompute-plans.js';

let suite: CareSuite;
let byRules: RecomputeByRules;
let recomputes: CareRecomputes;
let product: TestProduct;
let orderIds: string[];

beforeAll(async () => {
  suite = await CareSuite.start();
  byRules = suite.api.app.get(RecomputeByRules);
  recomputes = suite.api.app.get(CareRecomputes);
});
afterAll(() => suite?.close());

/** Eight customers with an order each, by 30 days; the rule has become 50, and nobody has followed yet. */
beforeEach(async () => {
  product = await suite.product({ careIntervalDays: 30 });
  orderIds = [];
  for (let n = 0; n < 8; n += 1) orderIds.push((await suite.order((await suite.customer()).id, { [product.id]: 1 })).id);
  orderIds.sort();
  await suite.api.database.execute(`update products set care_interval_days = 50 where id = $1`, [product.id]);
});

interface Told extends Record<string, unknown> {
  readonly orderId: string;
  readonly days: number;
  readonly dueDate: string;
  readonly reasonDueDate: string;
}

async function plans(): Promise<readonly Told[]> {
  return suite.api.database.rows<Told>(
    `select plan.order_id as "orderId", line.interval_days as days, plan.due_date as "dueDate", plan.reason ->> 'dueDate' as "reasonDueDate"
     from care_lines line join care_plans plan on plan.id = line.plan_id where line.product_id = $1 order by plan.order_id`, [product.id],
  );
}
const daysOf = async (): Promise<number[]> => (await plans()).map((plan) => plan.days);
const followed = { days: 50, dueDate: '2026-12-21', reasonDueDate: '2026-12-21' };
const unfollowed = { days: 30, dueDate: '2026-12-01', reasonDueDate: '2026-12-01' };

/** Somebody else's transaction, which stays open until it is let go. */
function somebody(work: () => Promise<unknown>, last: () => Promise<unknown> = () => Promise.resolve()): { readonly ready: Promise<void>; letGo(): Promise<void> } {
  let go = (): void => undefined;
  const isLetGo = new Promise<void>((resolve) => (go = resolve));
  let begun = (): void => undefined;
  const ready = new Promise<void>((resolve) => (begun = resolve));
  const over = suite.api.database.transaction(async () => {
    await work();
    begun();
    await isLetGo;
    await last();
  });
  return {
    ready: Promise.race([ready, over]),
    letGo: () => {
      go();
      return over;
    },
  };
}

/** Three orders of one customer, so in one lane, of a product of their own. */
async function ofOneCustomer(): Promise<string[]> {
  product = await suite.product({ careIntervalDays: 30 });
  const customer = await suite.customer();
  const ids: string[] = [];
  for (let n = 0; n < 3; n += 1) ids.push((await suite.order(customer.id, { [product.id]: 1 })).id);
  await suite.api.database.execute(`update products set care_interval_days = 50 where id = $1`, [product.id]);
  return ids.sort();
}

/** The recompute has come to the plan in other hands, and waits. */
const isWaitedFor = (): Promise<void> =>
  until('somebody is waited for', async () => {
    const waiting = await suite.api.database.rows(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock' and query like '%care_plans%'`);
    return waiting.length > 0;
  });

const hold = (orderId: string): Promise<unknown> => suite.api.database.execute(`select 1 from care_plans where order_id = $1 for no key update`, [orderId]);

describe('the lanes of a changed product', () => {
  it('part the customers: every order is in one lane and in no other, those without a plan as well', async () => {
    await suite.api.database.execute(`delete from care_plans where order_id = any($1::uuid[])`, [orderIds.slice(0, 4)]);
    const found = await suite.api.database.transaction(async () => {
      const lanes = await recomputes.add([product.id]);
      const works = await Promise.all(lanes.map((id) => recomputes.hold(id)));
      const steps = await Promise.all(works.map((work) => recomputes.next(work!, 100)));
      for (const id of lanes) await recomputes.finish(id);
      return steps.map((step) => step.orders.map((order) => order.orderId));
    });
    expect(found).toHaveLength(2);
    expect(found.flat().sort()).toEqual(orderIds);
    expect(found.every((lane) => lane.length < orderIds.length)).toBe(true);
  });

  it('go through customers by the shards of the counts, so that a step leaves most of them as they are', async () => {
    const buyers = await Promise.all(Array.from({ length: 12 }, () => suite.customer()));
    for (const { id } of buyers) orderIds.push((await suite.order(id, { [product.id]: 1 })).id);
    const shards = await suite.api.database.transaction(async () => {
      const lanes = await recomputes.add([product.id]);
      const [work] = await Promise.all(lanes.map((id) => recomputes.hold(id)));
      const { orders } = await recomputes.next(work!, 100);
      for (const id of lanes) await recomputes.finish(id);
      const rows = await suite.api.database.rows<{ shard: number }>(
        `select care_customer_shard(o.customer_id) as shard from unnest($1::uuid[]) with ordinality as found (id, position) join orders o using (id) order by position`, [orders.map((order) => order.orderId)],
      );
      return rows.map(({ shard }) => shard);
    });
    expect(new Set(shards).size).toBeGreaterThan(2);
    expect(shards).toEqual([...shards].sort((a, b) => a - b));
  });

  it('come to the same as one, in steps of any size', async () => {
    await suite.api.database.transaction(async () => {
      const lanes = await recomputes.add([product.id]);
      for (const id of lanes) {
        let work = await recomputes.hold(id);
        const walked: string[] = [];
        for (let steps = 0; steps < 20; steps += 1) {
          const step = await recomputes.next(work!, 1);
          walked.push(...step.orders.map((order) => order.orderId));
          if (step.lastOrderId === null) break;
          await recomputes.advance(id, step.lastOrderId);
          work = await recomputes.hold(id);
        }
        const whole = await recomputes.next({ ...work!, afterOrderId: null }, 100);
        expect(walked).toEqual(whole.orders.map((order) => order.orderId));
        await recomputes.advance(id, '00000000-0000-0000-0000-000000000001');
      }
    });
    await byRules.drain();
    expect(await plans()).toEqual(orderIds.map((orderId) => ({ orderId, ...followed })));
  });

  it('leave out nothing of orders that have a product in several lines, or two products of which one is rare', async () => {
    const other = await suite.product({ careIntervalDays: 30 });
    const customer = await suite.customer();
    const line = ({ id }: TestProduct) => ({ productId: id, quantity: '1', unitPrice: '1000' });
    for (let n = 0; n < 6; n += 1) orderIds.push((await suite.order(customer.id, {}, { lines: n % 3 === 2 ? [line(other)] : [line(product), line(product), line(product)] })).id);
    await suite.api.database.execute(`update products set care_interval_days = 51 where id = any($1::uuid[])`, [[product.id, other.id]]);
    recomputes.most.looked = 3;
    try {
      await recomputes.add([product.id, other.id]);
      await byRules.drain();
    } finally {
      recomputes.most.looked = 2_000;
    }
    const days = await suite.api.database.rows<{ days: number }>(`select interval_days as days from care_lines where product_id = any($1::uuid[])`, [[product.id, other.id]]);
    expect(days.map((each) => each.days)).toEqual(Array.from({ length: 14 }, () => 51));
  });

  it('lose nothing when a step ends halfway: what it had written is undone with its place, and done again', async () => {
    const advance = recomputes.advance.bind(recomputes);
    const finish = recomputes.finish.bind(recomputes);
    recomputes.advance = recomputes.finish = () => Promise.reject(new Error('killed'));
    try {
      await recomputes.add([product.id]);
      await expect(byRules.drain()).rejects.toThrow('killed');
      expect(await plans()).toEqual(orderIds.map((orderId) => ({ orderId, ...unfollowed })));
      expect(await recomputes.waiting()).toHaveLength(2);
    } finally {
      Object.assign(recomputes, { advance, finish });
    }
    await byRules.drain();
    expect(await plans()).toEqual(orderIds.map((orderId) => ({ orderId, ...followed })));
    expect(await recomputes.waiting()).toEqual([]);
  });
});

/** The product is followed while somebody holds what he holds, until he is waited for. */
async function followedBeside(other: ReturnType<typeof somebody>): Promise<void> {
  await other.ready;
  await recomputes.add([product.id]);
  const draining = byRules.drain();
  await isWaitedFor();
  await other.letGo();
  await draining;
}

describe('what somebody is changing while rules are followed', () => {
  it('keeps nobody from what stands beside it, and is followed once it is free', async () => {
    const [, middle] = await ofOneCustomer();
    const other = somebody(() => hold(middle!));
    await other.ready;
    await recomputes.add([product.id]);
    const draining = byRules.drain();
    await until('the others follow', async () => (await daysOf()).join() === '50,30,50');
    await other.letGo();
    await draining;
    expect(await daysOf()).toEqual([50, 50, 50]);
  });

  it('is never waited for in a circle: who holds one plan gets another as well', async () => {
    const [first, , last] = await ofOneCustomer();
    const other = somebody(() => hold(last!), () => hold(first!));
    await followedBeside(other);
    expect(await daysOf()).toEqual([50, 50, 50]);
  });

  it('stays as care set it: the plan was cared for in the middle', async () => {
    const other = somebody(() => suite.api.database.execute(`update care_plans set state = 'in_care', due_date = '2026-11-20', care_version = care_version + 1 where order_id = $1`, [orderIds[2]]));
    await followedBeside(other);
    expect(await plans()).toEqual(orderIds.map((orderId, n) => ({ orderId, ...(n === 2 ? { ...unfollowed, dueDate: '2026-11-20' } : followed) })));
  });

  it('is decided as it became: the order was changed in the middle', async () => {
    const other = somebody(async () => {
      await suite.api.database.execute(`update order_lines set quantity = 2 where order_id = $1`, [orderIds[2]]);
      await suite.api.app.get(RecomputePlans).ofOrders([orderIds[2]!]);
    });
    await followedBeside(other);
    const twice = { days: 50, dueDate: '2027-02-09', reasonDueDate: '2027-02-09' };
    expect(await plans()).toEqual(orderIds.map((orderId, n) => ({ orderId, ...(n === 2 ? twice : followed) })));
  });
});
