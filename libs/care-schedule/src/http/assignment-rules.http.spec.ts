import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { ImportRunner, ImportsModule, OutboxDispatcher, OutboxModule } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

let suite: CareSuite;
let world: SightWorld;
beforeAll(async () => {
  suite = await CareSuite.start(undefined, [OutboxModule, ImportsModule]);
});
beforeEach(async () => {
  world = await SightWorld.make(suite);
  await world.mode('by_customer', 'supervisors');
});
afterAll(() => suite?.close());

type Fields = Partial<Record<'ownerIds' | 'areaIds' | 'branchIds' | 'channelIds', string[]>> & { isActive?: boolean; id?: string };
const rule = (name: string, users: string[], fields: Fields = {}) => ({
  name, userIds: users.map((user) => world.of(user).id), ownerIds: [], areaIds: [], branchIds: [], channelIds: [], isActive: true, ...fields,
});
const put = (...items: object[]) => suite.put('/care-assignment-rules', { items }) as Promise<{ items: { id: string }[]; version: number }>;

/** Whose the customer is, once all that was told has been heard. */
async function whose(...customerIds: string[]): Promise<(string | undefined)[]> {
  await suite.api.app.get(OutboxDispatcher).drain();
  await until('all is told', async () => (await suite.api.database.row(`select 1 from outbox_deliveries where state <> 'done' limit 1`)) === null);
  const rows = await suite.api.database.rows<{ customerId: string; userId: string }>(`select customer_id as "customerId", user_id as "userId" from user_care_customers where customer_id = any($1::uuid[])`, [customerIds]);
  const nameOf = (id: string | undefined) => ['A', 'B', 'C'].find((name) => world.of(name).id === id);
  return customerIds.map((id) => nameOf(rows.find((row) => row.customerId === id)?.userId));
}

describe('a new customer', () => {
  it('made by hand goes by the first rule that takes her, else in turn, and is seen by who got her (cases 7, 9)', async () => {
    const area = (await suite.post('/areas', { name: `Vùng ${world.of('A').id}`, provinceCodes: [] })) as { id: string };
    await put(rule('vùng', ['A'], { areaIds: [area.id] }), rule('còn lại', ['B', 'C']));
    const made: string[] = [];
    for (const fields of [{ areaId: area.id }, {}, {}, { areaId: area.id }]) made.push((await suite.customer(fields)).id);
    expect(await whose(...made)).toEqual(['A', 'B', 'C', 'A']);
    await suite.get(`/customers/${made[1]}`, world.of('B'));
    await suite.get(`/customers/${made[1]}`, world.of('A'), 404);
  });

  it('that somebody owns stays his; that no rule takes is nobody\'s, and counted so', async () => {
    await put(rule('kênh', ['A'], { channelIds: [((await suite.post('/customer-channels', { name: `Kênh ${world.of('A').id}` })) as { id: string }).id] }));
    const owned = await suite.customer({ ownerId: world.of('B').id });
    const lead = await suite.customer();
    expect(await whose(owned.id, lead.id)).toEqual([undefined, undefined]);
    const { items } = (await suite.get(`/customers?assigned=none&q=${lead.code}`, world.of('S1'))) as { items: { id: string }[] };
    expect(items.map((row) => row.id)).toEqual([lead.id]);
    await suite.get(`/customers/${lead.id}`, world.of('A'), 404);
  });

  it('of an import is given as well, and telling it twice changes nothing', async () => {
    await put(rule('tất cả', ['A', 'B']));
    const stamp = world.of('A').id.slice(-8);
    const lines = [1, 2, 3, 4].map((number) => `I${stamp}-${number},Khách nhập ${number}`).join('\n');
    const { body } = await suite.api.request.post('/api/v1/imports').set(suite.manager.headers).field('kind', 'customers').field('dryRun', 'false').attach('file', Buffer.from(`code,fullName\n${lines}\n`), 'khach.csv');
    await suite.api.app.get(ImportRunner).drain();
    expect(await suite.get(`/imports/${(body as { id: string }).id}`)).toMatchObject({ status: 'succeeded', created: 4 });
    const made = await suite.api.database.rows<{ id: string }>(`select id from customers where code like $1 order by code`, [`I${stamp}-%`]);
    const ids = made.map((row) => row.id);
    expect((await whose(...ids)).sort()).toEqual(['A', 'A', 'B', 'B']);
    const before = await whose(...ids);
    expect(await whose(...ids)).toEqual(before);
  });

  it('is not given to who is away or deactivated', async () => {
    await put(rule('tất cả', ['A', 'B']));
    await world.absence('A', 'C', '2026-11-10', '2026-11-20');
    const [one, two] = [await suite.customer(), await suite.customer()];
    expect(await whose(one.id, two.id)).toEqual(['B', 'B']);
    await suite.patch(`/users/${world.of('B').id}`, { active: false });
    const three = await suite.customer();
    expect(await whose(three.id)).toEqual(['A']);
  });
});

describe('the rules', () => {
  it('are kept in their order with whose turn it is, and two who change them are told of each other', async () => {
    const first = await put(rule('một', ['A', 'B']), rule('hai', ['C']));
    expect(await suite.get('/care-assignment-rules', world.of('S1'))).toEqual(first);
    const next = (await suite.put('/care-assignment-rules', { items: [{ ...first.items[1] }, { ...first.items[0] }] })) as typeof first;
    expect(next.items.map((item) => item.id)).toEqual([first.items[1]!.id, first.items[0]!.id]);
    const late = await suite.api.request.put('/api/v1/care-assignment-rules').set({ ...suite.manager.headers, 'if-match': `"${first.version}"` }).send({ items: [] });
    expect(late.status).toBe(412);
    await suite.put('/care-assignment-rules', { items: [] }, world.of('S1'), 403);
    await suite.get('/care-assignment-rules', world.of('A'), 403);
  });

  it('name what does not exist', async () => {
    const wrong = { ...rule('sai', ['A'], { areaIds: ['01890000-0000-7000-8000-000000000001'] }) };
    expect(await suite.put('/care-assignment-rules', { items: [rule('đúng', ['A']), wrong] }, suite.manager, 422)).toMatchObject({
      type: '/problems/care-of-unknown', errors: [{ pointer: '/items/1/areaIds/0' }],
    });
  });

  it('are applied to who is nobody\'s now, as a job that is taken back', async () => {
    await put();
    const lead = await suite.customer();
    expect(await whose(lead.id)).toEqual([undefined]);
    await put(rule('tất cả', ['B']));
    const job = (await suite.post('/care-assignment-rules/application', {}, suite.manager, 202)) as { id: string };
    const over = async (id: string) => until('over', async () => ((await suite.get(`/bulk-jobs/${id}`)) as { status: string }).status === 'succeeded');
    await over(job.id);
    expect(await whose(lead.id)).toEqual(['B']);
    const back = (await suite.post(`/bulk-jobs/${job.id}/reversal`, {}, suite.manager, 202)) as { id: string };
    await over(back.id);
    expect(await whose(lead.id)).toEqual([undefined]);
  });
});
