import { setTimeout as pause } from 'node:timers/promises';
import { waitUntil } from '../start/processes.mjs';

const patienceMs = 60_000;

/** Whether a request through the balancer finds everything ready: `ok` (not `degraded`, which is: without Redis). */
async function isWhole({ url, apis, balancer }) {
  if (!apis.every(({ port }) => balancer.isUp(port))) return false;
  const answer = await fetch(`${url}/health/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
  return answer?.status === 200 && (await answer.json()).status === 'ok';
}

/** What can happen; each resolves when the one who looks after it has started it again. */
const faults = {
  'kill -9 of an api': async ({ apis }, random) => {
    const api = random.pick(apis);
    await api.end('SIGKILL');
    await api.start();
  },
  'kill -9 of a worker': async ({ workers }, random) => {
    const worker = random.pick(workers);
    await worker.end('SIGKILL');
    await worker.start();
  },
  'kill -9 of PostgreSQL': async ({ postgres }) => {
    await postgres.kill();
    await postgres.start();
  },
  'kill -9 of Redis': async ({ redis }, random) => {
    await redis.kill();
    await pause(random.below(2_000));
    await redis.restart();
  },
  'FLUSHALL of Redis': async ({ redis }) => {
    const { Redis } = await import('ioredis');
    const client = new Redis(redis.url);
    await client.flushall();
    client.disconnect();
  },
};

export const isOfRedis = (name) => name.endsWith('Redis');
export const faultNames = Object.keys(faults);

/** Each fault so many times, in an order of the seed's. */
export function faultPlan(names, times, random) {
  const plan = names.flatMap((name) => Array.from({ length: times }, () => name));
  for (let n = plan.length - 1; n > 0; n -= 1) {
    const other = random.below(n + 1);
    [plan[n], plan[other]] = [plan[other], plan[n]];
  }
  return plan;
}

/** Milliseconds from the fault until everything is ready again; Infinity when it did not come back. */
export async function inject(name, cluster, random) {
  const started = Date.now();
  await faults[name](cluster, random);
  const isBack = await waitUntil(() => isWhole(cluster), patienceMs);
  return isBack ? Date.now() - started : Infinity;
}

/** One api after the other is ended in good order and started again, as an upgrade does it. Names those that did not end well. */
export async function restartOneByOne({ apis, workers, balancer }) {
  const bad = [];
  for (const member of [...apis, ...workers]) {
    const code = await member.end('SIGTERM');
    if (code !== 0) bad.push(`${member.name} ended with ${code}`);
    await member.start();
    if (member.port && !(await waitUntil(() => balancer.isUp(member.port), patienceMs))) bad.push(`${member.name} is not ready again`);
  }
  return bad;
}
