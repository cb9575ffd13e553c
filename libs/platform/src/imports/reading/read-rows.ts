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
export async function* readRows(path: string, _name: string, format: FileFormat, options: ReadOptions = {}): AsyncGenerator<RawRow> {
  const keys = keyPositions(format, options.keyColumns ?? []);
  if (keys.length === 0) {
    for await (const rows of dataRows(path, format)) yield* rows;
    return;
  }
  let tail: RawRow[] = [];
  for await (const rows of dataRows(path, format)) {
    for (const row of rows) {
      const isKeyless = keys.every((key) => (row.cells[key] ?? null) === null);
      const mayBeTail = tail.length > 0 ? isKeyless || tailKind(row, keys, format) !== 'row' : tailKind(row, keys, format) !== 'row';
      if (mayBeTail && tail.length < LONGEST_TAIL) {
        tail.push(row);
        continue;
      }
      if (tail.length > 0) {
        yield* tail;
        tail = [];
      }
      yield row;
    }
  }
  yield* await withoutTotals(path, format, keys, tail);
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
    yield data.map(({ rowNumber, cells }) => ({ rowNumber, cells: cells.length >= width ? cells : padded(cells, width) }));
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
