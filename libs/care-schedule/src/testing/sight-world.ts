import type { ShippedRole } from '@tantam/identity';
import type { TestUser } from '@tantam/identity/testing';
import type { AssignmentMode, UnassignedVisibleTo } from '../domain/care-words.js';
import type { CareSuite, Plan } from './care-suite.js';
import { seenBy, type Thing } from './sight.js';

/** What a reader must see and must not see on every path. */
export interface Sight {
  readonly plans?: readonly string[];
  readonly noPlans?: readonly string[];
  readonly orders?: readonly string[];
  readonly noOrders?: readonly string[];
  readonly customers?: readonly string[];
  readonly noCustomers?: readonly string[];
}

interface NewOrder {
  readonly by?: string;
  readonly takenBy?: string;
  readonly kind?: 'sale' | 'return';
  readonly returns?: string;
}

let worlds = 0;

/**
 * People, products, customers and orders by the names that the test calls them; set up through the API. Every world has
 * people of its own: A, B, S1 (supervisor) in department D1, C and S2 in D2, M (manager). Products have an interval of 15 days.
 */
export class SightWorld {
  private readonly number = ++worlds;
  private readonly users = new Map<string, TestUser>();
  private readonly departments = new Map<string, string>();
  readonly products = new Map<string, string>();
  readonly groups = new Map<string, string>();
  readonly customers = new Map<string, string>();
  readonly orders = new Map<string, string>();
  readonly plans = new Map<string, string>();

  private constructor(readonly suite: CareSuite) {}

  static async make(suite: CareSuite): Promise<SightWorld> {
    const world = new SightWorld(suite);
    for (const name of ['D1', 'D2']) await world.department(name);
    for (const [name, role, department] of [['A', 'agent', 'D1'], ['B', 'agent', 'D1'], ['S1', 'supervisor', 'D1'], ['C', 'agent', 'D2'], ['S2', 'supervisor', 'D2'], ['M', 'manager', null]] as const) {
      await world.user(name, role, department);
    }
    return world;
  }

  async department(name: string, parent?: string): Promise<void> {
    const made = (await this.suite.post('/departments', { name: `${name} ${this.number}`, parentId: parent ? this.departmentId(parent) : null })) as { id: string };
    this.departments.set(name, made.id);
  }

  async user(name: string, role: ShippedRole, department: string | null): Promise<void> {
    this.users.set(name, await this.suite.api.as(role, { fullName: `${name} ${this.number}`, ...(department ? { departmentId: this.departmentId(department) } : {}) }));
  }

  of(name: string): TestUser {
    return this.users.get(name) ?? missing('user', name);
  }

  async mode(assignmentMode: AssignmentMode, unassignedVisibleTo: UnassignedVisibleTo = 'auto'): Promise<void> {
    const settings = (await this.suite.get('/care-settings')) as object;
    await this.suite.put('/care-settings', { ...settings, assignmentMode, unassignedVisibleTo });
  }

  async group(name: string, parent?: string): Promise<void> {
    const made = (await this.suite.post('/product-groups', { name: `${name} ${this.number}`, parentId: parent ? this.groupId(parent) : null })) as { id: string };
    this.groups.set(name, made.id);
  }

  async product(name: string, fields: { group?: string; components?: readonly string[]; careIntervalDays?: number } = {}): Promise<void> {
    const { group, components, ...rest } = fields;
    const made = await this.suite.product({
      ...rest,
      ...(group ? { groupId: this.groupId(group) } : {}),
      ...(components ? { kind: 'combo', careIntervalDays: rest.careIntervalDays ?? 0, components: components.map((each) => ({ productId: this.productId(each), quantity: '1' })) } : {}),
    });
    this.products.set(name, made.id);
  }

  async assign(user: string, given: { products?: readonly string[]; groups?: readonly string[] }): Promise<void> {
    await this.suite.put(`/users/${this.of(user).id}/care-products`, {
      productIds: (given.products ?? []).map((name) => this.productId(name)),
      productGroupIds: (given.groups ?? []).map((name) => this.groupId(name)),
    });
  }

  async assignCustomers(user: string, customers: readonly string[]): Promise<void> {
    await this.suite.put(`/users/${this.of(user).id}/care-customers`, { customerIds: customers.map((name) => this.customerId(name)) });
  }

  async absence(user: string, standIn: string, from: string, to: string): Promise<void> {
    await this.suite.post(`/users/${this.of(user).id}/absences`, { from, to, standInId: this.of(standIn).id });
  }

