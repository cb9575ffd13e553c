import { Global, Module } from '@nestjs/common';
import { Dependencies } from '../lifecycle/dependencies.js';
import { WatchRedis } from '../lifecycle/watch-redis.js';
import { FloorGauges } from './floor-gauges.js';
import { Metrics } from './metrics.js';

/** What operations see of a process: figures, and what it has to do without. */
@Global()
@Module({ providers: [Metrics, FloorGauges, Dependencies, WatchRedis], exports: [Metrics, Dependencies] })
export class ObservabilityModule {}
