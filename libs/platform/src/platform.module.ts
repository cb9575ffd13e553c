import { Module, type DynamicModule } from '@nestjs/common';
import { ActingUsers } from './access/acting-users.js';
import { AuditModule } from './audit/audit.module.js';
import { AuditSchedules } from './audit/audit-schedules.js';
import { BulkKinds } from './bulk/engine/bulk-kinds.js';
import { BusinessTime } from './clock/business-time.js';
import { Clock, SystemClock } from './clock/clock.js';
import { CONFIG, type Config } from './config/config.js';
import type { Migration } from './database/data-source.js';
import { DatabaseModule } from './database/database.module.js';
import { WakeUps } from './database/wake-ups.js';
import { Events } from './events/events.js';
import { LaterSubscribers } from './events/outbox/later-subscribers.js';
import { Outbox } from './events/outbox/outbox.js';
import { ExportLists } from './exports/export-lists.js';
import { TableExports } from './exports/table-exports.js';
import { Files } from './files/files.js';
import { RequestLimits } from './http/request-limits.js';
import { StoredAnswers } from './idempotency/stored-answers.js';
import { IdempotencyInterceptor } from './idempotency/idempotency.interceptor.js';
import { ImportKinds } from './imports/engine/import-kinds.js';
import { JobQueue } from './jobs/job-queue.js';
import { jobsProviders } from './jobs/jobs.providers.js';
import { Schedules } from './jobs/schedules.js';
import { liveProviders } from './live/index.js';
import { Draining } from './processes/draining.js';
import { ObservabilityModule } from './metrics/observability.module.js';
import { registryProviders } from './registries/registry-providers.js';

@Module({})
class ConfigModule {
  static forRoot(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: CONFIG, useValue: config }], exports: [CONFIG] };
  }
}

/** The technical floor, global to every module. */
@Module({})
export class PlatformModule {
  /** @param clock another clock than the system's, for tools that write history */
  static forRoot(config: Config, migrations: readonly Migration[], clock: Clock = new SystemClock()): DynamicModule {
    return {
      module: PlatformModule,
      global: true,
      imports: [ConfigModule.forRoot(config), DatabaseModule.forRoot(migrations), AuditModule, ObservabilityModule],
      providers: [{ provide: Clock, useValue: clock }, BusinessTime, WakeUps, LaterSubscribers, Outbox, Events, Files, TableExports, ExportLists, IdempotencyInterceptor, StoredAnswers, AuditSchedules, ActingUsers, BulkKinds, ImportKinds, ...jobsProviders, RequestLimits, Draining, ...registryProviders, ...liveProviders],
      exports: [Clock, BusinessTime, WakeUps, LaterSubscribers, Outbox, Events, Files, TableExports, ExportLists, IdempotencyInterceptor, ActingUsers, BulkKinds, ImportKinds, JobQueue, Schedules, RequestLimits, Draining, ...registryProviders, ...liveProviders],
    };
  }
}
