import { ensureAppRole, startEmbeddedPostgres } from './embedded-postgres.mjs';
import { isAlive } from './processes.mjs';

/** Thrown for a database that the product cannot use; the message is for the person who starts it. */
export class UnusableDatabase extends Error {}

const oldestVersion = 150_000;

/** The given database, checked: it answers and is new enough. Its address is not repeated in messages (it holds a password). */
async function givenDatabase(url) {
  const { default: pg } = await import('pg');
  let version;
  try {
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
    await client.connect();
    version = Number((await client.query('show server_version_num')).rows[0].server_version_num);
    await client.end();
  } catch (error) {
    const reason = error.message || error.code;
    throw new UnusableDatabase(`Không kết nối được DATABASE_URL / Cannot connect to DATABASE_URL: ${reason}`, { cause: error });
  }
  if (version < oldestVersion) {
    throw new UnusableDatabase(`Cần PostgreSQL từ bản 15 / PostgreSQL 15 or later is needed (${Math.floor(version / 10_000)})`);
  }
  return { url, stop: () => Promise.resolve() };
}

/** The embedded one, with a role of its own for the api: the schema and the audit trail belong to another. */
async function embeddedDatabase(dataFolder) {
  const server = await startEmbeddedPostgres({ dataFolder, database: 'tantam' });
  try {
    return supervised(dataFolder, server, await ensureAppRole(server.url));
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** What a start needs to notice that it died and to start it again; on the same port, unless a stranger has taken that. */
function supervised(dataFolder, server, url) {
  const database = { url, ownerUrl: server.url, stop: () => server.stop(), isRunning: () => isAlive(server.pid) };
  database.restart = async () => {
    server = await startEmbeddedPostgres({ dataFolder, database: 'tantam', port: server.port });
    database.ownerUrl = server.url;
    database.url = await ensureAppRole(server.url);
  };
  return database;
}

/**
 * DATABASE_URL when given, else the embedded PostgreSQL of the data folder.
 * @returns {Promise<{ url: string, ownerUrl?: string, stop(): Promise<void>, isRunning?(): boolean, restart?(): Promise<void> }>}
 *   with `isRunning` and `restart` where it is ours to look after
 */
export function openDatabase(dataFolder, env = process.env) {
  return env.DATABASE_URL ? givenDatabase(env.DATABASE_URL) : embeddedDatabase(dataFolder);
}
