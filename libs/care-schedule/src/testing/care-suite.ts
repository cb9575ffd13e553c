import type { Type } from '@nestjs/common';
import { calendarMigrations } from '@tantam/calendar';
import { CatalogueModule, catalogueMigrations } from '@tantam/catalogue';
import { CustomersModule, customersMigrations } from '@tantam/customers';
import { createTestApp, type TestApp, type TestUser } from '@tantam/identity/testing';
import { knowledgeMigrations } from '@tantam/knowledge';
import { OrdersModule, ordersMigrations } from '@tantam/orders';
import { TestClock } from '@tantam/platform/testing';
import { CareScheduleModule } from '../care-schedule.module.js';
import { careScheduleMigrations } from '../migrations/index.js';

export interface TestProduct {
  readonly id: string;
  readonly code: string;
}

/** Everything that care needs, over HTTP, on a clock that stands at 16 November 2026, 10:00 in Vietnam. */
export class CareSuite {
  private number = 0;

  private constructor(
    readonly api: TestApp,
    readonly clock: TestClock,
    readonly manager: TestUser,
  ) {}

  /** @param more modules besides those of care, such as the outbox for what is told later */
  static async start(now = '2026-11-16T03:00:00.000Z', more: readonly Type[] = []): Promise<CareSuite> {
    const clock = new TestClock(new Date(now));
    const api = await createTestApp({
      modules: [CustomersModule, CatalogueModule, OrdersModule, CareScheduleModule, ...more],
      migrations: [...calendarMigrations, ...customersMigrations, ...catalogueMigrations, ...ordersMigrations, ...knowledgeMigrations, ...careScheduleMigrations],
      clock,
    });
    return new CareSuite(api, clock, await api.as('admin'));
  }

  close(): Promise<void> {
    return this.api.close();
  }

  async post(path: string, body: object, user: TestUser = this.manager, status = 201, headers: Record<string, string> = {}) {
    const response = await this.api.request.post(`/api/v1${path}`).set({ ...user.headers, ...headers }).send(body);
    return answered(response, status);
  }

  async put(path: string, body: object, user: TestUser = this.manager, status = 200) {
    return answered(await this.api.request.put(`/api/v1${path}`).set(user.headers).send(body), status);
  }

  async patch(path: string, body: object, user: TestUser = this.manager, status = 200) {
    return answered(await this.api.request.patch(`/api/v1${path}`).set(user.headers).send(body), status);
  }

  async get(path: string, user: TestUser = this.manager, status = 200, headers: Record<string, string> = {}) {
    return answered(await this.api.request.get(`/api/v1${path}`).set({ ...user.headers, ...headers }), status);
  }

  async product(fields: Record<string, unknown> = {}): Promise<TestProduct> {
    const code = `P${++this.number}`;
    return (await this.post('/products', { code, name: `Sản phẩm ${code}`, unit: 'hộp', price: '1000', careIntervalDays: 15, ...fields })) as TestProduct;
  }

  async customer(fields: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
    const number = ++this.number;
    return (await this.post('/customers', { fullName: `Khách ${number}`, phone1: `09${String(10_000_000 + number)}`, ...fields })) as { id: string; code: string };
  }

  /** `lines`: product id → quantity. */
  async order(customerId: string | null, lines: Record<string, string | number>, fields: Record<string, unknown> = {}): Promise<{ id: string; code: string }> {
    return (await this.post('/orders', {
      customerId,
      placedAt: '2026-11-01T03:00:00.000Z',
      lines: Object.entries(lines).map(([productId, quantity]) => ({ productId, quantity: String(quantity), unitPrice: '1000' })),
      ...fields,
    })) as { id: string; code: string };
  }

  async plansOf(orderId: string, user: TestUser = this.manager): Promise<Plan[]> {
    return ((await this.get(`/care-plans?orderId=${orderId}`, user)) as { items: Plan[] }).items;
  }

  async planOf(orderId: string, user: TestUser = this.manager): Promise<Plan> {
    const [plan] = await this.plansOf(orderId, user);
    if (!plan) throw new Error('the order has no plan');
    return plan;
  }

  /** Id of the shipped contact result of a category. */
  async result(category: string): Promise<string> {
    const { items } = (await this.get('/contact-results')) as { items: { id: string; category: string }[] };
    const found = items.find((item) => item.category === category);
    if (!found) throw new Error(`no contact result ${category}`);
    return found.id;
  }
}

/** What tests look at of a plan. */
export interface Plan {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly dueDate: string | null;
  readonly voidReason: string | null;
  readonly careCount: number;
  readonly attempts: number;
  readonly nextAttemptAt: string | null;
  readonly needsDecision: boolean;
  readonly orderChanged: string | null;
  readonly order: { id: string; code: string } | null;
  readonly customer: { id: string };
  readonly lines: { productId: string; quantity: string; dueDate: string; settled: boolean }[];
  readonly reason: { code: string; params: { products: { code: string; counted: boolean }[]; decidedBy: string | null }; text: string };
  readonly claimedBy: { userId: string } | null;
  readonly allowedActions: string[];
}

function answered(response: { status: number; body: unknown; request: { method: string; url: string } }, status: number): unknown {
  if (response.status !== status) throw new Error(`${response.request.method} ${response.request.url}: ${response.status} instead of ${status}: ${JSON.stringify(response.body)}`);
  return response.body;
}
