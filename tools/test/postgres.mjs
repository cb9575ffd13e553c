/**
 * PostgreSQL for tests: `node tools/test/postgres.mjs` starts it in the background (or finds it running) and prints its address,
 * `--stop` ends it. Its data may be thrown away: nothing is flushed to disk.
 */
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setTimeout as pause } from 'node:timers/promises';
import { startEmbeddedPostgres } from '../start/embedded-postgres.mjs';
import { FolderLocked, takeLock } from '../start/folder-lock.mjs';

const dataFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../../.tantam/test-pg');
const settings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: 300,
  shared_buffers: '128MB',
  autovacuum_naptime: '10s',
};

/** One process at a time starts it; the others wait and then find it running. */
async function whenLocked(action) {
  const deadline = Date.now() + 120_000;
  for (;;) {
    let lock;
    try {
      lock = takeLock(join(dataFolder, 'start.lock'));
    } catch (error) {
      if (!(error instanceof FolderLocked) || Date.now() > deadline) throw error;
      await pause(100);
      continue;
    }
    try {
      return await action();
    } finally {
      lock.release();
    }
  }
}

/** The test server, started if it does not run; safe to call from many processes at once. */
export function testServer() {
  return whenLocked(() => startEmbeddedPostgres({ dataFolder, settings }));
}

let known;

/**
 * Address of a PostgreSQL for tests as superuser, ending in the database `postgres`: TEST_DATABASE_URL when given, else the
 * embedded one, which is started once and left running for the next run.
 */
export function ensureTestServer() {
  known ??= process.env.TEST_DATABASE_URL ? Promise.resolve(process.env.TEST_DATABASE_URL) : testServer().then(({ url }) => url);
  return known;
}

if (process.argv[1] && pathToFileURL(resolve(process.argv[1])).href === import.meta.url) {
  const server = await testServer();
  if (process.argv.includes('--stop')) await server.stop();
  else console.log(server.url);
}
