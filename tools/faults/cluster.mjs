import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { ensureAppRole, startEmbeddedPostgres } from '../start/embedded-postgres.mjs';
import { anyFreePort } from '../start/ports.mjs';
import { isAlive, waitUntil } from '../start/processes.mjs';
import { startBalancer } from './balancer.mjs';
import { startHaproxy } from './haproxy.mjs';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const admin = { email: 'admin@tantam.test', password: 'Quan-tri-vien-2026' };

/** A process of the product, started again by whoever killed it. */
class Member {
  constructor(name, env, folder) {
    this.name = name;
    this.main = join(checkout, `apps/${name.split('-')[0]}/dist/main.js`);
    this.env = env;
    this.log = createWriteStream(join(folder, `${name}.log`), { flags: 'a' });
  }

  /** Resolves when it says that it is ready. */
  async start() {
    this.child = spawn(process.execPath, [this.main], { env: { ...process.env, ...this.env }, stdio: ['ignore', 'pipe', 'pipe'] });
    const ended = once(this.child, 'exit').then(([code, signal]) => Promise.reject(new Error(`${this.name} ended (${signal ?? code})`)));
    ended.catch(() => undefined);
    this.child.stderr.on('data', (chunk) => this.log.write(chunk));
    const ready = new Promise((done) => {
      createInterface({ input: this.child.stdout }).on('line', (line) => {
        if (line.startsWith('{"event":"ready"')) done();
        else this.log.write(`${line}\n`);
      });
    });
    await Promise.race([ready, ended]);
  }

  /** Its exit code, or the signal that ended it. */
  async end(signal) {
    const child = this.child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return child?.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    const [code, by] = await ended;
    return by ?? code;
  }
}

/** PostgreSQL as on a real machine: what it has acknowledged is on the disk. */
class Postgres {
  constructor(folder) {
    this.folder = folder;
  }

  async start() {
    this.server = await startEmbeddedPostgres({ dataFolder: this.folder, database: 'tantam', port: this.server?.port });
    this.url = this.server.url;
  }

  async kill() {
    process.kill(this.server.pid, 'SIGKILL');
    await waitUntil(() => !isAlive(this.server.pid), 5_000);
  }

  async stop() {
    await this.server.stop();
    rmSync(this.server.cluster, { recursive: true, force: true });
  }
}

async function startRedis() {
  const redis = await import('../../libs/platform/dist/testing/redis.js');
  return redis.startRedis({ isDurable: true });
}

/**
 * The product as several processes: PostgreSQL, Redis (null where the machine has none: then the workers find everything by their
 * sweeps), api × 2 behind a balancer, worker × 2. What was started is ended again when something does not start.
 */
export async function startCluster(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'tantam-faults-'));
  chmodSync(folder, 0o755);
  const cleanups = [() => rmSync(folder, { recursive: true, force: true })];
  const endAll = async (list) => {
    for (const cleanup of list.reverse()) await cleanup();
  };
  try {
    const cluster = await startAll(folder, options, (cleanup) => cleanups.push(cleanup));
    return { ...cluster, folder, stop: ({ keepLogs = false } = {}) => endAll(keepLogs ? cleanups.slice(1) : cleanups) };
  } catch (error) {
    await endAll(cleanups.slice(1));
    throw new Error(`${error.message}; logs: ${folder}`, { cause: error });
  }
}

async function startAll(folder, { drainSeconds = 2, withRedis = true, withHaproxy = false }, whenDone) {
  const postgres = new Postgres(folder);
  await postgres.start();
  whenDone(() => postgres.stop());
  const redis = withRedis ? await startRedis() : null;
  whenDone(() => redis?.stop());
  const ports = [await anyFreePort(), await anyFreePort()];
  const env = await memberEnv(postgres, redis, drainSeconds);
  const apis = ports.map((port, n) => Object.assign(new Member(`api-${n + 1}`, { ...env, PORT: String(port) }, folder), { port }));
  const workers = [1, 2].map((n) => new Member(`worker-${n}`, env, folder));
  whenDone(() => Promise.all([...apis, ...workers].map((member) => member.end('SIGKILL'))));
  const [first, ...others] = [...apis, ...workers];
  await first.start(); // makes the schema and the first administrator
  await Promise.all(others.map((member) => member.start()));
  const balancer = await startBalancer(ports);
  whenDone(() => balancer.stop());
  const haproxy = withHaproxy ? await startHaproxy(ports, folder) : null;
  whenDone(() => haproxy?.stop());
  await waitUntil(() => ports.every((port) => balancer.isUp(port)), 30_000);
  return { url: (haproxy ?? balancer).url, balancer, postgres, redis, apis, workers };
}

async function memberEnv(postgres, redis, drainSeconds) {
  return {
    NODE_ENV: 'test',
    DATABASE_URL: await ensureAppRole(postgres.url),
    TANTAM_OWNER_DATABASE_URL: postgres.url,
    ...(redis ? { REDIS_URL: redis.url } : {}),
    TANTAM_RUN_JOBS: 'false',
    TANTAM_ADMIN_EMAIL: admin.email,
    TANTAM_ADMIN_PASSWORD: admin.password,
    TANTAM_DRAIN_SECONDS: String(drainSeconds),
    TANTAM_REQUESTS_PER_MINUTE: '0',
    TANTAM_LOG_LEVEL: 'warn',
    HOST: '127.0.0.1',
  };
}
