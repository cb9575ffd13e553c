import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CareSuite } from '../testing/care-suite.js';
import { SightWorld } from '../testing/sight-world.js';
import { SummariseDays } from './summarise-days.js';

interface Day {
  readonly day: string;
  readonly people: number;
  readonly due: number | null;
  readonly late: number | null;
  readonly done: number;
  readonly counted: number;
  readonly outbound: number;
  readonly reached: number;
}

/** A and B are of S1's department, C is of another. It becomes midnight after 16 November 2026. */
describe('what a day came to', () => {
  let suite: CareSuite;
  let world: SightWorld;
  const summaries = async (user: string, query = ''): Promise<Day[]> => ((await suite.get(`/today/summaries?${query}`, world.of(user))) as { items: Day[] }).items;
  const midnight = (day: string): Promise<void> => suite.api.app.get(SummariseDays).run({ at: new Date(`${day}T00:00:00+07:00`), day: day as never });

  beforeAll(async () => {
    suite = await CareSuite.start();
    world = await SightWorld.make(suite);
    await world.mode('by_customer', 'supervisors');
    await world.product('P', { careIntervalDays: 15 });
    for (const [name, owner] of [['X', 'A'], ['Y', 'A'], ['Z', 'C']] as const) {
      await world.customer(name, { owner });
      await world.order(name.toLowerCase(), name, ['P']);
    }
    // x and y fall due on the 16th, as z; y is late.
    await suite.api.database.execute(`update care_plans set due_date = '2026-11-10' where id = $1`, [world.planId('y')]);
    await world.care('A', 'x', { nextCareDate: '2026-12-01' });
  });
  afterAll(() => suite.close());

  it('is written at midnight, once, with what was still open and what was done', async () => {
    suite.clock.set(new Date('2026-11-16T17:00:30.000Z'));
    await midnight('2026-11-17');
    await world.care('A', 'y', { nextCareDate: '2026-12-01' });
    await midnight('2026-11-17');
    expect((await summaries('A')).slice(0, 1)).toEqual([{ day: '2026-11-16', people: 1, due: 1, late: 1, done: 1, counted: 1, outbound: 1, reached: 1 }]);
    expect((await summaries('B', 'from=2026-11-16'))).toEqual([{ day: '2026-11-16', people: 1, due: 0, late: 0, done: 0, counted: 0, outbound: 0, reached: 0 }]);
  });

  it('is shown to oneself and to who leads, summed by day or of one person', async () => {
    expect(await summaries('S1', 'from=2026-11-16&to=2026-11-16')).toMatchObject([{ people: 2, due: 1, late: 1, counted: 1 }]);
    expect(await summaries('M', 'from=2026-11-16&to=2026-11-16')).toMatchObject([{ due: 2, late: 1, counted: 1 }]);
    expect(await summaries('M', `from=2026-11-16&to=2026-11-16&userId=${world.of('C').id}`)).toMatchObject([{ people: 1, due: 1, late: 0, counted: 0 }]);
    expect(await summaries('S1', `from=2026-11-16&to=2026-11-16&userId=${world.of('C').id}`)).toEqual([]);
    expect(await summaries('B', `from=2026-11-16&to=2026-11-16&userId=${world.of('A').id}`)).toEqual([]);
    expect(await summaries('M', `from=2026-11-16&to=2026-11-16&departmentId=${world.departmentId('D2')}`)).toMatchObject([{ people: 1, due: 1 }]);
    await suite.get('/today/summaries?from=2026-01-01&to=2026-12-31', world.of('M'), 400);
    await suite.get('/today/summaries?from=2026-11-16&to=2026-11-15', world.of('M'), 400);
  });

  it('tells days that nobody was there to see by what was recorded on them', async () => {
    suite.clock.set(new Date('2026-11-19T02:00:00.000Z'));
    await midnight('2026-11-19');
    const days = await summaries('A', 'from=2026-11-16&to=2026-11-18');
    expect(days).toMatchObject([{ day: '2026-11-18', due: null, late: null, counted: 0 }, { day: '2026-11-17', due: null, counted: 1, reached: 1 }, { day: '2026-11-16', due: 1, counted: 1 }]);
  });
});
