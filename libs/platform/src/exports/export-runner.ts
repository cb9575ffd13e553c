import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { isDomainError, rule } from '@tantam/kernel';
import { can } from '../access/actor.js';
import { ActingUsers } from '../access/acting-users.js';
import { BusinessTime } from '../clock/business-time.js';
import { inJobContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { isDatabaseAway } from '../database/database-away.js';
import { Files } from '../files/files.js';
import { JobQueue } from '../jobs/job-queue.js';
import { isGoneFromHere, newProcessOwner } from '../processes/process-owner.js';
import { EXPORT_JOB, ExportJobs, ExportLeaseLost, type ExportJob } from './export-jobs.js';
import { ExportLists } from './export-lists.js';
import { TABLE_TYPES, TableExports } from './table-exports.js';

/** Writes exports in the background. A killed process costs time: the next one writes the file from its beginning. */
@Injectable()
export class ExportRunner implements OnModuleInit {
  private readonly logger = new Logger('Exports');
  private readonly owner = newProcessOwner();
  private readonly working = new Set<string>();

  constructor(
    private readonly queue: JobQueue,
    private readonly jobs: ExportJobs,
    private readonly lists: ExportLists,
    private readonly tables: TableExports,
    private readonly files: Files,
    private readonly actors: ActingUsers,
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  onModuleInit(): void {
    this.queue.handle(EXPORT_JOB, (id, signal) => this.run(id, signal), { attempts: 3, sweep: async () => this.jobs.waiting(await this.goneOwners()) });
  }

  /** Works until nothing is left; for tests and scripts. */
  async drain(): Promise<void> {
    for (const id of await this.jobs.waiting([])) await this.run(id, new AbortController().signal);
  }

  private async run(id: string, signal: AbortSignal): Promise<void> {
    if (this.working.has(id)) return;
    const job = await this.jobs.take(id, this.owner, await this.goneOwners());
    if (!job) return;
    this.working.add(id);
    try {
      await inJobContext(`export ${id}`, job.createdById, () => this.write(job, signal));
    } catch (error) {
      await this.failed(id, error);
    } finally {
      this.working.delete(id);
      await this.jobs.release(id, this.owner).catch((error: unknown) => this.logger.warn(`release: ${String(error)}`));
    }
  }

  private async write(job: ExportJob, signal: AbortSignal): Promise<void> {
    const list = this.lists.get(job.list);
    const actor = await this.actors.of(job.createdById);
    if (!actor || !can(actor, list.permission)) throw rule('export-actor-gone');
    const table = await list.table(actor, await this.lists.queryOf(list, job.filters), job.language);
    const folder = await mkdtemp(join(tmpdir(), 'tantam-export-'));
    try {
      const path = join(folder, 'file');
      const rows = await this.tables.write(createWriteStream(path), job.format, job.language, table, async (written) => {
        if (signal.aborted) throw new ExportLeaseLost();
        await this.jobs.progress(job.id, this.owner, written);
      });
      const name = `${table.fileName}-${await this.time.today()}.${job.format}`;
      await this.database.transaction(async () => {
        const file = await this.files.addFromPath(path, name, TABLE_TYPES[job.format], job.expiresAt);
        this.tables.record(job.format, table, rows);
        await this.jobs.end(job.id, this.owner, { status: 'succeeded', processed: rows, fileId: file.id });
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  /** One whose process is stopped, or whose database went away, stays open. */
  private async failed(id: string, error: unknown): Promise<void> {
    if (error instanceof ExportLeaseLost) return;
    if (isDatabaseAway(error)) throw error;
    if (!isDomainError(error)) this.logger.error(`export ${id}`, error instanceof Error ? error.stack : String(error));
    await this.jobs.end(id, this.owner, { status: 'failed', error: isDomainError(error) ? error.code : 'internal-error' });
  }

  private async goneOwners(): Promise<string[]> {
    return (await this.jobs.owners()).filter((owner) => (owner === this.owner ? this.working.size === 0 : isGoneFromHere(owner)));
  }
}
