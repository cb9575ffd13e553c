import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { safeCell } from '../imports/reading/writing/safe-cell.js';
import { cellWords, workbookValue, type TableCell } from './table-cell.js';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

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
    if (!out.write(`${fields.map((field) => quoted(safeCell(field))).join(',')}\r\n`)) await room(out);
  };
  out.write('\ufeff');
  await write(headers);
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
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = workbook.addWorksheet(sheetName.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  headers.forEach((header, index) => (sheet.getColumn(index + 1).width = Math.max(12, header.length + 3)));
  const head = sheet.addRow([...headers]);
  head.font = { bold: true };
  head.commit();
  return {
    add: async (cells) => {
      const row = sheet.addRow(cells.map((cell) => valueOf(cell, zone)));
      cells.forEach((cell, index) => {
        if (typeof cell === 'object' && cell !== null) row.getCell(index + 1).numFmt = 'day' in cell ? 'dd/mm/yyyy' : 'dd/mm/yyyy hh:mm';
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

function valueOf(cell: TableCell, zone: string): ExcelJS.CellValue {
  const value = workbookValue(cell, zone);
  return typeof value === 'string' ? safeCell(value) : value;
}

function quoted(field: string): string {
  return /[",;\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
