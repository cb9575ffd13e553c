import type { FileFormat, RawRow, ReadOptions } from './reading.types.js';
import { FileReadingError } from './reading.types.js';
import { rowBatches } from './row-source.js';
import { ColumnSums, isSumOf, tailKind } from './totals.js';

/** A tail longer than this is no tail: rows with empty keys are common in this file. */
const LONGEST_TAIL = 50;

/**
 * The rows below the header, streamed in file order. Empty rows do not come; nor, with `keyColumns`, totals rows at the end.
 * The same file and format always give the same rows, so an import can resume by `rowNumber`.
 *
 * @throws FileReadingError
 */
export async function* readRows(path: string, format: FileFormat, options: ReadOptions = {}): AsyncGenerator<RawRow> {
  for await (const rows of readRowBatches(path, format, options)) yield* rows;
}

/** As {@link readRows}, in batches of no fixed size: a promise for each of a million rows costs more than reading it. */
export async function* readRowBatches(path: string, format: FileFormat, options: ReadOptions = {}): AsyncGenerator<readonly RawRow[]> {
  const keys = keyPositions(format, options.keyColumns ?? []);
  if (keys.length === 0) {
    yield* dataRows(path, format);
    return;
  }
  const tail: RawRow[] = [];
  for await (const rows of dataRows(path, format)) yield rowsBeforeTail(rows, keys, format, tail);
  yield await withoutTotals(path, format, keys, tail);
}

/** Rows that cannot be the end of the file; those that may be wait in `tail`, until a row behind them says that they are not. */
function rowsBeforeTail(rows: readonly RawRow[], keys: readonly number[], format: FileFormat, tail: RawRow[]): readonly RawRow[] {
  if (tail.length === 0 && rows.every((row) => tailKind(row, keys, format) === 'row')) return rows;
  const sure: RawRow[] = [];
  for (const row of rows) {
    const isKeyless = tail.length > 0 && keys.every((key) => (row.cells[key] ?? null) === null);
    if (tail.length < LONGEST_TAIL && (isKeyless || tailKind(row, keys, format) !== 'row')) tail.push(row);
    else sure.push(...tail.splice(0), row);
  }
  return sure;
}

function keyPositions(format: FileFormat, keyColumns: readonly string[]): number[] {
  return keyColumns.map((name) => {
    const position = format.columns.indexOf(name);
    if (position < 0) throw new FileReadingError('no-header', { column: name });
    return position;
  });
}

async function* dataRows(path: string, format: FileFormat): AsyncGenerator<RawRow[]> {
  const width = format.columns.length;
  let isBelowHeader = false;
  for await (const rows of rowBatches(path, format)) {
    const data: RawRow[] = isBelowHeader ? rows : rows.filter(({ rowNumber }) => rowNumber > format.headerRow);
    isBelowHeader ||= data.length > 0;
    yield data.map((row) => (row.cells.length >= width ? row : { rowNumber: row.rowNumber, cells: padded(row.cells, width) }));
  }
}

function padded(cells: RawRow['cells'], width: number): RawRow['cells'] {
  return [...cells, ...Array<null>(width - cells.length).fill(null)];
}

async function withoutTotals(path: string, format: FileFormat, keys: readonly number[], tail: readonly RawRow[]): Promise<RawRow[]> {
  const kinds = new Map(tail.map((row) => [row, tailKind(row, keys, format)]));
  const sums = new ColumnSums(format);
  const first = tail[0]?.rowNumber ?? 0;
  if ([...kinds.values()].includes('sums')) {
    // A second pass, only for the rare file that ends with a row of bare numbers: dropping it must be proved right.
    for await (const rows of dataRows(path, format)) {
      for (const row of rows) if (row.rowNumber < first) sums.add(row);
    }
  }
  return tail.filter((row) => {
    const kind = kinds.get(row);
    return kind === 'row' || (kind === 'sums' && !isSumOf(row, sums.sums, sums.rows, format));
  });
}
