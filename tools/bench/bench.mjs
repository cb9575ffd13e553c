/**
 * Measures the product beside PostgreSQL alone and beside a bare Node handler, in turn, in one run:
 * `node tools/bench/bench.mjs [--quick] [--only=due-list,search] [--readers=10] [--scale=1] [--mode=by_customer] [--json=path]`. See README.md.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { captureOptions } from './lib/captured.mjs';
import { measureGrowth } from './lib/growth.mjs';
import { measureImport } from './lib/import.mjs';
import { OPERATIONS } from './lib/operations.mjs';
import { hasPgbench } from './lib/pgbench.mjs';
import { loadAverage, postmasterOf, pssMiB } from './lib/processes.mjs';
import { startApi } from './lib/product.mjs';
import { READERS, signIn } from './lib/readers.mjs';
import { table, verdict } from './lib/report.mjs';
import { rungsOf, startBare } from './lib/rungs.mjs';
import { measureScaling } from './lib/scaling.mjs';
import { benchServer, checkout, cloneDatabase, withClient } from './lib/server.mjs';
import { ensureSeed } from './seed.mjs';

const options = Object.fromEntries(process.argv.slice(2).map((argument) => argument.replace(/^--/, '').split('=')));
const isQuick = 'quick' in options;
const plan = { rounds: isQuick ? 1 : 3, seconds: isQuick ? 1 : 1.5, warmUp: isQuick ? 0.4 : 0.8 };
const mode = options.mode ?? 'by_customer';
const only = options.only?.split(',') ?? null;
const readers = READERS.filter(({ share }) => (options.readers ? options.readers.split(',').includes(share.replace(' %', '')) : !isQuick || share === '10 %'));
const wants = (/** @type {string} */ name) => !only || only.includes(name);
const say = (/** @type {string} */ text) => process.stderr.write(`${text}\n`);

/** @param {number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Median of each figure over the rounds. @param {Record<string, any>[]} rounds */
function medians(rounds) {
  const numbers = Object.keys(rounds[0]).filter((key) => typeof rounds[0][key] === 'number');
  const figures = Object.fromEntries(numbers.map((key) => [key, median(rounds.map((round) => round[key]))]));
  return { ...figures, errors: rounds.reduce((sum, round) => sum + round.errors, 0), firstError: rounds.find((round) => round.firstError)?.firstError ?? null };
}

/** CPU of a request, Node's and PostgreSQL's: it hardly moves when neighbours take the cores. @param {any} figures */
function cpuOf({ appCpuMs, databaseCpuMs }) {
  return appCpuMs + databaseCpuMs;
}

/** Statement, bare, ours; statement, bare, ours; … @param {Awaited<ReturnType<typeof rungsOf>>} rungs */
async function inTurn(rungs) {
  const taken = { statement: [], bare: [], ours: [] };
  for (const rung of ['bare', 'ours']) await rungs[rung](plan.warmUp);
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const rung of Object.keys(taken)) if (rungs[rung]) taken[rung].push(await rungs[rung](plan.seconds));
  }
  const [bare, ours] = [medians(taken.bare), medians(taken.ours)];
  const statement = taken.statement.length > 0 ? medians(taken.statement) : null;
  return { statement, bare, ours, oursToBare: ours.perSecond / bare.perSecond, byCpu: cpuOf(bare) / cpuOf(ours), bareToStatement: statement && bare.perSecond / statement.perSecond, tail: ours.p99 / ours.p50 };
}

/** The shop as the operations ask about it. @param {pg.Client} client @param {string} url */
async function shopOf(client, url) {
  const query = async (/** @type {string} */ sql, /** @type {unknown[]} */ values = []) => (await client.query(sql, values)).rows;
  // By customer, agents, supervisors and managers see 0.1 %, 10 % and all of it.
  await query(`update care_settings set assignment_mode = $1`, [mode]);
  const [{ today }] = await query(`select (now() at time zone 'Asia/Ho_Chi_Minh')::date::text as today`);
  return { today, url, query };
}

