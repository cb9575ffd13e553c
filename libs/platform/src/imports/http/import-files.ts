import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { conflict, notFound } from '@tantam/kernel';
import { BusinessTime } from '../../clock/business-time.js';
import { Database } from '../../database/database.js';
import { Files } from '../../files/files.js';
import type { Language } from '../../http/problems.js';
import type { CellIssue, ImportJob } from '../engine/import-job.js';
import { ImportJobs } from '../engine/import-jobs.js';
import { ImportKinds } from '../engine/import-kinds.js';
import { columnsKey, proposeMapping, readingField, type MappingProposal } from '../engine/import-mapping.js';
import type { ImportKind } from '../engine/import-kind.js';
import { keyColumn, stagingColumns } from '../engine/parse-row.js';
import { previewRows } from '../engine/stage-file.js';
import { issueRows } from '../engine/staging-rows.js';
import { readRows } from '../reading/read-rows.js';
import { refusedWriter } from '../reading/writing/refused-writer.js';
import { writeTemplate } from '../reading/writing/template.js';
import { reasonText, toIssue } from './import-views.js';
import type { ImportPreview } from './import-kinds.dto.js';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PREVIEW_ROWS = 7;
const ISSUES_AT_ONCE = 1_000;

/** What an import gives back as a file, and a look into the file that came. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly database: Database,
    private readonly files: Files,
    private readonly jobs: ImportJobs,
    private readonly kinds: ImportKinds,
    private readonly time: BusinessTime,
  ) {}

  async sendTemplate(kindName: string, language: Language, reply: FastifyReply): Promise<void> {
    const kind = this.kinds.get(kindName);
    const dictionaries: Record<string, readonly string[]> = {};
    for (const field of kind.fields) {
      if (field.dictionary) dictionaries[field.name] = await field.dictionary(language);
    }
    const content = await writeTemplate(kind.fields.map((field) => readingField(kindName, field)), dictionaries, language);
    await reply.type(XLSX).header('Content-Disposition', `attachment; filename="tantam-${kindName}.xlsx"`).send(content);
  }

  /** @throws DomainError `not-found` when no row was refused */
  async sendRefused(job: ImportJob, language: Language, reply: FastifyReply): Promise<void> {
    if (!job.format || !job.counts || job.counts.refused === 0) throw notFound('not-found');
    const container = job.format.container === 'xlsx' ? 'xlsx' : 'csv';
    const out = new PassThrough();
    const name = `${job.fileName.replace(/\.[^.]*$/, '')}-refused.${container}`;
    void reply
      .type(container === 'xlsx' ? XLSX : 'text/csv; charset=utf-8')
      .header('Content-Disposition', `attachment; filename="refused.${container}"; filename*=UTF-8''${encodeURIComponent(name)}`)
      .send(out);
    try {
      await this.writeRefused(job, language, container, out);
    } catch (error) {
      out.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  async preview(job: ImportJob, language: Language): Promise<ImportPreview> {
    const { format } = job;
    if (!format) throw conflict('import-is-busy');
    const kind = this.kinds.get(job.kind);
    const remembered = await this.jobs.rememberedMapping(job.kind, columnsKey(job));
    const timeZone = await this.time.zone();
    const columns = stagingColumns(kind.fields);
    const names = kind.fields.map((field) => ({ name: field.name, isAdded: field.isAdded ?? false, at: columns.indexOf(stagingColumns([field])[0]!) }));
    return this.withFile(job, async (path) => {
      const rows = await previewRows(path, { format, mapping: job.mapping, fields: kind.fields, keyFields: kind.keyFields, timeZone }, PREVIEW_ROWS);
      const items = rows.map(({ row, values, errors, warnings }) => ({
        row,
        values: Object.fromEntries(names.map(({ name, at, isAdded }) => [name, isAdded ? (addedOf(values[at])[name] ?? null) : (values[at] ?? null)])),
        issues: [...errors, ...warnings].map((issue) => toIssue(issue as CellIssue, job.mapping, language)),
      }));
      return { items, basis: basisOf(job.mapping, proposeMapping(kind, job.columns, remembered)) };
    });
  }

  /** The source is read again beside the list of refused rows: both come in order of the file. */
  private async writeRefused(job: ImportJob, language: Language, container: 'csv' | 'xlsx', out: PassThrough): Promise<void> {
    const kind = this.kinds.get(job.kind);
    const writer = await refusedWriter(container, out, job.format!, language === 'vi' ? 'Lý do bị từ chối' : 'Why it was refused');
    await this.withFile(job, async (path) => {
      const refused = this.refusedRows(job, kind);
      let next = await refused.next();
      for await (const row of readRows(path, job.format!)) {
        if (next.done) break;
        if (row.rowNumber < next.value.row) continue;
        await writer.add({ cells: row.cells, reason: reasonText(next.value.issues, job.mapping, kind, language) });
        next = await refused.next();
      }
      await writer.end();
    });
  }

  private async *refusedRows(job: ImportJob, kind: ImportKind): AsyncGenerator<{ row: number; issues: readonly CellIssue[] }, undefined> {
    for (let after = 0; ; ) {
      const rows = await issueRows(this.database, kind.stagingTable, keyColumn(kind), job.id, { of: 'errors', after, limit: ISSUES_AT_ONCE });
      yield* rows;
      if (rows.length < ISSUES_AT_ONCE) return undefined;
      after = rows.at(-1)!.row;
    }
  }

  private async withFile<T>(job: ImportJob, work: (path: string) => Promise<T>): Promise<T> {
    if (!job.fileId) throw notFound('import-file-gone');
    const folder = await mkdtemp(join(tmpdir(), 'tantam-import-'));
    try {
      const path = join(folder, 'file');
      await pipeline(this.files.read(job.fileId), createWriteStream(path));
      return await work(path);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
}

function addedOf(text: string | null | undefined): Readonly<Record<string, string>> {
  return text ? (JSON.parse(text) as Record<string, string>) : {};
}

/** Why each field has its column; what was mapped otherwise than proposed was given. */
function basisOf(mapping: ImportJob['mapping'], proposal: MappingProposal): Record<string, 'given' | 'remembered' | number> {
  return Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, proposal.mapping[field] === column ? (proposal.basis[field] ?? 'given') : 'given']));
}
