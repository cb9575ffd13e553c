import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { contractOf, type ApiSchema, type ListedOperation } from '@tantam/platform';
import { HOSTILE_TEXTS, HOSTILE_VALUES, missingFields, placesOf, randomOf, withValue } from './support/hostile-values.js';
import { SmallShop } from './support/small-shop.js';

/**
 * One field of a valid request at a time is made hostile; the server may accept or refuse it, but never fail, and what it
 * answers keeps to the contract. `TANTAM_FUZZ_SEED` repeats a run, `TANTAM_FUZZ=all` sends every combination.
 */
const SEED = Number(process.env.TANTAM_FUZZ_SEED ?? Date.now() % 1_000_000);
const MOST = process.env.TANTAM_FUZZ === 'all' ? Number.POSITIVE_INFINITY : 1_500;
const AT_ONCE = 8;
const BUDGET_MS = process.env.TANTAM_FUZZ === 'all' ? 3_600_000 : 30_000;

/** Each costs a hash of a tenth of a second, or is slowed down on purpose. */
/** Nobody of the small shop has too much to do, or a customer whom the admin does not see. */
const NOTHING_TO_DO: ReadonlySet<string> = new Set(['/problems/care-levelling-nothing', '/problems/access-not-needed', '/problems/phone-of-nobody']);
const SLOW = new Set(['signIn', 'changePassword']);
/** Ends the session that the others need. */
const ENDS_SESSION = new Set(['signOut']);

interface Shot {
  readonly name: string;
  readonly method: string;
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: string | null;
}

