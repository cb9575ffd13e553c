import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { cellWords, numberFormat, workbookValue, type TableCell } from './table-cell.js';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** Excel has 1,048,576 rows on a sheet. */
const ROWS_PER_SHEET = 1_000_000;
/** Characters; a moment takes 16, and Excel writes #### where a date or a number is wider than its column. */
const LEAST_WIDTH = 18;
/** Characters that the name of a sheet may have, with room for its number. */
const LONGEST_SHEET_NAME = 28;

export interface TableShape {
  readonly headers: readonly string[];
  readonly sheetName: string;
  /** IANA name of the business zone. */
  readonly zone: string;
}

/** Writes rows one by one; memory does not grow with them. `end` resolves when the last byte has been handed over. */
export interface TableWriter {
  add(cells: readonly TableCell[]): Promise<void>;
  end(): Promise<void>;
}

/**
 * A table as CSV (UTF-8 with BOM, comma, CRLF, so that Excel reads Vietnamese) or as a workbook with real dates and numbers.
 * Text that begins like a formula gets an apostrophe in front.
 */
export function tableWriter(format: TableFormat, out: Writable, shape: TableShape): Promise<TableWriter> {
  return format === 'csv' ? csvWriter(out, shape) : xlsxWriter(out, shape);
}

async function csvWriter(out: Writable, { headers, zone }: TableShape): Promise<TableWriter> {
  const write = async (fields: readonly string[]): Promise<void> => {
    if (!out.write(`${fields.map(quoted).join(',')}\r\n`)) await room(out);
  };
  out.write('\ufeff');
  await write(headers.map((header) => cellWords(header, zone)));
  return {
    add: (cells) => write(cells.map((cell) => cellWords(cell, zone))),
    end: () =>
      new Promise<void>((resolve, reject) => {
        out.once('error', reject);
        out.end(resolve);
      }),
  };
}

async function xlsxWriter(out: Writable, { headers, sheetName, zone }: TableShape): Promise<TableWriter> {
  // Loaded with the first export: it takes memory that most processes never need.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const addSheet = (number: number): ExcelJS.Worksheet => {
    const name = sheetName.slice(0, LONGEST_SHEET_NAME);
    const sheet = workbook.addWorksheet(number === 1 ? name : `${name} ${number}`, { views: [{ state: 'frozen', ySplit: 1 }] });
    headers.forEach((header, index) => (sheet.getColumn(index + 1).width = Math.max(LEAST_WIDTH, header.length + 3)));
    const head = sheet.addRow([...headers]);
    head.font = { bold: true };
    head.commit();
    return sheet;
  };
  let sheet = addSheet(1);
  let rows = 0;
  return {
    add: async (cells) => {
      if (rows > 0 && rows % ROWS_PER_SHEET === 0) {
        sheet.commit();
        sheet = addSheet(rows / ROWS_PER_SHEET + 1);
      }
      rows += 1;
      const row = sheet.addRow(cells.map((cell) => workbookValue(cell, zone)));
      cells.forEach((cell, index) => {
        const format = numberFormat(cell);
        if (format) row.getCell(index + 1).numFmt = format;
      });
      row.commit();
      if (out.writableNeedDrain) await room(out);
    },
    end: async () => {
      sheet.commit();
      await workbook.commit();
    },
  };
}

/** Waits until more can be written. @throws when whoever reads has gone: nothing more will be taken then */
async function room(out: Writable): Promise<void> {
  const gone = new AbortController();
  const leave = (): void => gone.abort(new Error('the reader has gone'));
  out.once('close', leave);
  try {
    if (out.destroyed) leave();
    await once(out, 'drain', { signal: gone.signal });
  } finally {
    out.off('close', leave);
  }
}

function quoted(field: string): string {
  return /[",;\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
