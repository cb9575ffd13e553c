import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Plan } from '../testing/care-suite.js';
import { CareSuite } from '../testing/care-suite.js';
import { allOf } from '../testing/sight.js';
import { SightWorld, type Sight } from '../testing/sight-world.js';

/**
 * The cases of `docs/domain/visibility.md`, each tried on every path there is: lists with paging, counts, single reads,
 * customers due, the rule of the sockets (`testing/sight.ts` lists them). Today is 2026-11-16.
 */
interface Case {
  readonly name: string;
  readonly set: (world: SightWorld) => Promise<void>;
  readonly sight: Readonly<Record<string, Sight>>;
}

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite.close());

/** Order 1 has P, order 2 has Q, order 3 has both; X1, X2, X3 bought them. */
async function threeOrders(world: SightWorld): Promise<void> {
  for (const product of ['P', 'Q']) await world.product(product);
  for (const [order, products] of [['1', ['P']], ['2', ['Q']], ['3', ['P', 'Q']]] as const) {
    await world.customer(`X${order}`);
    await world.order(order, `X${order}`, products);
  }
}

const CASES: readonly Case[] = [
  {
    name: 'case 1: by product, A sees the orders with P whole, with their customers',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      await world.assign('A', { products: ['P'] });
    },
    sight: {
      A: { plans: ['1', '3'], noPlans: ['2'], orders: ['1', '3'], noOrders: ['2'], customers: ['X1', 'X3'], noCustomers: ['X2'] },
      B: { noPlans: ['1', '2', '3'], noOrders: ['1', '2', '3'], noCustomers: ['X1', 'X2', 'X3'] },
    },
  },
  {
    name: 'case 2: a group covers what is added to it later, and the groups below it',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await world.group('G');
      await world.group('H', 'G');
      await world.product('P', { group: 'G' });
      await world.assign('A', { groups: ['G'] });
      await world.product('P2', { group: 'H' });
      for (const [order, product] of [['1', 'P'], ['4', 'P2']] as const) {
        await world.customer(`X${order}`);
        await world.order(order, `X${order}`, [product]);
      }
    },
    sight: { A: { plans: ['1', '4'], orders: ['4'], customers: ['X4'] }, B: { noPlans: ['1', '4'], noOrders: ['4'], noCustomers: ['X4'] } },
  },
  {
    name: 'case 3: both who have P see its order',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      for (const user of ['A', 'B']) await world.assign(user, { products: ['P'] });
    },
    sight: { A: { plans: ['1'] }, B: { plans: ['1'] }, C: { noPlans: ['1'], noOrders: ['1'], noCustomers: ['X1'] } },
  },
  {
    name: "case 4: nobody has Q: its plan is the supervisors', its customer everyone's while that is said",
    set: async (world) => {
      await world.mode('by_product');
      await threeOrders(world);
      await world.assign('A', { products: ['P'] });
    },
    sight: {
      S1: { plans: ['2'], orders: ['2'], customers: ['X2'] }, M: { plans: ['2'], orders: ['2'], customers: ['X2'] },
      A: { noPlans: ['2'], orders: ['2'], customers: ['X2'] }, B: { noPlans: ['2'], orders: ['2'], customers: ['X2'], noCustomers: ['X1', 'X3'] },
      C: { noPlans: ['2'], orders: ['2'], customers: ['X2'] },
    },
  },
  {
    name: 'case 5: a prospect is seen by everyone while that is on',
    set: async (world) => {
      await world.mode('by_product', 'everyone');
      await world.customer('prospect');
      await world.careDate('prospect');
    },
    sight: Object.fromEntries(['A', 'B', 'C', 'S1', 'M'].map((user) => [user, { customers: ['prospect'], plans: ['own:prospect'] }])),
  },
  {
    name: 'case 5: a prospect is seen by supervisors when it is off',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await world.customer('prospect');
      await world.careDate('prospect');
    },
    sight: {
      ...Object.fromEntries(['A', 'B', 'C'].map((user) => [user, { noCustomers: ['prospect'], noPlans: ['own:prospect'] }])),
      S1: { customers: ['prospect'], plans: ['own:prospect'] }, M: { customers: ['prospect'] },
    },
  },
  {
    name: 'case 7: by customer, each sees the customers assigned to him, whole',
    set: async (world) => {
      await world.mode('by_customer');
      await world.product('P');
      for (const customer of ['X', 'Y']) {
        await world.customer(customer);
        await world.order(`of ${customer}`, customer, ['P']);
        await world.careDate(customer);
      }
      await world.assignCustomers('A', ['X']);
      await world.assignCustomers('B', ['Y']);
    },
    sight: {
      A: { plans: ['of X', 'own:X'], noPlans: ['of Y', 'own:Y'], orders: ['of X'], noOrders: ['of Y'], customers: ['X'], noCustomers: ['Y'] },
      B: { plans: ['of Y', 'own:Y'], noPlans: ['of X', 'own:X'], orders: ['of Y'], noOrders: ['of X'], customers: ['Y'], noCustomers: ['X'] },
    },
  },
  {
    name: 'case 8: by customer, an owner counts as assigned',
    set: async (world) => {
      await world.mode('by_customer');
      await world.product('P');
      await world.customer('Z', { owner: 'A' });
      await world.order('1', 'Z', ['P']);
    },
    sight: { A: { customers: ['Z'], orders: ['1'], plans: ['1'] }, B: { noCustomers: ['Z'], noOrders: ['1'], noPlans: ['1'] } },
  },
  {
    name: 'case 9: by customer, a new lead of nobody is for supervisors',
    set: async (world) => {
      await world.mode('by_customer');
      await world.customer('L');
    },
    sight: { S1: { customers: ['L'] }, M: { customers: ['L'] }, A: { noCustomers: ['L'] }, B: { noCustomers: ['L'] }, C: { noCustomers: ['L'] } },
  },
  {
    name: 'case 10: who made a lead sees it',
    set: async (world) => {
      await world.mode('by_customer');
      await world.customer('L', { by: 'A' });
    },
    sight: { A: { customers: ['L'] }, S1: { customers: ['L'] }, B: { noCustomers: ['L'] }, C: { noCustomers: ['L'] } },
  },
  {
    name: 'case 11 and 12: unrestricted, everybody sees every due plan, the manager everything',
    set: async (world) => {
      await world.mode('unrestricted');
      await threeOrders(world);
      await world.careDate('X1');
    },
    sight: Object.fromEntries(['A', 'B', 'C', 'S1', 'M'].map((user) => [user, { plans: ['1', '2', '3', 'own:X1'], orders: ['1', '2', '3'], customers: ['X1', 'X2', 'X3'] }])),
  },
  {
    name: 'case 12: the manager sees everything by product too',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      await world.assign('C', { products: ['P', 'Q'] });
    },
    sight: { M: { plans: ['1', '2', '3'], orders: ['1', '2', '3'], customers: ['X1', 'X2', 'X3'] } },
  },
  {
    name: 'case 13: assignments of products are as before when the mode comes back',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      await world.assign('A', { products: ['P'] });
      await world.mode('by_customer');
      await world.assignCustomers('A', ['X2']);
      await world.mode('by_product', 'supervisors');
    },
    sight: { A: { plans: ['1', '3'], noPlans: ['2'], noCustomers: ['X2'] }, B: { noPlans: ['1', '2', '3'] } },
  },
  {
    name: "case 14: a supervisor sees what his agents see and what nobody sees, not what only another department's agent sees",
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      for (const product of ['R', 'T']) await world.product(product);
      await world.assign('A', { products: ['P'] });
      await world.assign('B', { products: ['T'] });
      await world.assign('C', { products: ['Q'] });
      for (const [order, product] of [['r', 'R'], ['t', 'T']] as const) {
        await world.customer(`X${order}`);
        await world.order(order, `X${order}`, [product]);
      }
    },
    sight: {
      S1: { plans: ['1', '3', 't', 'r'], noPlans: ['2'], orders: ['1', '3', 't', 'r'], noOrders: ['2'], customers: ['X1', 'X3', 'Xt', 'Xr'], noCustomers: ['X2'] },
      S2: { plans: ['2', '3', 'r'], noPlans: ['1', 't'], customers: ['X2', 'X3', 'Xr'], noCustomers: ['X1', 'Xt'] },
    },
  },
  {
    name: 'case 16: an owner sees his customer and her orders, not her plan for what he has not',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await world.product('Q');
      await world.customer('X', { owner: 'A' });
      await world.order('1', 'X', ['Q']);
      await world.careDate('X');
      await world.assign('C', { products: ['Q'] });
    },
    sight: { A: { customers: ['X'], orders: ['1'], plans: ['own:X'], noPlans: ['1'] }, C: { customers: ['X'], orders: ['1'], plans: ['1', 'own:X'] }, B: { noCustomers: ['X'], noOrders: ['1'] } },
  },
  {
    name: 'case 17: who took an order sees that order, not the card, the other orders, the plans',
    set: async (world) => {
      await world.mode('by_customer');
      await world.product('P');
      await world.customer('X', { owner: 'A' });
      await world.order('1', 'X', ['P'], { takenBy: 'C' });
      await world.order('2', 'X', ['P']);
    },
    sight: { C: { orders: ['1'], noOrders: ['2'], noCustomers: ['X'], noPlans: ['1', '2'] }, A: { orders: ['1', '2'], plans: ['1', '2'] } },
  },
  {
    name: "case 18: what a deactivated agent had is nobody's",
    set: async (world) => {
      await world.mode('by_product', 'everyone');
      await threeOrders(world);
      await world.customer('Z', { owner: 'C' });
      await world.assign('C', { products: ['P'] });
      await world.assign('A', { products: ['Q'] });
      await world.absence('C', 'B', '2026-11-01', '2026-11-30');
      await world.deactivate('C');
    },
    sight: { B: { customers: ['X1', 'Z'], noCustomers: ['X2'], orders: ['1'], noPlans: ['1'] }, S1: { customers: ['X1', 'Z'], plans: ['1', '2'] } },
  },
  {
    name: 'case 19: the stand-in sees the work of who is away today',
    set: async (world) => {
      await world.mode('by_customer');
      await world.product('P');
      await world.customer('X');
      await world.customer('Z', { owner: 'A' });
      await world.order('1', 'X', ['P']);
      await world.order('2', 'Z', ['P']);
      await world.assignCustomers('A', ['X']);
      await world.absence('A', 'B', '2026-11-10', '2026-11-16');
    },
    sight: {
      A: { customers: ['X', 'Z'], plans: ['1', '2'] }, B: { customers: ['X', 'Z'], orders: ['1', '2'], plans: ['1', '2'] },
      C: { noCustomers: ['X', 'Z'], noOrders: ['1', '2'], noPlans: ['1', '2'] },
    },
  },
  {
    name: 'case 19 by product: the stand-in has the products meanwhile',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await threeOrders(world);
      await world.assign('A', { products: ['P'] });
      await world.absence('A', 'C', '2026-11-16', '2026-11-16');
    },
    sight: { C: { plans: ['1', '3'], customers: ['X1'], noPlans: ['2'] }, B: { noPlans: ['1'] }, S2: { plans: ['1'] } },
  },
  {
    name: 'case 20: an absence that ended yesterday shows nothing any more',
    set: async (world) => {
      await world.mode('by_customer');
      await world.customer('X');
      await world.assignCustomers('A', ['X']);
      await world.absence('A', 'B', '2026-11-01', '2026-11-15');
      await world.absence('A', 'B', '2026-11-17', '2026-11-20');
    },
    sight: { A: { customers: ['X'] }, B: { noCustomers: ['X'] } },
  },
  ...(['by_product', 'by_customer', 'unrestricted'] as const).map((mode) => ({
    name: `case 25, ${mode}: a walk-in order is for who took it, his supervisors and managers`,
    set: async (world: SightWorld) => {
      await world.mode(mode, 'everyone');
      await world.product('P');
      await world.assign('A', { products: ['P'] });
      await world.order('walk-in', null, ['P'], { takenBy: 'B' });
      await world.order('of nobody', null, ['P']);
    },
    sight: { B: { orders: ['walk-in'] }, S1: { orders: ['walk-in'] }, M: { orders: ['walk-in', 'of nobody'] }, A: { noOrders: ['walk-in', 'of nobody'] }, C: { noOrders: ['walk-in'] }, S2: { noOrders: ['walk-in'], orders: ['of nobody'] } },
  })),
  {
    name: 'combos: who has a component, the combo or the group of either sees the order',
    set: async (world) => {
      await world.mode('by_product', 'supervisors');
      await world.group('G');
      await world.product('P');
      await world.product('Q');
      await world.product('K', { components: ['P', 'Q'], group: 'G' });
      await world.customer('X');
      await world.order('1', 'X', ['K']);
      await world.assign('A', { products: ['P'] });
      await world.assign('B', { groups: ['G'] });
    },
    sight: { A: { plans: ['1'], orders: ['1'], customers: ['X'] }, B: { plans: ['1'], orders: ['1'], customers: ['X'] }, C: { noPlans: ['1'], noOrders: ['1'], noCustomers: ['X'] } },
  },
];

