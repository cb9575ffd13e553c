/**
 * A product's interval is changed while so many open plans have it, and the worklist is read all the while:
 * `node tools/bench/interval-change.mjs [--scale=5] [--plans=100000]`. Tells how long until every plan follows, and what a
 * reader noticed. See README.md.
 */
import { cpuMs } from './lib/processes.mjs';
import { load } from './lib/load.mjs';
import { startApi } from './lib/product.mjs';
import { READERS, signIn } from './lib/readers.mjs';
import { benchServer, cloneDatabase, withClient } from './lib/server.mjs';
import { ensureSeed } from './seed.mjs';

const options = Object.fromEntries(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=')));
const plans = Number(options.plans ?? 100_000);
const LONGEST_SECONDS = 300;
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** Gives one line of each of so many open plans to one product. @param {import('pg').Client} client @returns {Promise<{ id: string, interval: number }>} */
async function makePopular(client) {
  const { rows } = await client.query(`select id, care_interval_days as interval from products where kind = 'good' and care_interval_days > 1 order by code limit 1`);
  const product = rows[0];
  await client.query(`
    create temporary table popular as
      select p.id as plan_id, p.order_id, (select line.product_id from care_lines line join order_lines sold on sold.order_id = p.order_id and sold.product_id = line.product_id where line.plan_id = p.id order by line.product_id limit 1) as old_id
      from care_plans p where p.target = 'order' and p.state = 'not_cared' and not '${product.id}' = any(p.product_ids) and cardinality(p.product_ids) > 0 order by p.id limit ${plans};
    delete from popular where old_id is null;
    update order_lines line set product_id = '${product.id}' from popular where line.order_id = popular.order_id and line.product_id = popular.old_id;
    update care_lines line set product_id = '${product.id}', interval_days = ${product.interval} from popular where line.plan_id = popular.plan_id and line.product_id = popular.old_id;
    update care_plans plan set product_ids = array_replace(product_ids, popular.old_id, '${product.id}'::uuid) from popular where plan.id = popular.plan_id;
    analyze care_lines; analyze order_lines; analyze care_plans;`);
  return product;
}

const server = await benchServer();
try {
  const template = await ensureSeed(server.url, Number(options.scale ?? 5), say);
  const url = await cloneDatabase(server.url, template, 'bench_interval');
  const api = await startApi({ url });
  try {
    await withClient(url, async (client) => {
      const product = await makePopular(client);
      const waiting = async () =>
        Number((await client.query(`select count(*) as n from care_lines line join care_plans plan on plan.id = line.plan_id and plan.state = 'not_cared' where line.product_id = $1 and line.interval_days <> $2`, [product.id, product.interval + 1])).rows[0].n);
      say(`${await waiting()} open plans have the product`);
      const admin = await signIn(api.port, READERS[2]);
      const agent = await signIn(api.port, READERS[0]);
      const today = (await client.query(`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`)).rows[0].today;
      const next = () => ({ method: 'GET', path: `/api/v1/care-plans?state=not_cared,in_care&dueTo=${today}&forMe=true&limit=50`, headers: agent.headers });
      const read = (/** @type {number} */ seconds, stop = () => false) => load({ ports: [api.port], connections: 2, seconds, next, stop });
      await read(2);
      const calm = await read(5);
      const before = cpuMs(api.pid);
      const started = performance.now();
      const answer = await fetch(`http://127.0.0.1:${api.port}/api/v1/products/${product.id}`, { method: 'PATCH', headers: { ...admin.headers, 'content-type': 'application/json' }, body: JSON.stringify({ careIntervalDays: product.interval + 1 }) });
      if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
      const answered = performance.now() - started;
      let isDone = false;
      const watched = (async () => {
        while (performance.now() - started < LONGEST_SECONDS * 1000 && (await waiting()) > 0) await new Promise((resolve) => setTimeout(resolve, 1000));
        isDone = true;
        return (performance.now() - started) / 1000;
      })();
      const meanwhile = await read(LONGEST_SECONDS, () => isDone);
      console.log(`answered after ${answered.toFixed(0)} ms; all plans follow after ${(await watched).toFixed(0)} s (${((cpuMs(api.pid) - before) / 1000).toFixed(0)} s CPU of Node with the readers); left: ${await waiting()}`);
      console.log(`two readers of the worklist, calm: ${calm.perSecond.toFixed(0)}/s, p50 ${calm.p50.toFixed(0)}, p99 ${calm.p99.toFixed(0)} ms; meanwhile: ${meanwhile.perSecond.toFixed(0)}/s, p50 ${meanwhile.p50.toFixed(0)}, p99 ${meanwhile.p99.toFixed(0)} ms, ${meanwhile.errors} errors`);
    });
  } finally {
    await api.stop();
    await withClient(server.url, (admin) => admin.query('drop database if exists bench_interval with (force)'));
  }
} finally {
  await server.stop();
}
