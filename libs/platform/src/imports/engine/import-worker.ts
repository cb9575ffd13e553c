import { mkdtemp, rm } from 'node:fs/promises';
import { createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Injectable, Logger } from '@nestjs/common';
import { rule } from '@tantam/kernel';
import { Audit } from '../../audit/audit.js';
import { BusinessTime } from '../../clock/business-time.js';
import { Clock } from '../../clock/clock.js';
import { inJobContext } from '../../context/request-context.js';
import { Database } from '../../database/database.js';
import { Files } from '../../files/files.js';
import { inspectFile } from '../reading/inspect-file.js';
import type { FileInspection } from '../reading/reading.types.js';
import { withoutSamples, type ImportJob } from './import-job.js';
import { ImportJobs, type ImportChanges } from './import-jobs.js';
import type { ImportContext, ImportKind } from './import-kind.js';
import { ImportKinds } from './import-kinds.js';
import { columnsKey, mappingFor, missingFields } from './import-mapping.js';
import { formatGiven, openQuestions, toImportOptions } from './import-options.js';
import { StagingReader, type FileStaging } from './staging-reader.js';
import { countRows, dropSettledRows } from './staging-rows.js';

export const LEASE_SECONDS = 30;

/** The lease went to another process, or the job was cancelled: whatever this one still does must not count. */
export class LeaseLost extends Error {}

interface StagingTask {
  readonly job: ImportJob;
  readonly kind: ImportKind;
  readonly owner: string;
  readonly staging: FileStaging;
  readonly signal: AbortSignal;
}

/** Takes one import from where it stands to its end, or to the next question. */
@Injectable()
export class ImportWorker {
  private readonly logger = new Logger('Imports');

