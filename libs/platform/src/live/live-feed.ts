import { Injectable, Logger } from '@nestjs/common';
import type { Actor } from '../access/actor.js';
import { WakeUps } from '../database/wake-ups.js';
import { LiveMessages, type LiveMessage } from './live-messages.js';
import { LiveRooms } from './live-rooms.js';
import { RoomListeners } from './room-listeners.js';
import { LIVE_CHANNEL } from './live.js';
import { trimmed } from './trimmed.js';

/** Whoever listens: one connection of one person. */
export interface LiveListener {
  /** Rights as they are now. */
  readonly actor: Actor;
  /** Hands over messages of a room, in order; must not wait for the network. */
  deliver(room: string, messages: readonly LiveMessage[]): void;
  /** What he may know could not be found out: he is to come back and go on from what he saw last. */
  drop(): void;
}

export type JoinAnswer =
  | { readonly status: 'joined'; readonly sequence: number; readonly missed: readonly LiveMessage[] }
  /** Joined too, but what was missed is not all there any more: read the screen anew. */
  | { readonly status: 'too-old'; readonly sequence: number; readonly missed: readonly [] }
  | { readonly status: 'refused' };

/** A lost wake costs this long at most. */
const LOOK_EVERY_MS = 3_000;
const AFTER_FAILURE_MS = 1_000;

/**
 * Reads new messages once per process and hands them to its listeners, each of whom gets what he may know. Listeners have
 * positions of their own, so that joining, trimming and being slow happen without losing or doubling anything.
 */
@Injectable()
export class LiveFeed {
  private readonly logger = new Logger('Live');
  private readonly listeners = new Map<string, RoomListeners>();
  private readonly due = new Set<string>();
  private working: Promise<void> | null = null;
  private timer: NodeJS.Timeout | null = null;

  constructor(
    private readonly messages: LiveMessages,
    private readonly rooms: LiveRooms,
    private readonly wakeUps: WakeUps,
  ) {}

  start(): void {
    this.wakeUps.listen(LIVE_CHANNEL, () => this.look());
    this.timer = setInterval(() => this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async stop(): Promise<void> {
    if (this.timer) clearInterval(this.timer);
    for (const room of this.listeners.values()) room.close();
    this.listeners.clear();
    this.due.clear();
    await this.working;
  }

  /**
   * Lets somebody listen in a room from now on, and tells what came after the sequence that he saw last.
   *
   * @param answer called once, before the listener is told anything newer; false: he has gone meanwhile
   */
  async join(listener: LiveListener, room: string, after: number | null, answer: (answer: JoinAnswer) => boolean): Promise<void> {
    const found = this.rooms.find(room);
    if (!found || !(await found.kind.mayJoin(listener.actor, found.id))) return void answer({ status: 'refused' });
    const { last, messages } = after === null ? { last: await this.messages.last(room), messages: [] } : await this.messages.missed(room, after);
    const missed = messages && (await trimmed(found.kind.trim?.(listener.actor, messages.map(({ data }) => data)), messages));
    if (!answer(missed ? { status: 'joined', sequence: last, missed } : { status: 'too-old', sequence: last, missed: [] })) return;
    this.listenersOf(room).add(listener, last);
    // What came between reading and listening woke nobody here.
    this.look([room]);
  }

  leave(listener: LiveListener, room: string): void {
    const listeners = this.listeners.get(room);
    listeners?.remove(listener);
    if (!listeners?.isEmpty()) return;
    listeners.close();
    this.listeners.delete(room);
  }

  /** Whether the listener may still be in a room, with rights as they are now. */
  async mayStay(listener: LiveListener, room: string): Promise<boolean> {
    const { kind, id } = this.rooms.get(room);
    return kind.mayJoin(listener.actor, id);
  }

  private listenersOf(room: string): RoomListeners {
    let listeners = this.listeners.get(room);
    if (!listeners) {
      listeners = new RoomListeners(room, this.rooms.get(room).kind, () => this.readSoon(room));
      this.listeners.set(room, listeners);
    }
    return listeners;
  }

  private look(rooms: Iterable<string> = this.listeners.keys()): void {
    for (const room of [...rooms]) this.listeners.get(room)?.wake();
  }

  private readSoon(room: string): void {
    this.due.add(room);
    if (!this.working) this.startWork();
  }

  private startWork(): void {
    this.working = this.work().finally(() => {
      this.working = null;
      if (this.due.size > 0) this.startWork();
    });
  }

  /** One reading at a time; what becomes due meanwhile is read next. */
  private async work(): Promise<void> {
    while (this.due.size > 0) {
      const rooms = [...this.due];
      this.due.clear();
      try {
        await this.read(rooms);
      } catch (error) {
        this.logger.warn(`live messages: ${error instanceof Error ? error.message : String(error)}`);
        setTimeout(() => this.look(rooms), AFTER_FAILURE_MS).unref();
      }
    }
  }

  private async read(names: readonly string[]): Promise<void> {
    const rooms = names.flatMap((name) => this.listeners.get(name) ?? []).filter((room) => !room.isEmpty());
    if (rooms.length === 0) return;
    const { messages, isMore } = await this.messages.newer(new Map(rooms.map((room) => [room.name, room.position()])));
    await Promise.all(
      rooms.map(async (room) => {
        const own = messages.filter((message) => message.room === room.name).map(({ sequence, name, data }) => ({ sequence, name, data }));
        if (own.length > 0) await room.deliver(own);
      }),
    );
    if (isMore) names.forEach((name) => this.due.add(name));
  }
}
