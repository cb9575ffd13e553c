import type { Socket } from 'socket.io';
import type { Actor } from '../access/actor.js';
import type { LiveListener } from './live-feed.js';
import type { LiveMessage } from './live-messages.js';
import type { LivePerson } from './live-sessions.js';

export const MOST_ROOMS = 50;
const BURST = 40;
const PER_SECOND = 10;
/** Packets waiting for a reader who does not read; then he is cut, and resumes from what he saw last. */
const MOST_WAITING = 64;

/** One connection of one signed-in person. */
export class LiveReader implements LiveListener {
  readonly rooms = new Set<string>();
  readonly sessionId: string;
  actor: Actor;
  private tokens = BURST;
  private filledAt = Date.now();
  private waiting = 0;

  constructor(
    private readonly socket: Socket,
    person: LivePerson,
  ) {
    this.actor = person.actor;
    this.sessionId = person.sessionId;
    // What is not flushed waits because the line takes no more.
    socket.conn.on('packetCreate', () => (this.waiting += 1));
    socket.conn.on('flush', () => (this.waiting = 0));
  }

  deliver(room: string, messages: readonly LiveMessage[]): void {
    if (this.waiting >= MOST_WAITING) this.cut('too-slow');
    else this.socket.emit('messages', { room, messages });
  }

  drop(): void {
    this.cut('failed');
  }

  isHere(): boolean {
    return this.socket.connected;
  }

  /** Tells that a room is closed to this reader from now on. */
  tellLeft(room: string): void {
    this.socket.emit('left', { room });
  }

  /** Ends the connection, saying why as far as the line still carries it. */
  cut(reason: 'session-ended' | 'too-many-messages' | 'too-slow' | 'failed' | 'server-stops'): void {
    this.socket.emit('ended', { reason });
    this.socket.disconnect(true);
  }

  /** Whether one more message from this client is within measure: forty at once, ten a second. */
  takesOne(): boolean {
    const now = Date.now();
    this.tokens = Math.min(BURST, this.tokens + ((now - this.filledAt) / 1_000) * PER_SECOND);
    this.filledAt = now;
    this.tokens -= 1;
    return this.tokens >= 0;
  }

  /** Takes over rights as they are now. @returns whether they differ from those before */
  update(actor: Actor): boolean {
    const differs = rightsOf(actor) !== rightsOf(this.actor);
    this.actor = actor;
    return differs;
  }
}

function rightsOf(actor: Actor): string {
  return JSON.stringify([actor.role, [...actor.permissions].sort(), Object.entries(actor.scopes).sort(), [...actor.departmentIds].sort(), [...actor.branchIds].sort()]);
}
