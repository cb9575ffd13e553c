import { Injectable, Logger, type BeforeApplicationShutdown } from '@nestjs/common';
import { WebSocketGateway, type OnGatewayInit } from '@nestjs/websockets';
import type { Server, Socket } from 'socket.io';
import { SignedIn } from '../access/declared-access.js';
import { Database } from '../database/database.js';
import { LiveFeed, type JoinAnswer } from './live-feed.js';
import { LiveReader, MOST_ROOMS } from './live-reader.js';
import { LiveSessions } from './live-sessions.js';
import { DeclaredSocketEvents, SocketEvent, type DeclaredSocketEvent } from './socket-events.js';

/** With the statement itself, a session that ends is cut off within two seconds. */
const CHECK_SESSIONS_EVERY_MS = 1_200;
const MOST_CONNECTIONS_OF_SESSION = 30;

type Answer = (answer: unknown) => void;
type Handler = (reader: LiveReader, payload: unknown, answer: Answer) => Promise<void> | void;

/** The live connections of this process: lets people in by their access token, and out when their session ends. */
@Injectable()
@WebSocketGateway()
export class LiveGateway implements OnGatewayInit<Server>, BeforeApplicationShutdown {
  private readonly logger = new Logger('Live');
  private readonly readers = new Map<Socket, LiveReader>();
  private server: Server | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly sessions: LiveSessions,
    private readonly feed: LiveFeed,
    private readonly events: DeclaredSocketEvents,
    private readonly database: Database,
  ) {}

  afterInit(server: Server): void {
    this.server = server;
    const events = this.events.of(this);
    server.use((socket, next) => void this.admit(socket).then(() => next(), next));
    server.on('connection', (socket) => this.connected(socket, events));
    this.feed.start();
    this.checkLater();
  }

  async beforeApplicationShutdown(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    for (const reader of this.readers.values()) reader.cut('server-stops');
    await this.feed.stop();
  }

  /** How many are connected to this process. */
  connectionCount(): number {
    return this.readers.size;
  }

  /**
   * Ends the connections of a session as soon as the current transaction is committed, on all processes as far as Redis joins
   * them; elsewhere the next check finds them.
   */
  async cut(sessionId: string): Promise<void> {
    await this.database.afterCommit(`cut ${sessionId}`, () => this.server?.in(roomOfSession(sessionId)).disconnectSockets(true));
  }

  @SocketEvent('join')
  @SignedIn('Who may listen in a room is the rule of its kind, asked at each join')
  async join(reader: LiveReader, payload: unknown, answer: (answer: JoinAnswer) => void): Promise<void> {
    const request = joinRequest(payload);
    if (!request || (reader.rooms.size >= MOST_ROOMS && !reader.rooms.has(request.room))) return answer({ status: 'refused' });
    await this.feed.join(reader, request.room, request.after, (given) => {
      if (given.status !== 'refused' && reader.isHere()) reader.rooms.add(request.room);
      answer(given);
      return reader.isHere();
    });
  }

  @SocketEvent('leave')
  @SignedIn('Everyone may stop listening')
  leave(reader: LiveReader, payload: unknown, answer: Answer): void {
    const request = joinRequest(payload);
    if (request) this.quit(reader, request.room);
    answer({ status: 'left' });
  }

  /** @throws Error `unauthenticated`, `too-many-connections`: the client hears its name as `connect_error` */
  private async admit(socket: Socket): Promise<void> {
    const token = (socket.handshake.auth as { token?: unknown }).token;
    const person = typeof token === 'string' ? await this.sessions.ofToken(token) : null;
    if (!person) throw new Error('unauthenticated');
    const sameSession = [...this.readers.values()].filter((reader) => reader.sessionId === person.sessionId);
    if (sameSession.length >= MOST_CONNECTIONS_OF_SESSION) throw new Error('too-many-connections');
    this.readers.set(socket, new LiveReader(socket, person));
  }

  private connected(socket: Socket, events: readonly DeclaredSocketEvent[]): void {
    const reader = this.readers.get(socket);
    if (!reader) return void socket.disconnect(true);
    void socket.join(roomOfSession(reader.sessionId));
    socket.on('disconnect', () => this.gone(socket, reader));
    socket.onAny(() => {
      if (!reader.takesOne()) reader.cut('too-many-messages');
    });
    for (const event of events) {
      socket.on(event.name, (payload: unknown, answer: unknown) => {
        if (socket.connected) void this.answer(reader, event, payload, typeof answer === 'function' ? (answer as Answer) : () => undefined);
      });
    }
  }

  private async answer(reader: LiveReader, event: DeclaredSocketEvent, payload: unknown, answer: Answer): Promise<void> {
    try {
      if (!this.isOpenTo(reader, event)) return answer({ status: 'refused' });
      await (this as unknown as Record<string, Handler>)[event.method]!(reader, payload, answer);
    } catch (error) {
      this.logger.error(`socket event ${event.name}`, error instanceof Error ? error.stack : String(error));
      answer({ status: 'failed' });
    }
  }

  private isOpenTo(reader: LiveReader, { access }: DeclaredSocketEvent): boolean {
    return access?.kind === 'signed-in' || (access?.kind === 'permission' && reader.actor.permissions.has(access.permission));
  }

  private quit(reader: LiveReader, room: string): void {
    reader.rooms.delete(room);
    this.feed.leave(reader, room);
  }

  private gone(socket: Socket, reader: LiveReader): void {
    this.readers.delete(socket);
    for (const room of [...reader.rooms]) this.quit(reader, room);
  }

  private checkLater(): void {
    this.timer = setTimeout(() => {
      this.checkSessions()
        .catch((error: unknown) => this.logger.warn(`checking sessions: ${error instanceof Error ? error.message : String(error)}`))
        .finally(() => this.timer && this.checkLater());
    }, CHECK_SESSIONS_EVERY_MS);
  }

  private async checkSessions(): Promise<void> {
    // Who connects while the answer is under way was not asked about, and is not cut for it.
    const asked = [...this.readers.values()];
    if (asked.length === 0) return;
    const open = await this.sessions.stillOpen([...new Set(asked.map((reader) => reader.sessionId))]);
    for (const reader of asked) {
      const actor = open.get(reader.sessionId);
      if (!actor) reader.cut('session-ended');
      else if (reader.update(actor)) await this.checkRooms(reader);
    }
  }

  private async checkRooms(reader: LiveReader): Promise<void> {
    for (const room of [...reader.rooms]) {
      if (await this.feed.mayStay(reader, room)) continue;
      this.quit(reader, room);
      reader.tellLeft(room);
    }
  }
}

function roomOfSession(sessionId: string): string {
  return `session:${sessionId}`;
}

function joinRequest(payload: unknown): { room: string; after: number | null } | null {
  const { room, after = null } = (typeof payload === 'object' && payload !== null ? payload : {}) as { room?: unknown; after?: unknown };
  if (typeof room !== 'string' || room.length > 100) return null;
  if (after !== null && !(typeof after === 'number' && Number.isSafeInteger(after) && after >= 0)) return null;
  return { room, after };
}
