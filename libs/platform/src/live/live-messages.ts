import { Injectable } from '@nestjs/common';
import { Database, type Statement } from '../database/database.js';

export interface NewLiveMessage {
  readonly room: string;
  readonly name: string;
  /** JSON text. */
  readonly data: string;
}

export interface LiveMessage {
  readonly sequence: number;
  readonly name: string;
  readonly data: unknown;
}

export type RoomMessage = LiveMessage & { readonly room: string };

/** What somebody missed: the room's last sequence, and the messages up to it; null when not all of them are there any more. */
export interface Missed {
  readonly last: number;
  readonly messages: readonly LiveMessage[] | null;
}

/** Most messages, and most bytes of them, that are told again; beyond that reading the screen anew is cheaper. */
const MOST_MISSED = 500;
const MOST_MISSED_BYTES = 512 * 1024;
/** Read at once, so that a burst of large ones stays some megabytes. */
const MOST_READ = 200;
const KEPT = '24 hours';

/**
 * Rooms are taken in order of their names, so that two publishers never wait for each other; each stays locked until its
 * publisher commits. So sequences have no gaps and grow in the order of commits: whoever has seen n misses nothing before it.
 */
const APPEND = `
  with given as (
    select room, name, data, row_number() over (partition by room order by position) as nth, count(*) over (partition by room) as of_room
    from unnest($1::text[], $2::text[], $3::jsonb[]) with ordinality as message (room, name, data, position)
  ), numbered as (
    insert into live_rooms as known (room, last_sequence) select room, count(*) from given group by room order by room
    on conflict (room) do update set last_sequence = known.last_sequence + excluded.last_sequence
    returning room, last_sequence
  )
  insert into live_messages (room, sequence, name, data)
  select given.room, numbered.last_sequence - given.of_room + given.nth, given.name, given.data from given join numbered using (room)`;

/** Adds messages in their order; to travel with the commit, as their rooms wait until it is done. */
export function appended(messages: readonly NewLiveMessage[]): Statement {
  return { sql: APPEND, parameters: [messages.map(({ room }) => room), messages.map(({ name }) => name), messages.map(({ data }) => data)] };
}

/** The last day's messages of every room, by their sequence. A room's count is kept for good: a number is never given twice. */
@Injectable()
export class LiveMessages {
  constructor(private readonly database: Database) {}

  /** The sequence of a room's last message, 0 before its first. */
  async last(room: string): Promise<number> {
    return (await this.database.row<{ last: number }>(`select last_sequence as last from live_rooms where room = $1`, [room]))?.last ?? 0;
  }

  /** What came into a room after a sequence. */
  async missed(room: string, after: number): Promise<Missed> {
    const rows = await this.database.rows<LiveMessage & { last: number; bytes: number }>(
      `select known.last_sequence as last, message.sequence, message.name, message.data, length(message.data::text) as bytes
       from live_rooms known left join live_messages message on message.room = known.room and message.sequence > $2
       where known.room = $1 order by message.sequence limit $3`,
      [room, after, MOST_MISSED + 1],
    );
    const last = rows[0]?.last ?? 0;
    const messages = rows.filter((row) => row.sequence !== null).map(({ sequence, name, data }) => ({ sequence, name, data }));
    const bytes = rows.reduce((sum, row) => sum + (row.bytes ?? 0), 0);
    const isWhole = messages.length === last - after && messages.length <= MOST_MISSED && bytes <= MOST_MISSED_BYTES;
    return { last, messages: isWhole ? messages : null };
  }

  /** What is newer than these sequences, room by room in order; `isMore`: not everything could be read at once. */
  async newer(positions: ReadonlyMap<string, number>): Promise<{ messages: readonly RoomMessage[]; isMore: boolean }> {
    const messages = await this.database.rows<RoomMessage>(
      `select message.room, message.sequence, message.name, message.data
       from unnest($1::text[], $2::bigint[]) as seen (room, sequence) join live_messages message on message.room = seen.room and message.sequence > seen.sequence
       order by message.room, message.sequence limit $3`,
      [[...positions.keys()], [...positions.values()], MOST_READ],
    );
    return { messages, isMore: messages.length === MOST_READ };
  }

  /** Removes one batch of what is older than a day. @returns how many */
  async removeOld(batch: number): Promise<number> {
    return this.database.execute(
      `delete from live_messages where ctid = any(array(select ctid from live_messages where created_at < now() - $1::interval order by created_at limit $2 for update skip locked))`,
      [KEPT, batch],
    );
  }
}
