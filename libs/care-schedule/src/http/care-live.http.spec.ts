import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveClient, type TestUser } from '@tantam/identity/testing';
import { Events, OutboxModule } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { CARE_PLANS_CHANGED } from '../events/care-plans-changed.js';
import { CareSuite, type Plan } from '../testing/care-suite.js';

const ROOM = 'care-plans';
let suite: CareSuite;
let a: TestUser;
let b: TestUser;
let planOfA: Plan;
let planOfB: Plan;
const clients: LiveClient[] = [];

beforeAll(async () => {
  suite = await CareSuite.start(undefined, [OutboxModule]);
  [a, b] = [await suite.api.as('agent'), await suite.api.as('agent')];
  const [p, q] = [await suite.product(), await suite.product()];
  await suite.put(`/users/${a.id}/care-products`, { productIds: [p.id], productGroupIds: [] });
  await suite.put(`/users/${b.id}/care-products`, { productIds: [q.id], productGroupIds: [] });
  const customer = await suite.customer();
  planOfA = await suite.planOf((await suite.order(customer.id, { [p.id]: 1 })).id);
  planOfB = await suite.planOf((await suite.order(customer.id, { [q.id]: 1 })).id);
  await allTold();
});
beforeEach(() => mode('by_product'));
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => suite?.close());

async function mode(assignmentMode: string): Promise<void> {
  await suite.put('/care-settings', { ...((await suite.get('/care-settings')) as object), assignmentMode });
}
const tell = (...plans: Plan[]) => suite.api.app.get(Events).publish({ name: CARE_PLANS_CHANGED, data: { planIds: plans.map(({ id }) => id) } });

/** Nothing that has happened is still on its way to the room. */
async function allTold(): Promise<void> {
  await until('the outbox is empty', async () => (await suite.api.database.row(`select 1 from outbox_deliveries where state <> 'done' limit 1`)) === null);
}

async function listening(user: TestUser, after?: number): Promise<LiveClient> {
  const client = await LiveClient.open(suite.api.url, user.headers);
  clients.push(client);
  expect((await client.join(ROOM, after)).status).toBe('joined');
  return client;
}
/** Which plans were told of; that one's list is another now is told besides. */
const heard = (client: LiveClient) => client.heard.map(({ data }) => data as { planIds: string[]; isYours?: boolean }).filter(({ isYours }) => !isYours).map(({ planIds }) => planIds);

describe('whoever has a worklist open', () => {
  it('hears of plans that he may see, and nothing at all while only others’ change (case 24)', async () => {
    const [atA, atB, atManager] = [await listening(a), await listening(b), await listening(suite.manager)];
    await tell(planOfB);
    await tell(planOfB);
    await until('the manager has heard of both', () => heard(atManager).length === 2);
    await until('B has heard of both', () => heard(atB).length === 2);
    await tell(planOfA, planOfB);
    await until('A has heard of his own', () => heard(atA).length > 0);
    expect(heard(atA)).toEqual([[planOfA.id]]);
    await until('B has heard of the third', () => heard(atB).length === 3);
    expect(heard(atB)).toEqual([[planOfB.id], [planOfB.id], [planOfB.id]]);
    expect(heard(atManager).at(-1)?.sort()).toEqual([planOfA.id, planOfB.id].sort());
  });

  it('hears by what he may see now, when the mode has changed while he listens', async () => {
    const atA = await listening(a);
    await mode('unrestricted');
    await tell(planOfB);
    await until('A hears of everybody’s', () => heard(atA).length === 1);
    await mode('by_product');
    await tell(planOfB);
    await tell(planOfA);
    await until('A hears of his own', () => heard(atA).length > 1);
    expect(heard(atA)).toEqual([[planOfB.id], [planOfA.id]]);
  });

  it('is told of what he missed by what he may see on return, not by what he might have seen then', async () => {
    await mode('unrestricted');
    const atA = await listening(a);
    const { sequence } = await atA.join(ROOM);
    atA.close();
    const atManager = await listening(suite.manager);
    await tell(planOfB);
    await tell(planOfA);
    await until('both are told', () => heard(atManager).length === 2);
    await mode('by_product');
    const again = await LiveClient.open(suite.api.url, a.headers);
    clients.push(again);
    const { status, missed } = await again.join(ROOM, sequence);
    expect(status).toBe('joined');
    expect(missed.map(({ data }) => data).filter((data) => !(data as { isYours?: boolean }).isYours)).toEqual([{ planIds: [planOfA.id] }]);
  });

  it('is not let in without the right to see care', async () => {
    const role = (await suite.get('/roles/agent')) as { permissions: string[]; scopes: object };
    const stranger = await suite.api.as('agent');
    await suite.put('/roles/agent', { permissions: role.permissions.filter((name) => name !== 'care.read'), scopes: role.scopes });
    const client = await LiveClient.open(suite.api.url, stranger.headers);
    clients.push(client);
    expect(await client.join(ROOM)).toEqual({ status: 'refused' });
    await suite.put('/roles/agent', { permissions: role.permissions, scopes: role.scopes });
    expect((await client.join(ROOM)).status).toBe('refused');
    const joinsSlowly = async (): Promise<boolean> => {
      // Asking without end would be too many messages.
      await pause(150);
      return (await client.join(ROOM)).status === 'joined';
    };
    await until('his rights are read again', joinsSlowly, 3_000);
    expect(await client.join(`${ROOM}:${planOfA.id}`)).toEqual({ status: 'refused' });
  });
});

