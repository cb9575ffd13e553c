import { cpus } from 'node:os';
import { load } from './load.mjs';
import { OPERATIONS } from './operations.mjs';
import { cpuMs, keepOn, postgresCpuMs } from './processes.mjs';
import { startApi } from './product.mjs';
import { READERS, signIn } from './readers.mjs';

const CONNECTIONS = 16;

/**
 * Two api processes against one on the same work, in turn, in two ways:
 *
 * - both on all cores. On few cores PostgreSQL and the load generator want their share too: `ceiling` is what the cores allow when nothing else
 *   stands in the way, from the CPU that one request costs altogether;
 * - `perCore`: one process with PostgreSQL and the load generator on one core, against two with them on two. Whatever processes wait for in each
 *   other, locks or rows or messages, is missing from 2 ×. Null without `taskset`.
 *
 * @param {any} processes @param {import('./operations.mjs').Shop} shop @param {{ rounds: number, seconds: number }} plan
 */
export async function measureScaling({ api, postmaster }, shop, plan) {
  const second = await startApi({ url: shop.url, env: { TANTAM_RUN_JOBS: 'false' } });
  try {
    const reader = await signIn(api.port, READERS[1]);
    const operation = OPERATIONS.find(({ name }) => name === 'due-list');
    const { variants } = await operation.prepare(shop, reader);
    let turn = 0;
    const run = (/** @type {number[]} */ ports, /** @type {number} */ seconds) => load({ ports, connections: CONNECTIONS, seconds, next: () => variants[turn++ % variants.length] });
    const ports = { one: [api.port], two: [api.port, second.port] };
    await run(ports.two, 1);
    const rounds = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      const before = { app: cpuMs(api.pid), database: postgresCpuMs(postmaster), self: process.cpuUsage() };
      const one = await run(ports.one, plan.seconds * 2);
      const self = process.cpuUsage(before.self);
      const perRequest = {
        app: (cpuMs(api.pid) - before.app) / one.requests, database: (postgresCpuMs(postmaster) - before.database) / one.requests, load: (self.user + self.system) / 1000 / one.requests,
      };
      const two = await run(ports.two, plan.seconds * 2);
      const whole = perRequest.app + perRequest.database + perRequest.load;
      rounds.push({ one: one.perSecond, two: two.perSecond, ratio: two.perSecond / one.perSecond, ceiling: Math.min(2, (cpus().length * 1000) / whole / one.perSecond), perRequest });
    }
    const onCores = (/** @type {number[]} */ ...cores) => keepOn(cores, postmaster, [api.pid, second.pid, process.pid]);
    const perCore = cpus().length < 2 ? null : await measurePerCore((which) => run(ports[which], plan.seconds * 2), onCores, plan.rounds);
    return { ...byRatio(rounds), perCore };
  } finally {
    await second.stop();
  }
}

/** @param {(which: 'one' | 'two') => Promise<import('./load.mjs').Load>} run @param {(...cores: number[]) => boolean} onCores @param {number} count */
async function measurePerCore(run, onCores, count) {
  const rounds = [];
  try {
    for (let round = 0; round < count; round += 1) {
      if (!onCores(0)) return null;
      const one = await run('one');
      onCores(0, 1);
      const two = await run('two');
      rounds.push({ one: one.perSecond, two: two.perSecond, ratio: two.perSecond / one.perSecond });
    }
  } finally {
    onCores(...cpus().keys());
  }
  return byRatio(rounds);
}

/** The middle one. @template {{ ratio: number }} Round @param {Round[]} rounds */
function byRatio(rounds) {
  return rounds.sort((a, b) => a.ratio - b.ratio)[Math.floor(rounds.length / 2)];
}
