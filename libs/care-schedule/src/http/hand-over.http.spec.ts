import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { until } from '@tantam/platform/testing';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

interface Job {
  id: string;
  status: string;
  total: number;
  changed: number;
  skipped: number;
}

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_customer', 'supervisors');
});
afterAll(() => suite?.close());

const id = (user: string): string => world.of(user).id;
const to = (...users: string[]) => ({ toUserIds: users.map(id) });
async function over(job: unknown): Promise<Job> {
  let now: Job | undefined;
  await until('the job is over', async () => (now = (await suite.get(`/bulk-jobs/${(job as Job).id}`)) as Job).status === 'succeeded');
  return now!;
}
const run = async (body: object, by = 'M') => over(await suite.post(`/users/${id('A')}/care-hand-over`, body, world.of(by), 202));
const ownerOf = async (customer: string) => ((await suite.get(`/customers/${world.customerId(customer)}`)) as { ownerId: string | null }).ownerId;

describe('when somebody leaves', () => {
  it('his work is nobody\'s until it is handed over; then the others see it, and the history says so (cases 7, 8, 18)', async () => {
    await world.customer('1', { owner: 'A' });
    await world.customer('2');
    await world.customer('3');
    await world.assignCustomers('A', ['2', '3']);
    await world.product('P');
    await world.order('1', '1', ['P']);
    await world.order('2', '2', ['P']);
    await world.deactivate('A');
    await suite.get('/care-plans', world.of('A'), 401);
    expect(await world.differences('S1', { customers: ['1', '2', '3'], plans: ['1', '2'] })).toEqual([]);
    expect(await world.differences('B', { noCustomers: ['1', '2', '3'], noPlans: ['1', '2'] })).toEqual([]);

    const preview = await suite.post(`/users/${id('A')}/care-hand-over/preview`, to('B', 'C'), world.of('M'), 200);
    expect(preview).toMatchObject({ ownedCustomers: 1, customers: 2, products: 0, hiddenCustomers: 0 });
    expect((preview as { people: object[] }).people).toEqual(expect.arrayContaining([
      expect.objectContaining({ userId: id('B'), ownedCustomers: 1, customers: 1 }), expect.objectContaining({ userId: id('C'), ownedCustomers: 0, customers: 1 }),
    ]));
    const job = await run(to('B', 'C'));
    expect(job).toMatchObject({ total: 3, changed: 3, skipped: 0 });
    expect(await ownerOf('1')).toBe(id('B'));
    expect(await world.differences('B', { customers: ['1', '3'], noCustomers: ['2'], plans: ['1'], noPlans: ['2'] })).toEqual([]);
    expect(await world.differences('C', { customers: ['2'], noCustomers: ['1', '3'], plans: ['2'] })).toEqual([]);
    const entry = await suite.api.database.row(`select 1 from audit_entries where action = 'customer.changed' and resource_id = $1 and changes -> 'ownerId' ->> 'to' = $2`, [world.customerId('1'), id('B')]);
    expect(entry).not.toBeNull();
    expect(await suite.post(`/users/${id('A')}/care-hand-over`, to('B'), world.of('M'), 422)).toMatchObject({ type: '/problems/care-hand-over-nothing' });
  });

  it('products and groups go over as well, claims end, and all of it is taken back', async () => {
    await world.mode('by_product');
    await world.group('G');
    await world.product('P', { group: 'G' });
    await world.product('Q');
    await world.assign('A', { groups: ['G'], products: ['Q'] });
    await world.customer('1');
    await world.order('1', '1', ['P', 'Q']);
    await suite.put(`/customers/${world.customerId('1')}/care-claim`, {}, world.of('A'));
    const job = await run(to('B'));
    expect(job.changed).toBe(2);
    expect(await world.differences('B', { plans: ['1'] })).toEqual([]);
    expect(await world.differences('A', { noPlans: ['1'] })).toEqual([]);
    await suite.put(`/customers/${world.customerId('1')}/care-claim`, {}, world.of('B'));
    await over(await suite.post(`/bulk-jobs/${job.id}/reversal`, {}, world.of('M'), 202));
    expect(await world.differences('A', { plans: ['1'] })).toEqual([]);
    expect(await world.differences('B', { noPlans: ['1'] })).toEqual([]);
  });

  it('an owner whom somebody has changed meanwhile is left alone on the way back', async () => {
    await world.customer('1', { owner: 'A' });
    await world.customer('2', { owner: 'A' });
    const job = await run(to('B'));
    await suite.patch(`/customers/${world.customerId('2')}`, { ownerId: id('C') });
    const back = await over(await suite.post(`/bulk-jobs/${job.id}/reversal`, {}, world.of('M'), 202));
    expect(back).toMatchObject({ changed: 1, skipped: 1 });
    expect([await ownerOf('1'), await ownerOf('2')]).toEqual([id('A'), id('C')]);
  });

  it('a supervisor hands over within his departments, and not what he may not see', async () => {
    await world.customer('1', { owner: 'A' });
    expect(await suite.post(`/users/${id('A')}/care-hand-over`, to('C'), world.of('S1'), 403)).toMatchObject({ type: '/problems/care-of-other-departments' });
    await suite.post(`/users/${id('A')}/care-hand-over`, to('B'), world.of('S2'), 403);
    await suite.post(`/users/${id('A')}/care-hand-over`, to('B'), world.of('B'), 403);
    expect(await suite.post(`/users/${id('A')}/care-hand-over`, to('A'), world.of('M'), 422)).toMatchObject({ type: '/problems/care-hand-over-to-himself' });
    // Deactivated, and C has her as well: by no right the supervisor of A sees her.
    await world.customer('2');
    await world.assignCustomers('A', ['2']);
    await world.assignCustomers('C', ['2']);
    await world.deactivate('A');
    expect(await suite.post(`/users/${id('A')}/care-hand-over/preview`, to('B'), world.of('S1'), 200)).toMatchObject({ ownedCustomers: 1, customers: 0, hiddenCustomers: 1 });
    expect((await run(to('B'), 'S1')).changed).toBe(1);
  });
});
