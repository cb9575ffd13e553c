import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startApi } from '../start/api-process.mjs';
import { anyFreePort } from '../start/ports.mjs';
import { ensureTestServer } from './postgres.mjs';

const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const admin = { email: 'admin@tantam.test', password: 'Quan-tri-vien-2026' };

async function onServer(serverUrl, run) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** A new, empty database; its address and how to remove it. */
async function freshDatabase() {
  const serverUrl = await ensureTestServer();
  const name = `product_${process.pid}_${Date.now().toString(36)}`;
  await onServer(serverUrl, (client) => client.query(`create database ${name}`));
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(serverUrl, (client) => client.query(`drop database if exists ${name} with (force)`)) };
}

/**
 * Runs the built product (`npm run build` first) on a new database, for browser tests and benchmarks.
 *
 * @param {{ demo?: boolean, port?: number, env?: Record<string, string> }} options a free port by default
 * @returns {Promise<{ url: string, databaseUrl: string, admin: { email: string, password: string }, demo: object | null, stop(): Promise<void> }>}
 *   `stop` ends the api and removes the database
 */
export async function startProduct({ demo = false, port, env = {} } = {}) {
  const database = await freshDatabase();
  const dataFolder = mkdtempSync(join(tmpdir(), 'tantam-product-'));
  const listenAt = port ?? (await anyFreePort());
  const api = startApi({
    main: join(checkout, 'apps/api/dist/main.js'),
    dataFolder,
    env: {
      ...process.env,
      DATABASE_URL: database.url,
      HOST: '127.0.0.1',
      PORT: String(listenAt),
      TANTAM_WEB_ROOT: join(checkout, 'apps/web/dist'),
      TANTAM_ADMIN_EMAIL: admin.email,
      TANTAM_ADMIN_PASSWORD: admin.password,
      ...(demo ? { TANTAM_DEMO: '1' } : {}),
      ...env,
    },
  });
  const stop = async () => {
    await api.stop();
    await database.drop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  try {
    const event = await api.ready;
    return { url: `http://127.0.0.1:${listenAt}`, databaseUrl: database.url, admin, demo: event.demo ?? null, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}
