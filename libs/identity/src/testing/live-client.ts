import { io, type Socket } from 'socket.io-client';
import { LIVE_PATH } from '@tantam/platform';

export interface HeardMessage {
  readonly room: string;
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

export interface JoinedRoom {
  readonly status: 'joined' | 'too-old' | 'refused';
  readonly sequence: number;
  readonly missed: readonly Omit<HeardMessage, 'room'>[];
}

/** A live connection as the web app opens one, which keeps what it hears. */
export class LiveClient {
  readonly heard: HeardMessage[] = [];
  readonly left: string[] = [];
  /** Why the server ended it, as far as it said so. */
  ended: string | null = null;

  private constructor(readonly socket: Socket) {
    socket.on('messages', ({ room, messages }: { room: string; messages: Omit<HeardMessage, 'room'>[] }) => this.heard.push(...messages.map((message) => ({ room, ...message }))));
    socket.on('left', ({ room }: { room: string }) => this.left.push(room));
    socket.on('ended', ({ reason }: { reason: string }) => (this.ended = reason));
  }

  /**
   * @param headers as a test user has them; none: no token is sent
   * @throws Error with the server's reason when the connection is refused
   */
  static async open(url: string, headers: { authorization?: string }, extraHeaders: Record<string, string> = {}): Promise<LiveClient> {
    const auth = headers.authorization === undefined ? {} : { token: headers.authorization.replace('Bearer ', '') };
    const socket = io(url, { path: LIVE_PATH, addTrailingSlash: false, transports: ['websocket'], auth, extraHeaders, reconnection: false, forceNew: true });
    const client = new LiveClient(socket);
    const refusal = await new Promise<Error | null>((resolve) => {
      socket.once('connect', () => resolve(null));
      socket.once('connect_error', resolve);
    });
    if (!refusal) return client;
    socket.close();
    throw refusal;
  }

  join(room: string, after?: number): Promise<JoinedRoom> {
    return this.socket.timeout(5_000).emitWithAck('join', { room, after }) as Promise<JoinedRoom>;
  }

  leave(room: string): Promise<unknown> {
    return this.socket.timeout(5_000).emitWithAck('leave', { room });
  }

  close(): void {
    this.socket.close();
  }
}
