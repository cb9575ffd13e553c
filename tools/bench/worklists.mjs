/**
 * The first page of every worklist and its counts at a steady rate: `node tools/bench/worklists.mjs [--scale=5] [--rate=50] [--seconds=20]
 * [--mode=by_customer] [--readers=0.1,10,100]`. Requests go out by the clock, whether or not those before are answered; a time begins when
 * its request should have gone. See README.md.
 */
import { Agent, get } from 'node:http';
import pg from 'pg';
import { postgresCpuMs, cpuMs, postmasterOf } from './lib/processes.mjs';
import { startApi } from './lib/product.mjs';
import { READERS, signIn } from './lib/readers.mjs';
import { benchServer, cloneDatabase, withClient } from './lib/server.mjs';
import { ensureSeed } from './seed.mjs';

const options = Object.fromEntries(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=')));
const rate = Number(options.rate ?? 50);
const seconds = Number(options.seconds ?? 20);
const mode = options.mode ?? 'by_customer';
const readers = READERS.filter(({ share }) => !options.readers || options.readers.split(',').includes(share.replace(' %', '')));
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** What the screens ask for when they are opened. @param {{ today: string, month: string, groupId: string, provinceCode: string }} shop @returns {Record<string, string>} */
function pages({ today, month, groupId, provinceCode }) {
  const due = `state=not_cared,in_care&dueTo=${today}&forMe=true`;
  return {
    'orders due': `/care-plans?target=order&${due}&limit=50`,
    'orders due, total': `/care-plans?target=order&${due}&limit=50&withTotal=true`,
    'counts by group': `/care-plans/counts?by=productGroup&${due}`,
    'orders due of a group': `/care-plans?target=order&${due}&productGroupId=${groupId}&limit=50`,
    'counts by region': `/care-plans/counts?by=region&${due}`,
    'orders due of a province': `/care-plans?target=order&${due}&provinceCode=${provinceCode}&limit=50`,
    'customers due': `/customers-due?${due}&limit=50`,
    'customers due, total': `/customers-due?${due}&limit=50&withTotal=true`,
    'customers': `/customers?limit=50`,
    'care done this month, totals': `/care-activities?from=${month}&to=${today}&limit=50&withTotal=true`,
    'care done': `/care-activities?limit=50`,
  };
}

/** @param {Agent} agent @param {number} port @param {string} path @param {Record<string, string>} headers @returns {Promise<number>} the status */
function ask(agent, port, path, headers) {
  return new Promise((resolve, reject) => {
    get({ host: '127.0.0.1', port, path: `/api/v1${path}`, headers, agent }, (answer) => {
      answer.resume();
      answer.once('end', () => resolve(answer.statusCode ?? 0));
    }).once('error', reject);
  });
}

/** @param {number} port @param {Record<string, string>} headers @param {Record<string, string>} asked */
async function atSteadyRate(port, headers, asked) {
  const agent = new Agent({ keepAlive: true, maxSockets: 200 });
  const names = Object.keys(asked);
  /** @type {Record<string, number[]>} */
  const times = Object.fromEntries(names.map((name) => [name, []]));
  let errors = 0;
  const started = performance.now();
  const waiting = [];
  for (let number = 0; number < rate * seconds; number += 1) {
    const at = started + (number * 1000) / rate;
    const pause = at - performance.now();
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    const name = names[number % names.length] ?? '';
    waiting.push(
      ask(agent, port, asked[name] ?? '', headers).then((status) => {
        if (status >= 400) errors += 1;
        times[name]?.push(performance.now() - at);
      }),
    );
  }
  await Promise.all(waiting);
  agent.destroy();
  return { times, errors };
}

/** @param {number[]} times @param {number} share */
function at(times, share) {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** @param {string} url */
async function shopOf(url) {
  return withClient(url, async (client) => {
    const one = async (/** @type {string} */ sql) => (await client.query(sql)).rows[0].value;
    await client.query(`update care_settings set assignment_mode = $1`, [mode]);
    const today = await one(`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as value`);
    return {
      today, month: `${today.slice(0, 8)}01`,
      groupId: await one(`select group_id as value from products where group_id is not null group by 1 order by count(*) desc, 1 limit 1`),
      provinceCode: await one(`select province_code as value from customers where province_code is not null group by 1 order by count(*) desc, 1 limit 1`),
    };
  });
}

const server = await benchServer();
try {
  const template = await ensureSeed(server.url, Number(options.scale ?? 5), say);
  const url = await cloneDatabase(server.url, template, 'bench_worklists');
  const shop = await shopOf(url);
  const api = await startApi({ url });
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const postmaster = await postmasterOf(client);
    for (const person of readers) {
      const { headers } = await signIn(api.port, person);
      const asked = pages(shop);
      // Each once before: plans of statements and counts that nobody has asked for yet.
      const first = [];
      for (const path of Object.values(asked)) {
        const started = performance.now();
        await ask(new Agent(), api.port, path, headers);
        first.push(performance.now() - started);
      }
      for (const path of Object.values(asked)) for (let again = 0; again < 6; again += 1) await ask(new Agent(), api.port, path, headers);
      const before = { app: cpuMs(api.pid), database: postgresCpuMs(postmaster) };
      const { times, errors } = await atSteadyRate(api.port, headers, asked);
      const requests = rate * seconds;
      const all = Object.values(times).flat();
      console.log(`\nsees ${person.share}, ${mode}: ${requests} requests at ${rate}/s, ${errors} errors; p50 ${at(all, 0.5).toFixed(0)}, p95 ${at(all, 0.95).toFixed(0)}, p99 ${at(all, 0.99).toFixed(0)} ms; CPU a request ${((cpuMs(api.pid) - before.app) / requests).toFixed(1)} + ${((postgresCpuMs(postmaster) - before.database) / requests).toFixed(1)} ms`);
      Object.entries(times).forEach(([name, each], index) => console.log(`  ${name.padEnd(30)} p50 ${at(each, 0.5).toFixed(0).padStart(5)}  p95 ${at(each, 0.95).toFixed(0).padStart(5)}  first ${first[index]?.toFixed(0).padStart(6)} ms`));
    }
  } finally {
    await client.end();
    await api.stop();
    await withClient(server.url, (admin) => admin.query('drop database if exists bench_worklists with (force)'));
  }
} finally {
  await server.stop();
}
