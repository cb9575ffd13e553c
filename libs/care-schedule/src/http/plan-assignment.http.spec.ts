import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CareSuite, type Plan } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
});
afterAll(() => suite?.close());

/** Which of the orders each person sees a plan of. */
async function whoSees(orders: readonly string[]): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const person of ['A', 'B']) {
    const { items } = (await suite.get('/care-plans?target=order&limit=200', world.of(person))) as { items: Plan[] };
    const ids = new Set(items.map((item) => item.id));
    seen[person] = [];
    for (const order of orders) if (ids.has(await planOf(order))) seen[person].push(order);
  }
  return seen;
}
async function planOf(order: string): Promise<string> {
  const { items } = (await suite.get(`/care-plans?orderId=${world.orderId(order)}`, world.of('M'))) as { items: Plan[] };
  return items[0]!.id;
}
const assign = async (order: string, to: string, by = 'M', status = 200) => suite.post(`/care-plans/${await planOf(order)}/assignment`, { userId: world.of(to).id }, world.of(by), status);

async function twoOrders(): Promise<void> {
  for (const product of ['P', 'Q']) await world.product(product);
  for (const [order, products] of [['1', ['P']], ['2', ['P', 'Q']]] as const) {
    await world.customer(`X${order}`);
    await world.order(order, `X${order}`, products);
  }
}

describe('giving the care of one plan to somebody else', () => {
  it('gives its customer, where care is divided by customer', async () => {
    await world.mode('by_customer', 'supervisors');
    await twoOrders();
    await world.assignCustomers('A', ['X1', 'X2']);
    expect(await whoSees(['1', '2'])).toEqual({ A: ['1', '2'], B: [] });
    expect(await assign('1', 'B')).toMatchObject({ id: await planOf('1') });
    expect(await whoSees(['1', '2'])).toEqual({ A: ['2'], B: ['1'] });
    // Again changes nothing, and it is she who is kept from the former agent's list of assignments.
    await assign('1', 'B');
    expect(await whoSees(['1', '2'])).toEqual({ A: ['2'], B: ['1'] });
  });

  it('gives its open products, where care is divided by product', async () => {
    await world.mode('by_product', 'supervisors');
    await twoOrders();
    await world.assign('A', { products: ['P', 'Q'] });
    await assign('1', 'B');
    expect(await whoSees(['1', '2'])).toEqual({ A: ['2'], B: ['1', '2'] });
    await assign('2', 'B');
    expect(await whoSees(['1', '2'])).toEqual({ A: [], B: ['1', '2'] });
  });

  it('is for who hands out work, among people of his departments, and of plans that he sees', async () => {
    await world.mode('by_customer', 'supervisors');
    await twoOrders();
    await world.assignCustomers('A', ['X1']);
    await assign('1', 'B', 'A', 403);
    expect(await assign('1', 'C', 'S1', 403)).toMatchObject({ type: '/problems/care-of-other-departments' });
    await suite.post('/care-plans/01890000-0000-7000-8000-000000000001/assignment', { userId: world.of('B').id }, world.of('M'), 404);
    expect(await suite.post(`/care-plans/${await planOf('1')}/assignment`, { userId: '01890000-0000-7000-8000-000000000001' }, world.of('M'), 422)).toMatchObject({ errors: [{ pointer: '/userId' }] });
    expect(await whoSees(['1'])).toEqual({ A: ['1'], B: [] });
    await assign('1', 'B', 'S1');
    expect(await whoSees(['1'])).toEqual({ A: [], B: ['1'] });
  });
});
