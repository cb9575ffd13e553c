import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { uuidv7 } from '@tantam/kernel';
import type { TestUser } from '@tantam/identity/testing';
import { until } from '@tantam/platform/testing';
import type pg from 'pg';
import { OwnersOfFormerPlans1796200070061 } from '../migrations/1796200070061-owners-of-former-plans.js';
import { CareSuite } from '../testing/care-suite.js';

/** What a plan tells whose customer has no owner. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
const OWNERS = `select plan.id, plan.owner_id as told, coalesce(customer.owner_id, '${NOBODY}') as owner from care_plans plan join customers customer on customer.id = plan.customer_id where customer.id = any($1::uuid[])`;
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

  async function expectTold(customers: readonly { id: string }[], owner: string, count: number): Promise<void> {
    const rows = await suite.api.database.rows<{ id: string; told: string | null; owner: string }>(OWNERS, [customers.map(({ id }) => id)]);
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
    await expectTold([nobodys], NOBODY, 1);
  });

  it('follows the customer to another owner and to none, of one and of many in a statement', async () => {
    const customers = [await suite.customer({ ownerId: lan.id }), await suite.customer({ ownerId: lan.id })];
    for (const { id } of customers) for (const quantity of [1, 2]) await suite.order(id, { [product.id]: quantity });
    await suite.api.database.execute(GIVE, [customers.map(({ id }) => id), binh.id]);
    await expectTold(customers, binh.id, 4);
    await suite.api.database.execute(GIVE, [[customers[0]!.id], null]);
    await expectTold([customers[0]!], NOBODY, 2);
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

  it('comes to open plans from before, more than one batch of them', async () => {
    const customers = [await suite.customer({ ownerId: lan.id }), await suite.customer({ ownerId: null })];
    await suite.order(customers[0]!.id, { [product.id]: 1 });
    await suite.api.database.execute(
      `with made as (insert into customers (id, code, full_name, given_name, owner_id) select new_id(), 'MANY-' || n, 'Khách ' || n, n::text, $1 from generate_series(1, 1100) n returning id)
       insert into care_plans (id, target, customer_id, state, due_date, reason, care_version) select new_id(), 'customer', id, 'not_cared', '2026-11-20', '{"code":"set_by_hand"}', 0 from made`,
      [binh.id],
    );
    await suite.api.database.execute(NEW_PLAN, [uuidv7(), customers[1]!.id]);
    await suite.api.database.execute(`update care_plans set owner_id = null`);
    await suite.api.database.withClient((client) => new OwnersOfFormerPlans1796200070061().up({ query: (sql: string) => client.query(sql) } as never));
    const { wrong } = (await suite.api.database.row<{ wrong: number }>(
      `select count(*)::int as wrong from care_plans plan join customers customer on customer.id = plan.customer_id
       where plan.state in ('not_cared', 'in_care') and plan.owner_id is distinct from coalesce(customer.owner_id, '${NOBODY}')`,
    ))!;
    expect(wrong).toBe(0);
    await expectTold([customers[0]!], lan.id, 1);
    await expectTold([customers[1]!], NOBODY, 1);
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

  it.each(['lan', 'binh'] as const)('is asked of the customer where a plan from before does not tell it (%s)', async (name) => {
    const owner = { lan, binh }[name];
    const customer = await suite.customer({ ownerId: owner.id });
    const order = await suite.order(customer.id, { [product.id]: 1 });
    await suite.api.database.execute(`update care_plans set owner_id = null where order_id = $1`, [order.id]);
    expect(await suite.plansOf(order.id, lan)).toHaveLength(name === 'lan' ? 1 : 0);
    expect(await suite.plansOf(order.id, binh)).toHaveLength(name === 'binh' ? 1 : 0);
    const lists = await Promise.all([lan, binh].map(async (reader) => ((await suite.get('/care-plans?target=order&state=not_cared,in_care&limit=100', reader)) as { items: { order: { id: string } | null }[] }).items));
    expect(lists.map((items) => items.some((item) => item.order?.id === order.id))).toEqual([name === 'lan', name === 'binh']);
  });
});
