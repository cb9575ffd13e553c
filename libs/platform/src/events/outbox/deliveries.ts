import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { isGoneFromHere } from '../../processes/process-owner.js';
import { ABANDONED, CLAIM, FAIL, FINISH, FINISH_ALL, FORGET_OLD, FREE_STRANDED, GIVE_BACK, MOST_AT_ONCE, NEXT_OF_LANE, RENEW } from './claim.sql.js';
import type { Claim, ClaimedDelivery, ClaimRoom } from './delivery.js';
import { retryPauseMs } from './retry-schedule.js';

/** How long a claim holds without being renewed. */
export const LEASE_SECONDS = 15;

type Held = Pick<ClaimedDelivery, 'sequence' | 'subscriber' | 'fence'>;

interface ClaimRow extends ClaimedDelivery {
  readonly held: number;
  readonly lookedAt: number;
}

/** The life of a delivery, from claim to end. Times are the database's own, so that clocks may differ between machines. */
@Injectable()
export class Deliveries {
  constructor(private readonly database: Database) {}

  /** Takes deliveries that are due and first of their lane, at most `room` for each subscriber. */
  async claim(owner: string, rooms: readonly ClaimRoom[]): Promise<Claim> {
    const known = rooms.filter(({ room }) => room > 0);
    if (known.length === 0) return { claimed: [], held: 0, undecided: 0 };
    const rows = await this.database.rows<ClaimRow>(CLAIM, [
      known.map(({ subscriber }) => subscriber),
      known.map(({ eventNames }) => eventNames.join(',')),
      known.map(({ room }) => Math.min(room, MOST_AT_ONCE)),
      owner,
      LEASE_SECONDS,
    ]);
    const claimed = rows.filter(({ sequence }) => sequence !== null);
    const { held, lookedAt } = rows[0]!;
    return { claimed, held, undecided: lookedAt - held - claimed.length };
  }

  /** Marks a delivery done, in the subscriber's transaction. False: it is held under another fence by now; keep nothing. */
  async finish(delivery: Held & Pick<ClaimedDelivery, 'aggregate'>): Promise<boolean> {
    const done = await this.database.execute(FINISH, [delivery.sequence, delivery.subscriber, delivery.fence]);
    if (done === 0) return false;
    await this.nextOf(delivery);
    return true;
  }

  /** The same for several of one subscriber. False when even one is held under another fence. */
  async finishAll(deliveries: readonly (Held & Pick<ClaimedDelivery, 'aggregate'>)[]): Promise<boolean> {
    const [first] = deliveries;
    if (!first) return true;
    if (deliveries.length === 1) return this.finish(first);
    const done = await this.database.execute(FINISH_ALL, [deliveries.map(({ sequence }) => sequence), first.subscriber, deliveries.map(({ fence }) => fence)]);
    if (done < deliveries.length) return false;
    for (const delivery of deliveries) await this.nextOf(delivery);
    return true;
  }

  /** Lets the next of the lane come, after the one in front has ended. */
  async nextOf({ subscriber, aggregate }: Pick<ClaimedDelivery, 'subscriber' | 'aggregate'>): Promise<void> {
    if (aggregate !== null) await this.database.execute(NEXT_OF_LANE, [subscriber, aggregate]);
  }

  /** Has it tried again after a pause, or parks it when no attempt is left. Null: it belongs to somebody else by now. */
  async fail(delivery: Held & Pick<ClaimedDelivery, 'attempts'>, error: string): Promise<'retrying' | 'parked' | null> {
    const pauseMs = retryPauseMs(delivery.attempts, Math.random());
    const changed = await this.database.execute(FAIL, [delivery.sequence, delivery.subscriber, delivery.fence, pauseMs, error]);
    if (changed === 0) return null;
    return pauseMs === null ? 'parked' : 'retrying';
  }

  /** Gives back what was claimed and not begun; it does not count as an attempt. */
  async giveBack(deliveries: readonly Held[]): Promise<void> {
    for (const { sequence, subscriber, fence } of deliveries) await this.database.execute(GIVE_BACK, [sequence, subscriber, fence]);
  }

  async renew(owner: string): Promise<void> {
    await this.database.execute(RENEW, [owner, LEASE_SECONDS]);
  }

  /**
   * Frees what dead processes hold: at once when they ran on this machine, else when the lease has run out. It counts as a
   * failure, so that an event that kills its process is parked in the end.
   *
   * @returns how many
   */
  async freeAbandoned(): Promise<number> {
    return this.database.transaction(async () => {
      const abandoned = await this.database.rows<Held & { attempts: number }>(ABANDONED, [await this.goneOwners()]);
      for (const delivery of abandoned) await this.fail(delivery, 'the process that had it stopped or froze');
      return abandoned.length;
    });
  }

  /**
   * Lets come what waits behind nothing; looks at a page of those that wait.
   *
   * @param after where the last look ended, 0 at first
   * @returns where the next one goes on
   */
  async freeStranded(after: number): Promise<number> {
    const row = await this.database.row<{ looked_at: number; last: number | null }>(FREE_STRANDED, [after]);
    return row!.looked_at < 1_000 ? 0 : row!.last!;
  }

  /** Deletes events that ended before the instant, with their deliveries. Returns how many. */
  async forget(before: Date): Promise<number> {
    let forgotten = 0;
    for (let after = 0; ; ) {
      const page = await this.database.row<{ last: number | null; is_all_old: boolean; forgotten: number }>(FORGET_OLD, [after, before]);
      forgotten += page!.forgotten;
      if (!page!.is_all_old || page!.last === null) return forgotten;
      after = page!.last;
    }
  }

  private async goneOwners(): Promise<string[]> {
    const rows = await this.database.rows<{ owner: string }>(`select distinct lease_owner as owner from outbox_deliveries where state = 'running' and lease_owner is not null`);
    return rows.map(({ owner }) => owner).filter(isGoneFromHere);
  }
}
