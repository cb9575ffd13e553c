/** PostgreSQL: lost, refused, starting up, shutting down, too many connections, lock not had in time, deadlock. */
const DATABASE_AWAY = /^(08|57P0|53300|55P03|40P01|40001)/;
const NETWORK_AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH', 'EAI_AGAIN', 'ENOTFOUND']);
const AWAY_MESSAGE = /Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Query read timeout/;

/** Whether work failed only because the database was not to be had: the same again, a little later, may succeed. */
export function isDatabaseAway(error: unknown): boolean {
  const { code, syscall } = (error ?? {}) as { code?: unknown; syscall?: unknown };
  // ENOENT: the socket of a server on this machine; of a file it means something else.
  if (typeof code === 'string' && code) return DATABASE_AWAY.test(code) || NETWORK_AWAY.has(code) || (code === 'ENOENT' && syscall === 'connect');
  return error instanceof Error && AWAY_MESSAGE.test(error.message);
}
