import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../database/database.js';
import { AuditSeals } from './audit-seals.js';

/** Months for which the trail has its partitions ready. */
const MONTHS_AHEAD = 12;

/** What the trail needs from time to time: seals, and partitions for the months to come. */
@Injectable()
export class AuditKeeper {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly database: Database,
    private readonly seals: AuditSeals,
  ) {}

  /** Each minute. The hash also goes to the log, which lies elsewhere: an end that is cut off later is missed there. */
  async seal(): Promise<void> {
    const seal = await this.seals.seal();
    if (seal) this.logger.log(`seal ${seal.number}: ${seal.entryCount} entries, ${seal.hash.toString('hex')}`);
  }

  /** Each day, and at the start. What cannot be made now is made the next time: the rest takes what has no partition. */
  async makePartitions(): Promise<void> {
    await this.database.execute('select audit_make_partitions($1)', [MONTHS_AHEAD]);
  }
}
