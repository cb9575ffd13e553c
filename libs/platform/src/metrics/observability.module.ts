import { Global, Inject, Module, type OnModuleInit } from '@nestjs/common';
import { CONFIG } from '../config/config.js';
import { Database } from '../database/database.js';
import { Dependencies } from '../lifecycle/dependencies.js';
import { WatchRedis } from '../lifecycle/watch-redis.js';
import { FloorGauges } from './floor-gauges.js';
import { startTracing, TRACING, type Tracing } from '../tracing/tracing.js';
import { Metrics } from './metrics.js';

/** What operations see of a process: figures, and what it has to do without. */
@Global()
@Module({ providers: [{ provide: TRACING, inject: [CONFIG], useFactory: startTracing }, Metrics, FloorGauges, Dependencies, WatchRedis], exports: [Metrics, Dependencies, TRACING] })
export class ObservabilityModule implements OnModuleInit {
  constructor(
    private readonly database: Database,
    @Inject(TRACING) private readonly tracing: Tracing | null,
  ) {}

  onModuleInit(): void {
    if (this.tracing) this.database.observeStatements(this.tracing.statements);
  }
}
