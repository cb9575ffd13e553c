import { Injectable } from '@nestjs/common';
import { conflict, notFound } from '@tantam/kernel';
import { Audit } from '../../audit/audit.js';
import { Database } from '../../database/database.js';
import { Transactional } from '../../database/transactional.js';
import { Deliveries } from './deliveries.js';
import { OUTBOX_CHANNEL } from './outbox.js';
import { WakeUps } from '../../database/wake-ups.js';

export interface DeliveryKey {
  readonly sequence: number;
  readonly subscriber: string;
}

/** Whole queues are replayed in transactions of this many. */
const REPLAY_AT_ONCE = 1_000;

/** What an admin does about deliveries that failed. */
@Injectable()
export class StuckDeliveries {
  constructor(
    private readonly database: Database,
    private readonly deliveries: Deliveries,
    private readonly audit: Audit,
    private readonly wakeUps: WakeUps,
  ) {}

  /**
   * Has a parked or failed delivery tried again now, with all attempts before it.
   *
   * @throws DomainError `delivery-not-found`, `delivery-cannot-be-replayed`
   */
  @Transactional()
  async replay(key: DeliveryKey): Promise<void> {
    const changed = await this.database.execute(
      `update outbox_deliveries set state = 'ready', attempts = 0, available_at = null where sequence = $1 and subscriber = $2 and state in ('parked', 'retrying')`,
      [key.sequence, key.subscriber],
    );
    if (changed === 0) throw await this.refusal(key, 'delivery-cannot-be-replayed');
    this.note('outbox.replayed', key);
    await this.wake();
  }

  /** Has all parked ones tried again, of one subscriber or event if named. Returns how many. */
  async replayAll(subscriber: string | null, eventName: string | null): Promise<number> {
    let replayed = 0;
    for (let after = 0; ; ) {
      const page = await this.replayPage(after, subscriber, eventName);
      replayed += page.length;
      if (page.length < REPLAY_AT_ONCE) return replayed;
      after = Math.max(...page);
    }
  }

  /**
   * Ends a delivery that cannot succeed, so that the rest of its aggregate goes on. It is kept with who did it and why.
   *
   * @throws DomainError `delivery-not-found`, `delivery-cannot-be-discarded` for one that runs or has ended
   */
  @Transactional()
  async discard(key: DeliveryKey, userId: string, reason: string): Promise<void> {
    const ended = await this.database.row<{ aggregate: string | null }>(
      `update outbox_deliveries set state = 'discarded', finished_at = now(), available_at = null, discarded_by_id = $3, discard_reason = $4
       where sequence = $1 and subscriber = $2 and state in ('ready', 'held', 'retrying', 'parked')
       returning aggregate`,
      [key.sequence, key.subscriber, userId, reason],
    );
    if (!ended) throw await this.refusal(key, 'delivery-cannot-be-discarded');
    await this.deliveries.nextOf({ subscriber: key.subscriber, aggregate: ended.aggregate });
    this.note('outbox.discarded', key);
    await this.wake();
  }

  /** Up to and with the last sequence of a page, all its subscribers: a page never ends within an event. */
  @Transactional()
  protected async replayPage(after: number, subscriber: string | null, eventName: string | null): Promise<number[]> {
    const rows = await this.database.rows<DeliveryKey>(
      `with page as (
         select sequence, subscriber from outbox_deliveries
         where state = 'parked' and sequence > $1 and ($2::text is null or subscriber = $2) and ($3::text is null or event_name = $3)
         order by sequence fetch first $4 rows with ties for update
       )
       update outbox_deliveries d set state = 'ready', attempts = 0 from page
       where d.sequence = page.sequence and d.subscriber = page.subscriber and d.state = 'parked'
       returning d.sequence, d.subscriber`,
      [after, subscriber, eventName, REPLAY_AT_ONCE],
    );
    for (const key of rows) this.note('outbox.replayed', key);
    if (rows.length > 0) await this.wake();
    return rows.map(({ sequence }) => sequence);
  }

  private note(action: string, { sequence, subscriber }: DeliveryKey): void {
    this.audit.record({ action, resource: 'outbox-delivery', resourceId: `${sequence}.${subscriber}` });
  }

  private wake(): Promise<void> {
    return this.database.afterCommit(OUTBOX_CHANNEL, () => this.wakeUps.send(OUTBOX_CHANNEL));
  }

  private async refusal({ sequence, subscriber }: DeliveryKey, code: string): Promise<Error> {
    const found = await this.database.row(`select 1 from outbox_deliveries where sequence = $1 and subscriber = $2`, [sequence, subscriber]);
    return found ? conflict(code) : notFound('delivery-not-found');
  }
}
