import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Actors, FewRows, SqlParameters, Visibility } from '@tantam/identity';
import { CareSuite } from '../testing/care-suite.js';
import { build, worlds } from '../testing/random-world.js';
import { allOf, seenBy } from '../testing/sight.js';
import { Reference, type Model } from '../testing/sight-reference.js';
import type { SightWorld } from '../testing/sight-world.js';
import { ActivityReach } from './activity-reach.js';
import { PlanReach } from './plan-reach.js';

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite.close());

async function compare(world: SightWorld, model: Model): Promise<void> {
  const reference = new Reference(model);
  for (const { name, active } of model.users) {
    if (!active) continue;
    const wanted = { plan: reference.plans(name), order: reference.orders(name), customer: reference.customers(name) };
    for (const [thing, names] of [['plan', world.plans], ['order', world.orders], ['customer', world.customers]] as const) {
      const seen = await seenBy(suite, world.of(name), thing, names);
      if (thing !== 'plan') seen.figures = await countedFor(world.of(name).id, thing, names);
      for (const [path, found] of Object.entries(seen)) expect({ reader: name, thing, path, found }).toEqual({ reader: name, thing, path, found: wanted[thing] });
    }
  }
}

/** What figures over everything are made of: the rows that he sees, among those where his lie. */
async function countedFor(userId: string, thing: 'order' | 'customer', names: ReadonlyMap<string, string>): Promise<string[]> {
  const actor = await suite.api.app.get(Actors).ofUser(userId);
  if (!actor) throw new Error('nobody');
  const parameters = new SqlParameters();
  const within = await suite.api.app.get(FewRows).within(actor, thing, 'row.id', parameters);
  const where = await suite.api.app.get(Visibility).visibleTo(actor, thing, 'row', parameters);
  const rows = await suite.api.database.rows<{ id: string }>(`select row.id from ${thing}s row where ${within ?? 'true'} and ${where}`, parameters.values);
  const ids = new Set(rows.map(({ id }) => id));
  return [...names].filter(([, id]) => ids.has(id)).map(([name]) => name).sort();
}

describe('who sees what, in any business', () => {
  const reach = (plans: number, few: number, some: number): void => {
    Object.assign(suite.api.app.get(PlanReach), { most: { page: plans, count: plans, place: plans, customers: few } });
    Object.assign(suite.api.app.get(FewRows), { most: { few, some }, kept: new Map() });
    Object.assign(suite.api.app.get(ActivityReach), { most: { few, search: few, some } });
  };

  it.each([
    ['starting from the few that a reader has', 3_000, 3_000, 3_000], ['passing over what cannot be his', 3_000, -1, 3_000], ['trying every row', -1, -1, -1],
  ])('is what the rule says, on every path, %s', async (_, plans, few, some) => {
    reach(plans, few, some);
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        const { world, model } = await build(suite, drawn);
        await compare(world, model);
      }),
      { numRuns: Number(process.env.SIGHT_RUNS ?? 4), endOnFailure: true },
    );
  }, 600_000);

  it('shows the same care history, wherever its list starts from', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        const { world, model } = await build(suite, drawn);
        await recordEverywhere(world);
        for (const { name } of model.users.filter(({ active }) => active)) {
          const lists: string[][] = [];
          for (const [few, some] of [[3_000, 3_000], [-1, 3_000], [-1, -1]] as const) {
            reach(3_000, few, some);
            const ids = (await allOf<{ id: string }>(suite, world.of(name), '/care-activities', 7)).map(({ id }) => id);
            const { total } = (await suite.get('/care-activities?limit=1&withTotal=true', world.of(name))) as { total: number };
            lists.push([...ids, `${total} in all`]);
          }
          const [first, ...others] = lists;
          for (const other of others) expect({ reader: name, list: other }).toEqual({ reader: name, list: first });
          shown += first!.length;
        }
      }),
      { numRuns: Number(process.env.SIGHT_RUNS ?? 3), endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(20);
  }, 600_000);

  it('shows the same of what is to be done by the reader, wherever its list starts from', async () => {
    let shown = 0;
    await fc.assert(
      fc.asyncProperty(worlds, async (drawn) => {
        const { world, model } = await build(suite, drawn);
        await loseAndSettleLines(world);
        for (const { name } of model.users.filter(({ active }) => active)) {
          const lists: string[][] = [];
          for (const plans of [3_000, -1]) {
            reach(plans, 3_000, 3_000);
            const ids: string[] = [];
            for (const path of ['/care-plans?target=order&', '/care-plans?target=customer&', '/care-plans?', '/customers-due?']) ids.push(path, ...(await allOf<{ id: string }>(suite, world.of(name), `${path}forMe=true&state=not_cared,in_care`, 7)).map(({ id }) => id));
            lists.push(ids);
          }
          expect({ reader: name, list: lists[1] }).toEqual({ reader: name, list: lists[0] });
          shown += lists[0]!.length - 4;
        }
      }),
      { numRuns: Number(process.env.SIGHT_RUNS ?? 3), endOnFailure: true },
    );
    expect(shown).toBeGreaterThan(20);
  }, 600_000);

  /** Some orders lose a product whose line stands, as of plans in care; some lines are settled. */
  async function loseAndSettleLines(world: SightWorld): Promise<void> {
    const plans = [[...world.plans.values()]];
    await suite.api.database.execute(`update care_plans set product_ids = product_ids[2:] where id = any($1::uuid[]) and hashtext(id::text) % 3 = 0`, plans);
    await suite.api.database.execute(`update care_lines set settled_by = 'care' where plan_id = any($1::uuid[]) and hashtext(plan_id::text || product_id::text) % 4 = 0`, plans);
  }

  /** Care of every plan by somebody, some of it with another customer than the plan's, and of every customer without one. */
  async function recordEverywhere(world: SightWorld): Promise<void> {
    await suite.api.database.execute(
      `with plan as (select p.id, p.customer_id, new_id() as activity_id from care_plans p where p.id = any($1::uuid[]) and p.customer_id is not null),
         of_plans as (insert into care_activities (id, customer_id, action, content, is_counted, recorded_by_id, recorded_at)
           select activity_id, customer_id, 'sms', 'Đã nhắn', false, (select id from users order by md5(plan.id::text || users.id::text) limit 1), now() from plan returning id),
         linked as (insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after) select plan.activity_id, plan.id, 1000, 'not_cared', 'not_cared' from plan)
       insert into care_activities (id, customer_id, action, content, is_counted, recorded_by_id, recorded_at)
       select new_id(), c.id, 'sms', 'Đã nhắn', false, (select id from users order by md5(c.id::text || users.id::text) limit 1), now() from customers c where c.id = any($2::uuid[])`,
      [[...world.plans.values()], [...world.customers.values()]],
    );
    await suite.api.database.execute(
      `update care_activities a set customer_id = (select id from customers where id = any($2::uuid[]) order by md5(id::text || a.id::text) limit 1)
       from care_activity_plans link where link.activity_id = a.id and link.plan_id = any($1::uuid[]) and hashtext(a.id::text) % 2 = 0`,
      [[...world.plans.values()], [...world.customers.values()]],
    );
  }
});
