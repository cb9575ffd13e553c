import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CustomerLinks } from '@tantam/customers';
import { LiveClient } from '@tantam/identity/testing';
import { until } from '@tantam/platform/testing';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

interface Request {
  id: string;
  decision: string | null;
  customer: { id: string; code: string; fullName: string } | null;
  responsible: string | null;
  requester: { id: string };
}
interface Customer {
  id: string;
  code: string;
  fullName: string;
  phone1: string;
  ownerId: string | null;
}

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start();
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_customer');
});
afterAll(() => suite?.close());

const PATH = '/customer-access-requests';
async function ownedBy(owner: string): Promise<Customer> {
  const name = `xin ${world.customers.size}`;
  await world.customer(name, { owner });
  return (await suite.get(`/customers/${world.customerId(name)}`)) as Customer;
}
const ask = (user: string, phone: string, status = 201, note?: string) => suite.post(PATH, { phone, ...(note ? { note } : {}) }, world.of(user), status) as Promise<Request>;
const listed = async (user: string, query: string): Promise<Request[]> => ((await suite.get(`${PATH}?${query}`, world.of(user))) as { items: Request[] }).items;
const decide = (user: string, id: string, body: object, status = 200) => suite.post(`${PATH}/${id}/decision`, body, world.of(user), status) as Promise<Request>;
const forDeciding = async (user: string): Promise<string[]> => (await listed(user, 'state=open')).map(({ id }) => id);
const typed = (phone: string): string => phone.replace('+84', '0');

describe('asking to care for a customer out of sight', () => {
  it('tells who is responsible and nothing else before it is granted', async () => {
    const she = await ownedBy('B');
    const answer = await ask('A', typed(she.phone1), 201, 'Khách là bạn tôi');
    expect(answer).toEqual({ id: expect.any(String), askedAt: expect.any(String), responsible: world.of('B').fullName });
    const mine = await listed('A', 'mine=true&state=open');
    expect(mine).toMatchObject([{ id: answer.id, note: 'Khách là bạn tôi', phone: she.phone1, decision: null, customer: null }]);
    const again = await ask('A', typed(she.phone1), 409);
    expect(again).toMatchObject({ type: '/problems/customer-access-asked' });
    await decide('S1', answer.id, { granted: false, reason: 'Đang có người gọi' });
    const refused = await listed('A', 'mine=true&state=decided');
    expect(refused).toMatchObject([{ decision: 'refused', reason: 'Đang có người gọi', customer: null }]);
    const told = JSON.stringify([answer, mine, again, refused]);
    for (const secret of [she.id, she.code, she.fullName]) expect(told).not.toContain(secret);
    // After a refusal he may ask again.
    await ask('A', typed(she.phone1));
  });

  it('finds nobody by a number that nobody has, needs no asking for whom one sees, and reads phones', async () => {
    const she = await ownedBy('A');
    expect(await ask('A', '0987000111', 404)).toMatchObject({ type: '/problems/phone-of-nobody' });
    expect(await ask('A', typed(she.phone1), 409)).toMatchObject({ type: '/problems/access-not-needed' });
    expect(await ask('A', '12', 400)).toMatchObject({ errors: [{ pointer: '/phone', code: 'invalid-phone' }] });
  });

  it('takes the next one out of sight where several share a number', async () => {
    const she = await ownedBy('B');
    await suite.post('/customers', { fullName: 'Chồng', phone1: she.phone1, ownerId: world.of('C').id });
    expect([(await ask('A', she.phone1)).responsible, (await ask('A', she.phone1)).responsible]).toEqual([world.of('B').fullName, world.of('C').fullName]);
    await ask('A', she.phone1, 409);
  });
});

