import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { http, toQueryString } from './client.ts';
import { offlineSince } from './connection.ts';
import { ApiProblem, isProblem } from './problem.ts';
import { acceptSession, currentToken, onSession, type SessionAnswer } from './token.ts';

const session = (accessToken: string): SessionAnswer => ({
  accessToken,
  expiresIn: 600,
  user: {
    id: 'u',
    email: 'a@b.vn',
    fullName: 'A',
    role: 'agent',
    permissions: [],
    scopes: {},
    departmentId: null,
    branchIds: [],
    mustChangePassword: false,
    locale: 'vi',
  },
});
const json = (body: unknown, status = 200): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } });
const problem = (status: number, body: object): Response =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/problem+json' } });
const server = vi.fn<(url: string, init: RequestInit) => Promise<Response>>();
const headersOf = (call: number): Headers => server.mock.calls[call]?.[1].headers as Headers;

beforeEach(() => {
  server.mockReset();
  vi.stubGlobal('fetch', server);
  acceptSession(session('old'));
});
afterEach(() => vi.unstubAllGlobals());

describe('http', () => {
  it('renews a token that has run out once and asks again', async () => {
    server
      .mockResolvedValueOnce(problem(401, {}))
      .mockResolvedValueOnce(json(session('new')))
      .mockResolvedValueOnce(json({ items: [] }));
    await expect(http.get('/customers')).resolves.toEqual({ items: [] });
    expect(server.mock.calls.map(([url]) => url)).toEqual(['/api/v1/customers', '/api/v1/auth/refresh', '/api/v1/customers']);
    expect(headersOf(2).get('Authorization')).toBe('Bearer new');
  });

  it('renews once for all requests that fail together', async () => {
    server.mockImplementation((url, init) => {
      if (url.endsWith('/refresh')) return Promise.resolve(json(session('new')));
      return Promise.resolve((init.headers as Headers).get('Authorization') === 'Bearer new' ? json({}) : problem(401, {}));
    });
    await Promise.all([http.get('/a'), http.get('/b'), http.get('/c')]);
    expect(server.mock.calls.filter(([url]) => url.endsWith('/refresh'))).toHaveLength(1);
  });

  it('ends the session when it cannot be renewed', async () => {
    const heard = vi.fn();
    onSession(heard);
    server.mockImplementation(() => Promise.resolve(problem(401, { type: '/problems/session-ended' })));
    await expect(http.get('/customers')).rejects.toSatisfy((error) => isProblem(error, 'session-ended'));
    expect(heard).toHaveBeenLastCalledWith(null);
    expect(currentToken()).toBeUndefined();
  });

  it('keeps the session while there is no line', async () => {
    server.mockRejectedValue(new TypeError('Failed to fetch'));
    await expect(http.get('/customers')).rejects.toMatchObject({ status: 0, isOffline: true });
    expect(offlineSince.value).toBeInstanceOf(Date);
    expect(currentToken()).toBe('old');
  });

  it('gives every POST a key, or the one it is told', async () => {
    server.mockImplementation(() => Promise.resolve(json({}, 201)));
    await http.post('/orders', {});
    await http.post('/orders', {}, { idempotencyKey: 'k1' });
    expect(headersOf(0).get('Idempotency-Key')).toMatch(/^[0-9a-f]{32}$/);
    expect(headersOf(1).get('Idempotency-Key')).toBe('k1');
  });

  it('tells which fields were refused, and what else the problem says', async () => {
    server.mockResolvedValue(
      problem(422, {
        type: '/problems/invalid-input',
        title: 'Sai',
        errors: [{ pointer: '/email', code: 'email', message: 'Cần là thư' }],
        claimedBy: { fullName: 'Châu' },
      }),
    );
    const error = await http.post('/users', {}).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ApiProblem);
    expect(error).toMatchObject({ status: 422, code: 'invalid-input', errors: [{ pointer: '/email' }] });
    expect((error as ApiProblem).member<{ fullName: string }>('claimedBy')?.fullName).toBe('Châu');
  });

  it('leaves empty filters out and joins lists', () => {
    expect(toQueryString({ q: '', areaId: null, state: ['in_care', 'void'], limit: 50 })).toBe('?state=in_care%2Cvoid&limit=50');
    expect(toQueryString({})).toBe('');
  });
});
