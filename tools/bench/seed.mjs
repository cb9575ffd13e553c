/**
 * A large, believable business for benches and plans: `node tools/bench/seed.mjs [--scale=5] [--fresh] [--check]`.
 * Makes a template database once (200,000 customers, 600,000 orders, 2,000,000 lines; times the scale) and prints its address.
 */
import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { productMigrations } from '@tantam/product';
import { uuidv7 } from '@tantam/kernel';
import { ADMIN, startApi } from './lib/product.mjs';
import { benchServer, cloneDatabase, withClient, withDatabase } from './lib/server.mjs';
import { fill } from './seed/fill.mjs';
import { Chance } from './seed/chance.mjs';
import { personName } from './seed/people.mjs';
import { FILLED_TABLES } from './seed/tables.mjs';

/** Raised when the rows themselves change. */
const SEED_VERSION = 4;
const AGENTS = 1_000;
const REGIONS = 10;

/** @param {number} scale */
export function templateName(scale) {
  const migrations = createHash('sha1').update(`${SEED_VERSION} ${productMigrations.map(({ name }) => name).join(' ')}`).digest('hex').slice(0, 10);
  return `bench_x${scale}_${migrations}`.replace('.', '_');
}

/**
 * The template, made if it is not there yet.
 * @param {string} serverUrl @param {number} scale 1: 200,000 customers; 0.1 and 5 work too @param {(step: string) => void} tell
 */
export async function ensureSeed(serverUrl, scale, tell, isFresh = false) {
  const template = templateName(scale);
  const isThere = await withClient(serverUrl, async (client) => {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1 and datistemplate', [template]);
    if (rowCount && isFresh) await client.query(`alter database ${template} is_template false`);
    if (!rowCount || isFresh) await client.query(`drop database if exists ${template} with (force)`);
    if (!rowCount || isFresh) await client.query(`create database ${template}`);
    return Boolean(rowCount) && !isFresh;
  });
  if (!isThere) {
    await make(withDatabase(serverUrl, template), scale, tell);
    await withClient(serverUrl, (client) => client.query(`alter database ${template} is_template true`));
  }
  return template;
}

/** @param {string} url @param {number} scale @param {(step: string) => void} tell */
async function make(url, scale, tell) {
  const api = await startApi({ url });
  await api.stop();
  tell('migrated; roles shipped');
  const nowMs = Date.now();
  const people = await withClient(url, (client) => addPeople(client));
  const indexes = await withClient(url, (client) => dropIndexes(client));
  const rows = await fill(url, { customers: Math.round(200_000 * scale), orders: Math.round(600_000 * scale), ...people, nowMs });
  tell(`filled: ${Object.entries(rows).map(([table, count]) => `${table} ${count.toLocaleString('en')}`).join(', ')}`);
  await withClient(url, (client) => divideCare(client));
  tell('divided among the agents');
  await makeIndexes(url, indexes);
  await withClient(url, async (client) => {
    await client.query(`select setval('customer_code_numbers', (select count(*) from customers)), setval('order_code_numbers', (select count(*) from orders)), setval('product_code_numbers', 2000)`);
    await client.query('vacuum (analyze, freeze)');
  });
  tell('indexed and analysed');
  const { countFigures } = await import('./seed/count-figures.mjs');
  await countFigures(url);
  await withClient(url, (client) => client.query('vacuum (analyze, freeze)'));
  tell('figures of reports counted');
}

/** Ten regions of five departments of twenty agents; each agent owns 0.1 % of the customers, each region 10 %. @param {import('pg').Client} client */
async function addPeople(client) {
  const chance = new Chance(7);
  await client.query(`update users set must_change_password = false where email = $1`, [ADMIN.email]);
  const agents = [];
  for (let region = 0; region < REGIONS; region += 1) {
    const { rows } = await client.query(`insert into departments (id, name) values ($1, $2) returning id`, [uuidv7(), `Miền ${region + 1}`]);
    await addUser(client, `supervisor${region}@bench.example`, `Trưởng miền ${region + 1}`, 'supervisor', rows[0].id);
    for (let number = 0; number < 5; number += 1) {
      const department = uuidv7();
      await client.query(`insert into departments (id, parent_id, name) values ($1, $2, $3)`, [department, rows[0].id, `Tổ ${number + 1}`]);
      for (let each = 0; each < AGENTS / REGIONS / 5; each += 1) {
        const fullName = personName(chance).fullName;
        agents.push({ id: await addUser(client, `agent${agents.length}@bench.example`, fullName, 'agent', department), fullName });
      }
    }
  }
  await addUser(client, 'manager@bench.example', 'Quản lý', 'manager', null);
  return { agents, places: (await client.query(`select code as "communeCode", province_code as "provinceCode" from communes`)).rows, dictionaries: await dictionaries(client) };
}

