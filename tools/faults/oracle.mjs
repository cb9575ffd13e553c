const one = async (database, sql, values = []) => (await database.query(sql, values)).rows[0];

/** Each check answers a list of what is wrong; nothing is right until all are empty. */
const checks = {
  'every acknowledged order is there once, under the id that was told': async (database, { orders }) => {
    const { rows } = await database.query(
      `select told.key, count(o.id)::int as found from unnest($1::text[], $2::uuid[]) as told(key, id)
       left join orders o on o.note = told.key and o.id = told.id group by told.key having count(o.id) <> 1`,
      [orders.map(({ key }) => key), orders.map(({ id }) => id)],
    );
    return rows.map(({ key, found }) => `order ${key}: ${found}`);
  },
  'no order is there twice': async (database) => {
    const { rows } = await database.query(`select note, count(*)::int as times from orders where note is not null group by note having count(*) > 1`);
    return rows.map(({ note, times }) => `order ${note}: ${times} times`);
  },
  'every acknowledged care is there once, on its plan': async (database, { cares }) => {
    const { rows } = await database.query(
      `select told.key, count(p.activity_id)::int as found from unnest($1::text[], $2::uuid[]) as told(key, plan_id)
       left join care_activities a on a.content = told.key left join care_activity_plans p on p.activity_id = a.id and p.plan_id = told.plan_id
       group by told.key having count(p.activity_id) <> 1`,
      [cares.map(({ key }) => key), cares.map(({ planId }) => planId)],
    );
    return rows.map(({ key, found }) => `care ${key}: ${found}`);
  },
  'no care is there twice': async (database) => {
    const { rows } = await database.query(`select content, count(*)::int as times from care_activities group by content having count(*) > 1`);
    return rows.map(({ content, times }) => `care ${content}: ${times} times`);
  },
  'every order with a product that asks for care has one plan, with lines of its own products': async (database) => {
    const { rows } = await database.query(
      `select o.code, count(distinct p.id)::int as plans, count(line.product_id)::int as lines,
         count(line.product_id) filter (where not exists (select 1 from order_lines l where l.order_id = o.id and l.product_id = line.product_id))::int as foreign_lines
       from orders o left join care_plans p on p.order_id = o.id left join care_lines line on line.plan_id = p.id
       where o.kind = 'sale' group by o.id, o.code having count(distinct p.id) <> 1 or count(line.product_id) = 0
         or count(line.product_id) filter (where not exists (select 1 from order_lines l where l.order_id = o.id and l.product_id = line.product_id)) > 0`,
    );
    return rows.map((row) => `order ${row.code}: ${row.plans} plans, ${row.lines} lines, ${row.foreign_lines} foreign`);
  },
  'a plan that was cared for counts its activities': async (database) => {
    const { rows } = await database.query(
      `select p.order_code, p.care_version, count(*)::int as activities from care_plans p join care_activity_plans a on a.plan_id = p.id
       where p.state <> 'void' group by p.id having p.care_version <> count(*) or p.state = 'not_cared'`,
    );
    return rows.map((row) => `plan of ${row.order_code}: version ${row.care_version}, ${row.activities} activities`);
  },
  'figures of customers are what their orders come to': async (database) => {
    const { rows } = await database.query(
      `select c.code, c.order_count, real.orders, c.spend_minor, real.spend from customer_summary c
       join (select customer_id, count(*)::int as orders, sum(total_minor)::bigint as spend from orders where kind = 'sale' and status in ('placed', 'fulfilled') group by customer_id) real on real.customer_id = c.id
       where c.order_count <> real.orders or c.spend_minor <> real.spend`,
    );
    return rows.map((row) => `customer ${row.code}: ${row.order_count} for ${row.spend_minor}, not ${row.orders} for ${row.spend}`);
  },
  'no import is left in work, and rows add up': async (database) => {
    const { rows } = await database.query(
      `select id, status, counts from imports where status not in ('succeeded', 'failed', 'cancelled')
       or (counts->>'read')::int <> (counts->>'created')::int + (counts->>'updated')::int + (counts->>'unchanged')::int + (counts->>'refused')::int`,
    );
    return rows.map((row) => `import ${row.id}: ${row.status} ${JSON.stringify(row.counts)}`);
  },
  'the outbox is drained': async (database) => {
    const { rows } = await database.query(`select state, subscriber, count(*)::int as open, max(error) as error from outbox_deliveries where state <> 'done' group by 1, 2`);
    return rows.map((row) => `${row.subscriber}: ${row.open} ${row.state} ${row.error ?? ''}`);
  },
  'no occurrence of a schedule is left half done': async (database) => {
    const { rows } = await database.query(`select name, error from schedule_occurrences where finished_at is null and lease_until < now() - interval '2 minutes' or error is not null and finished_at is not null`);
    return rows.map((row) => `${row.name}: ${row.error ?? 'not finished'}`);
  },
};

/** @returns {Promise<Record<string, string[]>>} what is wrong by check; an empty list where nothing is */
export async function judge(database, ledger) {
  const found = {};
  for (const [name, check] of Object.entries(checks)) found[name] = await check(database, ledger);
  return found;
}

export const violationsOf = (found) => Object.entries(found).flatMap(([name, list]) => list.map((each) => `${name}: ${each}`));

/** Faults that the oracle must notice, each in a transaction that is rolled back. An oracle that nobody has seen fail proves nothing. */
const plants = {
  'a lost order': async (database, { orders }) => {
    const { id } = orders[0];
    await database.query(`set local session_replication_role = replica`);
    await database.query(`delete from care_plans where order_id = $1`, [id]);
    await database.query(`delete from orders where id = $1`, [id]);
  },
  'a doubled order': async (database, { orders }) => {
    await database.query(`set local session_replication_role = replica`);
    const columns = (await database.query(`select string_agg(quote_ident(column_name), ', ') as list from information_schema.columns where table_name = 'orders' and is_generated = 'NEVER' and column_name not in ('id', 'code')`)).rows[0].list;
    await database.query(`insert into orders (id, code, ${columns}) select gen_random_uuid(), code || '-again', ${columns} from orders where id = $1`, [orders[0].id]);
  },
  'a lost care': async (database, { cares }) => database.query(`delete from care_activities where content = $1`, [cares[0].key]),
  'an order without its plan': async (database, { orders }) => {
    await database.query(`set local session_replication_role = replica`);
    await database.query(`delete from care_plans where order_id = $1`, [orders[0].id]);
  },
  'an import whose rows do not add up': async (database) =>
    database.query(`update imports set counts = jsonb_set(counts, '{created}', to_jsonb((counts->>'created')::int + 1)) where id = (select id from imports where counts is not null limit 1)`),
  'a delivery that nobody made': async (database) => {
    const event = await one(database, `insert into outbox_events (id, name, data) values (gen_random_uuid(), 'planted', '{}') returning sequence`);
    await database.query(`insert into outbox_deliveries (sequence, subscriber, event_name) values ($1, 'planted', 'planted')`, [event.sequence]);
  },
};

/** @returns {Promise<string[]>} the plants that were not noticed */
export async function unnoticed(database, ledger) {
  const missed = [];
  for (const [name, plant] of Object.entries(plants)) {
    await database.query('begin');
    try {
      await plant(database, ledger);
      if (violationsOf(await judge(database, ledger)).length === 0) missed.push(name);
    } finally {
      await database.query('rollback');
    }
  }
  return missed;
}
