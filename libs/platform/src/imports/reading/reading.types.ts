/**
 * The words of the reading part of imports: what a customer's file is, how it is to be read, and what comes out.
 * Everything here is plain data that survives JSON, so a format and an inspection can be kept with the import job.
 */

/** What the bytes are, whatever the file is called. BIFF `.xls` and encrypted workbooks are refused, never returned. */
export type Container = 'csv' | 'xlsx' | 'html';

/**
 * How text is encoded. `windows-1252` is read for latin-1 as well (its superset, as browsers do).
 * `tcvn3` (ABC fonts) and `vni` are the two font encodings of Vietnamese offices before Unicode.
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'windows-1258' | 'tcvn3' | 'vni';

export type Separator = ',' | ';' | '\t' | '|';
export type DecimalSign = '.' | ',';

/** The order in which a column writes day, month and year. ISO dates, Excel serials and month names are read under any. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a file is to be read. Complete; made by `inspectFile`, overridden by what the user says. */
export interface FileFormat {
  readonly container: Container;
  /** Sheet to read (xlsx), by name; null for other containers. */
  readonly sheet: string | null;
  readonly encoding: TextEncoding;
  readonly separator: Separator;
  /** The quote character; null: quotes are ordinary text. */
  readonly quote: '"' | "'" | null;
  /** Row number (1-based, as in `RawRow.rowNumber`) of the header. */
  readonly headerRow: number;
  /** Column names by position, as in `FileInspection.columns[].name`. */
  readonly columns: readonly string[];
  /** Said by the user for the whole file; null: each column's own evidence (`dateOrders`) decides. */
  readonly dateOrder: DateOrder | null;
  /** Said by the user for the whole file; null: each column's own evidence (`decimalSigns`) decides. */
  readonly decimalSign: DecimalSign | null;
  /** By column name, for the columns whose dates need an order and whose evidence or answer gives one. */
  readonly dateOrders: Readonly<Record<string, DateOrder>>;
  /** By column name, for the columns whose numbers need a decimal sign. */
  readonly decimalSigns: Readonly<Record<string, DecimalSign>>;
}

/** A number of a workbook: the digits as Excel shows them in full (at most 15 significant), `.` as decimal sign, no exponent. */
export interface NumberCell {
  readonly kind: 'number';
  readonly text: string;
}

/** A date or time of a workbook: its serial as stored (1900 or 1904 system resolved) and what the clock on the wall says. */
export interface DateCell {
  readonly kind: 'date';
  /** Serial in the 1900 system, as text. */
  readonly serial: string;
  readonly value: LocalDateTime;
}

/** A formula of a workbook that ended in an error, such as `#N/A`. */
export interface ErrorCell {
  readonly kind: 'error';
  readonly text: string;
}

/** One cell. Text comes as written (untrimmed), NFC. An empty cell (also blank text) is null. CSV and HTML give only text and null. */
export type Cell = string | boolean | NumberCell | DateCell | ErrorCell | null;

export interface RawRow {
  /**
   * What the user sees at the left edge when the file is open in Excel: 1-based, counting the header and everything
   * above it, empty rows too. In CSV it counts records, so a quoted newline does not count.
   */
  readonly rowNumber: number;
  /** By position, as `FileFormat.columns`; never shorter than the columns; longer when the row has cells too many. */
  readonly cells: readonly Cell[];
}

/** What a clock and a calendar on the wall say; no zone unless the text carries an offset. */
export interface LocalDateTime {
  readonly y: number;
  /** 1–12 */
  readonly m: number;
  /** 1–31 */
  readonly d: number;
  readonly h: number;
  readonly mi: number;
  readonly s: number;
  readonly ms: number;
  /** Minutes east of UTC when written in the text (`Z` is 0), else null: the business zone applies. */
  readonly offsetMinutes: number | null;
  readonly hasTime: boolean;
}

/** Why a value cannot be read. Sentences for them are made at the screen. */
export type ValueErrorCode =
  | 'empty'
  | 'cell-error'
  | 'date-unreadable'
  | 'date-order-unknown'
  | 'month-out-of-range'
  | 'day-out-of-range'
  | 'month-has-30-days'
  | 'february-has-28-days'
  | 'february-has-29-days'
  | 'year-out-of-range'
  | 'time-out-of-range'
  | 'number-unreadable'
  /** Fits the other decimal sign than the column's. */
  | 'number-sign-mismatch'
  /** `1.234` in a column whose values do not say which sign is the decimal one. */
  | 'number-ambiguous'
  | 'number-is-date';

export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly code: ValueErrorCode };

export interface ParsedNumber {
  /** Canonical decimal: `-?digits[.digits]`, no leading or trailing zeros too many, never `-0`. For `12 %` it is `12`. */
  readonly decimal: string;
  readonly isPercent: boolean;
  /** Currency written with the number (ISO code) or null. */
  readonly currency: string | null;
}

