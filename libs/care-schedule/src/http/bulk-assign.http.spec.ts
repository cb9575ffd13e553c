import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { LiveClient } from '@tantam/identity/testing';
import { BulkRunner } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';

interface Job {
  id: string;
  status: string;
  total: number;
  processed: number;
  changed: number;
  skipped: number;
  reversibleUntil: string | null;
  reversesId: string | null;
  reversedById: string | null;
}
interface Preview {
  selected: number;
  changes: number;
  isInForce: boolean;
  people: { userId: string; fullName: string; before: number; after: number }[];
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

const id = (user: string): string => world.of(user).id;
const ask = (operation: string, userNames: string[], more: object) => ({ operation, of: 'customer', userIds: userNames.map(id), ...more });
const preview = async (body: object, by = 'M'): Promise<Preview> => (await suite.post('/care-assignments/preview', body, world.of(by), 200)) as Preview;
async function run(body: object, by = 'M'): Promise<Job> {
  return over(((await suite.post('/care-assignments', body, world.of(by), 202)) as Job).id, by);
}
async function over(jobId: string, by = 'M'): Promise<Job> {
  let job: Job | undefined;
  await until('the job is over', async () => ['succeeded', 'failed'].includes((job = (await suite.get(`/bulk-jobs/${jobId}`, world.of(by))) as Job).status));
  return job!;
}
async function undo(job: Job, by = 'M'): Promise<Job> {
  return over(((await suite.post(`/bulk-jobs/${job.id}/reversal`, {}, world.of(by), 202)) as Job).id, by);
}
async function customers(...names: string[]): Promise<string[]> {
  for (const name of names) await world.customer(name);
  return names.map((name) => world.customerId(name));
}
const countOf = async (user: string): Promise<number> => ((await suite.get(`/users/${id(user)}/care-customers?withTotal=true`)) as { total: number }).total;
const shares = ({ people }: Preview) => people.map(({ fullName, before, after }) => [fullName.split(' ')[0], before, after]);

describe('giving many customers at once', () => {
  it('shows what would change, splits evenly, and takes it back', async () => {
    const ids = await customers('1', '2', '3', '4', '5');
    await world.assignCustomers('C', ['1', '2']);
    const body = ask('split-evenly', ['A', 'B'], { ids });
    const seen = await preview(body);
    expect(seen).toMatchObject({ selected: 5, changes: 5, isInForce: true });
    expect(shares(seen)).toEqual([['A', 0, 3], ['B', 0, 2], ['C', 2, 0]]);
    expect(await countOf('A')).toBe(0);

    const job = await run(body);
    expect(job).toMatchObject({ status: 'succeeded', total: 5, processed: 5, changed: 5, skipped: 0 });
    expect([await countOf('A'), await countOf('B'), await countOf('C')]).toEqual([3, 2, 0]);
    const [first] = ((await suite.get(`/users/${id('A')}/care-customers`)) as { items: { id: string }[] }).items;
    expect(await suite.get(`/customers/${first?.id}`, world.of('A'))).toMatchObject({ id: first?.id });
    await suite.get(`/customers/${first?.id}`, world.of('B'), 404);
    expect((await preview(body)).changes).toBe(0);
    expect(await suite.post('/care-assignments', body, world.of('M'), 422)).toMatchObject({ type: '/problems/care-assignment-changes-nothing' });

    const back = await undo(job);
    expect(back).toMatchObject({ status: 'succeeded', changed: 5, skipped: 0, reversesId: job.id, reversibleUntil: null });
    expect([await countOf('A'), await countOf('B'), await countOf('C')]).toEqual([0, 0, 2]);
    expect(await suite.get(`/bulk-jobs/${job.id}`, world.of('M'))).toMatchObject({ reversedById: back.id, reversibleUntil: null });
    expect(await suite.post(`/bulk-jobs/${job.id}/reversal`, {}, world.of('M'), 409)).toMatchObject({ type: '/problems/bulk-not-reversible' });
  });

  it('leaves alone on undo what somebody has changed since, and names it', async () => {
    const ids = await customers('1', '2');
    const job = await run(ask('add', ['A'], { ids }));
    await world.assignCustomers('B', ['2']);
    const back = await undo(job);
    expect(back).toMatchObject({ changed: 1, skipped: 1 });
    const { items } = (await suite.get(`/bulk-jobs/${back.id}/rows?outcome=skipped`, world.of('M'))) as { items: { targetId: string; name: string; reason: string }[] };
    expect(items).toMatchObject([{ targetId: ids[1], name: expect.stringContaining('Khách 2'), reason: 'Đã có người sửa sau đó, giữ nguyên' }]);
    expect([await countOf('A'), await countOf('B')]).toEqual([1, 1]);
  });

  it('gives all that match the filter of the list, and nobody else', async () => {
    await customers('1', '2');
    await world.customer('3', { owner: 'B' });
    await run(ask('add', ['A'], { customerFilter: { ownerId: [id('B')] } }));
    expect(((await suite.get(`/users/${id('A')}/care-customers`)) as { items: { id: string }[] }).items.map((row) => row.id)).toEqual([world.customerId('3')]);
  });

  it('gives the customers of a worklist as it is filtered, each once, and only those that the actor sees', async () => {
    await world.product('P');
    await world.product('Q');
    for (const [name, owner] of [['1', 'A'], ['2', 'A'], ['3', 'C']] as const) await world.customer(name, { owner });
    await world.order('1', '1', ['P']);
    await world.order('1b', '1', ['Q']);
    await world.order('3', '3', ['P']);
    await world.careDate('2', '2026-11-20');
    const given = async (): Promise<string[]> => ((await suite.get(`/users/${id('B')}/care-customers`)) as { items: { id: string }[] }).items.map((row) => row.id);
    const due = ask('add', ['B'], { planFilter: { state: ['not_cared', 'in_care'], dueTo: '2026-11-16' } });
    expect(await preview(due, 'S1')).toMatchObject({ selected: 1, changes: 1 });
    expect(await preview({ ...due, planFilter: { forMe: true, dueFrom: '2026-11-17' } }, 'S1')).toMatchObject({ selected: 1, changes: 1 });
    await run(due, 'S1');
    expect(await given()).toEqual([world.customerId('1')]);
    expect(await suite.post('/care-assignments/preview', { ...due, ids: [world.customerId('1')] }, world.of('S1'), 422)).toMatchObject({ type: '/problems/care-choose-ids-or-filter' });
    expect(await suite.post('/care-assignments/preview', { ...due, of: 'product' }, world.of('S1'), 422)).toMatchObject({ type: '/problems/care-choose-ids-or-filter' });
  });

  it('takes more than a chunk, row by row, and goes on where a stopped process left it', async () => {
    const made = await suite.api.database.rows<{ id: string }>(
      `insert into customers (id, code, full_name, given_name, type, created_by_id) select gen_random_uuid(), $2 || n, 'Khách ' || n, 'Khách', 'individual', $1 from generate_series(1, 1203) n returning id`,
      [id('M'), `NHIEU${id('M').slice(-6)}-`],
    );
    const started = (await suite.post('/care-assignments', ask('split-evenly', ['A', 'B', 'C'], { ids: made.map((row) => row.id) }), world.of('M'), 202)) as Job;
    const job = await over(started.id);
    expect(job).toMatchObject({ total: 1203, processed: 1203, changed: 1203 });
    // As a process that was killed behind the first chunk leaves it: the other rows wait, and the lease has run out.
    await suite.api.database.execute(`delete from user_care_customers where customer_id in (select target_id from bulk_job_rows where job_id = $1 and row_no > 500)`, [job.id]);
    await suite.api.database.execute(`update bulk_job_rows set outcome = null, before = null, after = null where job_id = $1 and row_no > 500`, [job.id]);
    await suite.api.database.execute(
      `update bulk_jobs set status = 'running', processed = 500, changed = 500, finished_at = null, lease_owner = 'elsewhere/1/x', lease_until = now() - interval '1 minute' where id = $1`,
      [job.id],
    );
    await suite.api.app.get(BulkRunner).drain();
    expect(await over(job.id)).toMatchObject({ status: 'succeeded', processed: 1203, changed: 1203 });
    expect([await countOf('A'), await countOf('B'), await countOf('C')]).toEqual([401, 401, 401]);
  });

  it('is heard live by who asked for it, and by nobody who may not', async () => {
    const job = await run(ask('add', ['A'], { ids: await customers('1') }), 'S1');
    for (const [name, status] of [['S1', 'joined'], ['M', 'joined'], ['S2', 'refused'], ['A', 'refused']] as const) {
      const client = await LiveClient.open(suite.api.url, world.of(name).headers);
      expect([name, (await client.join(`job:${job.id}`)).status]).toEqual([name, status]);
      client.close();
    }
    await suite.get(`/bulk-jobs/${job.id}`, world.of('S2'), 404);
    await suite.get(`/bulk-jobs/${job.id}/rows`, world.of('S2'), 404);
  });
});

describe('what makes no sense', () => {
  it.each([
    ['nothing chosen', () => ask('add', ['A'], { customerFilter: { tag: 'không ai có' } }), 'bulk-nothing-chosen'],
    ['ids and a filter', (ids: string[]) => ask('add', ['A'], { ids, customerFilter: {} }), 'care-choose-ids-or-filter'],
    ['neither', () => ask('add', ['A'], {}), 'care-choose-ids-or-filter'],
    ["another kind's filter", () => ask('add', ['A'], { productFilter: {} }), 'care-choose-ids-or-filter'],
    ['splitting among one', (ids: string[]) => ask('split-evenly', ['A'], { ids }), 'care-split-needs-two'],
    ['splitting among one named twice', (ids: string[]) => ask('split-evenly', ['A', 'A'], { ids }), 'care-split-needs-two'],
    ['an unknown customer', (ids: string[]) => ask('add', ['A'], { ids: [...ids, '01890000-0000-7000-8000-000000000001'] }), 'care-of-unknown'],
  ])('is refused: %s', async (_, body, code) => {
    const ids = await customers('1');
    for (const path of ['/care-assignments/preview', '/care-assignments']) {
      expect(await suite.post(path, body(ids), world.of('M'), 422)).toMatchObject({ type: `/problems/${code}` });
    }
  });

  it('is refused: work for somebody who is deactivated, but not taking it away', async () => {
    const ids = await customers('1');
    await world.assignCustomers('A', ['1']);
    await suite.patch(`/users/${id('A')}`, { active: false });
    expect(await suite.post('/care-assignments/preview', ask('add', ['A'], { ids }), world.of('M'), 422)).toMatchObject({ type: '/problems/care-assignee-inactive' });
    expect((await preview(ask('remove', ['A'], { ids }))).changes).toBe(1);
  });

  it('is refused: an agent; a supervisor for people, or with customers, that are not his', async () => {
    const ids = await customers('1', '2');
    await world.assignCustomers('C', ['2']);
    await suite.post('/care-assignments/preview', ask('add', ['A'], { ids: [ids[0]] }), world.of('A'), 403);
    expect(await suite.post('/care-assignments', ask('add', ['C'], { ids: [ids[0]] }), world.of('S1'), 403)).toMatchObject({ type: '/problems/care-of-other-departments' });
    expect(await suite.post('/care-assignments', ask('add', ['A'], { ids }), world.of('S1'), 422)).toMatchObject({ type: '/problems/care-of-unknown', errors: [{ pointer: '/ids/1' }] });
    expect((await run(ask('add', ['A'], { ids: [ids[0]] }), 'S1')).changed).toBe(1);
  });
});

describe('giving products and groups', () => {
  it('gives what they open, whole groups with those below, and takes it back (cases 1, 2)', async () => {
    await world.mode('by_product');
    await world.group('G');
    await world.group('G1', 'G');
    await world.product('P', { group: 'G1' });
    await world.product('Q');
    await world.customer('X');
    await world.order('1', 'X', ['P']);
    await world.order('2', 'X', ['Q']);
    const job = await run({ operation: 'add', of: 'product_group', userIds: [id('A')], ids: [world.groupId('G')] });
    expect(await world.differences('A', { plans: ['1'], noPlans: ['2'] })).toEqual([]);
    expect(await world.differences('B', { noPlans: ['1', '2'] })).toEqual([]);
    await undo(job);
    expect(await world.differences('A', { noPlans: ['1', '2'] })).toEqual([]);
    expect(await preview({ operation: 'add', of: 'customer', userIds: [id('A')], ids: [world.customerId('X')] })).toMatchObject({ isInForce: false });
  });

  it('shows the tree with who has what, and what nobody has', async () => {
    await world.group('G');
    await world.product('P', { group: 'G' });
    await world.product('Q', { group: 'G' });
    await world.product('free', { group: 'G', careIntervalDays: 0 });
    await world.assign('A', { products: ['P'] });
    type Group = { id: string; productCount: number; unassignedCount: number; users: { id: string }[] };
    const groupOf = async () => ((await suite.get('/care-assignments/product-groups', world.of('S1'))) as { items: Group[] }).items.find((group) => group.id === world.groupId('G'));
    expect(await groupOf()).toMatchObject({ productCount: 2, unassignedCount: 1, users: [] });
    const nobodys = async () => ((await suite.get(`/care-assignments/products?groupId=${world.groupId('G')}&hasInterval=true&assigned=none`, world.of('S1'))) as { items: { id: string }[] }).items.map((row) => row.id);
    expect(await nobodys()).toEqual([world.productId('Q')]);
    await suite.patch(`/users/${id('A')}`, { active: false });
    expect((await nobodys()).length).toBe(2);
    await world.assign('B', { groups: ['G'] });
    expect(await groupOf()).toMatchObject({ unassignedCount: 0, users: [{ id: id('B') }] });
  });
});

describe('who is whose to hand out', () => {
  it('a supervisor lists his people with what they have, a manager all, and no agent anybody', async () => {
    await customers('1', '2');
    await world.assignCustomers('A', ['1', '2']);
    await world.customer('3', { owner: 'B' });
    await world.absence('B', 'A', '2026-11-10', '2026-11-20');
    type Person = { id: string; customerCount: number; ownedCount: number; caredCustomerCount: number; awayUntil: string | null; standInName: string | null };
    const list = async (by: string) => ((await suite.get('/care-staff', world.of(by))) as { items: Person[] }).items;
    const ofS1 = await list('S1');
    expect(ofS1.map((person) => person.id).sort()).toEqual([id('A'), id('B'), id('S1')].sort());
    expect(ofS1.find((person) => person.id === id('A'))).toMatchObject({ customerCount: 2, ownedCount: 0, caredCustomerCount: 2, awayUntil: null });
    expect(ofS1.find((person) => person.id === id('B'))).toMatchObject({ customerCount: 0, ownedCount: 1, caredCustomerCount: 1, awayUntil: '2026-11-20', standInName: world.of('A').fullName });
    expect((await list('M')).map((person) => person.id)).toEqual(expect.arrayContaining([id('C'), id('A')]));
    await suite.get('/care-staff', world.of('A'), 403);

    await world.customer('both', { owner: 'A' });
    await world.assignCustomers('A', ['1', '2', 'both']);
    expect((await list('M')).find((person) => person.id === id('A'))).toMatchObject({ customerCount: 3, ownedCount: 1, caredCustomerCount: 3 });
    for (const person of await list('M')) {
      expect(await suite.get(`/care-assignments/customers?userId=${person.id}&withTotal=true`, world.of('M'))).toMatchObject({ total: person.caredCustomerCount });
    }
  });

  it('shows who is away when, of his people', async () => {
    await world.absence('A', 'B', '2026-11-10', '2026-11-20');
    await world.absence('C', 'S2', '2026-11-18', '2026-11-18');
    const between = async (from: string, to: string, by: string) =>
      ((await suite.get(`/care-staff/absences?from=${from}&to=${to}`, world.of(by))) as { items: { userId: string; userName: string; standInName: string }[] }).items;
    expect(await between('2026-11-20', '2026-11-30', 'S1')).toMatchObject([{ userId: id('A'), userName: world.of('A').fullName, standInName: world.of('B').fullName }]);
    expect(await between('2026-11-21', '2026-11-30', 'S1')).toEqual([]);
    expect((await between('2026-11-01', '2026-11-18', 'S2')).map((row) => row.userId)).toEqual([id('C')]);
  });

  it('lists customers with who has them, and those of nobody alone', async () => {
    const ids = await customers('1', '2', '3');
    await world.assignCustomers('A', ['1']);
    type Page = { items: { id: string; users: { id: string }[] }[]; total?: number };
    const of = async (query: string, by = 'M') => ((await suite.get(`/care-assignments/customers?${query}`, world.of(by))) as Page).items;
    expect((await of(`userId=${id('A')}`)).map((row) => [row.id, row.users.map((user) => user.id)])).toEqual([[ids[0], [id('A')]]]);
    const nobodys = (await of('assigned=none&limit=200')).map((row) => row.id);
    expect(nobodys).toEqual(expect.arrayContaining([ids[1], ids[2]]));
    expect(nobodys).not.toContain(ids[0]);
    expect(((await suite.get('/customers?assigned=none&limit=200', world.of('M'))) as Page).items.map((row) => row.id).sort()).toEqual([...nobodys].sort());
    await world.assignCustomers('C', ['2']);
    expect((await of('limit=200', 'S1')).map((row) => row.id)).not.toContain(ids[1]);
  });
});
