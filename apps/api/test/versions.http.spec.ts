import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ListedOperation } from '@tantam/platform';
import { SmallShop } from './support/small-shop.js';

/** Where the ETag of what an operation changes is read, when that is not its own path. */
const READ_AT: Readonly<Record<string, (shop: SmallShop) => string>> = {
  setCustomerCareDate: (shop) => `/api/v1/care-plans?target=customer&customerId=${shop.id('customers')}`,
};
/** A plan's version moves with care recorded, not with its date, so that a new day does not make an open form stale. */
const STAYS = new Set(['setCustomerCareDate']);
/** Changes the same thing as another operation of this table, which is tried. */
const TRIED_ELSEWHERE = new Set(['reopenCarePlan']);

describe('what carries a version', () => {
  let shop: SmallShop;
  let versioned: ListedOperation[];

  beforeAll(async () => {
    shop = await SmallShop.open();
    versioned = shop.operations.filter(({ operation }) => operation.responses['412'] && !TRIED_ELSEWHERE.has(operation.operationId ?? ''));
  });
  afterAll(() => shop.close());

  const write = ({ method, path, operation }: ListedOperation, etag: string) =>
    shop.test.request[method.toLowerCase() as 'put' | 'patch'](shop.pathOf(path)).set(shop.admin.headers).set('if-match', etag).send(bodyOf(operation.operationId ?? ''));

  function bodyOf(operationId: string): object {
    if (operationId === 'changeCareSettings') return settings;
    const body = shop.bodyOf(operationId);
    if (!body) throw new Error(`support/small-shop.ts has no valid body for ${operationId}, whose resource carries a version: add one in bodyOf, and the resource itself in open`);
    return body;
  }
  let settings: object = {};

  /** The present ETag: of the resource, of its entry in a list, or of its first write. */
  async function etagOf(each: ListedOperation): Promise<string> {
    const id = each.operation.operationId ?? '';
    const path = READ_AT[id]?.(shop) ?? shop.pathOf(each.path);
    const answer = await shop.test.request.get(path).set(shop.admin.headers);
    if (id === 'changeCareSettings') settings = answer.body as object;
    if (answer.status === 200 && answer.headers.etag) return answer.headers.etag;
    const list = await shop.test.request.get(path.replace(/\/[^/]*$/, '')).set(shop.admin.headers);
    const entry = ((list.body as { items?: { id: string; version: number }[] }).items ?? []).find((item) => path.endsWith(item.id));
    if (entry) return `"${entry.version}"`;
    return (await write(each, '*').expect(200)).headers.etag ?? 'none';
  }

  it('is found on every resource that can be changed and shows a version', () => {
    const silent = shop.operations.filter(({ method, operation }) => {
      const schema = operation.responses['200']?.content?.['application/json']?.schema;
      const example = operation.responses['200']?.content?.['application/json']?.example as { version?: unknown } | undefined;
      return ['PATCH', 'PUT'].includes(method) && schema && example?.version !== undefined && !operation.responses['412'];
    });
    expect(silent.map(({ operation }) => `${operation.operationId}: takes no @IfMatch()`)).toEqual([]);
    expect(versioned.length).toBeGreaterThan(20);
  });

  it('is written by who has seen it as it is, and refused with 412 and the present state to who has not', async () => {
    for (const each of versioned) {
      const name = each.operation.operationId;
      const etag = await etagOf(each);
      const first = await write(each, etag);
      expect({ name, status: first.status, body: first.status === 200 ? '' : (first.body as unknown) }).toEqual({ name, status: 200, body: '' });
      const moves = !STAYS.has(name ?? '');
      expect({ name, isNew: first.headers.etag !== etag }).toEqual({ name, isNew: moves });
      const second = await write(each, moves ? etag : '"999"');
      expect({ name, status: second.status, type: (second.body as { type?: string }).type }).toEqual({ name, status: 412, type: '/problems/stale' });
      expect({ name, current: typeof (second.body as { current?: unknown }).current }).toEqual({ name, current: 'object' });
      const spoiled = await write(each, '"abc"');
      expect({ name, status: spoiled.status }).toEqual({ name, status: 400 });
    }
  }, 120_000);

  it.each(['changeCustomer', 'updateOrder', 'changeProduct', 'changeCareSettings', 'changeArea'])('is written once by fifty at the same time: %s', async (name) => {
    const each = versioned.find(({ operation }) => operation.operationId === name)!;
    const etag = await etagOf(each);
    const answers = await Promise.all(Array.from({ length: 50 }, () => write(each, etag)));
    const counts = answers.map(({ status }) => status);
    expect([counts.filter((status) => status === 200).length, counts.filter((status) => status === 412).length]).toEqual([1, 49]);
  });
});
