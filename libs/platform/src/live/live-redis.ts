import { Logger } from '@nestjs/common';
import { createAdapter } from '@socket.io/redis-adapter';
import { Redis } from 'ioredis';
import type { ServerOptions } from 'socket.io';

export interface RedisLink {
  readonly adapter: NonNullable<ServerOptions['adapter']>;
  close(): void;
}

export type LinkByRedis = (url: string) => RedisLink;

const logger = new Logger('Live');

/**
 * Carries what is ephemeral between api processes, such as cutting the connections of a session. Messages do not go this
 * way: they are read from PostgreSQL, so that live updates go on when Redis is down.
 */
export function linkByRedis(url: string): RedisLink {
  const publisher = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: null });
  const subscriber = new Redis(url, { maxRetriesPerRequest: null });
  let isTold = false;
  for (const client of [publisher, subscriber]) {
    client.on('ready', () => (isTold = false));
    client.on('error', (error: Error) => {
      if (!isTold) logger.warn(`Redis does not answer; connections on other processes are cut a second later: ${error.message}`);
      isTold = true;
    });
  }
  return {
    adapter: createAdapter(forgiving(publisher), forgiving(subscriber)),
    close: () => [publisher, subscriber].forEach((client) => client.disconnect()),
  };
}

/** What the adapter uses of a client. It waits for no answer: a call that fails would otherwise end the process. */
function forgiving(client: Redis) {
  type Listener = (...given: unknown[]) => void;
  const tried = (call: Promise<unknown>): void => void call.catch((error: Error) => logger.debug(`Redis: ${error.message}`));
  return {
    publish: (channel: string, message: string | Buffer) => tried(client.publish(channel, message)),
    subscribe: (channels: string | string[]) => tried(client.subscribe(...[channels].flat())),
    psubscribe: (pattern: string) => tried(client.psubscribe(pattern)),
    unsubscribe: (channels: string | string[]) => tried(client.unsubscribe(...[channels].flat())),
    punsubscribe: (pattern: string) => tried(client.punsubscribe(pattern)),
    on: (event: string, listener: Listener) => client.on(event, listener),
    off: (event: string, listener: Listener) => client.off(event, listener),
  };
}
