import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { safeCell } from '@tantam/platform';

export type FileKind = 'xlsx' | 'csv';

/** A cell as it is known: text, an exact decimal as text, or a day. Null is empty. */
export type FileCell = { readonly text: string } | { readonly decimal: string } | { readonly day: string } | null;

/** Takes rows one after another; memory does not grow with them. */
export interface ReportFile {
  add(cells: readonly FileCell[]): Promise<void>;
  end(): Promise<void>;
}

/** Excel has 1,048,576 rows on a sheet. */
const ROWS_PER_SHEET = 1_000_000;
/** Excel keeps 15 digits; what is longer stays whole as text. */
const EXACT_DIGITS = 15;

/** CSV is UTF-8 with BOM, comma, CRLF; numbers with a point, days as YYYY-MM-DD. Text that begins like a formula gets an apostrophe in front. */
export async function reportFile(kind: FileKind, out: Writable, sheetName: string, headers: readonly string[]): Promise<ReportFile> {
  return kind === 'csv' ? csvFile(out, headers) : xlsxFile(out, sheetName, headers);
}

async function csvFile(out: Writable, headers: readonly string[]): Promise<ReportFile> {
  const write = async (texts: readonly string[]): Promise<void> => {
    if (!out.write(`${texts.map(quoted).join(',')}\r\n`)) await room(out);
  };
  out.write('\ufeff');
  await write(headers);
  return {
    add: (cells) => write(cells.map(csvText)),
    end: () =>
      new Promise<void>((resolve, reject) => {
        out.once('error', reject);
        out.end(resolve);
      }),
  };
}

async function xlsxFile(out: Writable, sheetName: string, headers: readonly string[]): Promise<ReportFile> {
  // Loaded with the first export: it takes memory that most processes never need.
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
  let sheets = 0;
  const nextSheet = (): import('exceljs').Worksheet => {
    sheets += 1;
    const sheet = workbook.addWorksheet(sheets === 1 ? sheetName : `${sheetName} ${sheets}`, { views: [{ state: 'frozen', ySplit: 1 }] });
    headers.forEach((header, index) => (sheet.getColumn(index + 1).width = Math.max(12, header.length + 2)));
    const head = sheet.addRow([...headers]);
    head.font = { bold: true };
    head.commit();
    return sheet;
  };
  let sheet = nextSheet();
  let rows = 0;
  return {
    add: async (cells) => {
      if (rows > 0 && rows % ROWS_PER_SHEET === 0) {
        sheet.commit();
        sheet = nextSheet();
      }
      rows += 1;
      const row = sheet.addRow(cells.map(xlsxValue));
      cells.forEach((cell, index) => {
        if (cell && 'day' in cell) row.getCell(index + 1).numFmt = 'dd/mm/yyyy';
        if (cell && 'decimal' in cell) row.getCell(index + 1).numFmt = cell.decimal.includes('.') ? '#,##0.00####' : '#,##0';
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

/** Waits until more can be written. @throws when whoever reads has gone: nothing more would ever be taken */
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

function csvText(cell: FileCell): string {
  if (cell === null) return '';
  if ('text' in cell) return safeCell(cell.text);
  return 'day' in cell ? cell.day : cell.decimal;
}

function xlsxValue(cell: FileCell): string | number | Date | null {
  if (cell === null) return null;
  if ('text' in cell) return safeCell(cell.text);
  if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
  return cell.decimal.replace(/\D/g, '').length <= EXACT_DIGITS ? Number(cell.decimal) : cell.decimal;
}

function quoted(text: string): string {
  return /[",;\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
