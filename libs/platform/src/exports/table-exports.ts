import { PassThrough, type Writable } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { rule } from '@tantam/kernel';
import { Audit } from '../audit/audit.js';
import { BusinessTime } from '../clock/business-time.js';
import { defineProblems, type Language, type Sentences } from '../http/problems.js';
import type { TableCell } from './table-cell.js';
import { tableWriter, type TableFormat } from './table-writer.js';

/** More is not asked for by people: a spreadsheet of it cannot be worked with, and the list itself pages through all. */
export const MOST_EXPORTED = 50_000;

/** Media types of the files. */
export const TABLE_TYPES: Readonly<Record<TableFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

defineProblems({
  'export-too-large': {
    kind: 'rule',
    title: { vi: 'Có {total} dòng, mỗi lần xuất được tối đa {most}', en: '{total} rows match, {most} can be exported at once' },
    detail: { vi: 'Lọc hẹp lại, ví dụ theo khoảng ngày, rồi xuất từng phần.', en: 'Narrow the filter, e.g. by days, and export part by part.' },
  },
});

export interface ExportColumn<Row> {
  readonly header: Sentences;
  readonly value: (row: Row) => TableCell;
}

export interface TableExport<Row> {
  /** Kind of thing in the audit trail: `care-plan`. */
  readonly resource: string;
  readonly title: Sentences;
  /** Without ending: `can-cham-soc`. */
  readonly fileName: string;
  readonly columns: readonly ExportColumn<Row>[];
  /** How many rows the list counts. */
  readonly total: number;
  /** What was asked for: only the names of filters are audited, as their values may be a person's. */
  readonly filters: object;
  /** The list's own pages, from the first to the last. */
  readonly pages: AsyncIterable<readonly Row[]>;
}

/**
 * Sends what a list shows as a file, page by page while it is read. The rows are the list's own, so that filters, rights
 * and masked numbers are the same in both; who took how many rows of what is audited before the first byte.
 */
@Injectable()
export class TableExports {
  private readonly logger = new Logger('Exports');

  constructor(
    private readonly audit: Audit,
    private readonly time: BusinessTime,
  ) {}

  /** @throws DomainError rule `export-too-large` */
  async send<Row>(reply: FastifyReply, format: TableFormat, language: Language, table: TableExport<Row>): Promise<void> {
    if (table.total > MOST_EXPORTED) throw rule('export-too-large', { total: table.total, most: MOST_EXPORTED });
    await this.tell(format, table);
    const out = new PassThrough();
    const name = `${table.fileName}-${await this.time.today()}.${format}`;
    void reply.type(TABLE_TYPES[format]).header('Content-Disposition', `attachment; filename="${name}"`).send(out);
    try {
      await this.write(out, format, language, table);
    } catch (error) {
      this.logger.warn(`export of ${table.resource} broke off: ${error instanceof Error ? error.message : String(error)}`);
      out.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /**
   * Writes the table, page by page while it is read.
   *
   * @param onPage told how many rows are written, after each page
   * @returns how many rows it has
   */
  async write<Row>(out: Writable, format: TableFormat, language: Language, table: TableExport<Row>, onPage?: (rows: number) => Promise<void>): Promise<number> {
    const shape = { headers: table.columns.map(({ header }) => header[language]), sheetName: table.title[language], zone: await this.time.zone() };
    const writer = await tableWriter(format, out, shape);
    let written = 0;
    for await (const rows of table.pages) {
      for (const row of rows) await writer.add(table.columns.map(({ value }) => value(row)));
      written += rows.length;
      // Whoever asked has gone: no more pages are read.
      if (out.destroyed) return written;
      await onPage?.(written);
    }
    await writer.end();
    return written;
  }

  /** Who took how many rows of what, in the current transaction. */
  record<Row>(format: TableFormat, table: TableExport<Row>, rows: number): void {
    this.audit.record(entryOf(format, { ...table, total: rows }));
  }

  private tell<Row>(format: TableFormat, table: TableExport<Row>): Promise<void> {
    return this.audit.recordApart(entryOf(format, table));
  }
}

function entryOf<Row>(format: TableFormat, { resource, total, filters }: TableExport<Row>) {
  const asked = Object.entries(filters).filter(([, value]) => value !== undefined && value !== '').map(([name]) => name);
  const changes = { format, rows: total, filters: asked.sort().join(', ') };
  return {
    action: `${resource}.exported`, resource, resourceId: null,
    changes: Object.fromEntries(Object.entries(changes).map(([field, to]) => [field, { from: null, to }])),
  };
}

/** All pages of a keyset list, one after another, as many rows at a time as a page may have. */
export async function* allPages<Row>(read: (cursor: string | undefined) => Promise<{ readonly items: readonly Row[]; readonly nextCursor: string | null }>): AsyncGenerator<readonly Row[]> {
  let cursor: string | undefined;
  do {
    const { items, nextCursor } = await read(cursor);
    yield items;
    cursor = nextCursor ?? undefined;
  } while (cursor !== undefined);
}
