import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TestClock } from '@tantam/platform/testing';
import { createTestApp, type TestApp } from '../testing/index.js';
import { Passwords } from '../use-cases/passwords.js';

const PASSWORD = 'mật khẩu rất dài 1';
const clock = new TestClock(new Date('2026-11-22T03:00:00Z'));
let test: TestApp;
let made = 0;

beforeAll(async () => {
  test = await createTestApp({ clock, config: { trustedProxies: 'loopback' } });
});
afterAll(() => test.close());

/** Each person calls from an address of his own, so that slow-downs stay apart. */
async function someone(): Promise<{ email: string; from: string }> {
  made++;
  const { email } = await test.as('agent', { email: `someone${made}@example.vn`, password: PASSWORD });
  return { email, from: `203.0.113.${made}` };
}

function login(email: string, from: string, password = PASSWORD, more: object = {}) {
  return test.request.post('/api/v1/auth/login').set('x-forwarded-for', from).send({ email, password, ...more });
}

function cookieOf(answer: { headers: Record<string, unknown> }): string {
  return ((answer.headers['set-cookie'] as string[] | undefined) ?? []).join('; ');
}

function tokenOf(answer: { headers: Record<string, unknown> }): string {
  return /tantam-refresh=([^;]+)/.exec(cookieOf(answer))?.[1] ?? 'none';
}

function refresh(token: string) {
  return test.request.post('/api/v1/auth/refresh').set('cookie', `tantam-refresh=${token}`);
}

function me(accessToken: string) {
  return test.request.get('/api/v1/auth/me').set('authorization', `Bearer ${accessToken}`);
}

function later(seconds: number): void {
  clock.set(new Date(clock.now().getTime() + seconds * 1000));
}

