import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@tantam/kernel';
import { Live, LiveGateway, LiveSessions } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { createTestApp, LiveClient, type TestApp, type TestUser } from '../testing/index.js';
import { Tokens } from '../use-cases/tokens.js';

let test: TestApp;
let agent: TestUser;
const clients: LiveClient[] = [];

beforeAll(async () => {
  test = await createTestApp({ config: { allowedOrigins: ['https://cskh.example.vn'] } });
  agent = await test.as('agent');
});
afterEach(() => clients.splice(0).forEach((client) => client.close()));
afterAll(() => test?.close());

async function open(user: { headers: { authorization?: string } }, headers?: Record<string, string>): Promise<LiveClient> {
  const client = await LiveClient.open(test.url, user.headers, headers);
  clients.push(client);
  return client;
}
const tell = (room: string, data: unknown) => test.app.get(Live).publish(room, 'told', data);
const own = (user: TestUser) => `user:${user.id}`;
const sequences = (client: LiveClient) => client.heard.map(({ sequence }) => sequence);

describe('a live connection', () => {
  it('is refused at the handshake when a page of another site opens it', async () => {
    for (const origin of ['https://evil.example', 'null', `${test.url}.evil.example`, 'http://127.0.0.1:1']) {
      await expect(open(agent, { origin })).rejects.toThrow('websocket error');
    }
  });

  it('is open to pages of our own host and of origins that the operator allows', async () => {
    expect((await open(agent, { origin: test.url })).socket.connected).toBe(true);
    expect((await open(agent, { origin: 'https://cskh.example.vn' })).socket.connected).toBe(true);
  });

  it('is refused without a token, with a spoilt one, and with one of a session that has ended', async () => {
    await expect(open({ headers: {} })).rejects.toThrow('unauthenticated');
    await expect(open({ headers: { authorization: 'Bearer nonsense' } })).rejects.toThrow('unauthenticated');
    const gone = await test.as('agent');
    await test.database.execute(`update sessions set revoked_at = now() where user_id = $1`, [gone.id]);
    await expect(open(gone)).rejects.toThrow('unauthenticated');
  });

  it('takes no token from the address', async () => {
    const token = agent.headers.authorization.replace('Bearer ', '');
    await expect(LiveClient.open(`${test.url}/?token=${token}`, {})).rejects.toThrow('unauthenticated');
  });

  it('is refused to whoever must change his password first', async () => {
    const fresh = await test.as('agent');
    await test.database.execute(`update users set must_change_password = true where id = $1`, [fresh.id]);
    await expect(open(fresh)).rejects.toThrow('unauthenticated');
  });

  it.each([
    ['its session is ended', (user: TestUser) => test.database.execute(`update sessions set revoked_at = now() where user_id = $1`, [user.id])],
    ['its user is deactivated', (user: TestUser) => test.database.execute(`update users set is_active = false where id = $1`, [user.id])],
    ['its user signs out', (user: TestUser) => test.request.post('/api/v1/auth/logout').set(user.headers).expect(204)],
  ])('is cut within two seconds once %s, and hears nothing afterwards', async (_what, end) => {
    const user = await test.as('agent');
    const client = await open(user);
    await client.join(own(user));
    const from = Date.now();
    await end(user);
    await until('the connection is cut', () => !client.socket.connected, 5_000);
    expect(Date.now() - from).toBeLessThan(2_000);
    await tell(own(user), {});
    expect(client.heard).toEqual([]);
  });

  it('goes on when its token expires, as long as the session does', async () => {
    const user = await test.as('agent');
    const session = await test.database.row<{ id: string }>(`select id from sessions where user_id = $1`, [user.id]);
    const headers = { authorization: `Bearer ${await test.app.get(Tokens).access(user.id, session!.id, 1)}` };
    const client = await open({ headers });
    await client.join(own(user));
    await until('the token has expired', async () => (await test.request.get('/api/v1/auth/me').set(headers)).status === 401);
    await tell(own(user), { n: 1 });
    await until('it still hears', () => client.heard.length === 1);
    expect(client.socket.connected).toBe(true);
  });

  it('is cut when it sends too much too fast', async () => {
    const client = await open(agent);
    for (let n = 0; n < 200; n += 1) client.socket.emit('join', { room: own(agent) });
    await until('it is cut', () => !client.socket.connected);
    expect(client.ended).toBe('too-many-messages');
  });

  it('is cut when it sends something large', async () => {
    const client = await open(agent);
    client.socket.emit('join', { room: 'x'.repeat(20_000) });
    await until('it is cut', () => !client.socket.connected);
  });

  it('joins fifty rooms and no more', async () => {
    const client = await open(await test.as('admin'));
    const ids = Array.from({ length: 51 }, () => uuidv7());
    await test.database.execute(`insert into departments (id, name) select id, id::text from unnest($1::uuid[]) as id`, [ids]);
    const answers: string[] = [];
    for (const id of ids) {
      // Forty at once are within measure, then ten a second.
      if (answers.length > 35) await pause(105);
      answers.push((await client.join(`department:${id}`)).status);
    }
    expect(answers.filter((status) => status === 'joined')).toHaveLength(50);
    expect(answers.at(-1)).toBe('refused');
  });
});

