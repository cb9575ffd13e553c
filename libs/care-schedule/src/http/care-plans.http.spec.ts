import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { until } from '@tantam/platform/testing';
import { CareSuite, type Plan } from '../testing/care-suite.js';

let suite: CareSuite;
let agent: TestUser;
let other: TestUser;
let reached: string;

beforeAll(async () => {
  suite = await CareSuite.start();
  [agent, other] = [await suite.api.as('agent'), await suite.api.as('agent')];
  reached = await suite.result('reached');
});
afterAll(() => suite.close());

const call = (plan: Plan, more: object) => ({ planVersion: plan.version, action: 'call_out', content: 'Chị dùng hợp', contactResultId: reached, ...more });

describe('a plan follows its order', () => {
  it('is due on the placed day plus interval × quantity, and says so in the language of the reader', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const order = await suite.order(customer.id, { [product.id]: '2' });
    const plan = await suite.planOf(order.id, agent);
    expect(plan).toMatchObject({ state: 'not_cared', dueDate: '2026-12-01', version: 0, allowedActions: ['record', 'finish'] });
    expect(plan.lines).toMatchObject([{ productId: product.id, quantity: '2', dueDate: '2026-12-01', settled: false }]);
    expect(plan.reason.params.decidedBy).toBe(product.code);
    expect(plan.reason.text).toContain('Mua 01/11/2026 + 2 hộp × 15 ngày = 01/12/2026');
    const english = (await suite.get(`/care-plans/${plan.id}`, agent, 200, { 'accept-language': 'en' })) as Plan;
    expect(english.reason.text).toContain('Bought 01/11/2026 + 2 hộp × 15 days = 01/12/2026');
  });

  it('has no plan as draft, walk-in, return or when nothing asks for care, and gets one when the interval comes later', async () => {
    const [silent, customer] = [await suite.product({ careIntervalDays: 0 }), await suite.customer()];
    const order = await suite.order(customer.id, { [silent.id]: 1 });
    const walkIn = await suite.order(null, { [silent.id]: 1 });
    const draft = await suite.order(customer.id, { [silent.id]: 1 }, { status: 'draft' });
    expect(await suite.plansOf(order.id)).toEqual([]);
    await suite.patch(`/products/${silent.id}`, { careIntervalDays: 10 });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'not_cared', dueDate: '2026-11-11' });
    expect(await suite.plansOf(walkIn.id)).toEqual([]);
    expect(await suite.plansOf(draft.id)).toEqual([]);
    await suite.patch(`/products/${silent.id}`, { careIntervalDays: 0 });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'void', voidReason: 'no_product', version: 1 });
  });

  it('is void when the order is cancelled or all is returned, and comes back when the return goes', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const order = await suite.order(customer.id, { [product.id]: 3 });
    const back = await suite.order(customer.id, { [product.id]: 2 }, { kind: 'return', returnsOrderCode: order.code });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'not_cared', dueDate: '2026-11-16' });
    const rest = await suite.order(customer.id, { [product.id]: 1 }, { kind: 'return', returnsOrderCode: order.code });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'void', voidReason: 'fully_returned' });
    await suite.api.request.post(`/api/v1/orders/${back.id}/cancellation`).set(suite.manager.headers).send({});
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'not_cared', dueDate: '2026-12-01' });
    expect(await suite.plansOf(rest.id)).toEqual([]);
  });

  it('keeps lines and date once cared for, and tells what became of the order', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const order = await suite.order(customer.id, { [product.id]: 1 });
    const plan = await suite.planOf(order.id);
    await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { nextCareDate: '2026-12-24' }), agent);
    await suite.order(customer.id, { [product.id]: 1 }, { kind: 'return', returnsOrderCode: order.code });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'in_care', dueDate: '2026-12-24', orderChanged: 'returned', reason: { code: 'agent_set' } });
  });
});

