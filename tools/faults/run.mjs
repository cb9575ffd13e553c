/**
 * The product as several processes under load, while its parts are killed: `node tools/faults/run.mjs [--kills=20] [--rate=40]
 * [--rolling=5] [--rolling-rate=100] [--seed=1] [--no-redis] [--haproxy] [--report=file]`. Needs the built server (`node tools/build/server.mjs`).
 * Without options the short form, as in `npm test`.
 */
import { writeFileSync } from 'node:fs';
import { randomInt } from 'node:crypto';
import { loadavg } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { waitUntil } from '../start/processes.mjs';
import { startCluster } from './cluster.mjs';
import { faultNames, faultPlan, inject, isOfRedis, restartOneByOne } from './faults.mjs';
import { Client, startLoad } from './load.mjs';
import { judge, unnoticed } from './oracle.mjs';
import { randomFrom } from './random.mjs';
import { Report } from './report.mjs';
import { orderFile, orderOptions, setUpShop } from './shop.mjs';

const readyWithinMs = 10_000;
/** How long an undisturbed process takes to start where nothing else runs, with room. */
const quietBootMs = 4_000;
const drainedWithinMs = 90_000;

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '1' },
    rate: { type: 'string', default: '10' },
    rolling: { type: 'string', default: '1' },
    'rolling-rate': { type: 'string', default: '15' },
    orders: { type: 'string', default: '300' },
    seed: { type: 'string', default: String(randomInt(2 ** 31)) },
    redis: { type: 'boolean', default: true },
    haproxy: { type: 'boolean', default: false },
    report: { type: 'string' },
  },
  allowNegative: true,
});
const number = (name) => Number(values[name]);
const random = randomFrom(number('seed'));
const report = new Report();

/** Files of the same shape as the undisturbed one, one after the other until it is enough. */
function keepImporting(client, shop) {
  const results = [];
  let isEnough = false;
  const work = (async () => {
    for (let n = 0; !isEnough; n += 1) {
      const id = await client.importFile('orders', `orders-${n}.csv`, orderFile(`B${n}-`, number('orders')), orderOptions);
      const done = await client.importFinished(id, 180_000);
      results.push({ status: done.status, error: done.error, counts: shop.countsOf(done) });
      await pause(500);
    }
    return results;
  })();
  return {
    stop: () => {
      isEnough = true;
      return work;
    },
  };
}

async function underFaults(cluster, client, shop, bootMs) {
  const names = faultNames.filter((name) => cluster.redis || !isOfRedis(name));
  const load = startLoad({ client, shop, rate: number('rate'), random });
  const imports = keepImporting(client, shop);
  const back = Object.fromEntries(names.map((name) => [name, []]));
  for (const name of faultPlan(names, number('kills'), random)) {
    await pause(500 + random.below(1_500));
    const ms = await inject(name, cluster, random);
    back[name].push(ms);
    console.log(`  ${name}: whole again after ${ms} ms`);
  }
  const ledger = await load.stop();
  const imported = await imports.stop();
  // On a machine that is busy with other things a process takes longer to start, killed or not.
  const isQuiet = bootMs <= quietBootMs;
  const limitMs = isQuiet ? readyWithinMs : 5 * bootMs;
  if (!isQuiet) console.warn(`THIS MACHINE IS BUSY: a process takes ${bootMs} ms to start, so that ${limitMs} ms are allowed instead of ${readyWithinMs}`);
  for (const name of names) {
    const slowest = Math.max(...back[name]);
    report.check(`${name} × ${back[name].length}: whole again within ${limitMs} ms`, slowest <= limitMs ? [] : [`slowest ${slowest} ms`], `slowest ${slowest} ms`);
  }
  for (const name of faultNames.filter((each) => !names.includes(each))) report.skip(`${name}: there is no Redis`);
  report.check('nobody was kept waiting without an answer', client.hung > 0 ? [`${client.hung} requests`] : []);
  report.check('whoever tried again got through', ledger.refused.map((each) => JSON.stringify(each)));
  const wrong = imported.filter(({ status, counts }) => status !== 'succeeded' || JSON.stringify(counts) !== JSON.stringify(shop.undisturbed));
  report.check(`${imported.length} imports counted the same as without faults`, wrong.map((each) => JSON.stringify(each)), JSON.stringify(shop.undisturbed));
  return ledger;
}