describe('worklists are told', () => {
  const plansTold = (client: LiveClient) => client.heard.flatMap(({ data }) => (data as { planIds: string[] }).planIds);

  it('of an order that comes, of a care that is recorded, and of a date set by hand', async () => {
    const atManager = await listening(suite.manager);
    const product = await suite.product();
    const customer = await suite.customer();
    const plan = await suite.planOf((await suite.order(customer.id, { [product.id]: 1 })).id);
    await until('the new plan is told', () => plansTold(atManager).includes(plan.id));
    atManager.heard.length = 0;
    await suite.post(`/care-plans/${plan.id}/activities`, { planVersion: plan.version, action: 'note', content: 'đã hỏi', nextCareDate: '2026-12-01' });
    await until('the care is told', () => plansTold(atManager).includes(plan.id));
    atManager.heard.length = 0;
    const own = (await suite.put(`/customers/${customer.id}/care-date`, { date: '2026-11-20' })) as Plan;
    await until('the own plan is told', () => plansTold(atManager).includes(own.id));
  });

  it('of who takes a customer and leaves her, but not of his staying', async () => {
    const atB = await listening(b);
    const customerId = planOfB.customer.id;
    await suite.put(`/customers/${customerId}/care-claim`, {}, b);
    await until('the claim is told', () => plansTold(atB).length === 1);
    suite.clock.set('2026-11-16T03:01:00.000Z');
    await suite.put(`/customers/${customerId}/care-claim`, {}, b);
    await allTold();
    await suite.api.request.delete(`/api/v1/customers/${customerId}/care-claim`).set(b.headers).expect(204);
    await allTold();
    const { sequence } = await (await listening(b)).join(ROOM);
    await until('all that was told is heard', () => atB.heard.at(-1)?.sequence === sequence);
    suite.clock.set('2026-11-16T03:00:00.000Z');
    expect(plansTold(atB)).toEqual([planOfB.id, planOfB.id]);
  });
});