describe('recording care', () => {
  const open = async (): Promise<Plan> => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    return suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id);
  };

  it('counts a reached care and sets the next date, then finishes', async () => {
    const plan = await open();
    const first = (await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { nextCareDate: '2026-11-30' }), agent)) as { plan: Plan; counted: boolean };
    expect(first).toMatchObject({ counted: true, plan: { state: 'in_care', dueDate: '2026-11-30', careCount: 1, version: 1 } });
    const last = (await suite.post(`/care-plans/${plan.id}/activities`, call(first.plan, { finish: true }), agent)) as { plan: Plan };
    expect(last.plan).toMatchObject({ state: 'finished', careCount: 2, version: 2, allowedActions: ['reopen'] });
    const reopened = (await suite.post(`/care-plans/${plan.id}/reopening`, { nextCareDate: '2026-12-05' }, agent, 200)) as Plan;
    expect(reopened).toMatchObject({ state: 'in_care', dueDate: '2026-12-05', version: 3 });
    expect(await suite.post(`/care-plans/${plan.id}/reopening`, { nextCareDate: '2026-12-05' }, agent, 409)).toMatchObject({ type: '/problems/care-plan-not-finished' });
  });

  it('makes one activity of two saves at once, and tells the second what was saved', async () => {
    const plan = await open();
    const save = (user: TestUser, key: string) =>
      suite.api.request.post(`/api/v1/care-plans/${plan.id}/activities`).set({ ...user.headers, 'idempotency-key': key }).send(call(plan, { nextCareDate: '2026-11-20', content: key }));
    const answers = await Promise.all([save(agent, 'one'), save(other, 'two')]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, 409]);
    const refused = answers.find((answer) => answer.status === 409)?.body as { type: string; activity: { content: string }; plan: Plan };
    const kept = answers.find((answer) => answer.status === 201)?.body as { content: string };
    expect(refused).toMatchObject({ type: '/problems/care-already-recorded', activity: { content: kept.content }, plan: { version: 1, dueDate: '2026-11-20' } });
    for (const asked of [`planId=${plan.id}`, `orderId=${plan.order?.id}`, `orderId=${plan.order?.id}&customerId=${plan.customer.id}`])
      expect((await suite.get(`/care-activities?${asked}`, agent)) as { items: unknown[] }).toMatchObject({ items: [{ content: kept.content }] });
  });

  it('waits for whoever decides the plan anew at that moment, and is held against what became of it', async () => {
    const plan = await open();
    const { database } = suite.api;
    let letGo: () => void = () => undefined;
    const isHeld = new Promise<void>((held) => {
      void database.transaction(async () => {
        await database.execute(`update care_plans set state = 'void', void_reason = 'no_product' where id = $1`, [plan.id]);
        held();
        await new Promise<void>((resolve) => (letGo = resolve));
      });
    });
    await isHeld;
    const saving = suite.post(`/care-plans/${plan.id}/activities`, call(plan, { nextCareDate: '2026-11-20' }), agent, 409);
    await until('the record waits', async () => (await database.row(`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`)) !== null);
    letGo();
    expect(await saving).toMatchObject({ type: '/problems/care-plan-void' });
  });

  it('has one plan per order, and one activity per version of a plan, whoever writes', async () => {
    const [plan, another] = [await open(), await open()];
    const take = suite.api.database.execute(`update care_plans set order_id = (select order_id from care_plans where id = $1) where id = $2`, [plan.id, another.id]);
    await expect(take).rejects.toMatchObject({ constraint: 'care_plans_order' });
    for (const nextCareDate of ['2026-11-20', '2026-11-21']) {
      await suite.post(`/care-plans/${plan.id}/activities`, call((await suite.get(`/care-plans/${plan.id}`, agent)) as Plan, { nextCareDate }), agent);
    }
    const same = suite.api.database.execute(`update care_activity_plans set care_version = 0 where plan_id = $1`, [plan.id]);
    await expect(same).rejects.toMatchObject({ constraint: 'care_activity_plans_once' });
  });

  it.each([
    ['next-date-and-finish-exclude', { finish: true, nextCareDate: '2026-12-01' }],
    ['next-care-date-in-past', { nextCareDate: '2026-11-15' }],
    ['contact-result-required', { contactResultId: null, finish: true }],
    ['contact-result-not-accepted', { action: 'sms', finish: true }],
    ['callback-time-not-accepted', { callbackAt: '2026-11-17T03:00:00.000Z' }],
  ])('refuses with %s', async (code, more) => {
    const plan = await open();
    expect(await suite.post(`/care-plans/${plan.id}/activities`, call(plan, more), agent, 422)).toMatchObject({ type: `/problems/${code}` });
  });

  it('counts attempts, says when to try again, and asks a supervisor from the fifth', async () => {
    const noAnswer = await suite.result('no_answer');
    let plan = await open();
    expect(await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { contactResultId: noAnswer, finish: true }), agent, 422)).toMatchObject({ type: '/problems/attempt-takes-no-date' });
    const nexts: (string | null)[] = [];
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      ({ plan } = (await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { contactResultId: noAnswer }), agent)) as { plan: Plan });
      nexts.push(plan.nextAttemptAt);
      expect(plan).toMatchObject({ attempts: attempt, state: 'not_cared', dueDate: '2026-11-16', needsDecision: attempt === 5 });
    }
    expect(nexts.slice(0, 4)).toEqual(['2026-11-16T05:00:00.000Z', '2026-11-17T02:00:00.000Z', '2026-11-19T03:00:00.000Z', '2026-11-19T03:00:00.000Z']);
    ({ plan } = (await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { nextCareDate: '2026-11-18' }), agent)) as { plan: Plan });
    expect(plan).toMatchObject({ attempts: 0, nextAttemptAt: null, needsDecision: false, state: 'in_care' });
  });

  it('has nothing to decide or to try again once the order is cancelled, and has it again when it is not', async () => {
    const [product, customer, noAnswer] = [await suite.product(), await suite.customer(), await suite.result('no_answer')];
    const order = await suite.order(customer.id, { [product.id]: 1 });
    for (let attempt = 1; attempt <= 5; attempt += 1) {
      const plan = await suite.planOf(order.id);
      await suite.post(`/care-plans/${plan.id}/activities`, { planVersion: plan.version, action: 'call_out', content: 'Không nghe', contactResultId: noAnswer }, agent);
    }
    const deciding = async () => ((await suite.get(`/care-plans?needsDecision=true&customerId=${customer.id}`)) as { items: Plan[] }).items.length;
    expect([await deciding(), (await suite.planOf(order.id)).needsDecision]).toEqual([1, true]);
    const back = await suite.order(customer.id, { [product.id]: 1 }, { kind: 'return', returnsOrderCode: order.code });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'void', attempts: 5, needsDecision: false, nextAttemptAt: null });
    expect(await deciding()).toBe(0);
    await suite.api.request.post(`/api/v1/orders/${back.id}/cancellation`).set(suite.manager.headers).send({});
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'not_cared', attempts: 5, needsDecision: true });
    expect(await deciding()).toBe(1);
  });

  it('marks a number that is somebody else\'s, until she is reached on it or has another', async () => {
    const wrong = await suite.result('wrong_number');
    const customer = await suite.customer();
    const open = await suite.planOf((await suite.order(customer.id, { [(await suite.product()).id]: '1' })).id);
    const isWrong = async (): Promise<boolean> => ((await suite.get(`/customers/${customer.id}`)) as { phone1IsWrong: boolean }).phone1IsWrong;
    const { plan } = (await suite.post(`/care-plans/${open.id}/activities`, call(open, { contactResultId: wrong }), agent)) as { plan: Plan };
    expect(plan).toMatchObject({ attempts: 1, state: 'not_cared', customer: { phone1IsWrong: true } });
    await suite.patch(`/customers/${customer.id}`, { phone1: '0987654321' });
    expect(await isWrong()).toBe(false);
    const again = (await suite.post(`/care-plans/${open.id}/activities`, call(plan, { contactResultId: wrong }), agent)) as { plan: Plan };
    expect(await isWrong()).toBe(true);
    await suite.post(`/care-plans/${open.id}/activities`, call(again.plan, { nextCareDate: '2026-11-30' }), agent);
    expect(await isWrong()).toBe(false);
  });

  it('asks a refusal how far it goes and for a date or a finish, and does not count it', async () => {
    const refused = await suite.result('refused');
    const plan = await open();
    const path = `/care-plans/${plan.id}/activities`;
    expect(await suite.post(path, call(plan, { contactResultId: refused, finish: true }), agent, 422)).toMatchObject({ type: '/problems/refusal-required' });
    expect(await suite.post(path, call(plan, { contactResultId: refused, refusal: 'now' }), agent, 422)).toMatchObject({ type: '/problems/next-date-or-finish-required' });
    expect(await suite.post(path, call(plan, { contactResultId: refused, refusal: 'now', finish: true }), agent)).toMatchObject({ counted: false, plan: { state: 'finished', careCount: 0 } });
  });
});