/** Which date order a column's values speak for, counted over the whole file. */
export interface DateEvidence {
  /**
   * `iso`: year first with dashes or T; `ymd`: year first otherwise; `excel-serial`: date cells or serial numbers only;
   * `ambiguous`: every value fits both dmy and mdy with different results; `mixed`: some values fit only dmy and some only mdy.
   */
  readonly verdict: 'iso' | 'dmy' | 'mdy' | 'ymd' | 'excel-serial' | 'ambiguous' | 'mixed';
  readonly onlyDmy: number;
  readonly onlyMdy: number;
  readonly both: number;
  readonly yearFirst: number;
  readonly serials: number;
  /** Filled cells of this date column that are no date at all. */
  readonly unreadable: number;
}

/** Which decimal sign a column's values speak for, counted over the whole file. */
export interface NumberEvidence {
  /** `none`: no value has a sign that matters; `number-cells`: a workbook's numbers only; `mixed`: some say `.`, some `,`. */
  readonly verdict: DecimalSign | 'none' | 'number-cells' | 'mixed';
  readonly saysPoint: number;
  readonly saysComma: number;
  /** Values such as `1.234` or `1,234` that can be read both ways. */
  readonly bothWays: number;
  readonly unreadable: number;
}

export type ColumnLooksLike = 'text' | 'number' | 'date' | 'phone' | 'email' | 'empty';

export interface ColumnInspection {
  readonly index: number;
  /** As written, trimmed, NFC, inner whitespace single; `Cột 3` when empty; ` (2)` appended when taken. */
  readonly name: string;
  /** Up to 10 different non-empty values from the head, as text. */
  readonly samples: readonly string[];
  readonly filled: number;
  readonly looksLike: ColumnLooksLike;
  readonly dates: DateEvidence | null;
  readonly numbers: NumberEvidence | null;
}

/**
 * Something only the user can decide. `id` is stable for the same file: `encoding`, or `date_order:` and the column's name.
 * The engine asks date questions only of the columns that are mapped to a date.
 */
export interface FormatQuestion {
  readonly id: string;
  readonly kind: 'encoding' | 'date_order';
  readonly column: string | null;
  /** Likeliest first. Encodings (`TextEncoding`) or orders (`DateOrder`). */
  readonly choices: readonly string[];
  /** What a value would be under each choice: decoded text, or an ISO day. */
  readonly samples: readonly { readonly text: string; readonly readings: Readonly<Record<string, string>> }[];
}

export interface FileInspection {
  readonly container: Container;
  readonly sheets: readonly { readonly name: string; readonly isHidden: boolean }[];
  readonly encoding: {
    readonly encoding: TextEncoding;
    readonly hasBom: boolean;
    /** `sure`: by BOM, validity or nature; `guessed`: by statistics; `given`: said by the caller. */
    readonly certainty: 'sure' | 'guessed' | 'given';
    /** Bytes that do not fit the encoding and come as U+FFFD. */
    readonly invalidBytes: number;
  };
  readonly columns: readonly ColumnInspection[];
  /** Rows below the header that are not empty (a totals row, if any, included); exact. */
  readonly dataRowCount: number;
  readonly questions: readonly FormatQuestion[];
  /** The complete proposal, good to read with unless there are questions. */
  readonly format: FileFormat;
}

export interface ReadOptions {
  /**
   * Names of the columns that identify a row (such as the order code). Given, totals rows at the end of the file are left
   * out: rows whose key columns are empty or say a word for "total" and whose other cells are sums. Not given: every row comes.
   */
  readonly keyColumns?: readonly string[];
}

export type FileReadingErrorCode =
  | 'empty-file'
  | 'no-header'
  | 'unknown-file-type'
  | 'xls-not-supported'
  | 'html-without-table'
  | 'password-protected'
  | 'workbook-too-large'
  | 'workbook-damaged'
  | 'sheet-not-found'
  | 'row-too-long';

/** The file as a whole cannot be read. `details` are facts for the sentence (such as a limit and the value that broke it). */
export class FileReadingError extends Error {
  constructor(
    readonly code: FileReadingErrorCode,
    readonly details: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'FileReadingError';
  }
}

/** A field of one import kind as `guessMapping` and `writeTemplate` need it. */
export interface ImportField {
  /** Name of the API, such as `placedAt`. */
  readonly name: string;
  /** Headers in templates, by the reader's language. */
  readonly labelVi: string;
  readonly labelEn: string;
  /** Other headers people write; compared without marks, case, spaces and punctuation. */
  readonly synonyms: readonly string[];
  readonly looksLike: Exclude<ColumnLooksLike, 'empty'>;
  readonly isRequired: boolean;
}

export interface MappingGuess {
  /** Our field → column name; only guesses good enough to propose (confidence ≥ 0.5); a column serves one field. */
  readonly mapping: Readonly<Record<string, string>>;
  /** By field, 0–1, for the fields in `mapping`; 1: the header is the field's own name or label. */
  readonly confidence: Readonly<Record<string, number>>;
}