describe('rooms', () => {
  it('are closed to whom they are not for, and do not tell those that exist from those that do not', async () => {
    const other = await test.as('agent');
    const client = await open(agent);
    for (const room of [own(other), `user:${uuidv7()}`, `department:${uuidv7()}`, 'department:x', 'nonsense', 'nonsense:1', '', '../etc']) {
      expect(await client.join(room)).toEqual({ status: 'refused' });
    }
    expect(await client.socket.emitWithAck('join', null)).toEqual({ status: 'refused' });
    expect(await client.socket.emitWithAck('join', { room: own(agent), after: '1' })).toEqual({ status: 'refused' });
    await tell(own(other), {});
    await tell(own(agent), {});
    expect(client.heard).toEqual([]);
  });

  it('stay open to who connects while the sessions of the others are looked at', async () => {
    await open(agent);
    const sessions = test.app.get(LiveSessions);
    const stillOpen = sessions.stillOpen.bind(sessions);
    const newcomers: LiveClient[] = [];
    let looks = 0;
    sessions.stillOpen = async (ids) => {
      const answer = await stillOpen(ids);
      if (looks === 0) newcomers.push(await open(await test.as('agent')));
      looks += 1;
      return answer;
    };
    try {
      await until('the sessions were looked at twice', () => looks >= 2);
    } finally {
      sessions.stillOpen = stillOpen;
    }
    expect(newcomers.map(({ socket }) => socket.connected)).toEqual([true]);
  });

  it('of a department are for its members and for those above them', async () => {
    const [above, inside] = [uuidv7(), uuidv7()];
    await test.database.execute(`insert into departments (id, name, parent_id) values ($1, 'Trên', null), ($2, 'Trong', $1)`, [above, inside]);
    const joins = async (role: string, departmentId: string | undefined, room: string) => (await (await open(await test.as(role, { departmentId }))).join(`department:${room}`)).status;
    expect(await joins('agent', inside, inside)).toBe('joined');
    expect(await joins('agent', inside, above)).toBe('refused');
    expect(await joins('agent', above, inside)).toBe('refused');
    expect(await joins('supervisor', above, inside)).toBe('joined');
    expect(await joins('supervisor', inside, above)).toBe('refused');
    expect(await joins('manager', undefined, inside)).toBe('joined');
  });

  it('are left when the right to them is taken away', async () => {
    const id = uuidv7();
    await test.database.execute(`insert into departments (id, name) values ($1, 'Nhóm 1')`, [id]);
    const member = await test.as('agent', { departmentId: id });
    const client = await open(member);
    await client.join(`department:${id}`);
    await tell(`department:${id}`, { n: 1 });
    await until('the member hears', () => client.heard.length === 1);
    await test.database.execute(`update users set department_id = null where id = $1`, [member.id]);
    await until('he is told that he left', () => client.left.length === 1);
    await tell(`department:${id}`, { n: 2 });
    await tell(own(member), {});
    expect(client.heard).toHaveLength(1);
    expect(client.socket.connected).toBe(true);
  });
});

