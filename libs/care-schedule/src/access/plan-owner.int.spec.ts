import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@tantam/kernel';
import type { TestUser } from '@tantam/identity/testing';
import { until } from '@tantam/platform/testing';
import type pg from 'pg';
import { OwnersOfFormerPlans1796200070061 } from '../migrations/1796200070061-owners-of-former-plans.js';
import { CareSuite } from '../testing/care-suite.js';

const OWNERS = `select plan.id, plan.owner_id as told, customer.owner_id as owner from care_plans plan join customers customer on customer.id = plan.customer_id where customer.id = any($1::uuid[])`;
const GIVE = `update customers set owner_id = $2 where id = any($1::uuid[])`;
const NEW_PLAN = `insert into care_plans (id, target, customer_id, state, due_date, reason, care_version) values ($1, 'customer', $2, 'not_cared', '2026-11-20', '{"code":"set_by_hand"}', 0)`;

describe('the owner that a plan carries', () => {
  let suite: CareSuite;
  let lan: TestUser;
  let binh: TestUser;
  let product: { id: string };

  beforeAll(async () => {
    suite = await CareSuite.start();
    [lan, binh] = [await suite.api.as('agent'), await suite.api.as('agent')];
    product = await suite.product({ careIntervalDays: 10 });
  });
  afterAll(() => suite?.close());

  async function expectTold(customers: readonly { id: string }[], owner: string | null, count: number): Promise<void> {
    const rows = await suite.api.database.rows<{ id: string; told: string | null; owner: string | null }>(OWNERS, [customers.map(({ id }) => id)]);
    expect(rows).toHaveLength(count);
    for (const row of rows) expect(row).toEqual({ id: row.id, told: owner, owner });
  }

  it('is that of the customer as it is made, with or without one', async () => {
    const owned = await suite.customer({ ownerId: lan.id });
    const nobodys = await suite.customer({ ownerId: null });
    await suite.order(owned.id, { [product.id]: 1 });
    await suite.put(`/customers/${owned.id}/care-date`, { date: '2026-11-20' });
    await suite.order(nobodys.id, { [product.id]: 1 });
    await expectTold([owned], lan.id, 2);
    await expectTold([nobodys], null, 1);
  });

  it('follows the customer to another owner and to none, of one and of many in a statement', async () => {
    const customers = [await suite.customer({ ownerId: lan.id }), await suite.customer({ ownerId: lan.id })];
    for (const { id } of customers) for (const quantity of [1, 2]) await suite.order(id, { [product.id]: quantity });
    await suite.api.database.execute(GIVE, [customers.map(({ id }) => id), binh.id]);
    await expectTold(customers, binh.id, 4);
    await suite.api.database.execute(GIVE, [[customers[0]!.id], null]);
    await expectTold([customers[0]!], null, 2);
    await expectTold([customers[1]!], binh.id, 2);
  });

  it('follows a plan to another customer', async () => {
    const [from, to] = [await suite.customer({ ownerId: lan.id }), await suite.customer({ ownerId: binh.id })];
    await suite.order(from.id, { [product.id]: 1 });
    await suite.api.database.execute(`update care_plans set customer_id = $2 where customer_id = $1`, [from.id, to.id]);
    await expectTold([to], binh.id, 1);
  });

  /** Two transactions at once; the second must wait for the first, whichever it is. */
  async function race(first: (client: pg.ClientBase) => Promise<unknown>, second: (client: pg.ClientBase) => Promise<unknown>): Promise<void> {
    await suite.api.database.withClient(async (one) => {
      await one.query('begin');
      await first(one);
      await suite.api.database.withClient(async (other) => {
        const { rows } = await other.query<{ pid: number }>('select pg_backend_pid() as pid');
        const done = second(other);
        await until('the second waits', async () => (await one.query(`select 1 from pg_locks where pid = $1 and not granted`, [rows[0]!.pid])).rowCount! > 0);
        await one.query('commit');
        await done;
      });
    });
  }

  it('is right when the customer changes hands while the plan is made', async () => {
    const [before, after] = [await suite.customer({ ownerId: lan.id }), await suite.customer({ ownerId: lan.id })];
    await race((one) => one.query(GIVE, [[before.id], binh.id]), (other) => other.query(NEW_PLAN, [uuidv7(), before.id]));
    await expectTold([before], binh.id, 1);
    await race((one) => one.query(NEW_PLAN, [uuidv7(), after.id]), (other) => other.query(GIVE, [[after.id], binh.id]));
    await expectTold([after], binh.id, 1);
  });

  it('comes to plans from before, more than one batch of customers', async () => {
    const customer = await suite.customer({ ownerId: lan.id });
    await suite.order(customer.id, { [product.id]: 1 });
    await suite.api.database.execute(`insert into customers (id, code, full_name, given_name) select gen_random_uuid(), 'MANY-' || n, 'Khách ' || n, n::text from generate_series(1, 2500) n`);
    const last = (await suite.api.database.row<{ id: string }>(`update customers set owner_id = $1 where id = (select id from customers order by id desc limit 1) returning id`, [binh.id]))!;
    await suite.api.database.execute(NEW_PLAN, [uuidv7(), last.id]);
    await suite.api.database.execute(`update care_plans set owner_id = null`);
    await suite.api.database.withClient((client) => new OwnersOfFormerPlans1796200070061().up({ query: (sql: string) => client.query(sql) } as never));
    const { wrong } = (await suite.api.database.row<{ wrong: number }>(
      `select count(*)::int as wrong from care_plans plan join customers customer on customer.id = plan.customer_id where plan.owner_id is distinct from customer.owner_id`,
    ))!;
    expect(wrong).toBe(0);
    await expectTold([customer], lan.id, 1);
    await expectTold([last], binh.id, 1);
  });

  it('decides what the list of her owner holds at once', async () => {
    const settings = (await suite.get('/care-settings')) as object;
    await suite.put('/care-settings', { ...settings, assignmentMode: 'by_customer' });
    const customer = await suite.customer({ ownerId: lan.id });
    const order = await suite.order(customer.id, { [product.id]: 1 });
    expect(await suite.plansOf(order.id, binh)).toHaveLength(0);
    await suite.api.database.execute(GIVE, [[customer.id], binh.id]);
    expect(await suite.plansOf(order.id, binh)).toHaveLength(1);
  });
});
