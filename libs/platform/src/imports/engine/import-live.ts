import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database } from '../../database/database.js';
import { JobRooms } from '../../live/job-rooms.js';
import { Live } from '../../live/live.js';
import { importsPermissions } from '../imports.permissions.js';
import type { ImportStatus } from './import-job.js';

/** At most four tellings of progress a second; a change of status is always told. */
const PROGRESS_EVERY_MS = 250;

export interface ImportProgress {
  readonly status: ImportStatus;
  readonly processed: number;
  readonly total: number | null;
}

/** `job:<id>`: how far an import is, for those who may read imports. */
@Injectable()
export class ImportLive implements OnModuleInit {
  private readonly toldAtMs = new Map<string, number>();

  constructor(
    private readonly database: Database,
    private readonly live: Live,
    private readonly rooms: JobRooms,
  ) {}

  onModuleInit(): void {
    this.rooms.heardBy(async (actor, id) => actor.permissions.has(importsPermissions.run.name) && (await this.database.row(`select 1 from imports where id = $1`, [id])) !== null);
  }

  /** Tells how far an import is now, in the transaction that brought it there. */
  async tell(id: string, progress: ImportProgress, isNewStatus: boolean): Promise<void> {
    const now = Date.now();
    if (!isNewStatus && now - (this.toldAtMs.get(id) ?? 0) < PROGRESS_EVERY_MS) return;
    if (isNewStatus) this.toldAtMs.delete(id);
    else this.toldAtMs.set(id, now);
    await this.live.publish(`job:${id}`, isNewStatus ? 'status' : 'progress', progress);
  }
}