  constructor(
    private readonly database: Database,
    private readonly jobs: ImportJobs,
    private readonly kinds: ImportKinds,
    private readonly files: Files,
    private readonly reader: StagingReader,
    private readonly time: BusinessTime,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Works until the job is finished, waits for input, or the lease is lost. */
  work(job: ImportJob, owner: string, signal: AbortSignal): Promise<void> {
    return inJobContext(`import ${job.id}`, job.createdById, () => this.carryOn(job, owner, signal));
  }

  private async carryOn(job: ImportJob, owner: string, signal: AbortSignal): Promise<void> {
    const kind = this.kinds.get(job.kind);
    let current = job;
    if (current.phase === 'read') {
      await this.hold(current.id, owner, { status: 'checking', processed: 0 });
      if (!(await this.readFile(current, kind, owner, signal))) return;
      current = await this.jobs.get(job.id);
    }
    if (current.phase === 'check') await this.check(current, kind, owner);
    current = await this.jobs.get(job.id);
    if (current.phase === 'apply') await this.apply(current, kind, owner, signal);
  }

  /** False: the user has to say something first. */
  private async readFile(job: ImportJob, kind: ImportKind, owner: string, signal: AbortSignal): Promise<boolean> {
    if (!job.fileId) throw rule('import-file-gone');
    const folder = await mkdtemp(join(tmpdir(), 'tantam-import-'));
    const staging = this.reader.prepare();
    try {
      const path = join(folder, 'file');
      await pipeline(this.files.read(job.fileId), createWriteStream(path));
      const inspection = await inspectFile(path, job.fileName, formatGiven(job));
      const mapping = mappingFor(job, kind, inspection, await this.jobs.rememberedMapping(job.kind, columnsKey(inspection)));
      const seen = { columns: inspection.columns, format: inspection.format, mapping, total: inspection.dataRowCount } satisfies ImportChanges;
      await this.hold(job.id, owner, seen);
      const missing = missingFields(kind, mapping, inspection);
      if (missing.length > 0) throw rule('import-mapping-incomplete', { fields: missing, titles: missing.map((name) => kind.fields.find((field) => field.name === name)?.title) });
      const questions = openQuestions(job, kind, mapping, inspection);
      await this.hold(job.id, owner, questions.length > 0 ? { questions, status: 'needs_input' } : { questions });
      if (questions.length > 0) return false;
      await this.stage({ job, kind, owner, staging, signal }, { path, inspection, mapping });
      return true;
    } finally {
      staging.close();
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async stage({ job, kind, owner, staging, signal }: StagingTask, seen: { readonly path: string; readonly inspection: FileInspection; readonly mapping: Readonly<Record<string, string>> }): Promise<void> {
    await this.database.transaction(async () => {
      // Held until the rows are gone: a process that froze before must not wake up and empty another one's table.
      await this.hold(job.id, owner, {});
      await this.database.execute(`delete from ${kind.stagingTable} where import_id = $1`, [job.id]);
    });
    const rows = await staging.read(
      {
        importId: job.id, owner, path: seen.path, format: seen.inspection.format, mapping: seen.mapping, keyFields: kind.keyFields, stagingTable: kind.stagingTable, timeZone: await this.time.zone(),
        fields: kind.fields.map(({ dictionary: _, ...field }) => field),
      },
      this.progress(job.id, owner),
      signal,
    );
    await this.database.execute(`analyze ${kind.stagingTable}`);
    await this.hold(job.id, owner, { phase: 'check', total: rows, processed: 0 });
  }

  /** Progress is told at most once a second; each telling renews the lease. */
  private progress(id: string, owner: string): (rows: number) => void {
    let told = 0;
    return (rows) => {
      if (Date.now() - told < 1_000) return;
      told = Date.now();
      void this.jobs.changeHeld(id, owner, LEASE_SECONDS, { processed: rows }).catch((error: unknown) => this.logger.warn(`progress: ${String(error)}`));
    };
  }

  private async check(job: ImportJob, kind: ImportKind, owner: string): Promise<void> {
    const context = await this.contextOf(job, kind);
    // Outside the long transaction: its row lock would keep the heartbeat and whoever cancels waiting.
    await this.hold(job.id, owner, { status: 'checking' });
    await this.database.transaction(async () => {
      const { summary } = await kind.check(context);
      const { applied, ...counts } = await countRows(this.database, kind.stagingTable, job.id);
      const done: ImportChanges = job.isDryRun ? { status: 'succeeded', phase: 'done', processed: counts.read, finishedAt: this.clock.now() } : { status: 'running', phase: 'apply', processed: applied };
      await this.hold(job.id, owner, { ...done, counts, summary: { ...job.summary, ...summary }, total: counts.read });
    });
    // A dry run is still being thought about: what it tried must not pass for "like the last time".
    if (!job.isDryRun) await this.jobs.rememberMapping(job.kind, columnsKey(job), job.mapping);
  }

  private async apply(job: ImportJob, kind: ImportKind, owner: string, signal: AbortSignal): Promise<void> {
    const context = await this.contextOf(job, kind);
    await this.database.transaction(async () => kind.beginApplying?.(context));
    // A lane that fails stops the import, once the others have ended what they are at.
    const lanes = await Promise.allSettled(Array.from({ length: kind.lanes ?? 1 }, () => this.applyLane(job.id, kind, context, owner, signal)));
    const failed = lanes.find((lane) => lane.status === 'rejected');
    if (failed) throw failed.reason;
    await this.database.transaction(async () => {
      const summary = (await kind.finish?.(context)) ?? {};
      const { applied: _, ...counts } = await countRows(this.database, kind.stagingTable, job.id);
      await this.hold(job.id, owner, { status: 'succeeded', phase: 'done', processed: counts.read, counts, summary: { ...job.summary, ...summary }, ...withoutSamples(job), finishedAt: this.clock.now() });
      await dropSettledRows(this.database, kind.stagingTable, job.id);
      this.audit.record({ action: 'import.finished', resource: 'import', resourceId: job.id, changes: { counts: { from: null, to: counts } } });
    });
  }

  /** Chunk after chunk, a transaction each, until none is left. */
  private async applyLane(id: string, kind: ImportKind, context: ImportContext, owner: string, signal: AbortSignal): Promise<void> {
    for (let taken = -1; taken !== 0; ) {
      if (signal.aborted) throw new LeaseLost();
      taken = await this.database.transaction(async () => {
        const rows = await kind.applyNext(context);
        if (rows > 0) await this.hold(id, owner, { processedMore: rows });
        return rows;
      });
    }
  }

  private async contextOf(job: ImportJob, kind: ImportKind): Promise<ImportContext> {
    return {
      importId: job.id,
      options: toImportOptions(job.options),
      userId: job.createdById,
      mappedFields: new Set(kind.fields.map(({ name }) => name).filter((name) => job.mapping[name] !== undefined)),
      timeZone: await this.time.zone(),
    };
  }

  private async hold(id: string, owner: string, changes: ImportChanges): Promise<void> {
    if (!(await this.jobs.changeHeld(id, owner, LEASE_SECONDS, changes))) throw new LeaseLost();
  }
}
