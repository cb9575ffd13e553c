import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareScheduleModule, careScheduleMigrations } from '@tantam/care-schedule';
import { calendarMigrations } from '@tantam/calendar';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { Actors } from '@tantam/identity';
import { createTestApp, type TestApp } from '@tantam/identity/testing';
import { uuidv7 } from '@tantam/kernel';
import { knowledgeMigrations } from '@tantam/knowledge';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { Database } from '@tantam/platform';
import { OverviewModule } from '../overview.module.js';
import { CustomerTimeline } from './customer-timeline.query.js';

interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly Plans?: readonly PlanNode[];
}

/** 30,000 orders and 20,000 cares of one customer, all older than the four times as many of others. */
describe('the timeline of a customer with 50,000 events', () => {
  let test: TestApp;
  let customerId: string;

  beforeAll(async () => {
    test = await createTestApp({
      modules: [CustomersModule, CatalogueModule, OrdersModule, CareScheduleModule, OverviewModule],
      migrations: [...calendarMigrations, ...customersMigrations, ...catalogueMigrations, ...ordersMigrations, ...knowledgeMigrations, ...careScheduleMigrations],
    });
    const agent = await test.as('agent', { email: 'agent@example.vn' });
    await test.as('manager', { email: 'manager@example.vn' });
    customerId = uuidv7();
    const { database } = test;
    await database.execute(`insert into customers (id, code, full_name, given_name, owner_id) values ($1, 'BIG', 'Khách lớn', 'Lớn', $2)`, [customerId, agent.id]);
    await database.execute(`insert into customers (id, code, full_name, given_name) select new_id(), 'K' || n, 'Khách ' || n, 'Khách' from generate_series(1, 500) n`);
    await database.execute(
      `insert into orders (id, code, kind, customer_id, placed_at, status, cancelled_at, currency, total_minor)
       select new_id(), 'D' || n, 'sale', case when n <= 30000 then $1 else (select id from customers where code = 'K' || (n % 500 + 1)) end, timestamptz '2020-01-01' + n * interval '37 minutes',
         case when n % 50 = 0 then 'cancelled' else 'placed' end, case when n % 50 = 0 then timestamptz '2020-01-02' + n * interval '37 minutes' end, 'VND', 1000
       from generate_series(1, 150000) n`,
      [customerId],
    );
    await database.execute(
      `insert into care_activities (id, customer_id, action, content, is_counted, recorded_by_id, recorded_at)
       select new_id(), case when n <= 20000 then $1 else (select id from customers where code = 'K' || (n % 500 + 1)) end, 'note', 'Ghi chú', false, $2, timestamptz '2020-01-01' + n * interval '53 minutes'
       from generate_series(1, 100000) n`,
      [customerId, agent.id],
    );
    await database.script('analyze');
  }, 120_000);

  afterAll(() => test.close());

  it.each(['manager@example.vn', 'agent@example.vn'])('is read without looking at more than a few pages, as %s', async (email) => {
    const database = test.app.get(Database);
    const actor = await test.app.get(Actors, { strict: false }).ofUser((await test.signIn(email)).id);
    const statements: { sql: string; parameters: readonly unknown[] }[] = [];
    const rows = database.rows.bind(database);
    database.rows = (sql, parameters = []) => {
      if (sql.includes('union all')) statements.push({ sql, parameters });
      return rows(sql, parameters);
    };
    const first = await test.app.get(CustomerTimeline).page(actor!, customerId, { limit: 50 }, 'vi');
    const deep = await test.app.get(CustomerTimeline).page(actor!, customerId, { limit: 50, to: '2020-06-01' }, 'vi');
    const next = await test.app.get(CustomerTimeline).page(actor!, customerId, { limit: 50, cursor: deep.nextCursor! }, 'vi');
    database.rows = rows;
    expect([first.items.length, deep.items.length, next.items.length]).toEqual([50, 50, 50]);

    for (const { sql, parameters } of statements) {
      const [explained] = await rows<{ 'QUERY PLAN': { Plan: PlanNode }[] }>(`explain (analyze, format json) ${sql}`, parameters);
      const most = Math.max(...nodesOf(explained!['QUERY PLAN'][0]!.Plan).map((node) => (node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0)) * node['Actual Loops']));
      // Names from dictionaries of some dozen words are looked up for a page of each source.
      expect(most).toBeLessThan(5_000);
    }
    expect(statements).toHaveLength(3);
  });
});

function nodesOf(node: PlanNode): PlanNode[] {
  return [node, ...(node.Plans ?? []).flatMap(nodesOf)];
}