describe(`hostile input (seed ${SEED})`, () => {
  let shop: SmallShop;
  let schemas: Readonly<Record<string, ApiSchema>>;
  const random = randomOf(SEED);

  beforeAll(async () => {
    shop = await SmallShop.open();
    schemas = (contractOf(shop.test.app).components?.schemas ?? {}) as Record<string, ApiSchema>;
  }, 60_000);
  afterAll(() => shop.close());

  const address = (path: string, query: Record<string, string>): string => `${shop.test.url}${path}${Object.keys(query).length > 0 ? `?${new URLSearchParams(query).toString()}` : ''}`;

  function shot(each: ListedOperation, name: string, change: Partial<Shot> & { json?: unknown }): Shot {
    const { json, ...rest } = change;
    const isJson = json !== undefined;
    return {
      name: `${each.operation.operationId ?? ''}: ${name}`, method: each.method, url: address(shop.pathOf(each.path), shop.queryOf(each.operation)), body: isJson ? JSON.stringify(json) : null, ...rest,
      headers: { ...shop.admin.headers, ...(isJson ? { 'content-type': 'application/json' } : {}), ...rest.headers },
    };
  }

  function ofBody(each: ListedOperation): Shot[] {
    const schema = each.operation.requestBody?.content['application/json']?.schema;
    if (!schema) return [];
    const id = each.operation.operationId ?? '';
    const valid = (): Record<string, unknown> => shop.bodyOf(id) ?? (each.operation.requestBody?.content['application/json']?.example as Record<string, unknown> | undefined) ?? {};
    const values = SLOW.has(id) ? HOSTILE_VALUES.slice(0, 2) : HOSTILE_VALUES;
    const places = [...placesOf(valid()), ...missingFields(schema, schemas, valid()).map((field) => [field])];
    return [
      ...places.flatMap((place) => values.map(([name, value]) => shot(each, `${place.join('/')} is ${name}`, { json: withValue(valid(), place, value) }))),
      shot(each, 'an unknown field', { json: { ...valid(), isAdmin: true } }),
      shot(each, '__proto__ as a key', { body: `{"__proto__":{"x":1},${JSON.stringify(valid()).slice(1)}`, headers: { 'content-type': 'application/json' } }),
      shot(each, 'constructor as a key', { json: { ...valid(), constructor: { prototype: { x: 1 } } } }),
      ...['', '[', 'null', '[]', '"text"', '7', '{"a":1}{', `${'['.repeat(5_000)}`, '\ufeff{}', `{"a":"\\ud800"}`].map((body) => shot(each, `body ${body.slice(0, 12)}`, { body, headers: { 'content-type': 'application/json' } })),
      shot(each, 'a form', { body: 'a=1', headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
      shot(each, 'no type', { body: '{}', headers: { 'content-type': 'text/plain' } }),
    ];
  }

  function ofQuery(each: ListedOperation): Shot[] {
    const base = shop.queryOf(each.operation);
    const path = shop.pathOf(each.path);
    const names = (each.operation.parameters ?? []).filter((parameter) => parameter.in === 'query').map(({ name }) => name);
    return [
      ...names.flatMap((name) => HOSTILE_TEXTS.map(([kind, text]) => shot(each, `?${name} is ${kind}`, { url: address(path, { ...base, [name]: text }) }))),
      ...names.map((name) => shot(each, `?${name} twice`, { url: `${address(path, { ...base, [name]: '1' })}&${name}=2` })),
      ...names.map((name) => shot(each, `?${name}[]`, { url: address(path, { ...base, [`${name}[]`]: '1' }) })),
      ...['%', '%00', '%ff', '%ed%a0%80'].map((text) => shot(each, `?${text}`, { url: `${address(path, base)}${names.length > 0 ? `${Object.keys(base).length > 0 ? '&' : '?'}${names[0]}=${text}` : `?x=${text}`}` })),
      ...['e30', 'W10', 'WyJhIl0', 'WzEsMl0', 'WyIyMDI2LTAyLTMwIiwieCJd', 'bnVsbA'].filter(() => names.includes('cursor')).map((cursor) => shot(each, `?cursor=${cursor}`, { url: address(path, { ...base, cursor }) })),
    ];
  }

  function ofPathAndHead(each: ListedOperation): Shot[] {
    const places = [...each.path.matchAll(/\{\w+\}/g)].map(([place]) => place);
    const texts = [...HOSTILE_TEXTS.filter(([, text]) => text.length > 0 && text.length < 200), ['percent', '%'] as const];
    const json = shop.bodyOf(each.operation.operationId ?? '') ?? undefined;
    return [
      ...places.flatMap((place) => texts.map(([kind, text]) => shot(each, `${place} is ${kind}`, { url: `${shop.test.url}${shop.pathOf(each.path.replace(place, kind === 'percent' ? '%25' : encodeURIComponent(text)))}` }))),
      ...['"', '"x"', 'W/"1"', '"1", "2"', '*', '"99999999999999999999"'].map((etag) => shot(each, `if-match ${etag}`, { json, headers: { 'if-match': etag } })),
      ...['', ' ', 'x'.repeat(300), 'é'].filter(() => each.method === 'POST').map((key) => shot(each, `idempotency-key ${key.slice(0, 5)}`, { json, headers: { 'idempotency-key': encodeURIComponent(key) } })),
      ...['Bearer ', 'Bearer a.b.c', 'Basic eDp5', `Bearer ${'x'.repeat(5_000)}`, 'bearer'].map((authorization) => shot(each, `authorization ${authorization.slice(0, 12)}`, { headers: { authorization } })),
      ...['*', 'zz;q=x', 'en;q=9e999,vi', ','.repeat(300)].map((language) => shot(each, `accept-language ${language.slice(0, 8)}`, { headers: { 'accept-language': language } })),
    ];
  }

  async function fire(each: Shot): Promise<string | null> {
    const answer = await fetch(each.url, { method: each.method, headers: each.headers, body: each.body });
    const text = await answer.text().catch((error: unknown) => error);
    if (typeof text !== 'string') return `${each.name}\n    ${each.method} ${each.url.slice(0, 300)}\n    → ${answer.status}, cut off in the middle: ${String(text)}`;
    return answer.status >= 500 ? `${each.name}\n    ${each.method} ${each.url.slice(0, 300)} ${(each.body ?? '').slice(0, 300)}\n    → ${answer.status} ${text.slice(0, 200)}` : null;
  }

  it('starts from requests that the server takes', async () => {
    const refused: string[] = [];
    for (const each of shop.operations) {
      const id = each.operation.operationId ?? '';
      const body = shop.bodyOf(id);
      if (!body || SLOW.has(id)) continue;
      const answer = await shop.test.request[each.method.toLowerCase() as 'post'](shop.pathOf(each.path)).set(shop.admin.headers).send(id === 'recordCareOnPlan' ? {} : body);
      const isNothingToDo = NOTHING_TO_DO.has((answer.body as { type?: string } | null)?.type ?? '');
      if (answer.status >= 300 && !isNothingToDo) refused.push(`${id} → ${answer.status} ${JSON.stringify(answer.body)}`);
    }
    expect(refused).toEqual([]);
  });

  it('never makes the server fail, and never makes it break its contract', async () => {
    const all = shop.operations.filter(({ operation }) => !ENDS_SESSION.has(operation.operationId ?? '')).flatMap((each) => [...ofBody(each), ...ofQuery(each), ...ofPathAndHead(each)]);
    // Deletions come last: the others need what they would take away.
    const chosen = shuffled(all, random).slice(0, Math.min(MOST, all.length)).sort((a, b) => Number(a.method === 'DELETE') - Number(b.method === 'DELETE'));
    const failed: string[] = [];
    const until = Date.now() + BUDGET_MS;
    let sent = 0;
    const gun = async (): Promise<void> => {
      for (let next = chosen[sent++]; next && Date.now() < until && failed.length < 20; next = chosen[sent++]) {
        const failure = await fire(next);
        if (failure) failed.push(failure);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, gun));
    expect(failed).toEqual([]);
    expect(shop.test.contract.untold()).toEqual([]);
    expect(Math.min(sent, chosen.length)).toBeGreaterThan(100);
  }, BUDGET_MS + 30_000);
});

function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const mixed = [...items];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [mixed[at], mixed[other]] = [mixed[other]!, mixed[at]!];
  }
  return mixed;
}