/** @param {any} processes @param {import('./lib/operations.mjs').Shop} shop */
async function measureOperations({ api, recorder, bare, postmaster }, shop) {
  const results = [];
  for (const operation of OPERATIONS.filter(({ name }) => wants(name))) {
    for (const person of readers.filter(({ share }) => !operation.readers || operation.readers.includes(share) || isQuick)) {
      const reader = await signIn(api.port, person);
      const prepared = await operation.prepare(shop, reader);
      await mustHaveRows(api.port, prepared);
      const rungs = await rungsOf({ operation, prepared, recorder, bare, ports: [api.port], pids: [api.pid], postmaster, url: shop.url, withStatement: hasPgbench });
      const result = { operation: operation.name, title: operation.title, reader: reader.share, must: operation.must, aim: operation.aim, statements: rungs.statements, ...(await inTurn(rungs)) };
      results.push(result);
      say(`${operation.name} ${reader.share}: ours ${result.ours.perSecond.toFixed(0)}/s = ${(result.oursToBare * 100).toFixed(0)} % of bare ${result.ours.firstError ?? ''}`);
    }
  }
  return results;
}

/** A list without rows is quick and says nothing. @param {number} port @param {any} prepared */
async function mustHaveRows(port, { variants }) {
  const first = variants?.[0];
  if (!first || first.method !== 'GET') return;
  const answer = await fetch(`http://127.0.0.1:${port}${first.path}`, { headers: first.headers });
  const { items } = await answer.json();
  if (!answer.ok || items?.length === 0) throw new Error(`${first.path} answered ${answer.status} with ${items?.length} rows`);
}

/** @param {string} serverUrl @param {string} template */
async function measure(serverUrl, template) {
  const url = await cloneDatabase(serverUrl, template, 'bench_run');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const running = [];
  try {
    const shop = await shopOf(client, url);
    const api = await startApi({ url });
    running.push(api);
    const idle = { memoryMiB: await settled(() => pssMiB(api.pid)), bootMs: api.bootMs };
    const recorder = await startApi({ url, nodeOptions: captureOptions, env: { TANTAM_RUN_JOBS: 'false' } });
    const bare = await startBare(url);
    running.push(recorder, bare);
    const processes = { api, recorder, bare, postmaster: await postmasterOf(client) };
    const operations = await measureOperations(processes, shop);
    const loaded = { memoryMiB: pssMiB(api.pid) };
    const scaling = wants('scaling') ? await measureScaling(processes, shop, plan) : null;
    const imports = wants('import') ? await measureImport(processes, shop, isQuick ? { lines: 20_000, rounds: 1 } : { lines: 100_000, rounds: 3 }, say) : null;
    return { idle, loaded, operations, scaling, imports, loadedAfterImport: { memoryMiB: pssMiB(api.pid) } };
  } finally {
    for (const each of running.reverse()) await each.stop();
    await client.end();
    await withClient(serverUrl, (admin) => admin.query('drop database if exists bench_run with (force)'));
  }
}

/** Memory a while after the start, when what the start left behind has been collected. @param {() => number} look */
async function settled(look) {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  return look();
}

function machine() {
  const git = (/** @type {string[]} */ ...args) => execFileSync('git', ['-C', checkout, ...args], { encoding: 'utf8' }).trim();
  return { date: new Date().toISOString(), commit: git('rev-parse', '--short', 'HEAD'), node: process.version, cpus: cpus().length, cpu: cpus()[0]?.model ?? '', loadAverageBefore: loadAverage() };
}

const about = machine();
const server = await benchServer();
try {
  const template = await ensureSeed(server.url, Number(options.scale ?? 1), say);
  const results = { about, plan, ...(await measure(server.url, template)), growth: wants('growth') && !isQuick ? await measureGrowth(server.url, plan, say) : null };
  const path = options.json ?? join(checkout, '.tantam', 'bench', `${about.date.replaceAll(':', '-')}.json`);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(results, null, 2));
  console.log(table(results));
  console.log(`\n${path}`);
  process.exitCode = verdict(results).length === 0 ? 0 : 1;
} finally {
  await server.stop();
}
