import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Actors, type Actor } from '@tantam/identity';
import { CareSuite } from '../testing/care-suite.js';
import { AGENTS, build, worlds } from '../testing/random-world.js';
import { allOf } from '../testing/sight.js';
import { SightWorld } from '../testing/sight-world.js';
import { NO_PLANS, PlansByPerson } from './plans-by-person.js';

const NOW = '2026-11-16T03:00:00.000Z';
/** How a plan lies that day: when it is due, whether somebody is to be tried again, which of its lines is settled. */
const lies = fc.array(
  fc.record({ due: fc.constantFrom('2026-11-16', '2026-11-15', '2026-10-17', '2026-10-16', '2026-11-17'), attempt: fc.constantFrom(null, NOW, '2026-11-16T03:00:01.000Z'), settled: fc.constantFrom(null, 0, 1) }),
  { minLength: 16, maxLength: 16 },
);

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start();
  await suite.api.database.execute(
    `insert into roles (code, name_vi, name_en, permissions, scopes) select 'wide', 'Rộng', 'Wide', permissions, scopes || '{"customers": "department"}' from roles where code = 'agent'`,
  );
});
afterAll(() => suite.close());

async function lay(world: SightWorld, drawn: readonly { due: string; attempt: string | null; settled: number | null }[]): Promise<void> {
  for (const [index, id] of [...world.plans.values()].entries()) {
    const { due, attempt, settled } = drawn[index % drawn.length]!;
    await suite.api.database.execute(`update care_plans set due_date = $2, next_attempt_at = $3 where id = $1 and state in ('not_cared', 'in_care')`, [id, due, attempt]);
    await suite.api.database.execute(
      `update care_lines set settled_by = 'care' where plan_id = $1 and product_id = (select product_id from care_lines where plan_id = $1 order by product_id offset $2 limit 1)`, [id, settled ?? 99],
    );
  }
}

/** The rows of somebody's own list, of this world alone: other worlds of the same database are in every list where all is everybody's. */
async function own(world: SightWorld, user: string, filters: string): Promise<string[]> {
  return (await allOf<{ id: string }>(suite, world.of(user), `/care-plans?forMe=true&state=not_cared,in_care&${filters}`)).map(({ id }) => id);
}

describe('what many people have to do, counted together', () => {
  it("is what each one's own list holds, and together what somebody of them has, in any business", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, lies, fc.option(fc.constantFrom(...AGENTS), { freq: 2 }), async (drawn, laid, wide) => {
        const { world, model } = await build(suite, drawn);
        await lay(world, laid);
        if (wide) await suite.api.database.execute(`update users set role_code = 'wide' where id = $1`, [world.of(wide).id]);
        const names = AGENTS.filter((name) => model.users.find((user) => user.name === name)?.active);
        const actors = (await suite.api.app.get(Actors).ofUsers(names.map((name) => world.of(name).id))) as Actor[];
        const { byPerson, total } = await suite.api.app.get(PlansByPerson).of(actors);
        const all = { dueToday: new Set<string>(), overdue: new Set<string>(), longOverdue: new Set<string>(), attempts: new Set<string>() };
        for (const name of names) {
          const lists = {
            dueToday: await own(world, name, 'dueFrom=2026-11-16&dueTo=2026-11-16'), overdue: await own(world, name, 'dueFrom=2026-10-17&dueTo=2026-11-15'),
            longOverdue: await own(world, name, 'dueTo=2026-10-16'), attempts: await own(world, name, 'attemptDue=true'),
          };
          const counts = Object.fromEntries(Object.entries(lists).map(([key, ids]) => [key, ids.length]));
          expect({ mode: model.mode, name, wide, counts: byPerson.get(world.of(name).id) ?? NO_PLANS }).toEqual({ mode: model.mode, name, wide, counts });
          for (const key of ['dueToday', 'overdue', 'longOverdue', 'attempts'] as const) for (const id of lists[key]) all[key].add(id);
          const asSupervised = await allOf<{ id: string }>(suite, world.of('M'), `/care-plans?forUserId=${world.of(name).id}&state=not_cared,in_care&dueTo=2026-11-16`);
          expect(asSupervised).toHaveLength(lists.dueToday.length + lists.overdue.length + lists.longOverdue.length);
        }
        expect({ mode: model.mode, total }).toEqual({ mode: model.mode, total: Object.fromEntries(Object.entries(all).map(([key, ids]) => [key, ids.size])) });
      }),
      { numRuns: Number(process.env.SIGHT_RUNS ?? 6), endOnFailure: true },
    );
  }, 600_000);

  it('gives a component of a combo to who was given the combo, not to who has it through another component', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    for (const name of ['P', 'Q']) await world.product(name);
    await world.product('K', { components: ['P', 'Q'] });
    await world.customer('X');
    await world.order('1', 'X', ['K']);
    await world.assign('A', { products: ['P'] });
    await world.assign('B', { products: ['K'] });
    await suite.api.database.execute(`update care_lines set settled_by = 'care' where plan_id = $1 and product_id = $2`, [world.planId('1'), world.productId('P')]);
    const actors = await suite.api.app.get(Actors).ofUsers([world.of('A').id, world.of('B').id]);
    const { byPerson, total } = await suite.api.app.get(PlansByPerson).of(actors);
    expect([byPerson.get(world.of('A').id), byPerson.get(world.of('B').id), total]).toEqual([undefined, { ...NO_PLANS, dueToday: 1 }, { ...NO_PLANS, dueToday: 1 }]);
    expect([await own(world, 'A', 'dueTo=2026-11-16'), await own(world, 'B', 'dueTo=2026-11-16')]).toEqual([[], [world.planId('1')]]);
  });
});
