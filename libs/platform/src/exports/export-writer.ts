import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import { can } from '../access/actor.js';
import { ActingUsers } from '../access/acting-users.js';
import { BusinessTime } from '../clock/business-time.js';
import { inJobContext } from '../context/request-context.js';
import { Database } from '../database/database.js';
import { Files } from '../files/files.js';
import { JobLeaseLost } from '../jobs/leased-jobs.js';
import { ExportJobs, type ExportJob } from './export-jobs.js';
import { ExportLists } from './export-lists.js';
import { TABLE_TYPES, TableExports } from './table-exports.js';

/** Writes the file of one export, as the one who asked for it may see its list by now. */
@Injectable()
export class ExportWriter {
  constructor(
    private readonly jobs: ExportJobs,
    private readonly lists: ExportLists,
    private readonly tables: TableExports,
    private readonly files: Files,
    private readonly actors: ActingUsers,
    private readonly database: Database,
    private readonly time: BusinessTime,
  ) {}

  /** @throws JobLeaseLost; DomainError rule `export-actor-gone` */
  async write(id: string, owner: string, signal: AbortSignal): Promise<void> {
    const job = await this.jobs.find(id);
    if (job) await inJobContext(`export ${id}`, job.createdById, () => this.writeFile(job, owner, signal));
  }

  private async writeFile(job: ExportJob, owner: string, signal: AbortSignal): Promise<void> {
    const list = this.lists.get(job.list);
    const actor = await this.actors.of(job.createdById);
    if (!actor || !can(actor, list.permission)) throw rule('export-actor-gone');
    const table = await list.table(actor, await this.lists.queryOf(list, job.filters), job.language);
    const folder = await mkdtemp(join(tmpdir(), 'tantam-export-'));
    try {
      const path = join(folder, 'file');
      const rows = await this.tables.write(createWriteStream(path), job.format, job.language, table, async (written) => {
        if (signal.aborted) throw new JobLeaseLost();
        await this.jobs.progress(job.id, owner, written);
      });
      const name = `${table.fileName}-${await this.time.today()}.${job.format}`;
      await this.database.transaction(async () => {
        const file = await this.files.addFromPath(path, name, TABLE_TYPES[job.format], job.expiresAt);
        this.tables.record(job.format, table, rows);
        await this.jobs.end(job.id, owner, { status: 'succeeded', processed: rows, fileId: file.id });
      });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}
