import { Injectable } from '@nestjs/common';
import type { Actor } from '../access/actor.js';

/** Who may listen in rooms of a kind, and what each listener gets of a message. Data are JSON. */
export interface LiveRoomKind<Data = unknown, Heard = Data> {
  /** Asked at every join, and again when the listener's rights have changed. `id` is empty for a kind with one room. */
  mayJoin(actor: Actor, id: string): Promise<boolean>;
  /**
   * What this listener may know of each message, in their order: the data, part of them with names that he may know, or null for nothing. Asked with the
   * same array for every listener, so that what is the same for many can be looked up once. Without it everyone gets all.
   */
  trim?(actor: Actor, messages: readonly Data[]): Promise<readonly (Heard | null)[]>;
  /** Least milliseconds between two deliveries in one process; what comes meanwhile is trimmed and sent together. */
  gatherMs?: number;
}

const ROOM = /^([a-z][a-z-]{0,30})(?::([\w-]{1,64}))?$/;

/** The kinds of rooms there are: `user:<id>`, `job:<id>`, or one room alone. Modules define theirs at start. */
@Injectable()
export class LiveRooms {
  private readonly kinds = new Map<string, LiveRoomKind>();

  define<Data, Heard = Data>(kind: string, definition: LiveRoomKind<Data, Heard>): void {
    if (this.kinds.has(kind)) throw new Error(`Live rooms of kind ${kind} are defined twice`);
    this.kinds.set(kind, definition as LiveRoomKind);
  }

  /** The kind and id that a room's name says, or null when there is no such kind. */
  find(room: string): { readonly kind: LiveRoomKind; readonly id: string } | null {
    const [, name = '', id = ''] = ROOM.exec(room) ?? [];
    const kind = this.kinds.get(name);
    return kind ? { kind, id } : null;
  }

  /** @throws Error for a room whose kind nobody defined */
  get(room: string): { readonly kind: LiveRoomKind; readonly id: string } {
    const found = this.find(room);
    if (!found) throw new Error(`No module defines live rooms such as ${room}`);
    return found;
  }

  /** @throws Error as {@link get} */
  require(room: string): void {
    this.get(room);
  }
}