async function underRestarts(cluster, shop, plansLeft) {
  const client = new Client(cluster.url);
  const load = startLoad({ client, shop: { ...shop, plans: plansLeft }, rate: number('rolling-rate'), random });
  const bad = [];
  for (let round = 0; round < number('rolling'); round += 1) bad.push(...(await restartOneByOne(cluster)));
  const ledger = await load.stop();
  report.check('each process ended in good order', bad);
  const failed = [...ledger.refused.map((each) => JSON.stringify(each)), ...[...client.reasons].map(([reason, times]) => `${times} attempts failed: ${reason}`)];
  report.check(`rolling restart × ${number('rolling')} under ${number('rolling-rate')} requests a second: none failed`, failed, `${client.attempts} requests`);
  return ledger;
}

async function drained(database) {
  const open = `select (select count(*) from outbox_deliveries where state in ('ready', 'retrying', 'running', 'held')) + (select count(*) from imports where status in ('queued', 'checking', 'running')) as open`;
  return waitUntil(async () => Number((await database.query(open)).rows[0].open) === 0, drainedWithinMs);
}

async function main() {
  console.log(`seed ${values.seed}, load of the machine ${loadavg()[0].toFixed(1)}`);
  const cluster = await startCluster({ withRedis: values.redis, withHaproxy: values.haproxy });
  if (!cluster.redis) console.warn('NO REDIS here: its faults and jobs over Redis DID NOT RUN; workers found their work by sweeps');
  const { default: pg } = await import('pg');
  const connect = async () => {
    const database = new pg.Client({ connectionString: cluster.postgres.url });
    database.on('error', () => undefined); // it is killed on purpose
    await database.connect();
    return database;
  };
  let isRight = false;
  try {
    const started = Date.now();
    await cluster.workers[1].end('SIGKILL');
    await cluster.workers[1].start();
    const bootMs = Date.now() - started;
    const client = new Client(cluster.url);
    const before = await connect();
    const shop = await setUpShop(client, before, number('orders'));
    await before.end().catch(() => undefined);
    console.log(`shop ready: ${shop.plans.length} plans; a process starts in ${bootMs} ms here`);
    const first = await underFaults(cluster, client, shop, bootMs);
    const cared = new Set(first.cares.map(({ planId }) => planId));
    const second = await underRestarts(cluster, shop, shop.plans.filter((id) => !cared.has(id)));
    const ledger = { orders: [...first.orders, ...second.orders], cares: [...first.cares, ...second.cares] };
    console.log(`acknowledged: ${ledger.orders.length} orders, ${ledger.cares.length} cares, ${first.reads + second.reads} reads; ${client.retries} attempts were repeated`);
    const database = await connect();
    report.check('what was left is worked off', (await drained(database)) ? [] : [`not within ${drainedWithinMs} ms`]);
    for (const [name, wrong] of Object.entries(await judge(database, ledger))) report.check(name, wrong);
    report.check('the oracle notices what is planted', await unnoticed(database, ledger));
    await database.end();
    isRight = report.failed === 0;
  } finally {
    await cluster.stop({ keepLogs: !isRight });
    if (!isRight) console.log(`logs: ${cluster.folder}`);
  }
}

try {
  await main();
} catch (error) {
  report.check('the run came to its end', [error.stack]);
}
if (values.report) writeFileSync(values.report, JSON.stringify(report.asJest()));
console.log(`${report.passed} passed, ${report.failed} failed, ${report.skipped} did not run; seed ${values.seed}`);
process.exit(report.failed === 0 ? 0 : 1);