describe('signing in', () => {
  it('gives whoever knows the password an access token, and says who he is', async () => {
    const user = await test.as('agent', { email: 'lan@example.vn', fullName: 'Nguyễn Thị Lan', password: PASSWORD });
    const answer = await login(' LAN@example.vn ', '203.0.113.250', PASSWORD.normalize('NFD')).expect(200);
    expect(answer.body).toMatchObject({
      expiresIn: 600,
      user: { id: user.id, email: 'lan@example.vn', fullName: 'Nguyễn Thị Lan', role: 'agent', scopes: { customers: 'own' }, departmentId: null, branchIds: [], mustChangePassword: false, locale: 'vi' },
    });
    expect((await me(answer.body.accessToken).expect(200)).body).toEqual(answer.body.user);
  });

  it('answers a wrong password, an unknown account and a deactivated one alike', async () => {
    const [wrong, deactivated] = [await someone(), await someone()];
    await test.database.execute('update users set is_active = false where email = $1', [deactivated.email]);
    const answers = [await login(wrong.email, wrong.from, 'something else 1'), await login('nobody@example.vn', wrong.from), await login(deactivated.email, deactivated.from)];
    for (const answer of answers) expect(answer).toMatchObject({ status: 401, body: { type: '/problems/wrong-credentials' } });
    expect(new Set(answers.map(({ body }) => JSON.stringify({ ...body, instance: '' }))).size).toBe(1);
  });

  // The time itself would be measured on a busy machine; the work that takes it can be counted.
  it('hashes once for an unknown account too, so that time does not tell who has one', async () => {
    const { email, from } = await someone();
    const hashing = jest.spyOn(test.app.get(Passwords, { strict: false }) as unknown as { inTurn(work: () => Promise<unknown>): Promise<unknown> }, 'inTurn');
    await login(email, from, 'something else 1').expect(401);
    const known = hashing.mock.calls.length;
    await login('nobody2@example.vn', from, 'something else 1').expect(401);
    expect([known, hashing.mock.calls.length]).toEqual([1, 2]);
    hashing.mockRestore();
  });

  it('keeps an unremembered session in a cookie that ends with the browser, a remembered one for 30 days', async () => {
    const { email, from } = await someone();
    const short = cookieOf(await login(email, from));
    expect(short).toMatch(/^tantam-refresh=.*HttpOnly/);
    expect(short).toMatch(/Path=\/api\/v1\/auth; HttpOnly; SameSite=Strict/);
    expect(short).not.toMatch(/Expires|Secure/);
    expect(cookieOf(await login(email, from, PASSWORD, { remember: true }))).toMatch(/Expires=Tue, 22 Dec 2026/);
  });

  it('binds the cookie to host and https where the request came by https', async () => {
    const { email, from } = await someone();
    const cookie = cookieOf(await login(email, from).set('x-forwarded-proto', 'https'));
    expect(cookie).toMatch(/^__Host-tantam-refresh=[^;]+; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
  });

  it('slows guessing down after ten failures, and says for how long', async () => {
    const { email, from } = await someone();
    for (let n = 0; n < 10; n++) await login(email, from, `wrong password ${n}`).expect(401);
    const refused = await login(email, from);
    expect(refused).toMatchObject({ status: 429, body: { type: '/problems/too-many-sign-ins' }, headers: { 'retry-after': '2' } });
    later(2);
    await login(email, from).expect(200);
    await login(email, from, 'wrong password again').expect(401);
  });

  it('counts attempts that come at once one by one', async () => {
    const { email, from } = await someone();
    const answers = await Promise.all(Array.from({ length: 16 }, (_, n) => login(email, from, `wrong password ${n}`)));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(6);
  });

  it('does not keep the owner out while strangers elsewhere guess', async () => {
    const { email, from } = await someone();
    await login(email, from).expect(200);
    await test.database.execute(
      `insert into sign_in_attempts (key, failures, last_failed_at) select key, 1000, $1 from unnest($2::text[]) as key`,
      [clock.now(), await keysOfStrangers(email)],
    );
    await login(email, '198.51.100.7').expect(429);
    await login(email, from).expect(200);
  });
});

/** What a flood of failures from many addresses leaves behind. */
async function keysOfStrangers(email: string): Promise<string[]> {
  const { createHash } = await import('node:crypto');
  return [createHash('sha256').update(`account ${email}`).digest('base64url')];
}

describe('going on with a session', () => {
  it('takes each refresh token once and gives the next', async () => {
    const { email, from } = await someone();
    const first = tokenOf(await login(email, from));
    const answer = await refresh(first).expect(200);
    expect(answer.body).toMatchObject({ expiresIn: 600, user: { email } });
    expect(tokenOf(answer)).not.toBe(first);
    await me(answer.body.accessToken).expect(200);
    await refresh(tokenOf(answer)).expect(200);
  });

  it('gives the same successor when the last token is repeated within 20 seconds', async () => {
    const { email, from } = await someone();
    const first = tokenOf(await login(email, from));
    const both = await Promise.all([refresh(first), refresh(first)]);
    expect(both.map(({ status }) => status)).toEqual([200, 200]);
    expect(tokenOf(both[0])).toBe(tokenOf(both[1]));
    await refresh(tokenOf(both[0])).expect(200);
  });

  it('ends the whole chain when an older token turns up, also for whoever stole it', async () => {
    const { email, from } = await someone();
    const signedIn = await login(email, from);
    const first = tokenOf(signedIn);
    const second = await refresh(first).expect(200);
    later(21);
    await refresh(first).expect(401);
    await refresh(tokenOf(second)).expect(401);
    await me(second.body.accessToken).expect(401);
  });

  it('ends when nobody has come back in time', async () => {
    const { email, from } = await someone();
    const first = tokenOf(await login(email, from));
    later(86_401);
    await refresh(first).expect(401);
  });

  it('refuses a made-up token, and a missing one', async () => {
    await refresh('made-up').expect(401);
    await test.request.post('/api/v1/auth/refresh').expect(401);
  });

  it('answers the own pages only', async () => {
    const { email, from } = await someone();
    const first = tokenOf(await login(email, from));
    const host = new URL(test.url).host;
    for (const origin of ['https://evil.example', `https://evil.example:${host.split(':')[1]}`, 'null', `http://127.0.0.1:1`]) {
      expect(await refresh(first).set('origin', origin)).toMatchObject({ status: 403, body: { type: '/problems/foreign-origin' } });
    }
    await refresh(first).set('sec-fetch-site', 'cross-site').expect(403);
    await refresh(first).set('origin', `http://${host}`).expect(200);
  });
});

describe('signing out', () => {
  it('ends the session of the cookie, with its access token', async () => {
    const { email, from } = await someone();
    const signedIn = await login(email, from);
    const answer = await test.request.post('/api/v1/auth/logout').set('cookie', `tantam-refresh=${tokenOf(signedIn)}`).expect(204);
    expect(cookieOf(answer)).toMatch(/tantam-refresh=; .*Expires=Thu, 01 Jan 1970/);
    await me(signedIn.body.accessToken).expect(401);
    await refresh(tokenOf(signedIn)).expect(401);
  });

  it('ends the session of an access token alone', async () => {
    const { email, from } = await someone();
    const signedIn = await login(email, from);
    await test.request.post('/api/v1/auth/logout').set('authorization', `Bearer ${signedIn.body.accessToken}`).expect(204);
    await me(signedIn.body.accessToken).expect(401);
    await refresh(tokenOf(signedIn)).expect(401);
  });
});

describe('an access token', () => {
  it('is refused when it is missing, made up, or signed by nobody', async () => {
    const header = Buffer.from('{"alg":"none","typ":"JWT"}').toString('base64url');
    const user = await test.as('agent');
    const claims = user.headers.authorization.split('.')[1] ?? '';
    for (const token of ['', 'abc', `${header}.${claims}.`, `${user.headers.authorization.slice(7)}x`]) {
      expect(await me(token)).toMatchObject({ status: 401, body: { type: '/problems/unauthenticated' } });
    }
    await test.request.get('/api/v1/auth/me').expect(401);
  });
});

describe('changing one’s password', () => {
  it('ends all other sessions and keeps this one', async () => {
    const { email, from } = await someone();
    const [here, elsewhere] = [await login(email, from), await login(email, from)];
    const change = (body: object) => test.request.post('/api/v1/auth/password').set('authorization', `Bearer ${here.body.accessToken}`).send(body);
    expect((await change({ currentPassword: 'not this one 1', newPassword: 'a new password 2' })).body).toMatchObject({ status: 422, type: '/problems/wrong-password' });
    expect((await change({ currentPassword: PASSWORD, newPassword: 'too short' })).body).toMatchObject({ status: 400, errors: [{ pointer: '/newPassword', code: 'too-short' }] });
    expect((await change({ currentPassword: PASSWORD, newPassword: PASSWORD })).body).toMatchObject({ status: 422, type: '/problems/same-password' });
    await change({ currentPassword: PASSWORD, newPassword: 'a new password 2' }).expect(204);
    await me(here.body.accessToken).expect(200);
    await me(elsewhere.body.accessToken).expect(401);
    await login(email, from).expect(401);
    await login(email, from, 'a new password 2').expect(200);
  });

  it('counts wrong guesses also when each comes with an Idempotency-Key', async () => {
    const { email, from } = await someone();
    const { body } = await login(email, from);
    const guess = (n: number) =>
      test.request.post('/api/v1/auth/password').set('authorization', `Bearer ${body.accessToken}`).set('x-forwarded-for', from).set('idempotency-key', `k${n}`)
        .send({ currentPassword: `wrong password ${n}`, newPassword: 'a new password 2' });
    for (let n = 0; n < 10; n++) await guess(n).expect(422);
    await guess(10).expect(429);
  });
});

describe('one’s own language', () => {
  it('is kept with the user', async () => {
    const user = await test.as('agent');
    await test.request.patch('/api/v1/auth/me').set(user.headers).send({ locale: 'en' }).expect(200);
    expect((await test.request.get('/api/v1/auth/me').set(user.headers)).body.locale).toBe('en');
    await test.request.patch('/api/v1/auth/me').set(user.headers).send({ role: 'admin' }).expect(400);
  });
});
