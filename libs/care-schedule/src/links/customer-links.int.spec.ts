import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CustomerLinks } from '@tantam/customers';
import { addDays, localDate, uuidv7 } from '@tantam/kernel';
import { CareSuite, type TestProduct } from '../testing/care-suite.js';
import { ERASED_CONTENT } from './erase-care.js';

const NOW = '2026-11-16T03:00:00.000Z';
const TODAY = localDate('2026-11-16');

/** One customer as the property makes them. */
interface Made {
  readonly orders: readonly { readonly product: number; readonly quantity: number; readonly cared: 'no' | 'next' | 'finish' }[];
  readonly wishes: readonly { readonly source: string; readonly inDays: number; readonly isSettled: boolean }[];
  readonly loose: number;
  readonly isClaimed: boolean;
  readonly contacts: readonly string[];
  readonly refers: boolean;
}

const made: fc.Arbitrary<Made> = fc.record({
  orders: fc.array(fc.record({ product: fc.nat(1), quantity: fc.integer({ min: 1, max: 3 }), cared: fc.constantFrom('no', 'next', 'finish') }), { maxLength: 3 }),
  wishes: fc.array(fc.record({ source: fc.constantFrom('hand', 'appointment', 'programme'), inDays: fc.integer({ min: -5, max: 40 }), isSettled: fc.boolean() }), { maxLength: 3 }),
  loose: fc.nat(2),
  isClaimed: fc.boolean(),
  contacts: fc.uniqueArray(fc.constantFrom('Anh Bình', 'Chị Hoa', 'Cô Lan'), { maxLength: 2 }),
  refers: fc.boolean(),
});

