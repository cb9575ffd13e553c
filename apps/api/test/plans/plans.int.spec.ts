import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { productMigrations, productModules } from '@tantam/product';
import { StatementCapture, type Statement } from './captured-statements.js';
import { BIG_TABLES, makeLargeBusiness } from './large-business.js';
import { faultsOf, settledPlan } from './settled-plan.js';

/** Someone who sees one row in two hundred passes over ten thousand in the order of a list until his page is full. */
const LIMITS = { bigTables: BIG_TABLES, sortedRows: 5_000, discardedRows: 12_000 };
const MAKING_MS = 180_000;
const READERS = ['agent0', 'supervisor', 'manager'] as const;
/** Where no mode divides the work all readers see alike. */
const WHO_IN_WHICH_MODE = [...['by_customer', 'by_product'].flatMap((mode) => READERS.map((reader) => [reader, mode] as const)), ['agent0', 'unrestricted'] as const];

/** What people ask all day, with the most statements that one answer may take, whatever the size of the page. */
const LISTS: Readonly<Record<string, { path: string; statements: number }>> = {
  'due list': { path: '/care-plans?state=not_cared,in_care&dueTo=TODAY', statements: 7 },
  'due for the reader': { path: '/care-plans?target=order&state=not_cared,in_care&dueTo=TODAY&forMe=true', statements: 7 },
  'customers due': { path: '/customers-due?dueTo=TODAY', statements: 8 },
  'customers, newest first': { path: '/customers?sort=-createdAt', statements: 3 },
  'customers by name': { path: '/customers?sort=fullName', statements: 3 },
  'customers by last purchase': { path: '/customers?sort=-lastPurchaseOn', statements: 3 },
  'my customers': { path: '/customers?ownerId=AGENT&sort=fullName', statements: 3 },
  'customer search': { path: '/customers?q=tran lan', statements: 3 },
  'customer by phone': { path: '/customers?q=0510001234', statements: 3 },
  'latest orders': { path: '/orders?sort=-placedAt', statements: 3 },
  'orders of a customer': { path: '/orders?customerId=CUSTOMER', statements: 3 },
  'care of a customer': { path: '/care-activities?customerId=CUSTOMER', statements: 4 },
  'care done': { path: '/care-activities?counted=true', statements: 6 },
};

describe('plans of hot statements on a large business', () => {
  let test: TestApp;
  let capture: StatementCapture;
  const people = new Map<string, TestUser>();
  const places = new Map<string, string>();

  beforeAll(async () => {
    capture = new StatementCapture();
    test = await createTestApp({ modules: productModules.slice(1), migrations: productMigrations, config: { requestsPerMinute: 0, runsJobs: false } });
    await makeLargeBusiness(test.database);
    for (const name of READERS) people.set(name, await test.signIn(`${name}@large.example`));
    const row = await test.database.row<{ today: string; agent: string; customer: string; plan: string }>(
      `select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today, agent.id as agent, c.id as customer, plan.id as plan
       from users agent join customers c on c.owner_id = agent.id join care_plans plan on plan.customer_id = c.id and plan.state = 'not_cared'
       where agent.email = 'agent0@large.example' order by plan.due_date limit 1`,
    );
    for (const [name, value] of Object.entries(row!)) places.set(name.toUpperCase(), value);
  }, MAKING_MS);

  afterAll(async () => {
    capture.stop();
    await test.close();
  });

  const get = (reader: string, path: string): Promise<Statement[]> =>
    capture.during(() => test.request.get(`/api/v1${path.replace(/[A-Z]{4,}/g, (name) => places.get(name) ?? name)}`).set(people.get(reader)!.headers).expect(200));

  const inMode = async (assignmentMode: string): Promise<void> => {
    const { headers } = people.get('manager')!;
    const { body, headers: told } = await test.request.get('/api/v1/care-settings').set(headers).expect(200);
    await test.request.put('/api/v1/care-settings').set({ ...headers, 'if-match': told.etag! }).send({ ...(body as object), assignmentMode }).expect(200);
  };

  const faults = (statements: readonly Statement[]): Promise<string[]> =>
    test.database.withClient(async (client) => {
      const found: string[] = [];
      for (const statement of statements) {
        for (const fault of faultsOf(await settledPlan(client, statement), LIMITS)) found.push(`${fault}: ${statement.text.replace(/\s+/g, ' ').trim().slice(0, 60)}`);
      }
      return found;
    });

  it.each(WHO_IN_WHICH_MODE)('answers what %s asks all day by indexes, with care divided %s', async (reader, mode) => {
    await inMode(mode);
    const found: Record<string, string[]> = {};
    for (const [name, { path }] of Object.entries(LISTS)) {
      const wrong = await faults(await get(reader, `${path}&limit=50`));
      if (wrong.length > 0) found[name] = wrong;
    }
    expect(found).toEqual({});
  }, 60_000);

  it('sends no more statements for a page of 200 than its budget, nor a statement per row', async () => {
    await inMode('by_customer');
    const counts: Record<string, { statements: number; budget: number }> = {};
    for (const [name, { path, statements: budget }] of Object.entries(LISTS)) {
      await get('manager', `${path}&limit=5`);
      const statements = (await get('manager', `${path}&limit=200`)).length;
      if (statements > budget) counts[name] = { statements, budget };
    }
    expect(counts).toEqual({});
  });

  it.each([
    ['care_activities_customer_at', 'care of a customer', 'manager', 'by_customer'],
    ['customers_search_text', 'customer search', 'manager', 'by_customer'],
    ['orders_customer', 'orders of a customer', 'manager', 'by_customer'],
    ['care_lines_open', 'due for the reader', 'agent0', 'by_product'],
    ['care_plans_of_owner', 'due list', 'agent0', 'by_customer'],
  ])('would tell that %s is missing: the %s would be read from a whole table', async (index, list, reader, mode) => {
    await inMode(mode);
    const statements = await get(reader, `${LISTS[list]!.path}&limit=50`);
    const undone = new Error('undone');
    const found = test.database.transaction(async () => {
      await test.database.execute(`drop index ${index}`);
      expect(await faults(statements)).not.toEqual([]);
      throw undone;
    });
    await expect(found).rejects.toBe(undone);
  });
});
