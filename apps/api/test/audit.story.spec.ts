import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CustomerLinks } from '@tantam/customers';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { contractOf, Events, ProductLogger } from '@tantam/platform';
import { productMigrations, productModules } from '@tantam/product';
import { AuditedDay, CANARIES } from './audited-day.js';

/** Operations that leave nothing in the audit trail, each with its reason. */
const UNRECORDED: Readonly<Record<string, string>> = {
  refreshSession: 'the same session goes on; what is told is a token used twice',
  keepListSettings: 'how somebody has set up the columns of his own lists is nobody else’s business',
  takeNextCare: 'what changes is a claim, which says who has a form open and ends by itself',
  previewCareHandOver: 'looks at who would get what, and changes nothing',
  previewCareLevelling: 'looks at where care would go, and changes nothing',
  previewCareAssignments: 'looks at what an assignment would change, and changes nothing',
  releaseCustomer: 'a claim says who has a form open, and ends by itself; what is told is taking over from another',
};

/** Tables that are the record itself: there the person stands in clear, and erasure clears them row by row. */
const RECORDS = new Set([
  'customers', 'orders', 'care_activities', 'users', 'customer_access_requests',
  // Uploaded files go after 30 days; what a finished import keeps are rows that were refused, with their reasons.
  'stored_file_chunks',
]);

const lines: string[] = [];
let test: TestApp;
let admin: TestUser;
let day: AuditedDay;

beforeAll(async () => {
  const logger = new ProductLogger({ logLevel: 'trace', isProduction: true }, { write: (line) => void lines.push(line) });
  test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations, logger, config: { runsJobs: false } });
  test.app.get(Events, { strict: false }).later('audit-test.happened', 'audit-test.hears', () => Promise.reject(new Error(`no paper for ${CANARIES.phone}`)));
  admin = await test.as('admin');
  day = new AuditedDay(test, admin);
  await day.run();
}, 120_000);
afterAll(() => test.close());

function changingOperations(): string[] {
  return Object.values(contractOf(test.app).paths).flatMap((methods) =>
    Object.entries(methods as Record<string, { operationId?: string }>).flatMap(([method, { operationId }]) => (method === 'get' || !operationId ? [] : [operationId])),
  );
}

describe('the audit trail', () => {
  it('is told of every operation that changes something, or says why not', () => {
    const known = new Set([...day.requests.keys(), ...Object.keys(UNRECORDED)]);
    const untried = changingOperations().filter((operation) => !known.has(operation));
    expect(untried.map((operation) => `${operation}: do it once in audited-day.ts, or say in UNRECORDED why it leaves no entry`)).toEqual([]);
  });

  it('has an entry for each of them, by its request', async () => {
    const rows = await test.database.rows<{ id: string }>(`select distinct request_id as id from audit_entries where request_id like 'audited-%'`);
    const found = new Set(rows.map(({ id }) => id));
    const silent = [...day.requests].filter(([, requests]) => !requests.every((id) => found.has(id))).map(([operation]) => operation);
    expect(silent.map((operation) => `${operation}: its use-case records nothing (audit.record)`)).toEqual([]);
  });

  it('names who did it, also for what a job did on his behalf', async () => {
    const rows = await test.database.rows<{ kind: string; actor: string | null }>(
      `select distinct actor_kind as kind, actor_id as actor from audit_entries where action in ('import.finished', 'customer.created', 'role.changed')`,
    );
    expect(rows).toEqual([{ kind: 'user', actor: admin.id }]);
  });

  it('notes refused sign-ins without what was typed', async () => {
    await test.request.post('/api/v1/auth/login').set('Origin', test.url).send({ email: CANARIES.email, password: 'kanari-mat-khau' }).expect(401);
    const rows = await test.database.rows(`select actor_kind as kind, actor_id as actor, resource_id as user, changes from audit_entries where action = 'session.refused'`);
    expect(rows).toEqual([{ kind: 'anonymous', actor: null, user: null, changes: {} }]);
  });
});

describe('personal values', () => {
  it('stand in clear in the records alone: in no other column of the database', async () => {
    const columns = await test.database.rows<{ table: string; column: string }>(
      `select c.table_name as "table", c.column_name as "column" from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
       where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and (c.data_type in ('text', 'jsonb', 'json', 'character varying', 'bytea') or c.data_type = 'ARRAY')`,
    );
    const found: string[] = [];
    for (const { table, column } of columns.filter(({ table }) => !RECORDS.has(table))) {
      const planted = Object.values(CANARIES).map((value) => `%${value}%`);
      const row = await test.database.row<{ value: string }>(`select "${column}"::text as value from "${table}" where "${column}"::text ilike any ($1::text[]) limit 1`, [planted]);
      if (row) found.push(`${table}.${column}: ${row.value.slice(0, 120)}; seal it (in an audit entry: name it in personal), or name the table in RECORDS when its CustomerLink erases it`);
    }
    expect(found).toEqual([]);
  });

  it('never stand in the log', () => {
    expect(lines.filter((line) => line.includes('"context":"Request"')).length).toBeGreaterThan(50);
    const planted = [...Object.values(CANARIES), 'kanari', '0912345671', 'mật khẩu', 'Bearer ey'];
    expect(lines.filter((line) => planted.some((value) => line.toLowerCase().includes(value.toLowerCase())))).toEqual([]);
  });
});