describe('from the customer', () => {
  it('settles chosen orders and puts the next date on her own plan', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const plans = [await suite.order(customer.id, { [product.id]: 1 }), await suite.order(customer.id, { [product.id]: 2 })].map((order) => suite.planOf(order.id));
    const settles = (await Promise.all(plans)).map((plan) => ({ carePlanId: plan.id, planVersion: plan.version }));
    const before = (await suite.get(`/customers-due?customerId=${customer.id}`, agent)) as { items: object[] };
    expect(before.items).toMatchObject([{ id: customer.id, dueDate: '2026-11-16', dueOrderCount: 2, planIds: settles.map((each) => each.carePlanId), state: 'not_cared' }]);
    const body = { action: 'call_out', content: 'Gộp', contactResultId: reached, settles, nextCareDate: '2026-12-20' };
    const answer = (await suite.post(`/customers/${customer.code}/activities`, body, agent)) as { movedPlans: Plan[] };
    expect(answer.movedPlans.map((plan) => plan.state)).toEqual(['finished', 'finished', 'in_care']);
    const after = (await suite.get(`/customers-due?customerId=${customer.id}`, agent)) as { items: object[] };
    expect(after.items).toMatchObject([{ dueDate: '2026-12-20', dueOrderCount: 0, state: 'in_care', reason: { code: 'agent_set' } }]);
    expect(await suite.post(`/customers/${customer.code}/activities`, body, agent, 409)).toMatchObject({ type: '/problems/care-already-recorded', carePlanId: settles[0]?.carePlanId });
    const shown = (await suite.get(`/customers/${customer.id}`, agent)) as Record<string, unknown>;
    expect(shown.lastContactAt ?? '2026-11-16T03:00:00.000Z').toBe('2026-11-16T03:00:00.000Z');
  });

  it('is an activity alone without plans, and moves no date', async () => {
    const customer = await suite.customer();
    const note = { action: 'note', content: 'Khách thích gọi buổi sáng' };
    expect(await suite.post(`/customers/${customer.id}/activities`, note, agent)).toMatchObject({ plans: [], plan: null, counted: false });
    expect(await suite.post(`/customers/${customer.id}/activities`, { ...note, nextCareDate: '2026-12-01' }, agent, 422)).toMatchObject({ type: '/problems/next-date-needs-plan' });
  });

  it('sets a day by hand on the own plan', async () => {
    const customer = await suite.customer();
    expect(await suite.put(`/customers/${customer.id}/care-date`, { date: '2026-11-25', action: 'call_out' }, agent)).toMatchObject({
      target: 'customer', state: 'not_cared', dueDate: '2026-11-25', reason: { code: 'hand_set' }, order: null,
    });
    expect(await suite.put(`/customers/${customer.id}/care-date`, { date: '2026-11-20' }, agent)).toMatchObject({ dueDate: '2026-11-20', version: 1 });
    await suite.put(`/customers/${customer.id}/care-date`, { date: '2026-11-10' }, agent, 422);
  });

  it('is claimed by one, seen by all, and taken over by a supervisor only', async () => {
    const [product, customer] = [await suite.product(), await suite.customer()];
    const plan = await suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id);
    await suite.put(`/customers/${customer.id}/care-claim`, {}, agent);
    expect(await suite.put(`/customers/${customer.id}/care-claim`, {}, other, 409)).toMatchObject({ type: '/problems/customer-claimed', claimedBy: { userId: agent.id } });
    expect((await suite.planOf(plan.order?.id ?? '', other)).claimedBy).toMatchObject({ userId: agent.id, isMine: false });
    await suite.post(`/care-plans/${plan.id}/activities`, call(plan, { finish: true }), other, 409);
    await suite.put(`/customers/${customer.id}/care-claim`, { takeOver: true }, other, 403);
    await suite.put(`/customers/${customer.id}/care-claim`, { takeOver: true }, suite.manager);
    suite.clock.set('2026-11-16T03:05:01.000Z');
    await suite.put(`/customers/${customer.id}/care-claim`, {}, other);
    suite.clock.set('2026-11-16T03:00:00.000Z');
  });
});

