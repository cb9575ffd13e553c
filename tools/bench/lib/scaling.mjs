import { cpus } from 'node:os';
import { load } from './load.mjs';
import { OPERATIONS } from './operations.mjs';
import { cpuMs, postgresCpuMs } from './processes.mjs';
import { startApi } from './product.mjs';
import { READERS, signIn } from './readers.mjs';

const CONNECTIONS = 16;

/**
 * Two api processes against one on the same work, in turn. On few cores PostgreSQL and the load generator want their
 * share too: `ceiling` is what the cores allow when nothing else stands in the way, from the CPU that one request costs
 * altogether.
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
    await run([api.port, second.port], 1);
    const rounds = [];
    for (let round = 0; round < plan.rounds; round += 1) {
      const before = { app: cpuMs(api.pid), database: postgresCpuMs(postmaster), self: process.cpuUsage() };
      const one = await run([api.port], plan.seconds * 2);
      const self = process.cpuUsage(before.self);
      const perRequest = {
        app: (cpuMs(api.pid) - before.app) / one.requests, database: (postgresCpuMs(postmaster) - before.database) / one.requests, load: (self.user + self.system) / 1000 / one.requests,
      };
      const two = await run([api.port, second.port], plan.seconds * 2);
      const whole = perRequest.app + perRequest.database + perRequest.load;
      rounds.push({ one: one.perSecond, two: two.perSecond, ratio: two.perSecond / one.perSecond, ceiling: Math.min(2, (cpus().length * 1000) / whole / one.perSecond), perRequest });
    }
    return rounds.sort((a, b) => a.ratio - b.ratio)[Math.floor(rounds.length / 2)];
  } finally {
    await second.stop();
  }
}