describe('messages', () => {
  it('arrive in order, once, in every tab of their reader and in nobody else’s', async () => {
    const [one, two, other] = [await open(agent), await open(agent), await open(await test.as('agent'))];
    const { sequence } = await one.join(own(agent));
    await two.join(own(agent));
    await Promise.all(Array.from({ length: 30 }, (_, n) => tell(own(agent), { n })));
    await until('both have heard', () => one.heard.length >= 30 && two.heard.length >= 30);
    const expected = Array.from({ length: 30 }, (_, n) => sequence + n + 1);
    expect(sequences(one)).toEqual(expected);
    expect(sequences(two)).toEqual(expected);
    expect(other.heard).toEqual([]);
  });

  it('that rolled back are never heard', async () => {
    const client = await open(agent);
    await client.join(own(agent));
    await expect(
      test.database.transaction(async () => {
        await tell(own(agent), { n: 'never' });
        throw new Error('no');
      }),
    ).rejects.toThrow('no');
    await tell(own(agent), { n: 'ever' });
    await until('the next one is heard', () => client.heard.length > 0);
    expect(client.heard.map(({ data }) => data)).toEqual([{ n: 'ever' }]);
  });

  it('missed during a cut come on return: all of them, once, in order, however the cut fell', async () => {
    const user = await test.as('agent');
    let client = await open(user);
    let last = (await client.join(own(user))).sequence;
    const heard: number[] = [];
    let isDone = false;
    const publishing = (async () => {
      for (let n = 0; n < 150; n += 1) await tell(own(user), { n });
      isDone = true;
    })();
    while (!isDone || heard.length < 150) {
      await until('something is heard', () => client.heard.length > 0 || isDone);
      client.socket.disconnect();
      heard.push(...sequences(client));
      last = heard.at(-1) ?? last;
      client = await open(user);
      const { status, missed } = await client.join(own(user), last);
      expect(status).toBe('joined');
      heard.push(...missed.map(({ sequence }) => sequence));
      last = heard.at(-1) ?? last;
    }
    await publishing;
    expect(heard).toEqual(Array.from({ length: 150 }, (_, n) => n + 1));
  });

  it('too old to be told again are answered with word to read anew, and new ones still come', async () => {
    const user = await test.as('agent');
    for (let n = 0; n < 3; n += 1) await tell(own(user), { n });
    await test.database.execute(`delete from live_messages where room = $1 and sequence <= 2`, [own(user)]);
    const client = await open(user);
    expect(await client.join(own(user), 1)).toEqual({ status: 'too-old', sequence: 3, missed: [] });
    await tell(own(user), { n: 'new' });
    await until('the new one comes', () => client.heard.length === 1);
    expect(sequences(client)).toEqual([4]);
  });

  it('come no more after leaving', async () => {
    const client = await open(agent);
    await client.join(own(agent));
    await client.leave(own(agent));
    await tell(own(agent), {});
    const { sequence } = await client.join(own(agent));
    await tell(own(agent), { n: 'after' });
    await until('the last one comes', () => client.heard.length > 0);
    expect(sequences(client)).toEqual([sequence + 1]);
  });

  it('do not pile up for a reader who does not read: he is cut, and comes back to what he missed', async () => {
    const user = await test.as('agent');
    const gateway = test.app.get(LiveGateway);
    await until('earlier connections are gone', () => gateway.connectionCount() === 0);
    const client = await open(user);
    const { sequence } = await client.join(own(user));
    const line = (client.socket.io.engine.transport as unknown as { ws: { _socket: { pause(): void; destroy(): void } } }).ws._socket;
    line.pause();
    const before = process.memoryUsage().rss;
    let told = 0;
    for (; gateway.connectionCount() > 0 && told < 400; told += 1) await tell(own(user), 'x'.repeat(60_000));
    // Long before the missing heartbeat ends it.
    expect(told).toBeLessThan(400);
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024);
    line.destroy();
    const again = await (await open(user)).join(own(user), sequence + told - 3);
    expect(again.missed.map((message) => message.sequence)).toEqual([-2, -1, 0].map((back) => sequence + told + back));
  });
});
