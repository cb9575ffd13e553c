import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ASSIGNMENT_MODES, UNASSIGNED_VISIBLE_TO, type AssignmentMode } from '../domain/care-words.js';
import { CareModePreview } from '../queries/care-mode-preview.query.js';
import { CareSuite } from '../testing/care-suite.js';
import { AGENTS, build, worlds } from '../testing/random-world.js';
import { SightWorld } from '../testing/sight-world.js';

interface Figure {
  readonly before: number;
  readonly after: number;
}
interface Preview {
  readonly isEstimate: boolean;
  readonly assignmentMode: AssignmentMode;
  readonly inForce: AssignmentMode;
  readonly customers: number;
  readonly plans: number;
  readonly people: readonly { userId: string; fullName: string; customers: Figure; plans: Figure }[];
  readonly unseen: { customers: Figure; plans: Figure };
}

let suite: CareSuite;
beforeAll(async () => {
  suite = await CareSuite.start();
});
afterAll(() => suite?.close());

const preview = async (query: string, user = suite.manager): Promise<Preview> => (await suite.get(`/care-settings/mode-preview?${query}`, user)) as Preview;
const total = async (world: SightWorld, name: string, path: string): Promise<number> => ((await suite.get(`${path}limit=1&withTotal=true`, world.of(name))) as { total: number }).total;
/** What somebody's own lists say: his customers, and what is due for him by today. */
const lists = async (world: SightWorld, name: string): Promise<{ customers: number; plans: number }> => ({
  customers: await total(world, name, '/customers?'),
  plans: await total(world, name, '/care-plans?forMe=true&state=not_cared,in_care&dueTo=2026-11-16&'),
});

