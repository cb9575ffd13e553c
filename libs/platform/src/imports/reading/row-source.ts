import { CsvTokenizer } from './csv/csv-tokenizer.js';
import { readBytes } from './file-source.js';
import { htmlTableRows, readHtmlBytes } from './html-table.js';
import type { Cell, FileFormat, RawRow } from './reading.types.js';
import { FileReadingError } from './reading.types.js';
import { decodeBytes, decodeText } from './text/decode.js';
import { withoutGuard } from './writing/safe-cell.js';
import { sheetRows } from './xlsx/sheet-rows.js';
import { openWorkbook } from './xlsx/workbook.js';

/** A record with more fields than a sheet has columns is no table. */
const MOST_FIELDS = 16_384;

export type SourceFormat = Pick<FileFormat, 'container' | 'sheet' | 'encoding' | 'separator' | 'quote'>;

/** Every row with a filled cell, header and titles too, in batches of no fixed size. */
export async function* rowBatches(path: string, format: SourceFormat): AsyncGenerator<RawRow[]> {
  if (format.container === 'csv') yield* csvRows(path, format);
  else if (format.container === 'html') yield htmlTableRows(decodeBytes(await readHtmlBytes(path), format.encoding));
  else yield* xlsxRows(path, format.sheet);
}

async function* csvRows(path: string, format: SourceFormat): AsyncGenerator<RawRow[]> {
  const tokenizer = new CsvTokenizer(format.separator, format.quote);
  let rowNumber = 0;
  const toRows = (records: readonly string[][]): RawRow[] => {
    const rows: RawRow[] = [];
    for (const record of records) {
      rowNumber += 1;
      if (record.length > MOST_FIELDS) throw new FileReadingError('row-too-long', { rowNumber, fields: record.length });
      if (emptyToNull(record)) rows.push({ rowNumber, cells: record });
    }
    return rows;
  };
  for await (const text of decodeText(readBytes(path), format.encoding)) yield toRows(tokenizer.push(text));
  yield toRows(tokenizer.end());
}

/** Makes blank fields null, in place; false: the row has nothing else. */
function emptyToNull(record: Cell[]): boolean {
  let isFilled = false;
  for (let i = 0; i < record.length; i += 1) {
    const field = record[i] as string;
    if (field === '' || ((field.charCodeAt(0) <= 0x20 || field.charCodeAt(0) === 0xa0) && field.trim() === '')) record[i] = null;
    else {
      isFilled = true;
      if (field.charCodeAt(0) === 39) record[i] = withoutGuard(field);
    }
  }
  return isFilled;
}

async function* xlsxRows(path: string, sheet: string | null): AsyncGenerator<RawRow[]> {
  const workbook = await openWorkbook(path);
  try {
    yield* sheetRows(workbook, sheet ?? workbook.sheets[0]?.name ?? '');
  } finally {
    workbook.archive.close();
  }
}
