import { PassThrough } from 'node:stream';
import { Injectable, Logger } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Audit, BusinessTime, Database, TABLE_TYPES, tableWriter, type Language, type TableFormat, type TableWriter } from '@tantam/platform';
import type { RowsCut } from '../queries/report-page.js';
import type { FileLayout } from './report-columns.js';

const ROWS_AT_ONCE = 2_000;
/** More than anybody opens; the file says nothing of what is left out, so it is far above what a report has. */
export const MOST_ROWS = 10_000_000;

export interface ReportToSend<Row, Item> {
  readonly layout: FileLayout<Item>;
  readonly rows: RowsCut;
  readonly show: (row: Row) => Item;
  readonly kind: TableFormat;
  readonly currency: string;
  readonly language: Language;
}

/** Sends all rows of a report as a file while they are read: one statement, so one state of the data, and never all of them in memory. */
@Injectable()
export class SendReport {
  private readonly logger = new Logger('Reports');

  constructor(
    private readonly database: Database,
    private readonly audit: Audit,
    private readonly time: BusinessTime,
  ) {}

  async send<Row extends Record<string, unknown>, Item>(report: ReportToSend<Row, Item>, reply: FastifyReply): Promise<void> {
    const language = report.language === 'vi' ? 0 : 1;
    await this.audit.recordApart({ action: 'report.exported', resource: 'report', resourceId: null, changes: { report: { from: null, to: report.layout.name[1] } } });
    const zone = await this.time.zone();
    const out = new PassThrough();
    void reply
      .type(TABLE_TYPES[report.kind])
      .header('Content-Disposition', `attachment; filename="report.${report.kind}"; filename*=UTF-8''${encodeURIComponent(`${report.layout.name[language]}.${report.kind}`)}`)
      .send(out);
    try {
      const headers = report.layout.columns.map(({ header }) => header[language]);
      const file = await tableWriter(report.kind, out, { headers, sheetName: report.layout.name[language], zone });
      await this.write(report, file, out);
      await file.end();
    } catch (error) {
      this.logger.warn(`the file ${report.layout.name[1]} broke off: ${error instanceof Error ? error.message : String(error)}`);
      out.destroy(error instanceof Error ? error : new Error(String(error)));
    }
  }

  /** Whoever goes away in the middle of a file leaves no statement behind. */
  private async write<Row extends Record<string, unknown>, Item>({ rows, show, layout, currency, language }: ReportToSend<Row, Item>, file: TableWriter, out: PassThrough): Promise<void> {
    await this.database.transaction(async () => {
      await this.database.execute(`declare report_rows no scroll cursor for ${rows.sql}`, rows.values);
      for (;;) {
        const found = await this.database.rows<Row>(`fetch ${ROWS_AT_ONCE} from report_rows`);
        for (const row of found) {
          const item = show(row);
          await file.add(layout.columns.map(({ cell }) => cell(item, { language, currency })));
        }
        if (found.length < ROWS_AT_ONCE || out.destroyed) return;
      }
    });
  }
}
