import type { INestApplication } from '@nestjs/common';
import { AbstractWsAdapter } from '@nestjs/websockets';
import { Server } from 'socket.io';
import type { Config } from '../config/config.js';
import { isOwnOrigin } from './live-origin.js';
import type { LinkByRedis, RedisLink } from './live-redis.js';

export const LIVE_PATH = '/api/live';

/** Clients only join and leave; what they send is small. */
const MOST_BYTES_IN = 16 * 1024;

/**
 * Socket.IO on the port of the API. WebSocket only: long polling would need every request of a client to meet the same
 * process; a client that cannot open one asks the API instead. Nothing is recovered from memory: what was missed is read from
 * the database, with the rights of then.
 */
export class LiveAdapter extends AbstractWsAdapter {
  private link: RedisLink | null = null;

  constructor(
    app: INestApplication,
    private readonly config: Config,
    private readonly linkByRedis: LinkByRedis | null,
  ) {
    super(app);
  }

  override create(): Server {
    if (this.config.redisUrl) this.link ??= this.linkByRedis?.(this.config.redisUrl) ?? null;
    return new Server(this.httpServer, {
      path: LIVE_PATH,
      addTrailingSlash: false,
      serveClient: false,
      transports: ['websocket'],
      allowUpgrades: false,
      perMessageDeflate: false,
      maxHttpBufferSize: MOST_BYTES_IN,
      pingInterval: 15_000,
      pingTimeout: 10_000,
      connectTimeout: 10_000,
      allowRequest: (request, answer) => answer('foreign-origin', isOwnOrigin(request, this.config)),
      ...(this.link ? { adapter: this.link.adapter } : {}),
    });
  }

  /** Events are answered by the gateway itself, after their access check; what Nest would subscribe stops the boot. */
  override bindMessageHandlers(): void {
    return;
  }

  override async dispose(): Promise<void> {
    this.link?.close();
    await super.dispose();
  }
}
