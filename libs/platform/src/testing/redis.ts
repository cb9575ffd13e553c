import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Redis } from 'ioredis';

export interface TestRedis {
  readonly url: string;
  /** `kill -9`. */
  kill(): Promise<void>;
  /** Starts it again on the same port. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

const START_WITHIN_MS = 10_000;

/** The command of a Redis server on this machine, or null. */
function serverCommand(): string | null {
  return ['redis-server', 'valkey-server'].find((command) => spawnSync(command, ['--version'], { stdio: 'ignore' }).status === 0) ?? null;
}

const command = serverCommand();

/** Whether tests that need Redis can run on this machine. */
export const hasRedis = command !== null;

/**
 * A Redis of its own for a suite, on a free port; null where the machine has none.
 *
 * @param isDurable whether it keeps an append-only file, as in production: then it is not empty after `restart`
 */
export async function startRedis({ isDurable = false }: { isDurable?: boolean } = {}): Promise<TestRedis | null> {
  if (!command) return null;
  const folder = mkdtempSync(join(tmpdir(), 'tantam-redis-'));
  const port = await freePort();
  const url = `redis://127.0.0.1:${port}`;
  let server: ChildProcess | null = null;
  const start = async (): Promise<void> => {
    server = spawn(command, ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', isDurable ? 'yes' : 'no'], { stdio: 'ignore' });
    await untilItAnswers(url);
  };
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const ending = server;
    server = null;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    ending.kill(signal);
    await once(ending, 'exit');
  };
  const stop = async (): Promise<void> => {
    await end('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  };
  await start();
  return { url, kill: () => end('SIGKILL'), restart: start, stop };
}

async function untilItAnswers(url: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  for (;;) {
    const client = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
    let refusal: Error | null = null;
    client.on('error', (error: Error) => (refusal = error));
    try {
      await client.connect();
      await client.ping();
      return;
    } catch (error) {
      if (Date.now() > deadline) throw new Error(`Redis did not start: ${String(refusal ?? error)}`, { cause: error });
      await pause(30);
    } finally {
      client.disconnect();
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (typeof address === 'object' && address ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
