import { Injectable } from '@nestjs/common';
import { BusinessTime, Database } from '@tantam/platform';
import { REPORTS_SUBSCRIBER } from '../reports.subscriber.js';

/** Up to when the kept figures know everything: the moment of the oldest change that is not counted yet, else now. */
@Injectable()
export class FiguresState {
  constructor(
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** Null while everything is being counted for the first time, or anew. */
  async asOf(): Promise<Date | null> {
    const row = await this.database.row<{ isFilled: boolean; since: Date | null }>(
      `select state.filled_at is not null as "isFilled",
         least((select min(first_at) from report_stale_customers), (select min(first_at) from report_stale_days),
           (select event.occurred_at from outbox_deliveries delivery join outbox_events event on event.sequence = delivery.sequence
            where delivery.subscriber = '${REPORTS_SUBSCRIBER}' and delivery.state in ('ready', 'running', 'retrying', 'held', 'parked')
            order by delivery.sequence limit 1)) as since
       from report_state state`,
    );
    if (!row?.isFilled) return null;
    return row.since ?? this.time.now();
  }
}
