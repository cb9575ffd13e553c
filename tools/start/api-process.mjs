import { spawn } from 'node:child_process';
import { createWriteStream, existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { identityOf, readIfThere, waitUntil } from './processes.mjs';

const largestLogBytes = 20 * 1024 * 1024;
const endWithParent = pathToFileURL(join(dirname(fileURLToPath(import.meta.url)), 'end-with-parent.mjs')).href;

/** Thrown when the api ends before it is ready or later by itself; `lines` are the last it wrote. */
export class ApiEnded extends Error {
  constructor(reason, lines, logFile) {
    super(`${reason}\n${lines.join('\n')}\n→ ${logFile}`);
    this.name = 'ApiEnded';
  }
}

function openLog(path) {
  if (existsSync(path) && statSync(path).size > largestLogBytes) renameSync(path, `${path}.1`);
  return createWriteStream(path, { flags: 'a', mode: 0o600 });
}

function readyEvent(line) {
  if (!line.startsWith('{"event":"ready"')) return undefined;
  return JSON.parse(line);
}

async function endProcess(pid, identity) {
  const isGone = () => identityOf(pid) !== identity;
  for (const [signal, patienceMs] of [
    // It finishes what it has begun; that is over in a moment, or after 25 seconds.
    ['SIGTERM', 27_000],
    ['SIGKILL', 5_000],
  ]) {
    if (isGone()) return;
    process.kill(pid, signal);
    if (await waitUntil(isGone, patienceMs)) return;
  }
}

/** Ends what an earlier start, killed without a word, left running on this data folder. */
export async function endLeftovers(dataFolder) {
  for (const name of ['api', 'worker']) await endLeftover(dataFolder, name);
}

async function endLeftover(dataFolder, name) {
  const note = readIfThere(join(dataFolder, `${name}.json`));
  if (!note) return;
  const { pid, identity } = JSON.parse(note);
  if (identity) await endProcess(pid, identity);
  rmSync(join(dataFolder, `${name}.json`), { force: true });
}

/**
 * Runs the api (or the worker, by its name) as a child with its output in `<data folder>/<name>.log`.
 * @param {{ main: string, env: NodeJS.ProcessEnv, dataFolder: string, name?: string }} options
 * @returns {{ ready: Promise<object>, ended: Promise<ApiEnded>, stop(): Promise<void> }} `ready` is the api's ready event and
 *   rejects with ApiEnded; `ended` resolves when the process is gone
 */
export function startApi({ main, env, dataFolder, name = 'api' }) {
  const logFile = join(dataFolder, `${name}.log`);
  const log = openLog(logFile);
  const child = spawn(process.execPath, ['--import', endWithParent, main], {
    // Fewer heaps of the C library for its threads: some MiB less that nobody uses.
    env: { MALLOC_ARENA_MAX: '2', ...env },
    // Its own group: Ctrl-C must reach the start alone, which ends the api before its database.
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    windowsHide: true,
  });
  const identity = child.pid ? identityOf(child.pid) : '';
  const note = join(dataFolder, `${name}.json`);
  if (child.pid) writeFileSync(note, JSON.stringify({ pid: child.pid, identity }));
  const lines = [];
  const ready = new Promise((resolve, reject) => {
    const onLine = (line) => {
      const event = readyEvent(line);
      if (event) return resolve(event); // it may carry a password: never in the log
      log.write(`${line}\n`);
      lines.push(line);
      if (lines.length > 25) lines.shift();
    };
    for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on('line', onLine);
    child.once('error', reject);
  });
  const ended = new Promise((resolve) => {
    child.once('close', (code, signal) => {
      rmSync(note, { force: true });
      log.end();
      resolve(new ApiEnded(`Máy chủ đã dừng / The server ended (${signal ?? code})`, lines, logFile));
    });
  });
  const endedFirst = ended.then((error) => Promise.reject(error));
  endedFirst.catch(() => undefined);
  return { ready: Promise.race([ready, endedFirst]), ended, stop: () => (child.pid ? endProcess(child.pid, identity) : Promise.resolve()) };
}