describe('settings', () => {
  it('accepts what it gave, takes every mode, and moves the first day both ways', async () => {
    const [product, customer] = [await suite.product({ careIntervalDays: 1 }), await suite.customer()];
    const order = await suite.order(customer.id, { [product.id]: 1 }, { placedAt: '2025-01-01T03:00:00.000Z' });
    const settings = (await suite.get('/care-settings')) as Record<string, unknown>;
    expect(await suite.put('/care-settings', settings)).toEqual(settings);
    for (const assignmentMode of ['by_product', 'by_customer', 'unrestricted']) expect(await suite.put('/care-settings', { ...settings, assignmentMode })).toMatchObject({ assignmentMode });
    await suite.put('/care-settings', { ...settings, assignmentMode: 'anything' }, suite.manager, 400);
    const { wouldVoid } = (await suite.get('/care-settings/care-start-preview?date=2026-01-01')) as { wouldVoid: number };
    expect(wouldVoid).toBe(1);
    await suite.put('/care-settings', { ...settings, careStartsOn: '2026-01-01' });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'void', voidReason: 'before_start', dueDate: '2025-01-02' });
    await suite.put('/care-settings', { ...settings, careStartsOn: '2025-01-02' });
    expect(await suite.planOf(order.id)).toMatchObject({ state: 'not_cared', dueDate: '2025-01-02' });
    await suite.put('/care-settings', { ...settings, careStartsOn: null, horizonDays: 5 });
    const long = await suite.order(customer.id, { [product.id]: 30 });
    expect(await suite.planOf(long.id)).toMatchObject({ dueDate: '2026-11-06', reason: { code: 'horizon' } });
    await suite.put('/care-settings', settings);
    expect(await suite.planOf(long.id)).toMatchObject({ dueDate: '2026-12-01', reason: { code: 'interval' } });
    await suite.put('/care-settings', settings, agent, 403);
  });

  it('lets a later order settle the earlier one, and undoes it', async () => {
    const settings = (await suite.get('/care-settings')) as Record<string, unknown>;
    await suite.put('/care-settings', { ...settings, laterOrderSettles: true });
    const [product, customer] = [await suite.product(), await suite.customer()];
    const first = await suite.order(customer.id, { [product.id]: 1 });
    const second = await suite.order(customer.id, { [product.id]: 1 }, { placedAt: '2026-11-05T03:00:00.000Z' });
    expect(await suite.planOf(first.id)).toMatchObject({ state: 'void', voidReason: 'later_order' });
    expect(await suite.planOf(second.id)).toMatchObject({ state: 'not_cared' });
    await suite.order(customer.id, { [product.id]: 1 }, { kind: 'return', returnsOrderCode: second.code });
    expect(await suite.planOf(first.id)).toMatchObject({ state: 'not_cared', dueDate: '2026-11-16' });
    await suite.put('/care-settings', settings);
  });
});