describe('everything that hangs on a customer', () => {
  let suite: CareSuite;
  let links: CustomerLinks;
  let products: TestProduct[];

  beforeAll(async () => {
    suite = await CareSuite.start(NOW);
    links = suite.api.app.get(CustomerLinks, { strict: false });
    products = [await suite.product(), await suite.product({ careIntervalDays: 30 })];
  });

  afterAll(() => suite.close());

  const { execute, rows } = {
    execute: (sql: string, values: readonly unknown[] = []) => suite.api.database.execute(sql, values),
    rows: <T extends Record<string, unknown>>(sql: string, values: readonly unknown[] = []) => suite.api.database.rows<T>(sql, values),
  };

  async function make(what: Made): Promise<string> {
    const { id } = await suite.customer();
    for (const { product, quantity, cared } of what.orders) {
      const order = await suite.order(id, { [products[product]!.id]: quantity });
      if (cared === 'no') continue;
      const plan = await suite.planOf(order.id);
      const result = await suite.result('reached');
      const form = await formOf('call_out');
      await suite.post(`/care-plans/${plan.id}/activities`, {
        planVersion: (plan as unknown as { version: number }).version, action: 'call_out', formId: form.id, reasonId: form.reasonId, content: 'Gọi hỏi thăm', contactResultId: result,
        ...(cared === 'finish' ? { finish: true, finishReason: 'đủ' } : { nextCareDate: '2026-12-20' }),
      });
    }
    await makeOwnPlan(id, what.wishes);
    for (let index = 0; index < what.loose; index++) {
      await execute(
        `insert into care_activities (id, customer_id, action, content, is_counted, recorded_by_id, recorded_at) values ($1, $2, 'note', 'Ghi chú', false, $3, $4)`,
        [uuidv7(), id, suite.manager.id, NOW],
      );
    }
    if (what.isClaimed) await execute(`insert into care_claims (customer_id, user_id, claimed_at, expires_at) values ($1, $2, $3, $3::timestamptz + interval '4 minutes')`, [id, suite.manager.id, NOW]);
    const persons = what.contacts.map((name) => ({ name, position: null, phone: null, email: null, isMain: false, signsContracts: false }));
    await execute(`update customers set contact_persons = $2 where id = $1`, [id, JSON.stringify(persons)]);
    if (what.refers) await suite.customer({ referredById: id });
    return id;
  }

  /** Through the front door the wishes of appointments and programmes do not come yet, so the plan is written as it would stand. */
  async function makeOwnPlan(customerId: string, wishes: Made['wishes']): Promise<void> {
    if (wishes.length === 0) return;
    const id = uuidv7();
    const open = wishes.filter((wish) => !wish.isSettled).map((wish) => addDays(TODAY, wish.inDays)).sort();
    const reason = { code: 'hand_set', countedOn: null, countFrom: null, products: [], decidingProductId: null, setByName: null, setOn: TODAY, dueDate: open[0] ?? null, horizonDays: null };
    await execute(
      `insert into care_plans (id, target, customer_id, state, due_date, reason, care_version, finished_at) values ($1, 'customer', $2, $3, $4, $5, $6, $7)`,
      [id, customerId, open.length > 0 ? 'not_cared' : 'finished', open[0] ?? null, JSON.stringify(reason), wishes.length, open.length > 0 ? null : NOW],
    );
    for (const [index, wish] of wishes.entries()) {
      const activityId = uuidv7();
      await execute(`insert into care_wishes (id, plan_id, source, wished_on, created_at, settled_at, settled_by_activity_id) values ($1, $2, $3, $4, $5, $6, $7)`, [
        uuidv7(), id, wish.source, addDays(TODAY, wish.inDays), NOW, wish.isSettled ? NOW : null, wish.isSettled ? activityId : null,
      ]);
      if (!wish.isSettled) continue;
      await execute(
        `insert into care_activities (id, customer_id, action, content, is_counted, recorded_by_id, recorded_at) values ($1, $2, 'note', 'Xong hẹn', false, $3, $4)`,
        [activityId, customerId, suite.manager.id, NOW],
      );
      await execute(`insert into care_activity_plans (activity_id, plan_id, care_version, state_before, state_after) values ($1, $2, $3, 'not_cared', 'not_cared')`, [activityId, id, index]);
    }
  }

  async function formOf(action: string): Promise<{ id: string; reasonId: string }> {
    const [form] = await rows<{ id: string; reasonId: string }>(
      `select f.id, r.id as "reasonId" from care_forms f join care_reasons r on r.form_id = f.id where $1 = any(f.actions) order by f.position, r.position limit 1`,
      [action],
    );
    return form!;
  }

  /** Every row of every table. Versions and the moment of the last edit only go forward, so they are left out. */
  async function everything(): Promise<Record<string, unknown[]>> {
    const tables = await rows<{ name: string }>(
      `select c.relname as name from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and not c.relispartition
         and c.relname not in ('migrations', 'idempotency_keys', 'audit_entries', 'audit_seals', 'event_deliveries', 'events', 'live_events') and c.relname not like 'outbox%' and c.relname not like 'care_count_%' order by 1`,
    );
    const all: Record<string, unknown[]> = {};
    for (const { name } of tables) {
      const kept = await rows<{ row: unknown }>(`select to_jsonb(t) - array['version', 'updated_at'] - case when $1 = 'care_plans' then 'care_version' else '' end as row from ${name} t`, [name]);
      all[name] = kept.map(({ row }) => JSON.stringify(row)).sort();
    }
    return all;
  }

  async function wishesOf(...customerIds: string[]): Promise<string[]> {
    const found = await rows<{ id: string }>(
      `select wish.id from care_wishes wish join care_plans plan on plan.id = wish.plan_id where plan.customer_id = any($1::uuid[]) order by 1`,
      [customerIds],
    );
    return found.map(({ id }) => id);
  }

  it('moves and comes back as it was, and no wish is lost on the way', async () => {
    await fc.assert(
      fc.asyncProperty(made, made, async (one, other) => {
        const [from, to] = [await make(one), await make(other)];
        const [before, wishes] = [await everything(), await wishesOf(from, to)];

        const manifest = await links.move(from, to);
        expect(await wishesOf(to)).toEqual(wishes);
        const dueDates = [...one.wishes, ...other.wishes].filter((wish) => !wish.isSettled).map((wish) => addDays(TODAY, wish.inDays)).sort();
        const [own] = await rows<{ dueDate: string | null; state: string }>(`select due_date as "dueDate", state from care_plans where customer_id = $1 and target = 'customer'`, [to]);
        if (one.wishes.length + other.wishes.length > 0) expect(own).toEqual({ dueDate: dueDates[0] ?? null, state: dueDates.length > 0 ? 'not_cared' : 'finished' });
        for (const column of links.columns().filter((each) => !/customer_keys|audit_entries|customer_figures/.test(each))) {
          const [table, name] = column.split('.') as [string, string];
          expect({ column, left: await rows(`select 1 from ${table} where ${name} = $1`, [from]) }).toEqual({ column, left: [] });
        }

        await links.unmove(JSON.parse(JSON.stringify(manifest)));
        expect(await everything()).toEqual(before);
      }),
      { numRuns: 12 },
    );
  });

  const someone: Made = {
    orders: [{ product: 0, quantity: 1, cared: 'no' }], wishes: [{ source: 'hand', inDays: 3, isSettled: false }], loose: 1, isClaimed: false, contacts: [], refers: false,
  };

  it('keeps with the survivor what is new since the move', async () => {
    const [from, to] = [await make(someone), await make({ ...someone, wishes: [] })];
    const manifest = await links.move(from, to);
    const { id: orderId } = await suite.order(to, { [products[1]!.id]: 2 });
    await suite.put(`/customers/${to}/care-date`, { date: '2026-11-30' });

    await links.unmove(manifest);

    expect(await rows(`select customer_id as "customerId" from orders where id = $1`, [orderId])).toEqual([{ customerId: to }]);
    const own = await rows(`select customer_id = $1 as "isSurvivor", due_date as "dueDate", state from care_plans where customer_id = any($2::uuid[]) and target = 'customer' order by 1`, [to, [from, to]]);
    // The wish by hand of the former customer was replaced by the survivor's new one: it was settled, not lost.
    expect(own).toEqual([
      { isSurvivor: false, dueDate: null, state: 'finished' },
      { isSurvivor: true, dueDate: '2026-11-30', state: 'not_cared' },
    ]);
    expect(await rows(`select order_count as n from customer_summary where id = any($1::uuid[]) order by id = $2`, [[from, to], to])).toEqual([{ n: 1 }, { n: 2 }]);
  });

  it('tells open worklists of the plans that came, went back and were closed', async () => {
    const [from, to] = [await make(someone), await make({ ...someone, orders: [], wishes: [] })];
    const told = async (): Promise<string[]> => {
      const events = await rows<{ ids: string[] }>(`select array(select jsonb_array_elements_text(data->'planIds')) as ids from outbox_events where name = 'care.plans_changed' order by sequence`);
      return [...new Set(events.flatMap(({ ids }) => ids))];
    };
    const forget = async (): Promise<void> => {
      await execute(`delete from outbox_deliveries`);
      await execute(`delete from outbox_events`);
    };
    const openOf = async (id: string): Promise<string[]> => (await rows<{ id: string }>(`select id from care_plans where customer_id = $1 and state in ('not_cared', 'in_care')`, [id])).map((row) => row.id);
    await forget();
    const manifest = await links.move(from, to);
    expect(await told()).toEqual(expect.arrayContaining(await openOf(to)));
    await forget();
    await links.unmove(manifest);
    const back = await openOf(from);
    expect(await told()).toEqual(expect.arrayContaining(back));
    await forget();
    await links.erase(from);
    expect(await told()).toEqual(expect.arrayContaining(back));
    expect(back).toHaveLength(2);
  });

  it('leaves with a third customer what was given to her since', async () => {
    const [from, to, third] = [await make(someone), await make(someone), await make(someone)];
    const [order] = await rows<{ id: string }>(`select id from orders where customer_id = $1`, [from]);
    const manifest = await links.move(from, to);
    await suite.patch(`/orders/${order!.id}`, { customerId: third });
    await links.unmove(manifest);
    expect(await rows(`select customer_id as id from orders where id = $1`, [order!.id])).toEqual([{ id: third }]);
  });

  it('moves nothing when one part fails', async () => {
    const [from, to] = [await make(someone), await make(someone)];
    const before = await everything();
    await execute(`create function refuse_move() returns trigger language plpgsql as $$ begin raise exception 'refused'; end $$`);
    await execute(`create trigger refuse_move before update on care_activities for each row execute function refuse_move()`);
    await expect(links.move(from, to)).rejects.toThrow('refused');
    await execute(`drop trigger refuse_move on care_activities`);
    expect(await everything()).toEqual(before);
  });

  it('tells all that is held about her', async () => {
    const id = await make({ ...someone, contacts: ['Chị Hoa'] });
    const held = (await links.export(id)) as Record<string, { id: string; lines?: unknown[] }[] & { full_name?: string; contact_persons?: { name: string }[] }>;
    expect(Object.keys(held).sort()).toEqual(['careActivities', 'careAskedFor', 'careAssignments', 'carePlans', 'careProgrammes', 'caredForBy', 'changes', 'customer', 'orders', 'referredCustomers']);
    expect(held.customer!.contact_persons).toMatchObject([{ name: 'Chị Hoa' }]);
    expect(held.orders).toMatchObject([{ customer_id: id, lines: [{ quantity: 1 }] }]);
    expect(held.carePlans).toHaveLength(2);
    expect(held.careActivities).toMatchObject([{ content: 'Ghi chú' }]);
  });

  it('is erased with nothing left of the person, while orders and what was done stay counted', async () => {
    const id = await make({ ...someone, orders: [{ product: 0, quantity: 1, cared: 'next' }, { product: 1, quantity: 1, cared: 'no' }], contacts: ['Cô Bí Mật'], isClaimed: true });
    const secrets = ['Nguyễn Thị Hồng', 'nguyen thi hong', '987654321', 'hong@example.vn', '12 Hàng Bạc', 'dị ứng', 'Cô Bí Mật', 'lời khách', 'ghi trên đơn'];
    await execute(
      `update customers set code = '0987654321', full_name = 'Nguyễn Thị Hồng', given_name = 'Hồng', phone1 = '+84987654321', emails = '{hong@example.vn}', address = '12 Hàng Bạc', notes = 'dị ứng' where id = $1`,
      [id],
    );
    await execute(`update care_activities set content = 'lời khách' where customer_id = $1`, [id]);
    await execute(`update orders set note = 'ghi trên đơn' where customer_id = $1`, [id]);
    await execute(`insert into import_customers (import_id, row_no, outcome, full_name, phone1) values ($1, 1, 'refused', 'Nguyễn Thị Hồng', '+84987654321')`, [uuidv7()]);
    await execute(`insert into import_order_rows (import_id, row_no, outcome, customer_name, customer_phone) values ($1, 1, 'refused', 'Nguyễn Thị Hồng', '+84987654321')`, [uuidv7()]);
    await execute(`insert into import_care_activities (import_id, row_no, outcome, customer_phone, content) values ($1, 1, 'refused', '+84987654321', 'lời khách')`, [uuidv7()]);
    await execute(`insert into import_care_actions (import_id, row_no, outcome, customer, note) values ($1, 1, 'refused', '0987 654 321', 'lời khách'), ($1, 2, 'refused', ' Hong@example.vn', 'lời khách')`, [uuidv7()]);
    await execute(`insert into care_activity_codes (code, activity_id) select 'goi-0987654321', id from care_activities where customer_id = $1 limit 1`, [id]);
    const orders = await rows(`select id, total_minor from orders where customer_id = $1 order by id`, [id]);

    await links.erase(id);

    const left = JSON.stringify(Object.entries(await everything()).filter(([table]) => table !== 'stored_file_chunks'));
    for (const secret of secrets) expect({ secret, isLeft: left.includes(secret) }).toEqual({ secret, isLeft: false });
    expect(await rows(`select id, total_minor from orders where customer_id = $1 order by id`, [id])).toEqual(orders);
    expect(await rows(`select distinct content from care_activities where customer_id = $1`, [id])).toEqual([{ content: ERASED_CONTENT }]);
    expect(await rows(`select figures.order_count as n, erased_at is not null as "isErased" from customers join customer_figures figures on customer_id = id where id = $1`, [id])).toEqual([{ n: 2, isErased: true }]);
    expect(await rows(`select distinct state from care_plans where customer_id = $1`, [id])).toEqual([{ state: 'finished' }]);
    expect(await rows(`select 1 from care_claims where customer_id = $1`, [id])).toEqual([]);
  });
});