/** @param {import('pg').Client} client @param {string} email @param {string} fullName @param {string} role @param {string | null} departmentId */
async function addUser(client, email, fullName, role, departmentId) {
  const id = uuidv7();
  await client.query(
    `insert into users (id, email, full_name, search_text, role_code, department_id, password_hash, must_change_password, created_at)
     select $1, $2, $3, folded_text($3 || ' ' || $2), $4, $5, password_hash, false, now() from users where email = $6`,
    [id, email, fullName, role, departmentId, ADMIN.email],
  );
  return id;
}

/** @param {import('pg').Client} client */
async function dictionaries(client) {
  const groupIds = [];
  for (const name of ['Lẻ', 'Sỉ', 'VIP', 'Đại lý']) {
    groupIds.push((await client.query(`insert into customer_groups (id, name) values ($1, $2) returning id`, [uuidv7(), name])).rows[0].id);
  }
  const one = async (/** @type {string} */ sql) => (await client.query(sql)).rows[0].id;
  const formId = await one(`select id from care_forms where 'call_out' = any(actions) order by position limit 1`);
  return {
    groupIds, formId,
    reasonId: await one(`select id from care_reasons where form_id = '${formId}' order by position limit 1`),
    resultId: await one(`select id from contact_results where category = 'reached' order by position limit 1`),
    feedbackId: await one(`select id from feedback_types order by position limit 1`),
  };
}

/**
 * What follows from the rows, and who cares for which product: every thirty-third product, a tenth of the orders, is the
 * first region's, one of them, which a thousandth of the orders have, the first agent's.
 * @param {import('pg').Client} client
 */
async function divideCare(client) {
  await client.query(`
    insert into customer_figures (customer_id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at)
      select id, first_purchase_on, last_purchase_on, order_count, spend_minor, last_contact_at from customers order by id;
    insert into customer_product (customer_id, product_id)
      select distinct o.customer_id, line.product_id from orders o join order_lines line on line.order_id = o.id where o.customer_id is not null;
    with good as (select id, row_number() over (order by code) - 1 as number from products where kind = 'good'),
      agent as (select id, substring(email from 'agent([0-9]+)@')::int as number from users where email like 'agent%')
    insert into user_care_products (user_id, product_id)
      select agent.id, good.id from good join agent on agent.number = case when good.number % 33 = 1 then (good.number / 33 + 69) % 100 else 100 + good.number % 900 end;
    insert into care_product_holders (product_id, user_id, is_through_component) select product_id, user_id, false from user_care_products;
    insert into care_product_holders (product_id, user_id, is_through_component)
      select distinct part.combo_id, held.user_id, true from product_components part join user_care_products held on held.product_id = part.component_id
      on conflict do nothing;`);
}

/** Indexes are made once at the end; those of keys stay. @param {import('pg').Client} client @returns {Promise<string[]>} how to make them again */
async function dropIndexes(client) {
  const { rows } = await client.query(
    `select c.relname as name, pg_get_indexdef(i.indexrelid) as definition from pg_index i join pg_class c on c.oid = i.indexrelid
     where i.indrelid = any($1::regclass[]) and not exists (select 1 from pg_constraint where conindid = i.indexrelid)`,
    [FILLED_TABLES],
  );
  for (const { name } of rows) await client.query(`drop index ${name}`);
  return rows.map(({ definition }) => definition);
}

/** @param {string} url @param {readonly string[]} definitions */
async function makeIndexes(url, definitions) {
  const waiting = [...definitions];
  const work = () =>
    withClient(url, async (client) => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await client.query(next);
    });
  await Promise.all([work(), work()]);
}

/** Lets the product decide 5,000 of the seed's plans again. @param {string} serverUrl @param {string} template */
async function check(serverUrl, template) {
  const { checkSeed } = await import('./seed/check.mjs');
  const url = await cloneDatabase(serverUrl, template, 'bench_check');
  try {
    return await checkSeed(url, 5_000);
  } finally {
    await withClient(serverUrl, (client) => client.query('drop database bench_check with (force)'));
  }
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const scale = Number(process.argv.find((argument) => argument.startsWith('--scale='))?.slice('--scale='.length) ?? 1);
  const started = performance.now();
  const server = await benchServer();
  try {
    const tell = (/** @type {string} */ step) => console.log(`${((performance.now() - started) / 1000).toFixed(0).padStart(4)} s  ${step}`);
    const template = await ensureSeed(server.url, scale, tell, process.argv.includes('--fresh'));
    console.log(withDatabase(server.url, template).replace(/:[^:@/]*@/, ':…@'));
    if (process.argv.includes('--check')) {
      const { orders, different } = await check(server.url, template);
      console.log(`${orders} plans decided again by the product: ${different} different`);
      process.exitCode = different === 0 ? 0 : 1;
    }
  } finally {
    await server.stop();
  }
}
