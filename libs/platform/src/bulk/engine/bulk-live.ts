import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can } from '../../access/actor.js';
import { Database } from '../../database/database.js';
import { JobRooms } from '../../live/job-rooms.js';
import { Live } from '../../live/live.js';
import { BULK } from '../bulk.permissions.js';
import type { BulkStatus } from './bulk-job.js';

/** At most four tellings of progress a second; a change of status is always told. */
const PROGRESS_EVERY_MS = 250;

export interface BulkProgress {
  readonly status: BulkStatus;
  readonly processed: number;
  readonly total: number;
}

/** `job:<id>` of a bulk job: for who started it, and for who may see everybody's. */
@Injectable()
export class BulkLive implements OnModuleInit {
  private readonly toldAtMs = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly rooms: JobRooms,
  ) {}

  onModuleInit(): void {
    this.rooms.heardBy(async (actor, id) => {
      const job = await this.database.row<{ createdById: string }>(`select created_by_id as "createdById" from bulk_jobs where id = $1`, [id]);
      return job !== null && (job.createdById === actor.userId || can(actor, BULK.seeAll.name));
    });
  }

  /** Tells how far a job is now, in the transaction that brought it there. */
  async tell(id: string, progress: BulkProgress, isNewStatus: boolean): Promise<void> {
    const now = Date.now();
    if (!isNewStatus && now - (this.toldAtMs.get(id) ?? 0) < PROGRESS_EVERY_MS) return;
    if (isNewStatus) this.toldAtMs.delete(id);
    else this.toldAtMs.set(id, now);
    await this.live.publish(`job:${id}`, isNewStatus ? 'status' : 'progress', progress);
  }
}
