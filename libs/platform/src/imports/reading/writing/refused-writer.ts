import { once } from 'node:events';
import type { Writable } from 'node:stream';
import type ExcelJS from 'exceljs';
import { cellText } from '../cell-text.js';
import type { Cell, FileFormat, LocalDateTime } from '../reading.types.js';
import { safeCell } from './safe-cell.js';

export interface RefusedRow {
  readonly cells: readonly Cell[];
  /** The sentence for the last column, in the reader's language. */
  readonly reason: string;
}

/** Writes refused rows one by one; `end` resolves when the last byte has been handed to the stream. */
export interface RefusedWriter {
  add(row: RefusedRow): Promise<void>;
  end(): Promise<void>;
}

/**
 * Refused rows as a file of the source's kind: same columns, the reason last, so that it can be mended and imported again.
 * CSV is UTF-8 with BOM, comma, CRLF. Text that begins like a formula gets an apostrophe in front.
 * Memory does not grow with rows.
 *
 * @param reasonHeader header of the last column; ` (2)` is appended when the source has a column of that name
 */
export async function refusedWriter(kind: 'csv' | 'xlsx', out: Writable, format: Pick<FileFormat, 'columns'>, reasonHeader: string): Promise<RefusedWriter> {
  let header = reasonHeader;
  for (let count = 2; format.columns.includes(header); count += 1) header = `${reasonHeader} (${count})`;
  const headers = [...format.columns, header];
  return kind === 'csv' ? csvWriter(out, headers) : xlsxWriter(out, headers);
}

function csvWriter(out: Writable, headers: readonly string[]): RefusedWriter {
  const write = async (fields: readonly string[]): Promise<void> => {
    const line = `${fields.map((field) => quoted(safeCell(field))).join(',')}\r\n`;
    if (!out.write(line)) await once(out, 'drain');
  };
  let started: Promise<void> | null = null;
  const start = (): Promise<void> => {
    started ??= (out.write('\ufeff'), write(headers));
    return started;
  };
  return {
    add: async ({ cells, reason }) => {
      await start();
      await write([...fitted(cells, headers.length - 1).map(cellText), reason]);
    },
    end: async () => {
      await start();
      await new Promise<void>((resolve, reject) => {
        out.once('error', reject);
        out.end(resolve);
      });
    },
  };
}

async function xlsxWriter(out: Writable, headers: readonly string[]): Promise<RefusedWriter> {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  const sheet = workbook.addWorksheet('Dòng bị từ chối', { views: [{ state: 'frozen', ySplit: 1 }] });
  const head = sheet.addRow([...headers]);
  head.font = { bold: true };
  head.commit();
  return {
    add: async ({ cells, reason }) => {
      const values = [...fitted(cells, headers.length - 1), reason];
      const row = sheet.addRow(values.map((cell) => workbookValue(cell)));
      values.forEach((cell, index) => {
        if (typeof cell === 'object' && cell?.kind === 'date') row.getCell(index + 1).numFmt = cell.value.hasTime ? 'dd/mm/yyyy hh:mm:ss' : 'dd/mm/yyyy';
      });
      row.commit();
      if (out.writableNeedDrain) await once(out, 'drain');
    },
    end: async () => {
      sheet.commit();
      await workbook.commit();
    },
  };
}

/** As many cells as columns: what stands beyond the last header has no place in the file. */
function fitted(cells: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, i) => cells[i] ?? null);
}

function workbookValue(cell: Cell): ExcelJS.CellValue {
  if (cell === null || typeof cell === 'boolean') return cell;
  // In a workbook text is text by its type; the apostrophe is for what people save as CSV afterwards.
  if (typeof cell === 'string') return safeCell(cell);
  if (cell.kind === 'date') return asUtc(cell.value);
  return cell.kind === 'number' && isExact(cell.text) ? Number(cell.text) : cell.text;
}

/** Excel keeps 15 digits; longer codes stay whole as text. */
function isExact(text: string): boolean {
  return text.replace(/\D/g, '').length <= 15;
}

/** exceljs writes the UTC parts of a date as wall clock. */
function asUtc({ y, m, d, h, mi, s, ms }: LocalDateTime): Date {
  return new Date(Date.UTC(y, m - 1, d, h, mi, s, ms));
}

function quoted(field: string): string {
  return /[",;\r\n]|^\s|\s$/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