/** POSTs whose answer, by the contract, is a customer or names one. */
function postsAboutCustomers(): string[] {
  const { paths, components } = contractOf(test.app) as unknown as { paths: Record<string, { post?: Operation }>; components: { schemas: Record<string, { properties?: object }> } };
  return Object.values(paths).flatMap(({ post }) => {
    const refs = Object.entries(post?.responses ?? {}).flatMap(([status, { content }]) => (status.startsWith('2') ? (content?.['application/json']?.schema?.$ref ?? []) : []));
    const fields = refs.flatMap((ref) => Object.keys(components.schemas[ref.split('/').at(-1)!]?.properties ?? {}));
    return post && fields.some((field) => field === 'customer' || field === 'phone1') ? [post.operationId] : [];
  });
}

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, { content?: Record<string, { schema?: { $ref?: string } }> }>;
}

describe('the stored answer of every POST whose answer names a customer', () => {
  it('is sealed under her key', async () => {
    const rows = await test.database.rows<{ customerId: string; sealed: string; body: unknown }>(
      `select customer_id as "customerId", sealed_body as sealed, body from idempotency_keys where customer_id is not null`,
    );
    const posts = postsAboutCustomers();
    expect(posts.length).toBeGreaterThanOrEqual(6);
    const unsealed = new Set(day.stored.filter(({ operation, customerId }) => posts.includes(operation) && customerId === null).map(({ operation }) => operation));
    expect([...unsealed].map((operation) => `${operation}: its answer names a customer and is not sealed under her key; its handler needs @AboutCustomer('<path to her id>')`)).toEqual([]);
    expect(rows).toHaveLength(posts.reduce((sum, operation) => sum + (day.requests.get(operation)?.length ?? 0), 0));
    const keys = await test.database.rows<{ id: string; customerId: string }>(`select id, customer_id as "customerId" from customer_keys`);
    for (const { customerId, sealed, body } of rows) {
      expect(body).toBeNull();
      expect(sealed.split('.')[1]).toBe(keys.find((key) => key.customerId === customerId)?.id);
    }
  });
});

describe('the trail as it is read', () => {
  const read = async (query = '') => (await test.request.get(`/api/v1/audit${query}`).set(admin.headers).expect(200)).body as { items: Record<string, unknown>[]; nextCursor: string | null; total?: number };

  it('is an admin\'s alone', async () => {
    for (const role of ['agent', 'supervisor', 'manager']) await test.request.get('/api/v1/audit').set((await test.as(role)).headers).expect(403);
  });

  it('shows what was changed from what to what, newest first, by whom', async () => {
    const { items } = await read(`?resource=customer&resourceId=${day.customerId}`);
    expect(items.map(({ action }) => action)).toEqual(['customer.changed', 'customer.created']);
    expect(items[0]).toMatchObject({
      actor: { kind: 'user', id: admin.id, fullName: admin.fullName }, customerId: day.customerId, address: '127.0.0.1', erasedFields: [],
      changes: { notes: { from: CANARIES.notes, to: `${CANARIES.notes} hai` }, potential: { from: 'unknown', to: 'high' } },
    });
  });

  it.each([1, 2, 3])('comes in pages of %d that add up to the whole', async (limit) => {
    const whole = (await read('?limit=20&resource=order&withTotal=true'));
    const seen: unknown[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await read(`?resource=order&limit=${limit}${cursor && `&cursor=${cursor}`}`);
      seen.push(...page.items.map(({ id }) => id));
      cursor = page.nextCursor;
    }
    expect(seen).toEqual(whole.items.map(({ id }) => id));
    expect(whole.total).toBe(seen.length);
  });

  it('keeps to user, action and time', async () => {
    const { items } = await read('?action=session.opened');
    const userId = (items[0]!.actor as { id: string }).id;
    expect((await read(`?userId=${userId}`)).items.map(({ action }) => action)).toEqual(['session.closed', 'user.password-changed', 'user.changed', 'session.opened']);
    expect((await read('?to=2020-01-01T00:00:00Z')).items).toEqual([]);
    expect((await read(`?action=session.opened&from=${String(items[0]!.at)}`)).items).toHaveLength(1);
  });

  it('keeps its entries after an erasure, without the person', async () => {
    await test.app.get(CustomerLinks, { strict: false }).erase(day.customerId);
    const { items } = await read(`?resource=customer&resourceId=${day.customerId}`);
    expect(items).toHaveLength(2);
    expect(items[0]).toMatchObject({ erasedFields: ['notes'], changes: { potential: { from: 'unknown', to: 'high' } } });
    expect(JSON.stringify(items)).not.toMatch(/kanari/i);
    const repeat = await test.request.post('/api/v1/orders').set({ ...admin.headers, 'Idempotency-Key': 'audited-createOrder-0' }).send({});
    expect([repeat.status, JSON.stringify(repeat.body).includes('Kanari')]).toEqual([409, false]);
  });
});
