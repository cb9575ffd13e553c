import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { CONFIG, Live, LiveGateway, type Config } from '@tantam/platform';
import { startRedis, until, type TestRedis } from '@tantam/platform/testing';
import { itWithRedis } from '@tantam/platform/testing/it-with-redis';
import { createTestApp, LiveClient, type TestApp, type TestUser } from '../testing/index.js';

let redis: TestRedis | null;
const apps: TestApp[] = [];
const clients: LiveClient[] = [];

/** Two processes of one product; two apps here, on one database. */
async function twoApps(config: Partial<Config> = {}): Promise<[TestApp, TestApp]> {
  const one = await createTestApp({ config });
  apps.push(one);
  const two = await createTestApp({ config: { ...config, databaseUrl: one.app.get<Config>(CONFIG).databaseUrl } });
  apps.push(two);
  return [one, two];
}
async function listening(app: TestApp, user: TestUser): Promise<LiveClient> {
  const client = await LiveClient.open(app.url, user.headers);
  clients.push(client);
  expect((await client.join(`user:${user.id}`)).status).toBe('joined');
  return client;
}
const tell = (app: TestApp, user: TestUser, n: number) => app.app.get(Live).publish(`user:${user.id}`, 'told', { n });
const numbers = (client: LiveClient) => client.heard.map(({ data }) => (data as { n: number }).n);

beforeAll(async () => {
  redis = await startRedis();
});
afterEach(async () => {
  clients.splice(0).forEach((client) => client.close());
  for (const app of apps.splice(0).reverse()) await app.close();
});
afterAll(() => redis?.stop());

async function bothHearBoth(one: TestApp, two: TestApp): Promise<LiveClient[]> {
  const user = await one.as('agent');
  const [first, second] = [await listening(one, user), await listening(two, user)];
  for (let n = 0; n < 20; n += 1) await tell(n % 2 ? one : two, user, n);
  const all = Array.from({ length: 20 }, (_, n) => n);
  for (const client of [first, second]) await until('all have come', () => client.heard.length >= 20, 5_000);
  expect(numbers(first)).toEqual(all);
  expect(numbers(second)).toEqual(all);
  return [first, second];
}

describe('two processes on one database', () => {
  it('hear each other within a second, without Redis', async () => {
    const [one, two] = await twoApps();
    await bothHearBoth(one, two);
    const user = await one.as('agent');
    const client = await listening(two, user);
    const from = Date.now();
    await tell(one, user, 1);
    await until('it has come', () => client.heard.length === 1);
    expect(Date.now() - from).toBeLessThan(1_000);
  });

  it('hear each other again after their lines for waking were cut, and lose nothing meanwhile', async () => {
    const [one, two] = await twoApps();
    const user = await one.as('agent');
    const client = await listening(two, user);
    await one.database.execute(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and query ilike 'listen%'`);
    for (let n = 0; n < 5; n += 1) await tell(one, user, n);
    await until('all have come', () => client.heard.length === 5);
    expect(numbers(client)).toEqual([0, 1, 2, 3, 4]);
  });

  it('cut each other’s connections within two seconds of a sign-out, without Redis', async () => {
    const [one, two] = await twoApps();
    const user = await one.as('agent');
    const client = await listening(two, user);
    const from = Date.now();
    await one.request.post('/api/v1/auth/logout').set(user.headers).expect(204);
    await until('it is cut', () => !client.socket.connected);
    expect(Date.now() - from).toBeLessThan(2_000);
  });
});

describe('with Redis', () => {
  itWithRedis('processes hear each other, and cut each other’s connections at once', async () => {
    const [one, two] = await twoApps({ redisUrl: redis!.url });
    await bothHearBoth(one, two);
    const user = await one.as('agent');
    const [near, far] = [await listening(one, user), await listening(two, user)];
    const { id } = (await one.database.row<{ id: string }>(`select id from sessions where user_id = $1`, [user.id]))!;
    // The session itself goes on: only the word that came over Redis can cut the far one.
    await one.app.get(LiveGateway).cut(id);
    await until('both are cut', () => !near.socket.connected && !far.socket.connected, 1_000);
  });

  itWithRedis('processes go on hearing each other while it is down, and use it again once it is back', async () => {
    const [one, two] = await twoApps({ redisUrl: redis!.url });
    await redis!.kill();
    await bothHearBoth(one, two);
    const user = await one.as('agent');
    const client = await listening(two, user);
    await one.request.post('/api/v1/auth/logout').set(user.headers).expect(204);
    await until('it is cut by the check', () => !client.socket.connected, 2_500);
    await redis!.restart();
    const other = await one.as('agent');
    const { id } = (await one.database.row<{ id: string }>(`select id from sessions where user_id = $1`, [other.id]))!;
    await until('it is cut over Redis', async () => {
      const again = await listening(two, other);
      await one.app.get(LiveGateway).cut(id);
      return until('', () => !again.socket.connected, 300).then(
        () => true,
        () => false,
      );
    });
  });
});
