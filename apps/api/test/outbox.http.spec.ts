import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { Events, OutboxDispatcher, OutboxModule } from '@tantam/platform';

let api: TestApp;
let admin: TestUser;
let fails = true;

beforeAll(async () => {
  api = await createTestApp({ modules: [OutboxModule], config: { runsJobs: false } });
  admin = await api.as('admin');
  api.app.get(Events, { strict: false }).later('thing.happened', 'test.hears', () => (fails ? Promise.reject(new Error('no paper for "Lan"')) : Promise.resolve()));
});
afterAll(() => api.close());
beforeEach(() => {
  fails = true;
  return api.database.script('truncate outbox_deliveries, outbox_events restart identity');
});

const get = (path: string, user = admin) => api.request.get(`/api/v1/outbox${path}`).set(user.headers);
const post = (path: string, body: object = {}, user = admin) => api.request.post(`/api/v1/outbox${path}`).set(user.headers).send(body);
const drain = () => api.app.get(OutboxDispatcher, { strict: false }).drain();

/** As many as asked for, about one thing each, out of attempts. */
async function parked(count: number): Promise<void> {
  for (let thing = 1; thing <= count; thing++) await api.app.get(Events, { strict: false }).publish({ name: 'thing.happened', data: { thing }, aggregate: `thing:${thing}` });
  await api.database.execute('update outbox_deliveries set attempts = 11');
  await drain();
}

describe('the outbox over HTTP', () => {
  it('is an administrator\'s', async () => {
    for (const role of ['agent', 'supervisor', 'manager'] as const) await get('/deliveries', await api.as(role)).expect(403);
  });

  it('tells how much is open, how old, and who hears what', async () => {
    expect((await get('/totals').expect(200)).body).toEqual({
      counts: { ready: 0, held: 0, retrying: 0, running: 0, parked: 0 }, oldestWaitingAt: null, oldestParkedAt: null, subscribers: ['test.hears'], eventNames: ['thing.happened'],
    });
    await parked(2);
    expect((await get('/totals').expect(200)).body).toMatchObject({ counts: { parked: 2, ready: 0 }, oldestWaitingAt: null, oldestParkedAt: expect.any(String) });
  });

  it('lists what failed, without what may be a person\'s, and one with what its event holds', async () => {
    await parked(1);
    const { body } = await get('/deliveries').expect(200);
    expect(body.items).toHaveLength(1);
    expect(body.items[0]).toMatchObject({ id: '1.test.hears', state: 'parked', attempts: 12, aggregate: 'thing:1', allowedActions: ['replay', 'discard'], nextAttemptAt: null });
    expect(body.items[0].error).toContain('no paper for …');
    expect((await get('/deliveries/1.test.hears').expect(200)).body).toMatchObject({ eventName: 'thing.happened', data: { thing: 1 } });
  });

  it.each([1, 2, 3])('pages of %i add up to the whole', async (limit) => {
    await parked(5);
    const ids: string[] = [];
    let cursor: string | null = '';
    while (cursor !== null) {
      const answer = await get(`/deliveries?withTotal=true&limit=${limit}${cursor ? `&cursor=${cursor}` : ''}`).expect(200);
      const body = answer.body as { items: { id: string }[]; nextCursor: string | null; total: number };
      expect(body.total).toBe(5);
      ids.push(...body.items.map(({ id }) => id));
      cursor = body.nextCursor;
    }
    expect(ids).toEqual([5, 4, 3, 2, 1].map((sequence) => `${sequence}.test.hears`));
  });

  it('filters by state, receiver and event', async () => {
    await parked(2);
    const ids = async (query: string): Promise<number> => (await get(`/deliveries?${query}`).expect(200)).body.items.length;
    expect(await ids('state=parked')).toBe(2);
    expect(await ids('state=ready,held,done,discarded,running')).toBe(0);
    expect(await ids('subscriber=test.hears&eventName=thing.happened')).toBe(2);
    expect(await ids('subscriber=test.other')).toBe(0);
    expect(await ids('eventName=other.happened')).toBe(0);
    await get('/deliveries?state=stuck').expect(400);
  });

  it('tries one again, and all of a receiver', async () => {
    await parked(3);
    fails = false;
    await post('/deliveries/2.test.hears/replay').expect(204);
    await drain();
    expect((await get('/deliveries?state=done').expect(200)).body.items.map(({ id }: { id: string }) => id)).toEqual(['2.test.hears']);
    expect((await post('/deliveries/2.test.hears/replay').expect(409)).body).toMatchObject({ type: '/problems/delivery-cannot-be-replayed' });
    expect((await post('/replays', { subscriber: 'test.other' }).expect(200)).body).toEqual({ replayed: 0 });
    expect((await post('/replays', { subscriber: 'test.hears' }).expect(200)).body).toEqual({ replayed: 2 });
    await drain();
    expect((await get('/totals').expect(200)).body.counts.parked).toBe(0);
  });

  it('gives one up with a reason, which stays to be read', async () => {
    await parked(1);
    await post('/deliveries/1.test.hears/discard', {}).expect(400);
    await post('/deliveries/1.test.hears/discard', { reason: 'printed by hand' }).expect(204);
    expect((await get('/deliveries?state=discarded').expect(200)).body.items[0]).toMatchObject({ state: 'discarded', discardReason: 'printed by hand', discardedById: admin.id, allowedActions: [] });
    expect((await post('/deliveries/1.test.hears/discard', { reason: 'again' }).expect(409)).body).toMatchObject({ type: '/problems/delivery-cannot-be-discarded' });
  });

  it.each(['99.test.hears', 'nonsense', '1', '99999999999999999999.a.b'])('knows nothing of %p', async (id) => {
    await get(`/deliveries/${id}`).expect(404);
    await post(`/deliveries/${id}/replay`).expect(404);
    await post(`/deliveries/${id}/discard`, { reason: 'because' }).expect(404);
  });
});
