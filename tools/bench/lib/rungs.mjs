import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { anyFreePort } from '../../start/ports.mjs';
import { captured, reads, writes } from './captured.mjs';
import { load } from './load.mjs';
import { pgbench } from './pgbench.mjs';
import { cpuMs, postgresCpuMs } from './processes.mjs';
import { ended, readyLine } from './product.mjs';

export const CONNECTIONS = 8;
const MADE_ID = /[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g;

/** The bare handler as a process. @param {string} url */
export async function startBare(url) {
  const port = await anyFreePort('127.0.0.1');
  const child = spawn(process.execPath, [fileURLToPath(new URL('./bare.mjs', import.meta.url))], {
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', DATABASE_URL: url, PORT: String(port) }, stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  await readyLine(child, 'the bare handler');
  const tell = async (/** @type {object} */ message) => {
    const heard = once(child, 'message');
    child.send(message);
    await heard;
  };
  return { port, pid: child.pid ?? 0, tell, stop: () => ended(child) };
}

/**
 * The three rungs of one operation for one reader: each a function that measures for some seconds.
 *
 * @param {{ operation: import('./operations.mjs').Operation, prepared: import('./operations.mjs').Prepared, recorder: any, bare: any, ports: readonly number[], pids: readonly number[],
 *   postmaster: number, url: string, withStatement: boolean }} bench
 */
export async function rungsOf({ operation, prepared, recorder, bare, ports, pids, postmaster, url, withStatement }) {
  const route = `/${operation.name}`;
  const measured = (/** @type {number[]} */ processes, /** @type {Parameters<typeof load>[0]} */ options) => withCpu(processes, postmaster, () => load(options));
  if (operation.kind === 'write') {
    const since = Date.now();
    const { statements, answer } = await captured(recorder, prepared.first);
    await bare.tell({ route, work: replay(writes(statements), answer, since, prepared) });
    const body = prepared.first.body;
    return {
      statements: statements.length,
      statement: null,
      bare: (/** @type {number} */ seconds) => measured([bare.pid], { ports: [bare.port], connections: CONNECTIONS, seconds, next: () => ({ method: 'POST', path: route, body }) }),
      ours: (/** @type {number} */ seconds) => measured([...pids], { ports, connections: CONNECTIONS, seconds, next: prepared.next }),
    };
  }
  const all = [];
  for (const variant of prepared.variants) all.push((await captured(recorder, variant)).statements);
  const data = all.map(reads);
  await bare.tell({ route, variants: data });
  const bareRequest = { method: 'GET', path: route };
  let turn = 0;
  return {
    statements: Math.max(...all.map(({ length }) => length)),
    statement: withStatement ? (/** @type {number} */ seconds) => pgbench(url, data, CONNECTIONS, seconds) : null,
    bare: (/** @type {number} */ seconds) => measured([bare.pid], { ports: [bare.port], connections: CONNECTIONS, seconds, next: () => bareRequest }),
    ours: (/** @type {number} */ seconds) => measured([...pids], { ports, connections: CONNECTIONS, seconds, next: () => prepared.variants[turn++ % prepared.variants.length] }),
  };
}

/**
 * Ids that the request made (their time is later than its start: what was made a moment before is not of it) get new ones each time; so does the code of an order.
 *
 * @param {import('./captured.mjs').Statement[]} statements @param {any} answer @param {number} since @param {import('./operations.mjs').Prepared} prepared
 */
function replay(statements, answer, since, { target, targets }) {
  const made = new Set();
  for (const id of JSON.stringify(statements).match(MADE_ID) ?? []) if (Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16) >= since) made.add(id);
  if (answer.code && statements.some(({ values }) => JSON.stringify(values).includes(`"${answer.code}"`))) made.add(answer.code);
  return { statements, madeIds: [...made], target, targets };
}

/** @template T @param {readonly number[]} pids @param {number} postmaster @param {() => Promise<T & { requests: number }>} work */
async function withCpu(pids, postmaster, work) {
  const sum = () => pids.reduce((total, pid) => total + cpuMs(pid), 0);
  const before = { app: sum(), database: postgresCpuMs(postmaster), self: process.cpuUsage() };
  const done = await work();
  const self = process.cpuUsage(before.self);
  const per = (/** @type {number} */ ms) => ms / Math.max(1, done.requests);
  return { ...done, appCpuMs: per(sum() - before.app), databaseCpuMs: per(postgresCpuMs(postmaster) - before.database), loadCpuMs: per((self.user + self.system) / 1000) };
}