describe('deciding', () => {
  it('is for who sees the customer and hands out the asker’s work, never for himself', async () => {
    const she = await ownedBy('B');
    const { id } = await ask('A', she.phone1);
    expect(await forDeciding('S1')).toContain(id);
    expect(await forDeciding('M')).toContain(id);
    for (const other of ['S2', 'A', 'B']) expect(await forDeciding(other)).not.toContain(id);
    expect(await decide('S2', id, { granted: true }, 404)).toMatchObject({ type: '/problems/customer-access-request-not-found' });
    await decide('A', id, { granted: true }, 403);
    // A customer of another department: his supervisor does not see her.
    const hers = await ownedBy('C');
    const far = await ask('A', hers.phone1);
    expect(await forDeciding('S1')).not.toContain(far.id);
    expect(await forDeciding('S2')).not.toContain(far.id);
    expect(await decide('M', far.id, { granted: true })).toMatchObject({ decision: 'assigned', customer: { id: hers.id } });
  });

  it('as an assignment lets him see her, with the timeline, and the second decider is told', async () => {
    const she = await ownedBy('B');
    const { id } = await ask('A', she.phone1);
    await suite.get(`/customers/${she.id}`, world.of('A'), 404);
    expect(await decide('S1', id, { granted: true })).toMatchObject({ decision: 'assigned', customer: { id: she.id }, requester: { id: world.of('A').id } });
    await suite.get(`/customers/${she.id}`, world.of('A'));
    expect(await listed('A', 'mine=true')).toMatchObject([{ id, decision: 'assigned', customer: { id: she.id, code: she.code } }]);
    expect(await decide('M', id, { granted: false }, 409)).toMatchObject({ type: '/problems/customer-access-decided' });
    const [change] = await suite.api.database.rows(`select given_ids as given, by_id as by from care_assignment_changes where customer_id = $1`, [she.id]);
    expect(change).toEqual({ given: [world.of('A').id], by: world.of('S1').id });
    const trail = await suite.api.database.rows<{ action: string }>(`select action from audit_entries where customer_id = $1 and action like 'customer-access%' order by at, id`, [she.id]);
    expect(trail.map(({ action }) => action)).toEqual(['customer-access.asked', 'customer-access.decided']);
  });

  it('as owner makes him responsible, where the actor may take her from her owner', async () => {
    const she = await ownedBy('B');
    const { id } = await ask('A', she.phone1);
    await decide('S1', id, { granted: true, as: 'owner' });
    expect(await suite.get(`/customers/${she.id}`, world.of('A'))).toMatchObject({ ownerId: world.of('A').id });
    // She is assigned to B, so S1 sees her, and is C's, whose work is not his to hand out.
    const hers = await ownedBy('C');
    await suite.post('/care-assignments', { operation: 'add', of: 'customer', userIds: [world.of('B').id], ids: [hers.id] }, world.of('M'), 202);
    await suite.api.database.execute(`insert into user_care_customers (user_id, customer_id) values ($1, $2) on conflict do nothing`, [world.of('B').id, hers.id]);
    const second = await ask('A', hers.phone1);
    expect(await decide('S1', second.id, { granted: true, as: 'owner' }, 403)).toMatchObject({ type: '/problems/care-of-other-departments' });
    expect((await listed('A', 'mine=true&state=open')).map((each) => each.id)).toEqual([second.id]);
  });

  it('tells whoever asked at once, a refusal too, and nobody else', async () => {
    const clients = await Promise.all(['A', 'B'].map(async (user) => LiveClient.open(suite.api.url, world.of(user).headers)));
    try {
      const [atA, atB] = clients as [LiveClient, LiveClient];
      expect((await atA.join(`user:${world.of('A').id}`)).status).toBe('joined');
      expect((await atB.join(`user:${world.of('A').id}`)).status).toBe('refused');
      const { id } = await ask('A', (await ownedBy('B')).phone1);
      await decide('S1', id, { granted: false, reason: 'Đang có người gọi' });
      await until('A has heard the answer', () => atA.heard.length > 0);
      expect(atA.heard).toMatchObject([{ name: 'customer_access_decided', data: { requestId: id, decision: 'refused' } }]);
      expect(atB.heard).toEqual([]);
    } finally {
      for (const client of clients) client.close();
    }
  });

  it('comes in pages that add up to the whole', async () => {
    for (const owner of ['B', 'B', 'B']) await ask('A', (await ownedBy(owner)).phone1);
    const whole = (await suite.get(`${PATH}?state=open&withTotal=true`, world.of('S1'))) as { items: Request[]; total: number };
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = (await suite.get(`${PATH}?state=open&limit=1${cursor && `&cursor=${cursor}`}`, world.of('S1'))) as { items: Request[]; nextCursor: string | null };
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect([seen.length, whole.total]).toEqual([3, 3]);
  });
});

describe('a customer who is united with another or erased', () => {
  it('takes her requests along, one of two of the same asker, and back', async () => {
    const [from, to] = [await ownedBy('B'), await ownedBy('B')];
    await ask('A', from.phone1);
    await ask('A', to.phone1);
    const rows = () => suite.api.database.rows(`select id, customer_id as "customerId" from customer_access_requests where customer_id = any($1::uuid[]) order by id`, [[from.id, to.id]]);
    const before = await rows();
    const links = suite.api.app.get(CustomerLinks, { strict: false });
    const manifest = await suite.api.database.transaction(() => links.move(from.id, to.id));
    expect(await rows()).toEqual([before[1]]);
    await suite.api.database.transaction(() => links.unmove(JSON.parse(JSON.stringify(manifest))));
    expect(await rows()).toEqual(before);
    await suite.api.database.transaction(() => links.erase(from.id));
    expect(await rows()).toEqual([before[1]]);
  });
});
