import { ColumnEvidence } from './column-evidence.js';
import { detectDialect } from './csv/detect-dialect.js';
import { readBytes, readHead, sniffContainer } from './file-source.js';
import { HEADER_SEARCH_ROWS, columnNames, findHeader } from './header.js';
import { dateOrderQuestion, encodingQuestion } from './questions.js';
import type { Container, DateOrder, DecimalSign, FileFormat, FileInspection, FormatQuestion, RawRow } from './reading.types.js';
import { FileReadingError } from './reading.types.js';
import type { SourceFormat } from './row-source.js';
import { rowBatches } from './row-source.js';
import { decodeBytes } from './text/decode.js';
import type { EncodingGuess } from './text/detect-encoding.js';
import { detectEncoding } from './text/detect-encoding.js';
import { listSheets } from './xlsx/workbook.js';

/** Enough lines to tell the separator by. */
const DIALECT_BYTES = 256 * 1024;

/**
 * Looks through the whole file once and says what it is and how to read it.
 *
 * Workbooks and CSV are streamed: memory does not grow with rows. `given` overrides guesses; what it says is not asked.
 * The name serves only to be told of; content decides.
 *
 * @throws FileReadingError every code of `FileReadingErrorCode`
 */
export async function inspectFile(path: string, _name: string, given: Partial<FileFormat> = {}): Promise<FileInspection> {
  const container = given.container ?? (await sniffContainer(path));
  const sheets = container === 'xlsx' ? await listSheets(path) : [];
  const encoding = await encodingOf(path, container, given);
  const source: SourceFormat = {
    container,
    sheet: container === 'xlsx' ? (given.sheet ?? (await firstFilledSheet(path, sheets))) : null,
    encoding: encoding.encoding,
    ...(container === 'csv' ? await dialectOf(path, encoding.encoding, given) : { separator: ',', quote: '"' }),
  };
  const { columns, headerRow, dataRowCount } = await gather(path, source, given.headerRow);
  const inspected = columns.map((column) => column.finish());
  const questions: FormatQuestion[] = [];
  if (encoding.certainty === 'guessed' && encoding.evidence.length > 0) questions.push(...encodingQuestion(encoding));
  if (!given.dateOrder) questions.push(...columns.filter(({ name }) => !given.dateOrders?.[name]).flatMap(dateOrderQuestion));
  return {
    container,
    sheets: sheets.map(({ name, isHidden }) => ({ name, isHidden })),
    encoding: {
      encoding: encoding.encoding, hasBom: encoding.hasBom, invalidBytes: encoding.invalidBytes, certainty: encoding.certainty,
    },
    columns: inspected,
    dataRowCount,
    questions,
    format: {
      ...source,
      headerRow,
      columns: inspected.map(({ name }) => name),
      dateOrder: given.dateOrder ?? null,
      decimalSign: given.decimalSign ?? null,
      dateOrders: { ...dateOrders(columns), ...given.dateOrders },
      decimalSigns: { ...decimalSigns(columns), ...given.decimalSigns },
    },
  };
}

type Encoding = Omit<EncodingGuess, 'certainty'> & { certainty: 'sure' | 'guessed' | 'given' };

async function encodingOf(path: string, container: Container, given: Partial<FileFormat>): Promise<Encoding> {
  const nothing = { hasBom: false, invalidBytes: 0, evidence: new Uint8Array(0) };
  if (container === 'xlsx') return { encoding: 'utf-8', certainty: 'sure', ...nothing };
  if (given.encoding) return { encoding: given.encoding, certainty: 'given', ...nothing };
  return detectEncoding(readBytes(path));
}

async function dialectOf(
  path: string,
  encoding: FileFormat['encoding'],
  given: Partial<FileFormat>,
): Promise<Pick<FileFormat, 'separator' | 'quote'>> {
  const head = await readHead(path, DIALECT_BYTES);
  const text = decodeBytes(head, encoding);
  const whole = head.length < DIALECT_BYTES ? text : text.slice(0, text.lastIndexOf('\n') + 1) || text;
  const guess = detectDialect(whole);
  return { separator: given.separator ?? guess.separator, quote: given.quote === undefined ? guess.quote : given.quote };
}

async function firstFilledSheet(path: string, sheets: readonly { name: string; isHidden: boolean }[]): Promise<string> {
  const candidates = [...sheets].sort((a, b) => Number(a.isHidden) - Number(b.isHidden));
  if (candidates.length === 1) return candidates[0]?.name ?? '';
  for (const { name } of candidates) {
    const batches = rowBatches(path, { container: 'xlsx', sheet: name, encoding: 'utf-8', separator: ',', quote: '"' });
    for await (const rows of batches) if (rows.length > 0) return name;
  }
  throw new FileReadingError('empty-file');
}

interface Gathered {
  readonly columns: ColumnEvidence[];
  readonly headerRow: number;
  readonly dataRowCount: number;
}

async function gather(path: string, source: SourceFormat, givenHeaderRow: number | undefined): Promise<Gathered> {
  let head: RawRow[] = [];
  let found: { columns: ColumnEvidence[]; headerRow: number } | null = null;
  let dataRowCount = 0;
  const feed = (columns: ColumnEvidence[], headerRow: number, rows: readonly RawRow[]): void => {
    for (const { rowNumber, cells } of rows) {
      if (rowNumber <= headerRow) continue;
      dataRowCount += 1;
      for (let i = 0; i < columns.length; i += 1) columns[i]?.add(cells[i] ?? null);
    }
  };
  const settle = (): { columns: ColumnEvidence[]; headerRow: number } => {
    const settled = settleHeader(head, givenHeaderRow);
    feed(settled.columns, settled.headerRow, head);
    head = [];
    return settled;
  };
  for await (const rows of rowBatches(path, source)) {
    if (found === null) {
      head = head.concat(rows);
      if (head.length >= Math.max(HEADER_SEARCH_ROWS, givenHeaderRow ?? 0) + 20) found = settle();
    } else feed(found.columns, found.headerRow, rows);
  }
  found ??= settle();
  return { ...found, dataRowCount };
}

function settleHeader(head: readonly RawRow[], givenHeaderRow: number | undefined): { columns: ColumnEvidence[]; headerRow: number } {
  if (head.length === 0) throw new FileReadingError('empty-file');
  const header = givenHeaderRow === undefined ? head[findHeader(head)] : head.find(({ rowNumber }) => rowNumber === givenHeaderRow);
  if (header === undefined) throw new FileReadingError('no-header', { headerRow: givenHeaderRow ?? 1 });
  return { columns: columnNames(header.cells).map((name, index) => new ColumnEvidence(index, name)), headerRow: header.rowNumber };
}

function dateOrders(columns: readonly ColumnEvidence[]): Record<string, DateOrder> {
  return byColumn(columns, ({ dates }) => (dates.dates > 0 ? dates.order() : null));
}

function decimalSigns(columns: readonly ColumnEvidence[]): Record<string, DecimalSign> {
  return byColumn(columns, ({ numbers }) => numbers.sign());
}

function byColumn<T>(columns: readonly ColumnEvidence[], pick: (column: ColumnEvidence) => T | null): Record<string, T> {
  return Object.fromEntries(columns.flatMap((column): [string, T][] => {
    const value = pick(column);
    return value === null ? [] : [[column.name, value]];
  }));
}
