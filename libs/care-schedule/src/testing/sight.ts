import { SqlParameters, Visibility, Actors } from '@tantam/identity';
import type { TestUser } from '@tantam/identity/testing';
import type { CareSuite, Plan } from './care-suite.js';

export type Thing = 'plan' | 'order' | 'customer';
/** Name of a thing in a test's world → its id. */
export type Names = ReadonlyMap<string, string>;
type Read = (suite: CareSuite, user: TestUser, names: Names) => Promise<ReadonlySet<string>>;

interface Page<T> {
  readonly items: readonly T[];
  readonly nextCursor: string | null;
  readonly total?: number;
}

/** All rows of a list, a small page at a time, so that paging is tried too. */
export async function allOf<T>(suite: CareSuite, user: TestUser, path: string, limit = 50): Promise<T[]> {
  const found: T[] = [];
  let cursor = '';
  do {
    const page = (await suite.get(`${path}${path.includes('?') ? '&' : '?'}limit=${limit}${cursor}`, user)) as Page<T>;
    found.push(...page.items);
    cursor = page.nextCursor ? `&cursor=${page.nextCursor}` : '';
  } while (cursor);
  return found;
}

async function statusOf(suite: CareSuite, user: TestUser, path: string): Promise<number> {
  const { status } = await suite.api.request.get(`/api/v1${path}`).set(user.headers);
  if (status !== 200 && status !== 404) throw new Error(`GET ${path}: ${status}`);
  return status;
}

async function readable(suite: CareSuite, user: TestUser, names: Names, path: (id: string) => string): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (const id of names.values()) if ((await statusOf(suite, user, path(id))) === 200) found.add(id);
  return found;
}

async function byRule(suite: CareSuite, user: TestUser, names: Names, resource: string, table: string): Promise<ReadonlySet<string>> {
  const actor = await suite.api.app.get(Actors).ofUser(user.id);
  if (!actor) return new Set();
  const parameters = new SqlParameters();
  const condition = await suite.api.app.get(Visibility).visibleTo(actor, resource, 'row', parameters);
  const ids = parameters.add([...names.values()]);
  const rows = await suite.api.database.rows<{ id: string }>(`select row.id from ${table} row where row.id = any(${ids}::uuid[]) and ${condition}`, parameters.values);
  return new Set(rows.map((row) => row.id));
}

const idsOf = (items: readonly { id: string }[]): Set<string> => new Set(items.map((item) => item.id));

/** A count must be that of the rows one can page through. */
async function counted<T>(suite: CareSuite, user: TestUser, path: string): Promise<T[]> {
  const items = await allOf<T>(suite, user, path);
  const { total } = (await suite.get(`${path}${path.includes('?') ? '&' : '?'}limit=1&withTotal=true`, user)) as Page<T>;
  if (total !== items.length) throw new Error(`${path}: ${total} counted, ${items.length} listed`);
  return items;
}


/** Every way by which a reader comes to see something; the product's rule is that they agree. */
export const PATHS: Readonly<Record<Thing, Readonly<Record<string, Read>>>> = {
  plan: {
    list: async (suite, user) => idsOf(await allOf<Plan>(suite, user, '/care-plans', 7)),
    'list by date': async (suite, user) => idsOf(await allOf<Plan>(suite, user, '/care-plans?sort=dueDate', 50)),
    count: async (suite, user) => idsOf(await counted<Plan>(suite, user, '/care-plans')),
    'counts by state': async (suite, user, names) => {
      const { items } = (await suite.get('/care-plans/counts?by=state', user)) as { items: { count: number }[] };
      const listed = await allOf<Plan>(suite, user, '/care-plans', 200);
      const total = items.reduce((sum, item) => sum + item.count, 0);
      if (total !== listed.length) throw new Error(`counts by state: ${total} counted, ${listed.length} listed`);
      return new Set(listed.map((plan) => plan.id).filter((id) => [...names.values()].includes(id)));
    },
    'customers due': async (suite, user, names) => {
      const rows = await allOf<{ planIds: string[] }>(suite, user, '/customers-due', 3);
      const open = await openPlans(suite, names);
      const due = rows.flatMap((row) => row.planIds);
      // Customers are due by open plans only; the others are left to the other paths.
      const others = [...(await readable(suite, user, names, (id) => `/care-plans/${id}`))].filter((id) => !open.has(id));
      return new Set([...due, ...others]);
    },
    'single read': (suite, user, names) => readable(suite, user, names, (id) => `/care-plans/${id}`),
    'socket rule': (suite, user, names) => byRule(suite, user, names, 'carePlan', 'care_plans'),
  },
  order: {
    list: async (suite, user) => idsOf(await allOf(suite, user, '/orders', 7)),
    count: async (suite, user) => idsOf(await counted(suite, user, '/orders')),
    'single read': (suite, user, names) => readable(suite, user, names, (id) => `/orders/${id}`),
  },
  customer: {
    list: async (suite, user) => idsOf(await allOf(suite, user, '/customers', 7)),
    'list by name': async (suite, user) => idsOf(await allOf(suite, user, '/customers?sort=fullName', 50)),
    count: async (suite, user) => idsOf(await counted(suite, user, '/customers')),
    'single read': (suite, user, names) => readable(suite, user, names, (id) => `/customers/${id}`),
  },
};

async function openPlans(suite: CareSuite, names: Names): Promise<ReadonlySet<string>> {
  const ids = [...names.values()];
  if (ids.length === 0) return new Set();
  const rows = await suite.api.database.rows<{ id: string }>(`select id from care_plans where id = any($1::uuid[]) and state in ('not_cared', 'in_care')`, [ids]);
  return new Set(rows.map((row) => row.id));
}

/** What a reader sees of these things, path by path, by the names of the test. */
export async function seenBy(suite: CareSuite, user: TestUser, thing: Thing, names: Names): Promise<Record<string, string[]>> {
  const seen: Record<string, string[]> = {};
  for (const [path, read] of Object.entries(PATHS[thing])) {
    const ids = await read(suite, user, names);
    seen[path] = [...names].filter(([, id]) => ids.has(id)).map(([name]) => name).sort();
  }
  return seen;
}

