import { Injectable } from '@nestjs/common';
import { Registries, type Registry } from '../../registries/registries.js';
import type { CellIssue } from './import-job.js';
import type { ImportContext, ImportField } from './import-kind.js';

/** A staged row as far as the columns of one registration go. */
export interface ColumnRow {
  readonly rowNo: number;
  /** What the row is about, e.g. a customer's id; null while it is only checked and would make a new one. */
  readonly subjectId: string | null;
  /** Field → its value as text in the form of its type (`120`, `1.5`, `2026-11-22`); an empty cell is left out. */
  readonly values: Readonly<Record<string, string>>;
}

/** What a row's columns would do. */
export interface ColumnVerdict {
  readonly rowNo: number;
  /** Something would be written: a row otherwise unchanged counts as updated. */
  readonly changes: boolean;
  readonly warnings?: readonly CellIssue[];
}

/**
 * Columns and options that a module adds to another module's import kind, e.g. loyalty's points to `customers`. They
 * are guessed, mapped, read and previewed like the kind's own, stand in its template, and are applied in the same
 * transaction as the row they stand in. Set-based: each is called with thousands of rows.
 */
export interface ImportColumns {
  /** The kind they belong to; one that has room for them (`ImportKind.extension`). */
  readonly kind: string;
  /** Names that the kind does not use itself. */
  readonly fields: readonly ImportField[];
  readonly options?: readonly string[];

  /** What is wrong with values that could be read; any such issue refuses the row before anything else looks at it. */
  faultsOf?(values: ColumnRow['values']): readonly CellIssue[];

  /** Which rows would change something. Writes nothing. One verdict per row; a row without one changes nothing. */
  check(context: ImportContext, rows: readonly ColumnRow[]): Promise<readonly ColumnVerdict[]>;

  /** Writes the values; in the transaction of their chunk, after the kind has written its own. */
  apply(context: ImportContext, rows: readonly (ColumnRow & { readonly subjectId: string })[]): Promise<void>;
}

/** The columns that modules add to import kinds of others; they register at start. */
@Injectable()
export class AddedImportColumns {
  private readonly registry: Registry<ImportColumns>;

  constructor(registries: Registries) {
    this.registry = registries.open('import-columns');
  }

  /** @param key `loyalty.balances` */
  register(key: string, columns: ImportColumns): void {
    this.registry.add(key, columns);
  }

  of(kind: string): readonly ImportColumns[] {
    return this.registry.all().filter((columns) => columns.kind === kind);
  }
}