  /** Made by the admin of the suite, who sees everything anyway, unless said otherwise. */
  async customer(name: string, { owner, by }: { owner?: string; by?: string } = {}): Promise<void> {
    const fields = owner ? { ownerId: this.of(owner).id } : {};
    const number = `09${String(10_000_000 + this.number * 100 + this.customers.size)}`;
    const made = (await this.suite.post('/customers', { fullName: `Khách ${name} ${this.number}`, phone1: number, ...fields }, by ? this.of(by) : undefined)) as { id: string };
    this.customers.set(name, made.id);
  }

  async order(name: string, customer: string | null, products: readonly string[], { by, takenBy, kind, returns }: NewOrder = {}): Promise<void> {
    const lines = products.map((product) => ({ productId: this.productId(product), quantity: kind === 'return' ? '1' : '1', unitPrice: '1000' }));
    const made = (await this.suite.post('/orders', {
      customerId: customer === null ? null : this.customerId(customer), placedAt: '2026-11-01T03:00:00.000Z', lines, code: `W${this.number}-${name}`,
      ...(kind ? { kind } : {}), ...(returns ? { returnsOrderCode: `W${this.number}-${returns}` } : {}), ...(takenBy ? { takenById: this.of(takenBy).id } : {}),
    }, by ? this.of(by) : undefined)) as { id: string };
    this.orders.set(name, made.id);
    const [plan] = await this.suite.plansOf(made.id);
    if (plan) this.plans.set(name, plan.id);
  }

  /** Her own plan, `own:<name>`. */
  async careDate(customer: string, date = '2026-11-20'): Promise<void> {
    const plan = (await this.suite.put(`/customers/${this.customerId(customer)}/care-date`, { date })) as Plan;
    this.plans.set(`own:${customer}`, plan.id);
  }

  async plan(name: string, reader = this.suite.manager): Promise<Plan> {
    return (await this.suite.get(`/care-plans/${this.planId(name)}`, reader)) as Plan;
  }

  /** Records a reached call on a plan. */
  async care(user: string, plan: string, fields: object): Promise<{ id: string }> {
    const { version } = await this.plan(plan);
    return (await this.suite.post(`/care-plans/${this.planId(plan)}/activities`, {
      planVersion: version, action: 'call_out', content: 'Hỏi thăm', contactResultId: await this.suite.result('reached'), ...fields,
    }, this.of(user))) as { id: string };
  }

  async deactivate(user: string): Promise<void> {
    await this.suite.patch(`/users/${this.of(user).id}`, { active: false });
  }

  /** What the reader sees that should be hidden or misses that should be seen, path by path; empty when all is as said. */
  async differences(user: string, sight: Sight): Promise<string[]> {
    return [
      ...(await this.compare(user, 'plan', this.plans, sight.plans, sight.noPlans)),
      ...(await this.compare(user, 'order', this.orders, sight.orders, sight.noOrders)),
      ...(await this.compare(user, 'customer', this.customers, sight.customers, sight.noCustomers)),
    ];
  }

  private async compare(user: string, thing: Thing, names: ReadonlyMap<string, string>, wanted: readonly string[] = [], hidden: readonly string[] = []): Promise<string[]> {
    if (wanted.length + hidden.length === 0) return [];
    const asked = new Map([...names].filter(([name]) => wanted.includes(name) || hidden.includes(name)));
    if (asked.size < wanted.length + hidden.length) missing(thing, [...wanted, ...hidden].filter((name) => !asked.has(name)).join(', '));
    const seen = await seenBy(this.suite, this.of(user), thing, asked);
    return Object.entries(seen).flatMap(([path, found]) => [
      ...wanted.filter((name) => !found.includes(name)).map((name) => `${user} misses ${thing} ${name} (${path})`),
      ...hidden.filter((name) => found.includes(name)).map((name) => `${user} sees ${thing} ${name} (${path})`),
    ]);
  }

  planId(name: string): string {
    return this.plans.get(name) ?? missing('plan', name);
  }
  customerId(name: string): string {
    return this.customers.get(name) ?? missing('customer', name);
  }
  orderId(name: string): string {
    return this.orders.get(name) ?? missing('order', name);
  }
  productId(name: string): string {
    return this.products.get(name) ?? missing('product', name);
  }
  groupId(name: string): string {
    return this.groups.get(name) ?? missing('group', name);
  }
  departmentId(name: string): string {
    return this.departments.get(name) ?? missing('department', name);
  }
}

function missing(what: string, name: string): never {
  throw new Error(`there is no ${what} ${name} in this world`);
}
