import type { AssignmentMode, UnassignedVisibleTo } from '../domain/care-words.js';

/** A small business as plain data: what the rule of "who sees what" looks at. Everything by name. */
export interface Model {
  readonly mode: AssignmentMode;
  readonly unassigned: UnassignedVisibleTo;
  readonly users: readonly { name: string; role: 'agent' | 'supervisor' | 'manager'; department: string | null; active: boolean }[];
  /** Department → the one above it. */
  readonly departments: Readonly<Record<string, string | null>>;
  readonly groups: Readonly<Record<string, string | null>>;
  readonly products: readonly { name: string; group: string | null; components: readonly string[] }[];
  readonly assigned: Readonly<Record<string, { products: readonly string[]; groups: readonly string[]; customers: readonly string[] }>>;
  /** Who is away today, and who stands in. */
  readonly absences: readonly { user: string; standIn: string }[];
  readonly customers: readonly { name: string; owner: string | null; by: string | null }[];
  readonly orders: readonly { name: string; customer: string | null; products: readonly string[]; takenBy: string | null; by: string | null; hasPlan: boolean }[];
  /** Customers with a plan of their own. */
  readonly ownPlans: readonly string[];
}

/**
 * The rule read off the domain page, slowly and in words, with nothing of the product's SQL: for every reader and thing,
 * go through the rights one by one.
 */
export class Reference {
  constructor(private readonly model: Model) {}

  customers(reader: string): string[] {
    return this.model.customers.filter((customer) => this.seesCustomer(reader, customer.name)).map(({ name }) => name).sort();
  }

  orders(reader: string): string[] {
    return this.model.orders.filter((order) => this.seesOrder(reader, order.name)).map(({ name }) => name).sort();
  }

  plans(reader: string): string[] {
    const ofOrders = this.model.orders.filter((order) => order.hasPlan && this.seesOrderPlan(reader, order.name)).map(({ name }) => name);
    return [...ofOrders, ...this.model.ownPlans.filter((customer) => this.seesCustomer(reader, customer)).map((customer) => `own:${customer}`)].sort();
  }

  private user(name: string) {
    return this.model.users.find((user) => user.name === name)!;
  }
  private customer(name: string) {
    return this.model.customers.find((customer) => customer.name === name)!;
  }
  private order(name: string) {
    return this.model.orders.find((order) => order.name === name)!;
  }

  private supervises(name: string): boolean {
    return this.user(name).role !== 'agent';
  }
  private seesAll(name: string): boolean {
    return this.user(name).role === 'manager';
  }

  private isIn(department: string | null, above: string | null): boolean {
    for (let at = department; at !== null && above !== null; at = this.model.departments[at] ?? null) if (at === above) return true;
    return false;
  }

  /** Active members of the departments that the reader supervises. */
  private members(reader: string): string[] {
    if (!this.supervises(reader)) return [];
    return this.model.users.filter((user) => user.active && this.isIn(user.department, this.user(reader).department)).map((user) => user.name);
  }

  /** Whose work an agent does: his own, and that of active people for whom he stands in. */
  private worksFor(agent: string): string[] {
    return [agent, ...this.model.absences.filter((absence) => absence.standIn === agent && this.user(absence.user).active).map((absence) => absence.user)];
  }

  /** The people whose work a reader sees: himself, his members, and whom any of them stands in for. */
  private eyes(reader: string): string[] {
    return [...new Set([reader, ...this.members(reader)].flatMap((each) => this.worksFor(each)))];
  }

  private holds(user: string, product: string): boolean {
    const given = this.model.assigned[user];
    if (!given) return false;
    const { group, components } = this.model.products.find((each) => each.name === product)!;
    if (given.products.includes(product)) return true;
    for (let at = group; at !== null; at = this.model.groups[at] ?? null) if (given.groups.includes(at)) return true;
    return components.some((component) => this.holds(user, component));
  }

