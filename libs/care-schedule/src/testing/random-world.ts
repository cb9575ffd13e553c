import fc from 'fast-check';
import { ASSIGNMENT_MODES, UNASSIGNED_VISIBLE_TO } from '../domain/care-words.js';
import type { CareSuite } from './care-suite.js';
import type { Model } from './sight-reference.js';
import { SightWorld } from './sight-world.js';

/** People of every world, with their roles and departments: D3 lies below D1. */
const PEOPLE = [['A', 'agent', 'D1'], ['B', 'agent', 'D1'], ['E', 'agent', 'D3'], ['C', 'agent', 'D2'], ['S1', 'supervisor', 'D1'], ['S2', 'supervisor', 'D2'], ['M', 'manager', null]] as const;
export const AGENTS = ['A', 'B', 'E', 'C'] as const;
const GROUPS: Readonly<Record<string, string | null>> = { G: null, H: 'G', I: null };
const PRODUCTS = ['P0', 'P1', 'P2', 'P3'] as const;
const COMBO = 'K';
const CUSTOMERS = ['X0', 'X1', 'X2', 'X3'] as const;

const nobodyOr = fc.option(fc.constantFrom(...AGENTS), { freq: 2 });
const some = <T>(values: readonly T[]) => fc.subarray([...values]);

/** Anything that decides who sees what, small enough to be read. */
export const worlds = fc.record({
  mode: fc.constantFrom(...ASSIGNMENT_MODES),
  unassigned: fc.constantFrom(...UNASSIGNED_VISIBLE_TO),
  inactive: fc.option(fc.constantFrom(...AGENTS), { freq: 2 }),
  groupOf: fc.array(fc.constantFrom('G', 'H', 'I', null), { minLength: 4, maxLength: 4 }),
  components: fc.subarray([...PRODUCTS], { minLength: 1, maxLength: 2 }),
  intervals: fc.array(fc.constantFrom(0, 15), { minLength: 4, maxLength: 4 }),
  assigned: fc.array(fc.record({ products: some([...PRODUCTS, COMBO]), groups: some(['G', 'H', 'I']), customers: some(CUSTOMERS) }), { minLength: 4, maxLength: 4 }),
  idle: fc.subarray([...AGENTS]),
  absences: fc.array(fc.tuple(fc.constantFrom(...AGENTS), fc.constantFrom(...AGENTS)).filter(([user, standIn]) => user !== standIn), { maxLength: 2 }),
  customers: fc.array(fc.record({ owner: nobodyOr, by: nobodyOr }), { minLength: 4, maxLength: 4 }),
  orders: fc.array(
    fc.record({ customer: fc.option(fc.constantFrom(...CUSTOMERS), { freq: 6 }), products: fc.subarray([...PRODUCTS, COMBO], { minLength: 1, maxLength: 2 }), takenBy: nobodyOr, by: nobodyOr, isReturned: fc.boolean() }),
    { minLength: 3, maxLength: 6 },
  ),
  own: some(CUSTOMERS),
});
export type Drawn = typeof worlds extends fc.Arbitrary<infer T> ? T : never;

/** Sets a drawn world up through the API. */
export async function build(suite: CareSuite, drawn: Drawn): Promise<{ world: SightWorld; model: Model }> {
  const world = await SightWorld.make(suite);
  await world.department('D3', 'D1');
  await world.user('E', 'agent', 'D3');
  await world.mode('unrestricted');
  for (const [name, parent] of Object.entries(GROUPS)) await world.group(name, parent ?? undefined);
  for (const [index, name] of PRODUCTS.entries()) await world.product(name, { careIntervalDays: drawn.intervals[index] ?? 0, ...(drawn.groupOf[index] ? { group: drawn.groupOf[index] } : {}) });
  await world.product(COMBO, { components: drawn.components });
  for (const [index, name] of CUSTOMERS.entries()) await world.customer(name, { owner: drawn.customers[index]?.owner ?? undefined, by: drawn.customers[index]?.by ?? undefined });
  for (const [index, order] of drawn.orders.entries()) {
    await world.order(`o${index}`, order.customer, order.products, { takenBy: order.takenBy ?? undefined, by: order.by ?? undefined });
    if (order.isReturned) await world.order(`r${index}`, order.customer, order.products, { kind: 'return', returns: `o${index}`, by: 'M' });
  }
  for (const customer of drawn.own) await world.careDate(customer);
  const assigned: Record<string, Model['assigned'][string]> = {};
  for (const [index, user] of AGENTS.entries()) {
    const given = drawn.assigned[index];
    if (!given || drawn.idle.includes(user)) continue;
    assigned[user] = given;
    await world.assign(user, given);
    await world.assignCustomers(user, given.customers);
  }
  for (const [user, standIn] of drawn.absences) await world.absence(user, standIn, '2026-11-10', '2026-11-20');
  if (drawn.inactive) await world.deactivate(drawn.inactive);
  await world.mode(drawn.mode, drawn.unassigned);
  const orders = drawn.orders.flatMap((order, index) => {
    const common = { customer: order.customer, products: order.products };
    const sale = { ...common, name: `o${index}`, takenBy: order.takenBy, by: order.by, hasPlan: world.plans.has(`o${index}`) };
    return order.isReturned ? [sale, { ...common, name: `r${index}`, takenBy: null, by: 'M', hasPlan: false }] : [sale];
  });
  return {
    world,
    model: {
      mode: drawn.mode, unassigned: drawn.unassigned, assigned, orders, ownPlans: drawn.own, groups: GROUPS,
      users: PEOPLE.map(([name, role, department]) => ({ name, role, department, active: name !== drawn.inactive })),
      departments: { D1: null, D2: null, D3: 'D1' },
      products: [...PRODUCTS.map((name, index) => ({ name, group: drawn.groupOf[index] ?? null, components: [] })), { name: COMBO, group: null, components: drawn.components }],
      absences: drawn.absences.map(([user, standIn]) => ({ user, standIn })),
      customers: CUSTOMERS.map((name, index) => ({ name, owner: drawn.customers[index]?.owner ?? null, by: drawn.customers[index]?.by ?? null })),
    },
  };
}
