import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@tantam/platform/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

interface Capacity {
  days: { date: string; isWorkingDay: boolean }[];
  people: { userId: string; capacity: number | null; due: number[] }[];
  nobodys: number[];
}

/** Monday 16 November 2026 is today; orders of 1 November with an interval of 15 days are due on it. */
let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_customer', 'supervisors');
  await world.product('P');
});
afterAll(() => suite?.close());

const id = (user: string): string => world.of(user).id;
const capacity = async (from: string, to: string, by = 'S1'): Promise<Capacity> => (await suite.get(`/care-capacity?from=${from}&to=${to}`, world.of(by))) as Capacity;
const dueOf = async (user: string, from: string, to: string) => (await capacity(from, to)).people.find((person) => person.userId === id(user))?.due;
const setCapacity = (user: string, dailyCareCapacity: number | null) => suite.patch(`/users/${id(user)}`, { dailyCareCapacity });
async function run(path: string, body: object, by = 'S1') {
  const started = (await suite.post(path, body, world.of(by), 202)) as { id: string };
  let job: { id: string; status: string; changed: number; skipped: number } | undefined;
  await until('the job is over', async () => ['succeeded', 'failed'].includes((job = (await suite.get(`/bulk-jobs/${started.id}`, world.of(by))) as typeof job)!.status));
  return job!;
}
/** Customers of A with an order each; the first spent most. */
async function busyDay(count: number): Promise<string[]> {
  const names = Array.from({ length: count }, (_, index) => String(index + 1));
  for (const name of names) {
    await world.customer(name, { owner: 'A' });
    await world.order(name, name, ['P']);
    await suite.api.database.execute(`update customer_figures set spend_minor = $2 where customer_id = $1`, [world.customerId(name), 1000 - Number(name)]);
  }
  return names;
}

describe('capacity', () => {
  it('counts each due plan for one person, his stand-in while he is away, and what is nobody\'s', async () => {
    await busyDay(2);
    await world.customer('shared');
    await world.order('shared', 'shared', ['P']);
    await world.assignCustomers('A', ['shared']);
    await world.assignCustomers('B', ['shared']);
    await world.customer('free');
    await world.order('free', 'free', ['P']);
    const now = await capacity('2026-11-15', '2026-11-16');
    expect(now.days).toEqual([{ date: '2026-11-15', isWorkingDay: false }, { date: '2026-11-16', isWorkingDay: true }]);
    const [a, b] = [await dueOf('A', '2026-11-16', '2026-11-16'), await dueOf('B', '2026-11-16', '2026-11-16')];
    expect((a?.[0] ?? 0) + (b?.[0] ?? 0)).toBe(3);
    expect(now.nobodys[1]).toBeGreaterThanOrEqual(1);
    await world.absence('A', 'B', '2026-11-16', '2026-11-16');
    expect([await dueOf('A', '2026-11-16', '2026-11-16'), await dueOf('B', '2026-11-16', '2026-11-16')]).toEqual([undefined, [3]]);
    expect((await capacity('2026-11-16', '2026-11-16', 'S2')).people.map((person) => person.userId)).not.toContain(id('B'));
    await suite.get('/care-capacity?from=2026-11-16&to=2026-11-16', world.of('A'), 403);
    expect(await suite.get('/care-capacity?from=2026-11-16&to=2027-01-17', world.of('S1'), 422)).toMatchObject({ type: '/problems/care-period' });
  });

  it('goes by the product in by_product', async () => {
    await world.mode('by_product');
    await world.assign('B', { products: ['P'] });
    await busyDay(2);
    expect([await dueOf('A', '2026-11-16', '2026-11-16'), await dueOf('B', '2026-11-16', '2026-11-16')]).toEqual([undefined, [2]]);
  });
});

