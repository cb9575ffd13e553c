import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@tantam/identity/testing';
import { CountChanges } from '../persistence/count-changes.js';
import { CareSuite, type Plan } from '../testing/care-suite.js';
import { KeptCounts } from './kept-counts.js';

const COUNTS = ['by=state', 'by=productGroup&state=not_cared,in_care&dueTo=2026-11-30', 'by=region&state=not_cared,in_care'].map((query) => `/care-plans/counts?${query}`);
const LISTS = ['/care-plans?', '/care-plans?target=order&state=not_cared,in_care&dueTo=2026-11-30', '/customers-due?', '/care-activities?', '/care-activities?from=2026-11-01&resultCategory=reached'];

let suite: CareSuite;
let supervisor: TestUser;
let agent: TestUser;
let reader: TestUser;
let department: string;
let group: { id: string; version: number };
let product: { id: string; version: number };
let hanoi: { id: string };
let saigon: { id: string };
let order: { id: string };
let category: { id: string };

beforeAll(async () => {
  suite = await CareSuite.start();
  department = ((await suite.post('/departments', { name: 'Miền Bắc' })) as { id: string }).id;
  supervisor = await suite.api.as('supervisor', { departmentId: department });
  agent = await suite.api.as('agent', { departmentId: department });
  reader = await suite.api.as('agent', {});
  await suite.api.database.execute(`update care_settings set assignment_mode = 'by_customer'`);
  await new Promise((resolve) => setTimeout(resolve, 2_100));
  group = (await suite.post('/product-groups', { name: 'Dinh dưỡng' })) as { id: string; version: number };
  product = (await suite.product({ groupId: group.id })) as unknown as { id: string; version: number };
  hanoi = await suite.customer({ provinceCode: '01', ownerId: agent.id });
  saigon = await suite.customer({ provinceCode: '79', ownerId: suite.manager.id });
  const danang = await suite.customer({ provinceCode: '48', ownerId: reader.id });
  category = (await suite.post('/customer-categories', { name: 'Thân thiết' })) as { id: string };
  for (const customer of [danang, hanoi, saigon, hanoi, saigon]) order = await suite.order(customer.id, { [product.id]: 1 });
});
afterAll(() => suite.close());

/** As kept, for the manager, the supervisor and an agent with little. */
async function told(): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const user of [suite.manager, supervisor, reader]) {
    for (const path of COUNTS) answers.push(await suite.get(path, user));
    for (const path of [...LISTS, `/care-plans?categoryId=${category.id}`]) {
      const { total, totals } = (await suite.get(`${path}&limit=1&withTotal=true`, user)) as { total: number; totals?: object };
      answers.push([path, total, totals]);
    }
  }
  return answers;
}

const kept = (): Map<string, unknown> => (suite.api.app.get(KeptCounts) as unknown as { kept: Map<string, unknown> }).kept;

/** Counted anew from nothing. */
async function counted(): Promise<unknown[]> {
  kept().clear();
  return told();
}

const change = (path: string, body: object, version: number): Promise<unknown> =>
  suite.api.request.patch(`/api/v1${path}`).set({ ...suite.manager.headers, 'if-match': `"${version}"` }).send(body).expect(200);
const sql = (text: string, values: unknown[] = []): Promise<unknown> => suite.api.database.execute(text, values);