describe('whose work is given to another, or taken away', () => {
  const yours = (client: LiveClient): number => client.heard.filter(({ data }) => (data as { isYours?: boolean }).isYours).length;
  const give = async (user: TestUser, customerIds: string[]): Promise<void> => void (await suite.put(`/users/${user.id}/care-customers`, { customerIds }));

  it('hears that his list is another now, with whoever leads him and whoever stands in; nobody else does', async () => {
    const department = (await suite.post('/departments', { name: 'Tổ nghe' })) as { id: string };
    const [agent, standIn, leader, elsewhere] = [
      await suite.api.as('agent', { departmentId: department.id }), await suite.api.as('agent'), await suite.api.as('supervisor', { departmentId: department.id }), await suite.api.as('supervisor'),
    ];
    const customer = await suite.customer();
    await mode('by_customer');
    await suite.post(`/users/${agent.id}/absences`, { from: '2026-11-10', to: '2026-11-20', standInId: standIn.id });
    await allTold();
    const [atAgent, atStandIn, atLeader, atElsewhere, atB, atManager] = await Promise.all([agent, standIn, leader, elsewhere, b, suite.manager].map((user) => listening(user)));
    await give(agent, [customer.id]);
    for (const client of [atAgent, atStandIn, atLeader]) await until('they have heard', () => yours(client!) === 1);
    await give(agent, []);
    await until('it is heard again when she is taken away', () => yours(atAgent!) === 2);
    await give(b, [customer.id]);
    await until('the next holder hears', () => yours(atB!) === 1);
    expect([yours(atElsewhere!), yours(atManager!), yours(atAgent!)]).toEqual([0, 0, 2]);
  });

  it('hears nothing of what counts in another mode only', async () => {
    const customer = await suite.customer();
    await allTold();
    const [atA, atB] = [await listening(a), await listening(b)];
    await give(a, [customer.id]);
    await allTold();
    const product = await suite.product();
    await suite.put(`/users/${b.id}/care-products`, { productIds: [product.id], productGroupIds: [] });
    await until('B hears of his products', () => yours(atB) === 1);
    expect(yours(atA)).toBe(0);
  });

  it('hears of an absence from whoever he stands in for, on its days alone', async () => {
    await allTold();
    const atB = await listening(b);
    await suite.post(`/users/${a.id}/absences`, { from: '2026-11-20', to: '2026-11-21', standInId: b.id });
    const { id } = (await suite.post(`/users/${a.id}/absences`, { from: '2026-11-16', to: '2026-11-16', standInId: b.id })) as { id: string };
    await until('B hears of the absence of today', () => yours(atB) === 1);
    expect((await suite.api.request.delete(`/api/v1/users/${a.id}/absences/${id}`).set(suite.manager.headers)).status).toBe(204);
    await until('B hears of its end', () => yours(atB) === 2);
  });

  it('is everybody who cares when the mode changes, but for those who see all anyway', async () => {
    await allTold();
    const [atA, atManager] = [await listening(a), await listening(suite.manager)];
    await mode('unrestricted');
    await until('A hears of the new mode', () => yours(atA) === 1);
    await mode('unrestricted');
    await allTold();
    expect([yours(atA), yours(atManager)]).toEqual([1, 0]);
  });
});

describe('whoever has a customer’s card open', () => {
  const told = (client: LiveClient) => client.heard.filter(({ room }) => room.startsWith('customer:')).map(({ data }) => data);

  it('hears by whom she was given to whom, or only that he may not see her any more', async () => {
    await mode('by_customer');
    const customer = await suite.customer({ ownerId: a.id });
    const { id } = await suite.planOf((await suite.order(customer.id, { [(await suite.product()).id]: 1 })).id);
    await allTold();
    const [atA, atB, atManager] = [await listening(a), await listening(b), await listening(suite.manager)];
    const room = `customer:${customer.id}`;
    expect([(await atA.join(room)).status, (await atManager.join(room)).status]).toEqual(['joined', 'joined']);
    expect(await atB.join(room)).toEqual({ status: 'refused' });
    await suite.patch(`/customers/${customer.id}`, { ownerId: b.id });
    await until('both cards have heard', () => told(atA).length > 0 && told(atManager).length > 0);
    const nameOf = async (user: TestUser): Promise<string> => ((await suite.get(`/users/${user.id}`)) as { fullName: string }).fullName;
    expect(told(atManager)).toEqual([{ by: { id: suite.manager.id, fullName: await nameOf(suite.manager) }, owner: { id: b.id, fullName: await nameOf(b) } }]);
    expect(told(atA)).toEqual([{ isGone: true }]);
    // Their lists are others too, and the one who has her now hears of her plans.
    const isYours = (client: LiveClient): boolean => client.heard.some(({ data }) => (data as { isYours?: boolean }).isYours === true);
    await until('both people hear that their lists are others', () => isYours(atA) && isYours(atB));
    await until('B hears of her plan', () => heard(atB).some((planIds) => planIds?.includes(id)));
    // What changes nothing about whose she is is not told.
    await suite.patch(`/customers/${customer.id}`, { fullName: 'Trần Thị Khác' });
    await suite.patch(`/customers/${customer.id}`, { ownerId: null });
    await until('the second change has come', () => told(atManager).length === 2);
    expect(told(atManager)[1]).toMatchObject({ owner: null });
  });
});
