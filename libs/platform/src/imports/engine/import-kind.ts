import type { Language, Sentences } from '../../http/problems.js';

/**
 * How a field's cell is read. The engine parses; the kind gets typed columns:
 * `text`, `code`, `email`, `phone`, `choice`, `tags` → text; `instant` → timestamptz; `date` → date;
 * `decimal` → numeric; `integer` → bigint; `boolean` → boolean.
 */
export type ImportFieldType = 'text' | 'code' | 'email' | 'phone' | 'instant' | 'date' | 'decimal' | 'integer' | 'boolean' | 'choice' | 'tags';

export interface ImportField {
  /** Name in the contract, e.g. `placedAt`; the staging column is its snake case. */
  readonly name: string;
  readonly type: ImportFieldType;
  /** The file must have a column for it. */
  readonly required?: boolean;
  /** An empty or unreadable cell refuses the row. A value that cannot be read in any other field warns and is left out. */
  readonly refusesWhenUnreadable?: boolean;
  readonly refusesWhenEmpty?: boolean;
  /** Most decimals of a `decimal`. */
  readonly places?: number;
  /** A `decimal` that may be written as a percentage: the staging column (boolean) that says so. */
  readonly percentColumn?: string;
  readonly title: Sentences;
  /** For `choice`: our value → the words that people write for it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>;
  /** For the template: values of a dictionary in words that the kind reads back, offered as a drop-down. */
  readonly dictionary?: (language: Language) => Promise<readonly string[]>;
  /** Of another module ({@link ImportColumns}): staged with the others of its sort as JSON in `added_columns`. */
  readonly isAdded?: boolean;
}

/** What an import was asked to do besides; the engine checks the names, the kind the values. */
export interface ImportOptions {
  readonly createMissing: boolean;
  readonly returnCodePattern: string | null;
  readonly currency: string | null;
  readonly historical: boolean | null;
  readonly [option: string]: unknown;
}

export interface ImportContext {
  readonly importId: string;
  readonly options: ImportOptions;
  /** Who started it. */
  readonly userId: string;
  /** Fields for which the file has a column: a field without one is left untouched. */
  readonly mappedFields: ReadonlySet<string>;
  readonly timeZone: string;
}

export interface ImportCheckResult {
  /** Shown on the dry run, e.g. how many customers would be made. Names are the kind's own. */
  readonly summary: Readonly<Record<string, unknown>>;
}

/**
 * A kind of import that a module offers. Rows lie in the kind's own staging table, which starts with the common
 * columns below and has one column per field:
 *
 *     import_id uuid not null, row_no int not null,
 *     errors jsonb,     -- [{ field, code, params }]: any error refuses the row
 *     warnings jsonb,   -- the same shape
 *     outcome text,     -- created | updated | unchanged | refused, decided by check()
 *     is_applied boolean not null default false,
 *     primary key (import_id, row_no)
 *
 * Everything is set-based; nothing goes row by row.
 */
export interface ImportKind {
  readonly kind: string;
  readonly title: Sentences;
  /** The right to write what it writes, besides `imports.run`. */
  readonly permission: string;
  readonly fields: readonly ImportField[];
  /** Names of options that it understands, besides `format`. */
  readonly options: readonly string[];
  readonly stagingTable: string;
  /** Fields that say which thing a row is about; a row at the end of the file with none of them is a totals row. */
  readonly keyFields: readonly string[];

  /**
   * Room for columns of other modules: the staging table has `added_columns jsonb`, and `subjectColumn` of a row says
   * whom it is about; what a row makes is written there when it is applied.
   */
  readonly extension?: { readonly subjectColumn: string };

  /** Refuses values of options that cannot work. @throws DomainError */
  checkOptions?(options: Readonly<Record<string, unknown>>): void;

  /**
   * Decides the outcome of every staged row and writes nothing but staging. Rows arrive with the parser's errors and
   * warnings; check() adds its own. Called in one transaction; may be called again from scratch.
   */
  check(context: ImportContext): Promise<ImportCheckResult>;

  /** Chunks that may be applied at the same time, each in a transaction of its own; 1 when left out. */
  readonly lanes?: number;

  /** Once before the chunks of a run, in a transaction; again when a run that was cut off is carried on. */
  beginApplying?(context: ImportContext): Promise<void>;

  /**
   * Applies the next chunk of rows that are not refused and not applied, marks them applied, and returns how many it
   * took; 0 when nothing is left for this lane. One transaction per call: what it did is there, marked, or neither.
   */
  applyNext(context: ImportContext): Promise<number>;

  /** Once, in a transaction, when all chunks are applied; what it returns is merged into the job's summary. */
  finish?(context: ImportContext): Promise<Readonly<Record<string, unknown>>>;
}
