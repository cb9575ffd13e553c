import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { startEmbeddedPostgres } from '../../start/embedded-postgres.mjs';

export const checkout = resolve(dirname(fileURLToPath(import.meta.url)), '../../..');
const dataFolder = join(checkout, '.tantam', 'bench-pg');

/**
 * Nothing is flushed to disk, for all rungs alike: a disk that takes 5 ms to flush would hide what a write costs
 * besides. The rest is what a server of 16 GiB would be given: some machines take pages of
 * files from the cache soon after they were read, and then a disk is measured.
 */
const settings = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: 120, shared_buffers: process.env.BENCH_SHARED_BUFFERS ?? '4GB', effective_cache_size: '12GB', work_mem: '16MB',
  maintenance_work_mem: '512MB', max_wal_size: '8GB', checkpoint_timeout: '30min', random_page_cost: 1.1, jit: 'off', autovacuum: 'on',
};

/** @returns {Promise<{ url: string, stop(): Promise<void> }>} BENCH_DATABASE_URL (a superuser's), else the product's own PostgreSQL on a data folder of the bench */
export async function benchServer() {
  const given = process.env.BENCH_DATABASE_URL;
  if (given) return { url: given, stop: async () => undefined };
  const server = await startEmbeddedPostgres({ dataFolder, settings });
  return { url: server.url, stop: () => (server.wasRunning ? Promise.resolve() : server.stop()) };
}

/** @param {string} url @param {string} database */
export function withDatabase(url, database) {
  const made = new URL(url);
  made.pathname = `/${database}`;
  return made.toString();
}

/** @template T @param {string} url @param {(client: pg.Client) => Promise<T>} work @returns {Promise<T>} */
export async function withClient(url, work) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A copy of a template, made by copying files. @param {string} url @param {string} template @param {string} name */
export async function cloneDatabase(url, template, name) {
  await withClient(url, async (client) => {
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name} template ${template} strategy file_copy`);
  });
  return withDatabase(url, name);
}
