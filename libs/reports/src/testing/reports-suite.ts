import { CareScheduleModule, careScheduleMigrations } from '@tantam/care-schedule';
import { calendarMigrations } from '@tantam/calendar';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { knowledgeMigrations } from '@tantam/knowledge';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { ImportRunner, ImportsModule, OutboxDispatcher, OutboxModule, type Clock } from '@tantam/platform';
import { until } from '@tantam/platform/testing';
import { reportsMigrations } from '../migrations/index.js';
import { ReportsModule } from '../reports.module.js';
import { CountFigures } from '../use-cases/count-figures.js';

export interface ReportsSuite extends TestApp {
  /** Delivers what was told and counts what it touched. */
  settle(): Promise<void>;
  get<T = Record<string, never>>(path: string, user: TestUser, status?: number): Promise<T>;
  post<T = { id: string; code: string }>(path: string, body: object, user: TestUser): Promise<T>;
  importOrders(file: string, user: TestUser, fields: object): Promise<Record<string, unknown>>;
}

/** The product as far as reports go, with a database of its own. */
export async function createReportsSuite(clock?: Clock): Promise<ReportsSuite> {
  const test = await createTestApp({
    modules: [CustomersModule, CatalogueModule, OrdersModule, CareScheduleModule, ReportsModule, ImportsModule, OutboxModule],
    migrations: [...calendarMigrations, ...customersMigrations, ...catalogueMigrations, ...ordersMigrations, ...knowledgeMigrations, ...careScheduleMigrations, ...reportsMigrations],
    clock,
  });
  const settle = async (): Promise<void> => {
    // The job may be at some of it at the same time: it is settled when nothing is to be told any more and nothing is stale, whoever saw to it.
    await until('nothing is stale', async () => {
      await test.app.get(OutboxDispatcher, { strict: false }).drain();
      await test.app.get(CountFigures).countStale(new AbortController().signal, { isPatient: false });
      return (await test.database.row(`select 1 from report_state where filled_at is not null
        and not exists (select 1 from outbox_deliveries where state in ('ready', 'running'))
        and not exists (select 1 from report_stale_customers) and not exists (select 1 from report_stale_days)`)) !== null;
    });
  };
  return {
    ...test,
    settle,
    get: async (path, user, status = 200) => {
      const answer = await test.request.get(`/api/v1${path}`).set(user.headers);
      if (answer.status !== status) throw new Error(`GET ${path} → ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    post: async (path, body, user) => {
      const answer = await test.request.post(`/api/v1${path}`).set(user.headers).send(body);
      if (answer.status >= 300) throw new Error(`POST ${path} → ${answer.status}: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    importOrders: async (file, user, fields) => {
      let post = test.request.post('/api/v1/imports').set(user.headers).field('kind', 'orders');
      for (const [field, value] of Object.entries(fields)) post = post.field(field, JSON.stringify(value));
      const { body } = await post.attach('file', Buffer.from(file), 'orders.csv');
      await test.app.get(ImportRunner, { strict: false }).drain();
      await settle();
      return (await test.request.get(`/api/v1/imports/${body.id}`).set(user.headers)).body;
    },
  };
}
