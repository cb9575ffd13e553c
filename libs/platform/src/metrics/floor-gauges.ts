import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../database/database.js';
import { Metrics } from './metrics.js';

/** One row; each count is read from an index that holds only what is open. */
const WORK = `
  select
    (select count(*) from outbox_deliveries where state in ('ready', 'retrying', 'running', 'held')) as open,
    (select count(*) from outbox_deliveries where state = 'parked') as parked,
    coalesce((select extract(epoch from now() - min(event.occurred_at)) from outbox_deliveries delivery join outbox_events event using (sequence)
      where delivery.state in ('ready', 'retrying', 'running', 'held')), 0)::float8 as "oldestSeconds",
    (select count(*) from imports where status in ('queued', 'checking', 'running')) as imports,
    coalesce((select extract(epoch from now() - max(sealed_at)) from audit_seals), 0)::float8 as "sealSeconds"`;

interface Work extends Record<string, number> {
  readonly open: number;
  readonly parked: number;
  readonly oldestSeconds: number;
  readonly imports: number;
  readonly sealSeconds: number;
}

/** The floor's own figures: connections of this process, and the work that lies in the database for all of them. */
@Injectable()
export class FloorGauges implements OnModuleInit {
  constructor(
    private readonly metrics: Metrics,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.metrics.gauges(
      {
        tantam_database_connections: 'Connections that this process holds',
        tantam_database_connections_idle: 'Connections that nobody uses right now',
        tantam_database_connections_waited_for: 'Statements and transactions that wait for a connection',
      },
      () => {
        const { total, idle, waiting } = this.database.poolUsage();
        return { tantam_database_connections: total, tantam_database_connections_idle: idle, tantam_database_connections_waited_for: waiting };
      },
    );
    this.metrics.gauges(
      {
        tantam_outbox_open: 'Deliveries of events that are still to be made, in all processes',
        tantam_outbox_parked: 'Deliveries that failed too often and wait for an admin',
        tantam_outbox_oldest_seconds: 'Age of the oldest event that is still to be delivered',
        tantam_imports_open: 'Imports that wait or run',
        tantam_audit_seal_age_seconds: 'Time since the last seal of the audit trail; nothing is sealed while nothing happens',
      },
      async () => {
        const work = (await this.database.row<Work>(WORK))!;
        return {
          tantam_outbox_open: work.open, tantam_outbox_parked: work.parked, tantam_outbox_oldest_seconds: work.oldestSeconds,
          tantam_imports_open: work.imports, tantam_audit_seal_age_seconds: work.sealSeconds,
        };
      },
    );
  }
}