describe('who sees what, on every path', () => {
  it.each(CASES.map((each) => [each.name, each] as const))('%s', async (_, { set, sight }) => {
    const world = await SightWorld.make(suite);
    await set(world);
    for (const [user, expected] of Object.entries(sight)) expect(await world.differences(user, expected)).toEqual([]);
  });
});

describe('what a mode divides besides', () => {
  const forMe = async (world: SightWorld, user: string): Promise<string[]> => {
    const ids = (await allOf<Plan>(suite, world.of(user), '/care-plans?forMe=true')).map((plan) => plan.id);
    const due = (await allOf<{ planIds: string[] }>(suite, world.of(user), '/customers-due?forMe=true')).flatMap((row) => row.planIds);
    expect(due.sort()).toEqual([...ids].sort());
    const { items } = (await suite.get('/care-plans/counts?by=state&forMe=true', world.of(user))) as { items: { count: number }[] };
    expect(items.reduce((sum, item) => sum + item.count, 0)).toBe(ids.length);
    return [...world.plans].filter(([, id]) => ids.includes(id)).map(([name]) => name);
  };

  it("case 6: A settles his line of plan 3; B sees it due on Q's date, A sees it everywhere but under forMe", async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('P', { careIntervalDays: 10 });
    await world.product('Q', { careIntervalDays: 40 });
    await world.customer('X3');
    await world.order('3', 'X3', ['P', 'Q']);
    await world.assign('A', { products: ['P'] });
    await world.assign('B', { products: ['Q'] });
    expect(await world.plan('3')).toMatchObject({ dueDate: '2026-11-11', state: 'not_cared' });
    const left = async (user: string) => (await suite.get(`/care-plans/${world.planId('3')}`, world.of(user))) as { movesLines: boolean; openForOthers: object[] };
    const ofB = { productId: world.productId('Q'), dueDate: '2026-12-11', people: [world.of('B').fullName] };
    expect(await left('A')).toMatchObject({ movesLines: true, openForOthers: [ofB] });
    expect(await left('S1')).toMatchObject({ movesLines: true, openForOthers: [] });
    await world.care('A', '3', { finish: true });
    expect(await left('A')).toMatchObject({ movesLines: false, openForOthers: [ofB] });
    expect(await left('B')).toMatchObject({ movesLines: true, openForOthers: [] });
    for (const user of ['A', 'B', 'S1', 'M']) {
      const plan = await world.plan('3', world.of(user));
      expect(plan).toMatchObject({ dueDate: '2026-12-11', state: 'in_care', reason: { code: 'interval' } });
      expect(plan.lines.find((line) => line.productId === world.productId('P'))).toMatchObject({ settled: true });
      expect(plan.lines.find((line) => line.productId === world.productId('Q'))).toMatchObject({ settled: false, dueDate: '2026-12-11' });
    }
    expect(await world.differences('A', { plans: ['3'] })).toEqual([]);
    expect(await forMe(world, 'A')).toEqual([]);
    for (const user of ['B', 'S1', 'M']) expect(await forMe(world, user)).toEqual(expect.arrayContaining(['3']));
    await world.care('B', '3', { finish: true });
    expect(await world.plan('3')).toMatchObject({ state: 'finished' });
    expect(await forMe(world, 'B')).toEqual([]);
  });

  it("a next date goes to the recorder's lines alone; a stand-in answers like whom he stands in for; a supervisor for all", async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('P', { careIntervalDays: 20 });
    await world.product('Q', { careIntervalDays: 30 });
    await world.customer('X');
    await world.order('1', 'X', ['P', 'Q']);
    await world.assign('A', { products: ['P'] });
    await world.assign('B', { products: ['Q'] });
    await world.absence('A', 'C', '2026-11-16', '2026-11-16');
    expect(await forMe(world, 'C')).toEqual(['1']);
    await world.care('C', '1', { nextCareDate: '2026-12-24' });
    const dueOf = async (): Promise<Record<string, string>> => Object.fromEntries((await world.plan('1')).lines.map((line) => [line.productId === world.productId('P') ? 'P' : 'Q', line.dueDate]));
    expect(await dueOf()).toEqual({ P: '2026-12-24', Q: '2026-12-01' });
    await world.care('S1', '1', { nextCareDate: '2026-12-31' });
    expect(await dueOf()).toEqual({ P: '2026-12-31', Q: '2026-12-31' });
  });

  it("of a combo sold, who has a component answers for its line, who was given the combo for all of its lines", async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    for (const product of ['P', 'Q', 'R']) await world.product(product);
    await world.product('K', { components: ['P', 'Q'] });
    await world.customer('X');
    await world.order('1', 'X', ['K', 'R']);
    await world.assign('A', { products: ['P'] });
    await world.assign('B', { products: ['K'] });
    await world.care('A', '1', { finish: true });
    const settled = async (): Promise<string[]> => {
      const plan = await world.plan('1');
      return ['P', 'Q', 'R'].filter((name) => plan.lines.find((line) => line.productId === world.productId(name))?.settled);
    };
    expect(await settled()).toEqual(['P']);
    await world.care('B', '1', { finish: true });
    expect(await settled()).toEqual(['P', 'Q']);
    expect(await world.plan('1')).toMatchObject({ state: 'in_care' });
  });

  it('case 15: the role scope department opens card and orders of a colleague, not the plans', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('Q');
    await world.customer('X', { owner: 'B' });
    await world.order('1', 'X', ['Q']);
    const role = (await suite.get('/roles/agent')) as { permissions: string[]; scopes: Record<string, string> };
    const put = (scopes: object) => suite.put('/roles/agent', { permissions: role.permissions, scopes });
    await put({ ...role.scopes, customers: 'department' });
    try {
      expect(await world.differences('A', { customers: ['X'], orders: ['1'], noPlans: ['1'] })).toEqual([]);
      expect(await world.differences('C', { noCustomers: ['X'], noOrders: ['1'], noPlans: ['1'] })).toEqual([]);
    } finally {
      await put(role.scopes);
    }
  });

  it('case 18: a deactivated agent gets nothing', async () => {
    const world = await SightWorld.make(suite);
    await world.deactivate('A');
    await suite.get('/care-plans', world.of('A'), 401);
    await suite.get('/customers', world.of('A'), 401);
  });

  it('cases 22 and 23: of a customer he may not see one hears only that she exists and who is responsible', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('Q');
    await world.customer('X', { owner: 'C' });
    await world.order('1', 'X', ['Q']);
    await world.assign('C', { products: ['Q'] });
    await world.care('C', '1', { finish: true });
    const { phone1, fullName } = (await suite.get(`/customers/${world.customerId('X')}`)) as { phone1: string; fullName: string };
    expect(await suite.get(`/customers/duplicates?phone=${encodeURIComponent(phone1)}`, world.of('A'))).toEqual({ visible: [], hidden: [{ responsible: world.of('C').fullName }] });
    for (const q of [phone1, fullName, 'X']) expect(await suite.get(`/customers?q=${encodeURIComponent(q)}`, world.of('A'))).toMatchObject({ items: [] });
    for (const path of [`/care-plans?q=${encodeURIComponent(phone1)}`, `/orders?q=${encodeURIComponent(phone1)}`, `/care-activities?customerId=${world.customerId('X')}`, `/care-activities?planId=${world.planId('1')}`, `/orders?customerId=${world.customerId('X')}`]) {
      expect(await suite.get(path, world.of('A'))).toMatchObject({ items: [] });
    }
    await suite.get(`/customers/${world.customerId('X')}`, world.of('A'), 404);
    await suite.get(`/orders/${world.orderId('1')}`, world.of('A'), 404);
    await suite.get(`/care-plans/${world.planId('1')}`, world.of('A'), 404);
    await suite.put(`/customers/${world.customerId('X')}/care-claim`, {}, world.of('A'), 404);
    await suite.post(`/care-plans/${world.planId('1')}/activities`, { planVersion: 0, action: 'note', content: 'x' }, world.of('A'), 404);
  });

  it('case 29: what was returned in full is still seen, as void, and never under forMe', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('P');
    await world.customer('X');
    await world.order('1', 'X', ['P']);
    await world.assign('A', { products: ['P'] });
    await world.order('back', 'X', ['P'], { kind: 'return', returns: '1' });
    expect(await world.differences('A', { plans: ['1'], orders: ['1'], customers: ['X'] })).toEqual([]);
    expect((await allOf<Plan>(suite, world.of('A'), '/care-plans?state=void')).map((plan) => plan.id)).toEqual([world.planId('1')]);
    expect(await forMe(world, 'A')).toEqual([]);
    expect(await allOf(suite, world.of('A'), '/care-plans?state=not_cared,in_care')).toEqual([]);
  });

  it('case 30: a recorded care is seen by whoever sees its plan, and by who recorded it, always', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('P');
    await world.customer('X');
    await world.order('1', 'X', ['P']);
    await world.assign('A', { products: ['P'] });
    const { id } = await world.care('A', '1', { finish: true });
    const seen = async (user: string): Promise<boolean> => (await allOf<{ id: string }>(suite, world.of(user), '/care-activities')).some((activity) => activity.id === id);
    expect([await seen('A'), await seen('S1'), await seen('M'), await seen('B'), await seen('C')]).toEqual([true, true, true, false, false]);
    await world.assign('A', {});
    await world.assign('C', { products: ['P'] });
    expect([await seen('A'), await seen('C'), await seen('B')]).toEqual([true, true, false]);
    await world.mode('unrestricted');
    expect([await seen('B'), await seen('C')]).toEqual([true, true]);
  });

  it('follows a product that moves to another group, a group that moves, and a combo that is filled otherwise', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    for (const group of ['G', 'H', 'I']) await world.group(group);
    await world.product('P', { group: 'H' });
    await world.product('Q', { group: 'I' });
    await world.product('K', { components: ['Q'] });
    await world.customer('X');
    await world.order('1', 'X', ['P']);
    await world.order('2', 'X', ['K']);
    await world.assign('A', { groups: ['G'] });
    expect(await world.differences('A', { noPlans: ['1', '2'], noCustomers: ['X'] })).toEqual([]);
    await suite.patch(`/product-groups/${world.groups.get('H')}`, { parentId: world.groups.get('G') });
    expect(await world.differences('A', { plans: ['1'], noPlans: ['2'], customers: ['X'] })).toEqual([]);
    await suite.patch(`/products/${world.productId('K')}`, { components: [{ productId: world.productId('P'), quantity: '1' }] });
    expect(await world.differences('A', { plans: ['1', '2'] })).toEqual([]);
    await suite.patch(`/products/${world.productId('P')}`, { groupId: null });
    expect(await world.differences('A', { noPlans: ['1', '2'], noOrders: ['1', '2'], noCustomers: ['X'] })).toEqual([]);
  });

  it('follows an order that is edited and changes hands', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await threeOrders(world);
    await world.assign('A', { products: ['P'] });
    await world.assign('B', { products: ['Q'] });
    await suite.patch(`/orders/${world.orderId('1')}`, { customerId: world.customerId('X2') });
    expect(await world.differences('A', { customers: ['X2', 'X3'], noCustomers: ['X1'], plans: ['1'] })).toEqual([]);
    await suite.patch(`/orders/${world.orderId('3')}`, { lines: [{ productId: world.productId('Q'), quantity: '1', unitPrice: '1000' }] });
    expect(await world.differences('A', { noCustomers: ['X3'], noPlans: ['3'], noOrders: ['3'] })).toEqual([]);
  });
});

