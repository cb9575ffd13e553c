import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

type Coverage = Record<'productsWithoutInterval' | 'productsWithoutAgent' | 'unassignedCustomers' | 'overloadedPeople' | 'deactivatedWithWork', number> & { assignmentMode: string };

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_product', 'supervisors');
});
afterAll(() => suite?.close());

const of = async (by: string): Promise<Coverage> => (await suite.get('/care-coverage', world.of(by))) as Coverage;
const total = async (path: string, by: string): Promise<number> => ((await suite.get(`${path}&withTotal=true`, world.of(by))) as { total: number }).total;

describe('coverage', () => {
  it('counts what falls through as the lists in which it is mended do (case 4)', async () => {
    const before = await of('S1');
    await world.product('P');
    await world.product('free', { careIntervalDays: 0 });
    await world.customer('1');
    await world.order('1', '1', ['P']);
    const now = await of('S1');
    expect(now).toEqual({ ...before, productsWithoutAgent: before.productsWithoutAgent + 1, productsWithoutInterval: before.productsWithoutInterval + 1, unassignedCustomers: before.unassignedCustomers + 1 });
    expect(now.productsWithoutAgent).toBe(await total('/care-assignments/products?active=true&hasInterval=true&assigned=none', 'S1'));
    expect(now.productsWithoutInterval).toBe(await total('/care-assignments/products?active=true&hasInterval=false', 'S1'));
    expect(now.unassignedCustomers).toBe(await total('/care-assignments/customers?assigned=none', 'S1'));
    await world.assign('A', { products: ['P'] });
    expect(await of('S1')).toMatchObject({ productsWithoutAgent: before.productsWithoutAgent, unassignedCustomers: before.unassignedCustomers });
  });

  it('counts who has too much to do, and who left with work, to whom it is to hand out', async () => {
    await world.product('P');
    await world.assign('A', { products: ['P'] });
    for (const name of ['1', '2']) {
      await world.customer(name);
      await world.order(name, name, ['P']);
    }
    await suite.patch(`/users/${world.of('A').id}`, { dailyCareCapacity: 2 });
    expect(await of('S1')).toMatchObject({ overloadedPeople: 0, deactivatedWithWork: 0 });
    await suite.patch(`/users/${world.of('A').id}`, { dailyCareCapacity: 1 });
    expect(await of('S1')).toMatchObject({ overloadedPeople: 1, deactivatedWithWork: 0 });
    await world.deactivate('A');
    expect(await of('S1')).toMatchObject({ overloadedPeople: 0, deactivatedWithWork: 1 });
    expect(await of('S2')).toMatchObject({ overloadedPeople: 0, deactivatedWithWork: 0 });
    await suite.get('/care-coverage', world.of('B'), 403);
  });
});