describe('levelling', () => {
  const today = { from: '2026-11-16', to: '2026-11-16' };

  it('is proposed and changes nothing; told to, it moves the least valuable to the next days of work, with who and from when', async () => {
    const names = await busyDay(4);
    await setCapacity('A', 2);
    const preview = await suite.post('/care-levelling/preview', today, world.of('S1'), 200);
    expect(preview).toMatchObject({ moved: 2, left: 0, people: [{ userId: id('A'), capacity: 2, moved: 2, days: [{ date: '2026-11-16', before: 4, after: 2 }, { date: '2026-11-17', before: 0, after: 2 }] }] });
    expect(await dueOf('A', '2026-11-16', '2026-11-17')).toEqual([4, 0]);

    const job = await run('/care-levelling', today);
    expect(job).toMatchObject({ changed: 2, skipped: 0 });
    const plans = await Promise.all(names.map((name) => world.plan(name)));
    expect(plans.map((plan) => plan.dueDate)).toEqual(['2026-11-16', '2026-11-16', '2026-11-17', '2026-11-17']);
    const moved = plans[3] as Plan & { reason: { params: { formerDueDate: string } } };
    expect(moved).toMatchObject({ state: 'not_cared', reason: { code: 'levelled', params: { decidedBy: world.of('S1').fullName, formerDueDate: '2026-11-16' } } });
    expect(moved.reason.text).toBe(`${world.of('S1').fullName} dời từ 16/11/2026 sang ngày 17/11/2026 để chia đều việc`);
    expect(await suite.post('/care-levelling', today, world.of('S1'), 422)).toMatchObject({ type: '/problems/care-levelling-nothing' });

    expect(await run(`/bulk-jobs/${job.id}/reversal`, {})).toMatchObject({ changed: 2, skipped: 0 });
    expect(await world.plan('4')).toMatchObject({ dueDate: '2026-11-16', reason: { code: 'interval' } });
  });

  it('is left alone by a recompute, unless the order asks for no care any more; what is added later has its day', async () => {
    await busyDay(2);
    await setCapacity('A', 1);
    await run('/care-levelling', today);
    await suite.patch(`/products/${world.productId('P')}`, { careIntervalDays: 14 });
    expect(await world.plan('1')).toMatchObject({ dueDate: '2026-11-15' });
    expect(await world.plan('2')).toMatchObject({ dueDate: '2026-11-17', reason: { code: 'levelled' } });
    await suite.post(`/orders/${world.orderId('2')}/cancellation`, {}, undefined, 200);
    expect(await world.plan('2')).toMatchObject({ state: 'void', voidReason: 'order_cancelled' });
  });

  it('stays when a product that came later is due before it, whatever else changes', async () => {
    await busyDay(2);
    await setCapacity('A', 1);
    await run('/care-levelling', today);
    const [moved, sooner] = [world.productId('P'), await suite.product({ careIntervalDays: 1 })];
    const lines = (quantity: string) => [{ productId: moved, quantity: '1' }, { productId: sooner.id, quantity }];
    await suite.patch(`/orders/${world.orderId('2')}`, { lines: lines('1') });
    const before = await world.plan('2');
    expect(before).toMatchObject({ state: 'not_cared', reason: { code: 'interval' } });
    expect(before.lines.find((line) => line.productId === moved)).toMatchObject({ dueDate: '2026-11-17' });
    await suite.patch(`/products/${moved}`, { careIntervalDays: 14 });
    await suite.patch(`/orders/${world.orderId('2')}`, { lines: lines('2') });
    expect((await world.plan('2')).lines).toEqual(before.lines);
  });

  it('leaves what was agreed with the customer, and what somebody cared for meanwhile stays on undo', async () => {
    await busyDay(3);
    await setCapacity('A', 1);
    await world.care('A', '3', { nextCareDate: '2026-11-16' });
    const preview = (await suite.post('/care-levelling/preview', today, world.of('S1'), 200)) as { moved: number; people: { days: object[] }[] };
    expect(preview.moved).toBe(2);
    const job = await run('/care-levelling', today);
    expect((await world.plan('3')).dueDate).toBe('2026-11-16');
    await world.care('A', '2', { finish: true });
    expect(await run(`/bulk-jobs/${job.id}/reversal`, {})).toMatchObject({ changed: 1, skipped: 1 });
    expect(await world.plan('2')).toMatchObject({ state: 'finished' });
  });

  it('passes over days on which he is away himself, and brings work back from his stand-in', async () => {
    await busyDay(3);
    await setCapacity('A', 1);
    await world.absence('A', 'B', '2026-11-17', '2026-11-18');
    expect(await suite.post('/care-levelling/preview', today, world.of('S1'), 200)).toMatchObject({
      people: [{ userId: id('A'), moved: 2, days: [{ date: '2026-11-16', before: 3, after: 1 }, { date: '2026-11-19', before: 0, after: 1 }, { date: '2026-11-20', before: 0, after: 1 }] }],
    });
    await world.absence('A', 'B', '2026-11-16', '2026-11-16');
    await setCapacity('B', 2);
    expect(await suite.post('/care-levelling/preview', today, world.of('S1'), 200)).toMatchObject({
      moved: 1, people: expect.arrayContaining([
        expect.objectContaining({ userId: id('A'), moved: 0, days: [{ date: '2026-11-19', before: 0, after: 1 }] }),
        expect.objectContaining({ userId: id('B'), moved: 1, days: [{ date: '2026-11-16', before: 3, after: 2 }] }),
      ]),
    });
  });

  it('passes over Sunday, days before today, and people of other departments', async () => {
    await busyDay(2);
    await setCapacity('A', 1);
    suite.clock.set(new Date('2026-11-14T03:00:00.000Z'));
    try {
      for (const name of ['1', '2']) await suite.api.database.execute(`update care_plans set due_date = '2026-11-14' where id = $1`, [world.planId(name)]);
      await run('/care-levelling', { from: '2026-11-14', to: '2026-11-14' });
      expect([(await world.plan('1')).dueDate, (await world.plan('2')).dueDate]).toEqual(['2026-11-14', '2026-11-16']);
    } finally {
      suite.clock.set(new Date('2026-11-16T03:00:00.000Z'));
    }
    expect(await suite.post('/care-levelling/preview', { from: '2026-11-15', to: '2026-11-16' }, world.of('S1'), 422)).toMatchObject({ type: '/problems/care-levelling-in-past' });
    await suite.post('/care-levelling/preview', { ...today, userIds: [id('A')] }, world.of('S2'), 403);
    expect(await suite.post('/care-levelling/preview', today, world.of('S2'), 200)).toMatchObject({ moved: 0 });
  });
});
