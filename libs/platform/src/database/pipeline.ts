import type { Writable } from 'node:stream';
import type { PoolClient } from 'pg';

/**
 * Statements asked for in one moment go out in one write, which costs as much as a small query, and are answered in
 * their order: the connection pipelines them.
 */
export function alongside<T>(client: PoolClient, send: () => T): T {
  const stream = socketOf(client);
  stream.cork();
  process.nextTick(() => stream.uncork());
  return send();
}

function socketOf(client: PoolClient): Writable {
  return (client as unknown as { connection: { stream: Writable } }).connection.stream;
}

/** A connection that cannot even roll back is thrown away, with whatever it held. */
export async function rollBack(client: PoolClient): Promise<void> {
  try {
    await client.query('rollback');
    client.release();
  } catch (error) {
    client.release(error instanceof Error ? error : true);
  }
}