describe('kept counts', () => {
  it.each<[string, () => Promise<unknown>]>([
    ['an order is made', () => suite.order(hanoi.id, { [product.id]: 2 })],
    ['care is recorded', async () => {
      const plan: Plan = await suite.planOf(order.id);
      return suite.post(`/care-plans/${plan.id}/activities`, { action: 'note', content: 'Đã gặp', nextCareDate: '2026-12-24', planVersion: plan.version });
    }],
    ['care without a plan is recorded', async () => suite.post(`/customers/${hanoi.id}/activities`, { action: 'call_out', content: 'Đã gọi', contactResultId: await suite.result('reached') })],
    ['what was recorded goes', () => sql(`delete from care_activities where id = (select id from care_activities order by id limit 1)`)],
    ['a customer comes into another category', () => sql(`update customers set category_id = $2 where id = $1`, [hanoi.id, category.id])],
    ['a line of a plan is settled', () => sql(`update care_lines set settled_by = 'care' where plan_id = (select id from care_plans order by id limit 1)`)],
    ['a customer gets a date of her own', () => suite.put(`/customers/${saigon.id}/care-date`, { date: '2026-11-18' })],
    ['a customer moves to another province', () => sql(`update customers set province_code = '48' where id = $1`, [hanoi.id])],
    ['provinces are put into an area', () => suite.post('/areas', { name: 'Miền Trung', provinceCodes: ['48'] })],
    ['a customer is handed to somebody of the department', () => sql(`update customers set owner_id = $2 where id = $1`, [saigon.id, agent.id])],
    ['a customer is assigned', () => suite.put(`/users/${supervisor.id}/care-customers`, { customerIds: [hanoi.id] })],
    ['a group gets another name', () => change(`/product-groups/${group.id}`, { name: 'Dinh dưỡng trẻ em' }, group.version)],
    ['a product moves to another group', async () => {
      const other = (await suite.post('/product-groups', { name: 'Sữa' })) as { id: string };
      return sql(`update products set group_id = $2 where id = $1`, [product.id, other.id]);
    }],
    ['somebody is deactivated, and his customers are nobody\'s', () => sql(`update users set is_active = false where id = $1`, [agent.id])],
    ['somebody comes into the department', () => sql(`update users set is_active = true, department_id = null where id = $1`, [agent.id])],
    ['a plan goes', async () => {
      await sql(`delete from care_lines where plan_id = (select id from care_plans where target = 'order' order by id desc limit 1)`);
      return sql(`delete from care_plans where id = (select id from care_plans where target = 'order' order by id desc limit 1)`);
    }],
  ])('are right after %s', async (_, work) => {
    await told();
    expect(kept().size).toBe(27);
    await work();
    const now = await told();
    expect(now).toEqual(await counted());
  });

  it('are right after a combo is made of something else, for whom it was given', async () => {
    const combo = await suite.product({ kind: 'combo', careIntervalDays: 0, components: [{ productId: product.id, quantity: '1' }] });
    await suite.order(saigon.id, { [combo.id]: 1 });
    await suite.put(`/users/${reader.id}/care-products`, { productIds: [combo.id], productGroupIds: [] });
    await sql(`update care_settings set assignment_mode = 'by_product'`);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
    const mine = async (): Promise<number> => {
      const states = (await suite.get('/care-plans/counts?by=state&target=order&state=not_cared&forMe=true', reader)) as { items: { count: number }[] };
      return states.items.reduce((sum, { count }) => sum + count, 0);
    };
    kept().clear();
    expect(await mine()).toBe(1);
    expect(kept().size).toBe(1);
    await sql(`delete from product_components where combo_id = $1`, [combo.id]);
    expect(await mine()).toBe(0);
    await sql(`update care_settings set assignment_mode = 'by_customer'`);
    await new Promise((resolve) => setTimeout(resolve, 2_100));
  });

  it('see what a transaction did that began before they were counted and ended after', async () => {
    const before = await told();
    await suite.api.database.withClient(async (client) => {
      await client.query('begin');
      await client.query(`update care_plans set state = 'finished', due_date = null where id = (select id from care_plans where state = 'not_cared' limit 1)`);
      expect(await told()).toEqual(before);
      await client.query('commit');
    });
    const now = await told();
    expect(now).not.toEqual(before);
    expect(now).toEqual(await counted());
  });

  it('are counted anew when it has been forgotten what changed meanwhile', async () => {
    await told();
    await sql(`update care_plans set state = 'finished', due_date = null where id = (select id from care_plans where state = 'not_cared' limit 1)`);
    await suite.api.app.get(CountChanges).forget(new Date(Date.now() + 3_600_000));
    expect(await suite.api.database.rows(`select 1 from care_count_changes`)).toEqual([]);
    expect(await told()).toEqual(await counted());
  });

  it('cost one statement while nothing changes', async () => {
    // A transaction that stays open anywhere on the server would make what was forgotten look as if it came after.
    await sql(`update care_count_forgotten set up_to = null`);
    await told();
    await suite.post('/customers', { fullName: 'Người mới', phone1: '0977000111' });
    const heard: string[] = [];
    suite.api.database.observeStatements((_name, text, run) => {
      heard.push(text);
      return run();
    });
    await suite.get(COUNTS[2]!);
    expect(heard.filter((text) => text.includes('care_plans'))).toEqual([]);
    expect(heard.filter((text) => text.includes('care_count_changes'))).toHaveLength(1);
  });

  it('are looked at once for all who wait for their turn, and by each where that fails', async () => {
    const always = { since: () => Promise.resolve({ snapshot: '1:1:', shards: [0] }), snapshot: () => Promise.resolve('1:1:'), inOneSnapshot: (work: () => Promise<void>) => work(), tablesOf: () => Promise.resolve([]) };
    const counts = new KeptCounts(suite.api.database, always as unknown as CountChanges);
    let [finished, failing] = [0, 0];
    const ask = () => counts.answer({
      countings: [{ values: [], sql: (shards) => `select shard, 'x' as node, 1 as count from unnest(${shards}) as shard (shard)` }], isKept: true, as: 'waiting',
      finish: () => (failing-- > 0 ? Promise.reject(new Error('given up')) : Promise.resolve((finished += 1))),
    });
    await ask();
    finished = 0;
    expect(await Promise.all([ask(), ask(), ask(), ask()])).toEqual([1, 1, 1, 1]);
    failing = 1;
    const outcomes = await Promise.allSettled([ask(), ask(), ask()]);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  });

  it('tell as much of a state as people count, and count no further', async () => {
    const key = new KeptCounts(suite.api.database, suite.api.app.get(CountChanges));
    const asked: number[][] = [];
    const answer = await key.answer({
      countings: [{ most: 100, values: [], sql: (shards) => `select shard, 'x' as node, 40 as count from unnest(${shards}) as shard (shard)` }],
      isKept: true, as: 'many',
      finish: async ([numbers]) => (asked.push([...(numbers?.values() ?? [])]), numbers?.get('x')),
    });
    expect(answer).toBe(120);
    expect(asked).toEqual([[120]]);
  });
});
