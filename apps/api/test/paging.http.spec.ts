import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { BulkRunner, type ApiSchema, type ListedOperation } from '@tantam/platform';
import { SmallShop } from './support/small-shop.js';

/** Lists of what this suite has no way to make; each has paging tests of its own. */
const TRIED_ELSEWHERE = new Set(['listImports', 'listImportIssues', 'listOutboxDeliveries', 'listCareProgrammeResults', 'reportProducts', 'reportTopProducts', 'reportCustomerProducts', 'reportProductsByCustomer', 'reportCustomersByProduct', 'reportTopCustomers', 'listCustomerAccessRequests']);
const ROWS = 7;

interface Page {
  readonly items: readonly unknown[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

describe('every list with pages', () => {
  let shop: SmallShop;
  let lists: ListedOperation[];

  beforeAll(async () => {
    shop = await SmallShop.open();
    lists = shop.operations.filter(({ method, operation }) => {
      const example = operation.responses['200']?.content?.['application/json']?.example as { nextCursor?: unknown } | undefined;
      const takesCursor = operation.parameters?.some(({ name }) => name === 'cursor');
      return method === 'GET' && takesCursor && example?.nextCursor !== undefined && !TRIED_ELSEWHERE.has(operation.operationId ?? '');
    });
    for (let made = 0; made < ROWS; made++) await addOneOfEach();
    const job = await shop.test.request.post('/api/v1/care-assignments').set(shop.admin.headers).send(shop.bodyOf('assignCare')!).expect(202);
    shop.know('bulk-jobs', (job.body as { id: string }).id);
    await shop.test.app.get(BulkRunner, { strict: false }).drain();
    const customers = await read(listed('listCustomers'), {});
    await shop.test.request.put(`/api/v1/users/${shop.id('users')}/care-customers`).set(shop.admin.headers).send({ customerIds: customers.items.map((item) => keyOf(item)) });
  }, 120_000);
  afterAll(() => shop.close());

  const listed = (id: string): ListedOperation => lists.find(({ operation }) => operation.operationId === id)!;

  async function addOneOfEach(): Promise<void> {
    const post = (path: string, body: object | null) => shop.test.request.post(`/api/v1${path}`).set(shop.admin.headers).send(body ?? {}).expect(201);
    await shop.test.as('agent');
    const customer = await post('/customers', shop.bodyOf('createCustomer'));
    const { id } = customer.body as { id: string };
    await post('/products', shop.bodyOf('createProduct'));
    await post('/orders', { ...shop.bodyOf('createOrder'), customerId: id });
    await post(`/customers/${id}/activities`, shop.bodyOf('recordCareOnCustomer'));
    await shop.test.request.post('/api/v1/care-assignments').set(shop.admin.headers).send({ operation: 'add', of: 'customer', userIds: [shop.admin.id], ids: [id] }).expect(202);
    // For the list of what happened with one customer.
    await post(`/customers/${shop.id('customers')}/activities`, shop.bodyOf('recordCareOnCustomer'));
  }

  async function read(list: ListedOperation, query: Record<string, string>): Promise<Page> {
    const answer = await shop.test.request.get(shop.pathOf(list.path)).query({ ...shop.queryOf(list.operation), ...query }).set(shop.admin.headers);
    expect({ list: list.operation.operationId, query, status: answer.status }).toEqual({ list: list.operation.operationId, query, status: 200 });
    return answer.body as Page;
  }

  /** All pages, one after another; `between` happens after the first. */
  async function walk(list: ListedOperation, limit: number, query: Record<string, string>, between?: () => Promise<void>): Promise<string[]> {
    const keys: string[] = [];
    for (let cursor: string | null = '', pages = 0; cursor !== null && pages < 100; pages++) {
      const page: Page = await read(list, { ...query, limit: String(limit), ...(cursor ? { cursor } : {}) });
      expect(page.items.length).toBeLessThanOrEqual(limit);
      keys.push(...page.items.map(keyOf));
      cursor = page.nextCursor;
      if (pages === 0) await between?.();
    }
    return keys;
  }

  const sortsOf = ({ operation }: ListedOperation): string[] => {
    const schema = operation.parameters?.find(({ name }) => name === 'sort')?.schema as { items?: ApiSchema } | undefined;
    return (schema?.items?.enum ?? []).map(String);
  };

  it('is known, and has rows to page through', async () => {
    expect(lists.length).toBeGreaterThanOrEqual(8);
    for (const list of lists) {
      const whole = await read(list, { limit: '200' });
      if (whole.items.length < ROWS) throw new Error(`${list.operation.operationId} has ${whole.items.length} of ${ROWS} rows: make one in addOneOfEach, or name it in TRIED_ELSEWHERE`);
      expect(whole.nextCursor).toBeNull();
    }
  });

  it('adds up to the whole in pages of 1, 2 and 3, and counts exactly', async () => {
    for (const list of lists) {
      const whole = await walk(list, 200, {});
      expect(new Set(whole).size).toBe(whole.length);
      for (const limit of [1, 2, 3]) expect({ list: list.operation.operationId, limit, keys: await walk(list, limit, {}) }).toEqual({ list: list.operation.operationId, limit, keys: whole });
      if (!list.operation.parameters?.some(({ name }) => name === 'withTotal')) continue;
      const { total } = await read(list, { withTotal: 'true', limit: '1' });
      expect({ list: list.operation.operationId, total }).toEqual({ list: list.operation.operationId, total: whole.length });
    }
  }, 120_000);

  it('adds up to the whole however it is sorted', async () => {
    for (const list of lists) {
      for (const sort of sortsOf(list)) {
        const whole = await walk(list, 200, { sort });
        expect({ list: list.operation.operationId, sort, keys: await walk(list, 3, { sort }) }).toEqual({ list: list.operation.operationId, sort, keys: whole });
      }
    }
  }, 120_000);

  it('shows everything once that was there, though more comes in between', async () => {
    for (const list of lists) {
      const before = await walk(list, 200, {});
      const seen = await walk(list, 2, {}, addOneOfEach);
      expect({ list: list.operation.operationId, isOnce: new Set(seen).size === seen.length }).toEqual({ list: list.operation.operationId, isOnce: true });
      expect({ list: list.operation.operationId, missing: before.filter((key) => !seen.includes(key)) }).toEqual({ list: list.operation.operationId, missing: [] });
    }
  }, 120_000);
});

function keyOf(item: unknown): string {
  const { id, customer } = item as { id?: unknown; customer?: { id?: unknown } };
  // A row about a customer that has no id of its own is hers, whatever its figures have become.
  const key = id ?? customer?.id;
  return typeof key === 'string' ? key : JSON.stringify(item);
}
