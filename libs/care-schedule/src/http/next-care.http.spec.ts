import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

let suite: CareSuite;
let reached: string;
let noAnswer: string;
let product: string;

beforeAll(async () => {
  suite = await CareSuite.start();
  [reached, noAnswer] = [await suite.result('reached'), await suite.result('no_answer')];
  product = (await suite.product({ careIntervalDays: 1 })).id;
});
afterAll(() => suite.close());
// Each starts with nothing due.
const nothingDue = () => suite.api.database.execute(`update care_plans set state = 'finished' where state in ('not_cared', 'in_care')`);

/** Due on the day after it was placed. */
async function dueOn(day: string, customerId?: string): Promise<Plan> {
  const placed = new Date(Date.parse(`${day}T03:00:00Z`) - 86_400_000).toISOString();
  const order = await suite.order(customerId ?? (await suite.customer()).id, { [product]: 1 }, { placedAt: placed });
  return suite.planOf(order.id);
}
const next = (user: TestUser, body: object = {}, status = 200) => suite.post('/care-claims/next', body, user, status) as Promise<Plan & { type: string }>;

describe('being handed the next care', () => {
  it('follows the default order: today, overdue latest first, coming, then what is long overdue', async () => {
    await nothingDue();
    const agent = await suite.api.as('agent');
    const [long, coming, late, later, today] = [await dueOn('2026-09-01'), await dueOn('2026-11-20'), await dueOn('2026-11-15'), await dueOn('2026-11-01'), await dueOn('2026-11-16')];
    const order: string[] = [];
    for (let taken = 0; taken < 5; taken += 1) order.push((await next(agent)).id);
    expect(order).toEqual([today, late, later, coming, long].map((plan) => plan.id));
    await next(agent, {}, 204);
  });

  it('claims the customer for the caller, with all of her orders', async () => {
    await nothingDue();
    const [agent, other] = [await suite.api.as('agent'), await suite.api.as('agent')];
    const customer = await suite.customer();
    const [first, second] = [await dueOn('2026-11-16', customer.id), await dueOn('2026-11-15', customer.id)];
    expect(await next(agent)).toMatchObject({ id: first.id, claimedBy: { userId: agent.id, isMine: true } });
    await next(other, {}, 204);
    expect(((await suite.get(`/care-plans/${second.id}`, other)) as Plan).claimedBy).toMatchObject({ userId: agent.id });
    // The claim ends with the save, and her other order is free again.
    await suite.post(`/care-plans/${first.id}/activities`, { planVersion: 0, action: 'call_out', content: 'Đã hẹn', contactResultId: reached, nextCareDate: '2026-12-01' }, agent);
    expect(await next(other)).toMatchObject({ id: second.id });
  });

  it('passes over whom somebody is on, until that claim runs out, and who is to be called back later', async () => {
    await nothingDue();
    const [agent, other] = [await suite.api.as('agent'), await suite.api.as('agent')];
    const [held, tried] = [await dueOn('2026-11-16'), await dueOn('2026-11-15')];
    await suite.put(`/customers/${held.customer.id}/care-claim`, {}, other);
    await suite.post(`/care-plans/${tried.id}/activities`, { planVersion: 0, action: 'call_out', content: 'Không nghe', contactResultId: noAnswer }, other);
    await next(agent, {}, 204);
    suite.clock.set('2026-11-16T03:06:00.000Z');
    expect(await next(agent)).toMatchObject({ id: held.id });
    await next(agent, {}, 204);
    suite.clock.set('2026-11-16T05:06:00.000Z');
    expect(await next(other)).toMatchObject({ id: held.id });
    expect(await next(agent)).toMatchObject({ id: tried.id });
  });

  it('keeps to the filters, and gives the same again for the same key', async () => {
    await nothingDue();
    const agent = await suite.api.as('agent');
    const [, coming] = [await dueOn('2026-11-16'), await dueOn('2026-11-25')];
    const headers = { 'idempotency-key': 'next-1' };
    const body = { dueFrom: '2026-11-17' };
    expect(await suite.post('/care-claims/next', body, agent, 200, headers)).toMatchObject({ id: coming.id });
    expect(await suite.post('/care-claims/next', body, agent, 200, headers)).toMatchObject({ id: coming.id });
    await next(agent, body, 204);
    expect(await suite.post('/care-claims/next', { q: 'x' }, agent, 400)).toMatchObject({ type: '/problems/invalid-input' });
  });

  it('gives ten agents who ask at once every customer once, and loses none', async () => {
    await nothingDue();
    const agents = await Promise.all(Array.from({ length: 10 }, () => suite.api.as('agent')));
    const plans: Plan[] = [];
    for (let number = 0; number < 24; number += 1) plans.push(await dueOn(number % 2 ? '2026-11-16' : '2026-11-10'));
    // Six of them have a second order: she is still one customer.
    for (const plan of plans.slice(0, 6)) await dueOn('2026-11-12', plan.customer.id);
    const taken = await Promise.all(agents.map((agent, index) => takeAll(agent, index % 2 === 0)));
    const customers = taken.flat().map((plan) => plan.customer.id);
    expect(customers).toHaveLength(24);
    expect(new Set(customers)).toEqual(new Set(plans.map((plan) => plan.customer.id)));
    const { items } = (await suite.get('/care-plans?state=not_cared&limit=200')) as { items: Plan[] };
    expect(items.filter((plan) => plan.claimedBy).length).toBe(30);
    for (const [index, mine] of taken.entries()) {
      const claimed = new Set(items.filter((plan) => plan.claimedBy?.userId === agents[index]?.id).map((plan) => plan.customer.id));
      expect(claimed).toEqual(new Set(mine.map((plan) => plan.customer.id)));
    }
  }, 60_000);
});

/** Asks until nothing is left; every second one with a key, as the web app does. */
async function takeAll(agent: TestUser, withKey: boolean): Promise<Plan[]> {
  const mine: Plan[] = [];
  for (;;) {
    const headers = withKey ? { 'idempotency-key': `${agent.id}-${mine.length}` } : {};
    const answer = await suite.api.request.post('/api/v1/care-claims/next').set({ ...agent.headers, ...headers }).send({});
    if (answer.status === 204) return mine;
    expect(answer.status).toBe(200);
    mine.push(answer.body as Plan);
  }
}