  private isAssigned(user: string, customer: string): boolean {
    return this.model.assigned[user]?.customers.includes(customer) ?? false;
  }

  private ordersOf(customer: string) {
    return this.model.orders.filter((order) => order.customer === customer);
  }

  private hasHisProduct(user: string, order: string): boolean {
    return this.order(order).products.some((product) => this.holds(user, product));
  }

  private isActiveOwner(user: string, customer: string): boolean {
    return this.customer(customer).owner === user && this.user(user).active;
  }

  private isNobodys(customer: string): boolean {
    const active = this.model.users.filter((user) => user.active).map((user) => user.name);
    if (active.some((user) => this.isActiveOwner(user, customer))) return false;
    if (this.model.mode === 'by_product') return !active.some((user) => this.ordersOf(customer).some((order) => this.hasHisProduct(user, order.name)));
    if (this.model.mode === 'by_customer') return !active.some((user) => this.isAssigned(user, customer));
    return true;
  }

  private seesNobodys(reader: string): boolean {
    if (this.supervises(reader)) return true;
    if (this.model.unassigned === 'auto') return this.model.mode !== 'by_customer';
    return this.model.unassigned === 'everyone';
  }

  /** By the role's scope, `own` or `department`; a supervisor also as his active members do. */
  private byScope(reader: string, customer: string): boolean {
    const { owner, by } = this.customer(customer);
    if (owner === reader || by === reader) return true;
    if (!this.supervises(reader)) return false;
    if (owner !== null && this.isIn(this.user(owner).department, this.user(reader).department)) return true;
    return this.members(reader).some((member) => owner === member || by === member);
  }

  /** All of a customer by the work of some eyes, whatever she bought. */
  private byWork(reader: string, customer: string): boolean {
    return this.eyes(reader).some((each) => this.customer(customer).owner === each || (this.model.mode === 'by_customer' && this.isAssigned(each, customer)));
  }

  private seesWholeCustomer(reader: string, customer: string): boolean {
    if (this.seesAll(reader) || this.model.mode === 'unrestricted') return true;
    return this.byScope(reader, customer) || this.byWork(reader, customer) || (this.isNobodys(customer) && this.seesNobodys(reader));
  }

  private seesCustomer(reader: string, customer: string): boolean {
    if (!this.user(reader).active) return false;
    if (this.seesWholeCustomer(reader, customer)) return true;
    return this.model.mode === 'by_product' && this.ordersOf(customer).some((order) => this.eyes(reader).some((each) => this.hasHisProduct(each, order.name)));
  }

  private seesOrder(reader: string, name: string): boolean {
    if (!this.user(reader).active) return false;
    const order = this.order(name);
    if (this.seesAll(reader)) return true;
    if ([reader, ...this.members(reader)].some((each) => order.takenBy === each || order.by === each)) return true;
    if (order.customer === null) return order.takenBy === null && this.supervises(reader);
    if (this.seesWholeCustomer(reader, order.customer)) return true;
    if (this.model.mode !== 'by_product') return false;
    return this.eyes(reader).some((each) => this.hasHisProduct(each, name)) || (this.supervises(reader) && order.hasPlan && this.isOrderNobodys(name));
  }

  private isOrderNobodys(name: string): boolean {
    return !this.model.users.some((user) => user.active && this.hasHisProduct(user.name, name));
  }

  /** Order plans open by the mode alone; supervisors also get what nobody has. */
  private seesOrderPlan(reader: string, name: string): boolean {
    if (!this.user(reader).active) return false;
    if (this.seesAll(reader) || this.model.mode === 'unrestricted') return true;
    const { customer } = this.order(name);
    if (customer === null) return false;
    if (this.model.mode === 'by_product') return this.eyes(reader).some((each) => this.hasHisProduct(each, name)) || (this.supervises(reader) && this.isOrderNobodys(name));
    return this.byWork(reader, customer) || (this.supervises(reader) && this.isNobodys(customer));
  }
}