describe('assigning', () => {
  it('answers what was given, raises a version, refuses a stale one and names what is not there', async () => {
    const world = await SightWorld.make(suite);
    await world.product('P');
    await world.customer('X');
    const path = `/users/${world.of('A').id}/care-products`;
    const body = { productIds: [world.productId('P')], productGroupIds: [] };
    expect(await suite.put(path, body)).toEqual({ ...body, version: 1 });
    expect(await suite.put(path, body)).toEqual({ ...body, version: 1 });
    expect(await suite.get(path, world.of('A'))).toEqual({ ...body, version: 1 });
    const nothing = '01890000-0000-7000-8000-000000000000';
    expect(await suite.put(path, { productIds: [world.productId('P'), nothing], productGroupIds: [nothing] }, suite.manager, 422)).toMatchObject({
      errors: [{ pointer: '/productIds/1', code: 'unknown-reference' }, { pointer: '/productGroupIds/0', code: 'unknown-reference' }],
    });
    await suite.put(`/users/${nothing}/care-products`, body, suite.manager, 404);
    const stale = await suite.api.request.put(`/api/v1${path}`).set({ ...suite.manager.headers, 'if-match': '"0"' }).send(body);
    expect(stale.status).toBe(412);
    await suite.put(`/users/${world.of('A').id}/care-customers`, { customerIds: [world.customerId('X')] });
    expect(await suite.get(`/users/${world.of('A').id}/care-customers?withTotal=true`)).toMatchObject({ items: [{ id: world.customerId('X') }], total: 1, version: 1 });
  });

  it('is for supervisors over their own people, and for nobody else', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_customer');
    await world.product('P');
    await world.customer('hidden', { owner: 'C' });
    const body = { productIds: [world.productId('P')], productGroupIds: [] };
    await suite.put(`/users/${world.of('A').id}/care-products`, body, world.of('S1'));
    await suite.put(`/users/${world.of('A').id}/care-products`, body, world.of('S2'), 403);
    await suite.put(`/users/${world.of('A').id}/care-products`, body, world.of('A'), 403);
    await suite.get(`/users/${world.of('A').id}/care-products`, world.of('B'), 403);
    expect(await suite.put(`/users/${world.of('A').id}/care-customers`, { customerIds: [world.customerId('hidden')] }, world.of('S1'), 422)).toMatchObject({ errors: [{ pointer: '/customerIds/0' }] });
    const absence = { from: '2026-11-20', to: '2026-11-16', standInId: world.of('B').id };
    expect(await suite.post(`/users/${world.of('A').id}/absences`, absence, world.of('S1'), 422)).toMatchObject({ type: '/problems/absence-ends-before-it-begins' });
    const made = (await suite.post(`/users/${world.of('A').id}/absences`, { ...absence, to: '2026-11-20' }, world.of('S1'))) as { id: string };
    await suite.post(`/users/${world.of('A').id}/absences`, { ...absence, to: '2026-11-20', standInId: world.of('C').id }, world.of('S1'), 403);
    expect(await suite.get(`/users/${world.of('A').id}/absences`, world.of('A'))).toMatchObject({ items: [{ id: made.id, from: '2026-11-20' }] });
    const gone = await suite.api.request.delete(`/api/v1/users/${world.of('A').id}/absences/${made.id}`).set(world.of('S1').headers);
    expect(gone.status).toBe(204);
  });
});
