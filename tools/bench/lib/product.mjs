import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';
import { anyFreePort } from '../../start/ports.mjs';
import { checkout } from './server.mjs';

export const ADMIN = { email: 'admin@bench.example', password: 'Bench-password-1' };

/** What every process of a bench has in common; nothing of the caller's own settings gets in. */
function environment(url, port, more) {
  return {
    PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', NODE_ENV: 'production', DATABASE_URL: url, HOST: '127.0.0.1', PORT: String(port), TANTAM_REQUESTS_PER_MINUTE: '0',
    TANTAM_LOG_LEVEL: 'warn', TANTAM_DRAIN_SECONDS: '0', TANTAM_ADMIN_EMAIL: ADMIN.email, TANTAM_ADMIN_PASSWORD: ADMIN.password, TANTAM_TOKEN_SECRET: 'a secret that only benches use, 32 characters', ...more,
  };
}

/**
 * One process of the product's api, as built.
 *
 * @param {{ url: string, nodeOptions?: readonly string[], env?: Record<string, string> }} options
 * @returns {Promise<{ port: number, pid: number, bootMs: number, child: import('node:child_process').ChildProcess, stop(): Promise<void> }>}
 */
export async function startApi({ url, nodeOptions = [], env = {} }) {
  const port = await anyFreePort('127.0.0.1');
  const started = performance.now();
  const child = spawn(process.execPath, [...nodeOptions, join(checkout, 'apps/api/dist/main.js')], { env: environment(url, port, env), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
  await readyLine(child, 'the api');
  return { port, pid: child.pid ?? 0, bootMs: performance.now() - started, child, stop: () => ended(child) };
}

/** Waits for `{"event":"ready"` on the output. @param {import('node:child_process').ChildProcess} child @param {string} name */
export function readyLine(child, name) {
  return new Promise((resolve, reject) => {
    /** @type {string[]} */
    const lines = [];
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: /** @type {import('node:stream').Readable} */ (stream) }).on('line', (line) => {
        lines.push(line);
        if (line.includes('"event":"ready"')) resolve(JSON.parse(line));
      });
    }
    child.once('exit', (code) => reject(new Error(`${name} ended (${code}):\n${lines.slice(-15).join('\n')}`)));
  });
}

/** @param {import('node:child_process').ChildProcess} child @returns {Promise<void>} */
export function ended(child) {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve();
    const last = setTimeout(() => child.kill('SIGKILL'), 10_000);
    child.once('exit', () => {
      clearTimeout(last);
      resolve();
    });
    child.kill('SIGTERM');
  });
}
