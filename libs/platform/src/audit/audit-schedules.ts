import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Schedules } from '../jobs/schedules.js';
import { AuditKeeper } from './audit-keeper.js';

/** Seals every minute; makes partitions every night, long before their months begin. */
@Injectable()
export class AuditSchedules implements OnModuleInit {
  constructor(
    private readonly schedules: Schedules,
    private readonly keeper: AuditKeeper,
  ) {}

  onModuleInit(): void {
    this.schedules.every('seal-audit', '* * * * *', () => this.keeper.seal(), { attempts: 1 });
    this.schedules.every('make-audit-partitions', '17 2 * * *', () => this.keeper.makePartitions());
  }
}
