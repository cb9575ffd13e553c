import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp } from '../testing/index.js';

describe('requests above the limit', () => {
  let test: TestApp;
  beforeAll(async () => {
    test = await createTestApp({ config: { requestsPerMinute: 5, trustedProxies: 'loopback' } });
  });
  afterAll(() => test.close());

  it('are refused to the user who makes them, and to nobody else; every answer tells how many are left', async () => {
    const [busy, calm] = [await test.as('agent'), await test.as('agent')];
    for (let made = 1; made <= 5; made++) {
      const answer = await test.request.get('/api/v1/auth/me').set(busy.headers).expect(200);
      expect(answer.headers['ratelimit-policy']).toBe('"user";q=5;w=60');
      expect(answer.headers.ratelimit).toMatch(new RegExp(`^"user";r=${5 - made};t=\\d+$`));
    }
    const refused = await test.request.get('/api/v1/auth/me').set(busy.headers).expect(429);
    expect(refused.body).toMatchObject({ type: '/problems/too-many-requests', status: 429 });
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    await test.request.get('/api/v1/auth/me').set(calm.headers).expect(200);
  });

  it('are counted by address for whoever is not signed in', async () => {
    for (let made = 1; made <= 5; made++) await test.request.get('/api/v1/auth/me').set('x-forwarded-for', '203.0.113.7').expect(401);
    await test.request.get('/api/v1/auth/me').set('x-forwarded-for', '203.0.113.7').expect(429);
    await test.request.get('/api/v1/auth/me').set('x-forwarded-for', '203.0.113.8').expect(401);
  });
});

describe('a request of a bad shape', () => {
  let test: TestApp;
  let headers: { authorization: string };
  beforeAll(async () => {
    test = await createTestApp({ config: { requestsPerMinute: 0 } });
    headers = (await test.as('admin')).headers;
  });
  afterAll(() => test.close());
  const post = (body: string, type = 'application/json') => test.request.post('/api/v1/departments').set(headers).set('content-type', type).send(body);

  it('tells nothing of limits when there are none', async () => {
    const answer = await test.request.get('/api/v1/auth/me').set(headers).expect(200);
    expect(answer.headers.ratelimit).toBeUndefined();
  });

  it('is refused when nested deeper than 32 or with more than 100,000 members, before it is parsed', async () => {
    expect((await post(`{"name":${'['.repeat(32)}${']'.repeat(32)}}`)).body).toMatchObject({ type: '/problems/invalid-json' });
    expect((await post(`{"name":${'['.repeat(31)}${']'.repeat(31)}}`)).body).toMatchObject({ type: '/problems/invalid-input' });
    expect((await post(`[${'1,'.repeat(100_001)}1]`)).body).toMatchObject({ type: '/problems/too-large', status: 413 });
    await post(JSON.stringify({ name: `Phòng ${'[{"'.repeat(20)}\\"` })).expect(201);
  });

  it('is refused with __proto__, as a form, and with a key of the query given twice', async () => {
    expect((await post('{"name":"a","__proto__":{"isAdmin":true}}')).body).toMatchObject({ type: '/problems/invalid-json' });
    await post('name=a', 'application/x-www-form-urlencoded').expect(415);
    const twice = await test.request.get('/api/v1/users?limit=1&limit=2').set(headers).expect(400);
    expect(twice.body.errors).toEqual([{ pointer: '/limit', code: 'repeated', message: 'Tham số này được gửi nhiều lần' }]);
  });

  it('is answered with headers that let a browser do nothing with it', async () => {
    const answer = await test.request.get('/api/v1/auth/me').set(headers).set('x-request-id', 'proxy-12345678');
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox", 'x-content-type-options': 'nosniff', 'cache-control': 'no-store', 'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin', 'x-request-id': 'proxy-12345678', vary: expect.stringContaining('Accept-Language'),
    });
    expect((await test.request.get('/api/v1/auth/me').set('x-request-id', 'proxy-87654321')).body).toMatchObject({ instance: 'proxy-87654321' });
  });
});
