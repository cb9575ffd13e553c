import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FewRows } from '@tantam/identity';
import { CareSuite } from '../testing/care-suite.js';
import { build, worlds } from '../testing/random-world.js';
import { seenBy } from '../testing/sight.js';
import { Reference, type Model } from '../testing/sight-reference.js';
import type { SightWorld } from '../testing/sight-world.js';
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
      for (const [path, found] of Object.entries(seen)) expect({ reader: name, thing, path, found }).toEqual({ reader: name, thing, path, found: wanted[thing] });
    }
  }
}

describe('who sees what, in any business', () => {
  const reach = (plans: number, few: number, some: number): void => {
    Object.assign(suite.api.app.get(PlanReach), { most: { page: plans, count: plans }, kept: new Map() });
    Object.assign(suite.api.app.get(FewRows), { most: { few, some }, kept: new Map() });
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
});