describe('what another care mode would change', () => {
  it("says of each agent what his own lists say before and after the change, and changes nothing by being asked, in any business", async () => {
    await fc.assert(
      fc.asyncProperty(worlds, fc.constantFrom(...ASSIGNMENT_MODES), fc.option(fc.constantFrom(...UNASSIGNED_VISIBLE_TO), { nil: undefined }), async (drawn, next, unassigned) => {
        const { world, model } = await build(suite, drawn);
        const names = AGENTS.filter((name) => model.users.find((user) => user.name === name)?.active);
        const told = await preview(`assignmentMode=${next}${unassigned ? `&unassignedVisibleTo=${unassigned}` : ''}`);
        expect(told).toMatchObject({ assignmentMode: next, inForce: drawn.mode });
        const figures = (key: 'before' | 'after') =>
          Object.fromEntries(names.map((name) => {
            const person = told.people.find(({ userId }) => userId === world.of(name).id);
            return [name, person && { customers: person.customers[key], plans: person.plans[key] }];
          }));
        const now = async () => Object.fromEntries(await Promise.all(names.map(async (name) => [name, await lists(world, name)] as const)));
        expect({ mode: drawn.mode, ...figures('before') }).toEqual({ mode: drawn.mode, ...(await now()) });
        await world.mode(next, unassigned ?? drawn.unassigned);
        expect({ mode: next, ...figures('after') }).toEqual({ mode: next, ...(await now()) });
        const again = await preview(`assignmentMode=${drawn.mode}&unassignedVisibleTo=${drawn.unassigned}`);
        expect(again.unseen).toEqual({ customers: turned(told.unseen.customers), plans: turned(told.unseen.plans) });
      }),
      { numRuns: Number(process.env.SIGHT_RUNS ?? 5), endOnFailure: true },
    );
  }, 600_000);

  it('counts customers and plans that no agent would see any more', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_product', 'supervisors');
    await world.product('P');
    await world.assign('A', { products: ['P'] });
    const { unseen: before } = await preview('assignmentMode=by_customer');
    for (const name of ['1', '2']) {
      await world.customer(name);
      await world.order(name, name, ['P']);
    }
    await world.assignCustomers('B', ['1']);
    const told = await preview('assignmentMode=by_customer');
    const of = (name: string) => told.people.find(({ userId }) => userId === world.of(name).id);
    expect(of('A')).toMatchObject({ customers: { before: 2, after: 0 }, plans: { before: 2, after: 0 } });
    expect(of('B')).toMatchObject({ customers: { before: 0, after: 1 }, plans: { before: 0, after: 1 } });
    expect(told.people.map(({ userId }) => userId)).not.toContain(world.of('S1').id);
    const all = await preview('assignmentMode=unrestricted');
    expect(all.unseen).toMatchObject({ customers: { after: 0 }, plans: { after: 0 } });
    expect(told.unseen).toEqual({
      customers: { before: before.customers.before, after: before.customers.after + 1 },
      plans: { before: before.plans.before, after: before.plans.after + 1 },
    });
    expect(await suite.get('/care-settings')).toMatchObject({ assignmentMode: 'by_product' });
  });

  it('counts who has a wider scope by his own rights', async () => {
    const world = await SightWorld.make(suite);
    await suite.api.database.execute(`insert into roles (code, name_vi, name_en, permissions, scopes) select 'wide', 'Rộng', 'Wide', permissions, scopes || '{"customers": "all"}' from roles where code = 'agent'`);
    await suite.api.database.execute(`update users set role_code = 'wide' where id = $1`, [world.of('C').id]);
    await world.mode('by_customer', 'supervisors');
    await world.customer('1');
    const told = await preview('assignmentMode=by_product');
    const wide = told.people.find(({ userId }) => userId === world.of('C').id);
    expect(wide?.customers).toEqual({ before: told.customers, after: told.customers });
    expect(told.unseen.customers).toEqual({ before: 0, after: 0 });
    await suite.api.database.execute(`update users set role_code = 'agent' where role_code = 'wide'`);
  });

  it('tells for all what it counted of some, when customers are very many', async () => {
    const world = await SightWorld.make(suite);
    await world.mode('by_customer', 'supervisors');
    await world.product('P');
    for (let n = 0; n < 12; n += 1) {
      await world.customer(`${n}`);
      await world.order(`${n}`, `${n}`, ['P']);
    }
    await world.assignCustomers('A', ['0', '1', '2', '3', '4', '5', '6', '7', '8']);
    const exact = await preview('assignmentMode=unrestricted');
    expect(exact.isEstimate).toBe(false);
    const { most } = suite.api.app.get(CareModePreview);
    const before = most.customers;
    most.customers = Math.ceil(exact.customers / 2);
    const told = await preview('assignmentMode=unrestricted');
    most.customers = before;
    expect(told).toMatchObject({ isEstimate: true, customers: exact.customers, plans: exact.plans });
    const shards = Math.floor((32 * Math.ceil(exact.customers / 2)) / exact.customers);
    const counted = async (sql: string, values: unknown[] = []) => Math.round(Number((await suite.api.database.row<{ n: number }>(`${sql} care_customer_shard(c.id) < ${shards}`, values))?.n) * (32 / shards));
    const all = await counted('select count(*)::int as n from customers c where');
    expect(told.people.find(({ userId }) => userId === world.of('A').id)?.customers).toEqual({
      before: await counted('select count(*)::int as n from customers c join user_care_customers mine on mine.customer_id = c.id and mine.user_id = $1 where', [world.of('A').id]), after: all,
    });
    expect(told.unseen.customers.after).toBe(0);
  });

  it('is for who may change it', async () => {
    const world = await SightWorld.make(suite);
    await suite.get('/care-settings/mode-preview?assignmentMode=by_customer', world.of('S1'), 403);
    await preview('assignmentMode=by_customer', world.of('M'));
    await suite.get('/care-settings/mode-preview?assignmentMode=by_moon', world.of('M'), 400);
  });
});

const turned = ({ before, after }: Figure): Figure => ({ before: after, after: before });
