import { Injectable } from '@nestjs/common';
import { Database } from '../database/database.js';
import { WakeUps } from '../database/wake-ups.js';
import { appended, type NewLiveMessage } from './live-messages.js';
import { LiveRooms } from './live-rooms.js';

/** Where processes tell each other that some room has something new. */
export const LIVE_CHANNEL = 'tantam_live';

const MOST_BYTES = 64 * 1024;

/** Tells open screens what has happened. */
@Injectable()
export class Live {
  constructor(
    private readonly database: Database,
    private readonly rooms: LiveRooms,
    private readonly wakeUps: WakeUps,
  ) {}

  /**
   * Tells everyone in a room, as part of the current transaction (else of one of its own): what rolls back was never told.
   * Whoever was away hears it on return, within a day. The room is locked from the end of the transaction to its commit, so
   * what many write at once belongs to a later subscriber of the outbox, which tells one message per chunk.
   *
   * @param data JSON: ids, codes, days, numbers, states; never names or phones. Up to 64 KB.
   * @throws Error for a room that no module defines; RangeError for data that are too large
   */
  async publish(room: string, name: string, data: unknown): Promise<void> {
    this.rooms.require(room);
    const message = { room, name, data: JSON.stringify(data) };
    if (Buffer.byteLength(message.data) > MOST_BYTES) throw new RangeError(`${name} for ${room} is larger than ${MOST_BYTES} bytes`);
    if (this.database.isInTransaction()) await this.gather(message);
    else await this.database.transaction(() => this.gather(message));
  }

  private async gather(message: NewLiveMessage): Promise<void> {
    const gathered = this.database.ofTransaction<NewLiveMessage[]>(this, () => []);
    gathered.push(message);
    this.database.beforeCommit(this, () => Promise.resolve([appended(gathered.splice(0))]));
    await this.database.afterCommit(this, () => this.wakeUps.send(LIVE_CHANNEL));
  }
}
