import { spawn, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, chownSync, closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFreePort, isPortFree } from './ports.mjs';
import { isReachable, postgresBinaries, rootFolder, serverUser } from './postgres-binaries.mjs';
import { removeStalePid, runningPostmaster } from './postmaster-pid.mjs';
import { isAlive, lastLines, waitUntil } from './processes.mjs';

const host = '127.0.0.1';
const user = 'tantam';
const appUser = 'tantam_app';
const LONGEST_LOG_BYTES = 32 * 1024 * 1024;
// Messages of the server are read by this script's users in a log; a locale that the machine lacks must not stop it.
const serverEnv = { ...process.env, LC_ALL: 'C', LANG: 'C', PGOPTIONS: '' };

function givenToServer(path) {
  if (serverUser) chownSync(path, serverUser.uid, serverUser.gid);
  return path;
}

/**
 * Where the cluster of a data folder lives: in it; or, when root runs the start in a place that `nobody` may not enter (a home
 * folder), below /var/lib/tantam under a name made from the data folder's path.
 */
export function clusterFolder(dataFolder) {
  const data = resolve(dataFolder);
  mkdirSync(data, { recursive: true });
  if (isReachable(data)) return join(data, 'postgres');
  const name = createHash('sha256').update(data).digest('hex').slice(0, 12);
  mkdirSync(join(rootFolder, name), { recursive: true, mode: 0o755 });
  return join(rootFolder, name, 'postgres');
}

/** The superuser's password: made once, readable by the owner of the data folder only. */
function passwordOf(dataFolder) {
  const path = join(resolve(dataFolder), 'postgres-password');
  if (!existsSync(path)) writeFileSync(path, randomBytes(24).toString('hex'), { mode: 0o600 });
  return readFileSync(path, 'utf8').trim();
}

/** Makes the cluster beside its place and moves it there when whole, so that an interrupted start leaves nothing half-made. */
function createCluster(binaries, cluster, password) {
  const draft = `${cluster}.new`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  chmodSync(givenToServer(draft), 0o700);
  const passwordFile = `${cluster}.password`;
  writeFileSync(passwordFile, password, { mode: 0o600 });
  givenToServer(passwordFile);
  const result = spawnSync(
    join(binaries, 'bin', 'initdb'),
    [`--pgdata=${draft}`, `--username=${user}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'].concat([
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--no-sync',
    ]),
    { ...serverUser, cwd: dirname(cluster), env: serverEnv, encoding: 'utf8' },
  );
  rmSync(passwordFile, { force: true });
  if (result.status !== 0) throw new Error(`PostgreSQL could not make its data folder ${cluster}:\n${result.stderr ?? result.error}`);
  renameSync(draft, cluster);
}

function launch(binaries, cluster, port, { settings, logFile }) {
  const options = { listen_addresses: host, unix_socket_directories: '', timezone: 'UTC', log_timezone: 'UTC', ...settings };
  const args = ['-D', cluster, '-p', String(port), ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  const log = openSync(logFile, 'a');
  // A process group of its own: Ctrl-C reaches the start alone, which ends the api first and the database after it.
  const child = spawn(join(binaries, 'bin', 'postgres'), args, {
    ...serverUser,
    cwd: dirname(cluster),
    env: serverEnv,
    detached: true,
    stdio: ['ignore', log, log],
    windowsHide: true,
  });
  closeSync(log);
  child.unref();
  return child;
}

/** Waits until the server on this cluster takes connections: after a crash it first replays its log, which takes minutes where much was written. */
async function waitReady(cluster, hasEnded, timeoutMs = 30 * 60_000) {
  await waitUntil(() => hasEnded() || runningPostmaster(cluster)?.isReady, timeoutMs);
  const server = runningPostmaster(cluster);
  return server?.isReady ? server : undefined;
}

/** What was said before stays in one file beside it; more than that nobody reads, and it would fill the disk. */
function setLongLogAside(logFile) {
  if (existsSync(logFile) && statSync(logFile).size > LONGEST_LOG_BYTES) renameSync(logFile, `${logFile}.old`);
}

async function startServer(binaries, cluster, { wishedPort, ...options }) {
  setLongLogAside(options.logFile);
  // After a kill the processes of the old one need a moment to notice; until then a new one is refused.
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    removeStalePid(cluster);
    const child = launch(binaries, cluster, await freePort(wishedPort), options);
    let failure;
    child.once('error', (error) => (failure = error));
    const server = await waitReady(cluster, () => failure !== undefined || child.exitCode !== null || child.signalCode !== null);
    if (server) return server;
    if (failure) throw failure;
    await pause(200);
  }
  throw new Error(`PostgreSQL did not start. The end of ${options.logFile}:\n${lastLines(options.logFile, 12)}`);
}

/** The port it had before keeps its address good for whoever holds it. */
async function freePort(wished) {
  return wished && (await isPortFree(wished, host)) ? wished : anyFreePort(host);
}

/** Ends the server within a few seconds: fast shutdown, then at once (the next start replays its log). */
async function stopServer(binaries, cluster, pid) {
  const isGone = () => !isAlive(pid);
  if (process.platform === 'win32') {
    spawnSync(join(binaries, 'bin', 'pg_ctl'), ['stop', '-D', cluster, '-m', 'fast'], { env: serverEnv, stdio: 'ignore' });
    return;
  }
  for (const [signal, patienceMs] of [
    ['SIGINT', 8_000],
    ['SIGQUIT', 3_000],
  ]) {
    if (isGone()) return;
    process.kill(pid, signal);
    if (await waitUntil(isGone, patienceMs)) return;
  }
}

/** @returns {Promise<string>} address of the role that works with the tables and owns none; made when missing */
export async function ensureAppRole(ownerUrl) {
  const { default: pg } = await import('pg');
  const url = new URL(ownerUrl);
  // From the owner's, so that there is one secret to keep.
  url.password = createHash('sha256').update(`${appUser} ${url.password}`).digest('hex');
  url.username = appUser;
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_roles where rolname = $1', [appUser]);
    await client.query(`${rowCount === 0 ? 'create' : 'alter'} role ${appUser} login password ${client.escapeLiteral(url.password)}`);
  } finally {
    await client.end();
  }
  return url.toString();
}

async function ensureDatabase(url, name) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: `${url}/postgres` });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts PostgreSQL on a data folder, or takes over the one that an earlier, killed start left running on it.
 *
 * @param {{ dataFolder: string, database?: string, settings?: Record<string, string | number>, port?: number }} options `database`
 *   (default `postgres`) is created when missing; `settings` are server parameters; `port` is taken if it is free
 * @returns {Promise<{ url: string, port: number, pid: number, cluster: string, wasRunning: boolean, stop(): Promise<void> }>} `url` signs in as superuser
 * @throws when there is no PostgreSQL for this machine or it does not start; the message carries the end of its log
 */
export async function startEmbeddedPostgres({ dataFolder, database = 'postgres', settings = {}, port }) {
  const binaries = postgresBinaries();
  const cluster = clusterFolder(dataFolder);
  const password = passwordOf(dataFolder);
  if (!existsSync(join(cluster, 'PG_VERSION'))) createCluster(binaries, cluster, password);
  const running = runningPostmaster(cluster) && (await waitReady(cluster, () => !runningPostmaster(cluster)));
  const server = running ?? (await startServer(binaries, cluster, { wishedPort: port, settings, logFile: join(resolve(dataFolder), 'postgres.log') }));
  const url = `postgres://${user}:${password}@${host}:${server.port}`;
  if (database !== 'postgres') await ensureDatabase(url, database);
  return {
    url: `${url}/${database}`,
    port: server.port,
    pid: server.pid,
    cluster,
    wasRunning: running !== undefined,
    stop: () => stopServer(binaries, cluster, server.pid),
  };
}
