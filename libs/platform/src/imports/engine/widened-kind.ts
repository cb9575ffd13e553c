import type { Database } from '../../database/database.js';
import type { ColumnRow, ColumnVerdict, ImportColumns } from './import-columns.js';
import type { CellIssue } from './import-job.js';
import { ADDED_COLUMNS } from './parse-row.js';
import type { ImportCheckResult, ImportContext, ImportField, ImportKind } from './import-kind.js';

const CHUNK = 5_000;
/** Marks issues that the added columns found, so that a second check starts without them. */
const BY = 'added-columns';

/** A kind together with the columns that other modules add to it: the engine sees one kind. */
export class WidenedKind implements ImportKind {
  readonly fields: readonly ImportField[];
  readonly options: readonly string[];

  /** @throws Error when the kind has no room for them, or a name is used twice */
  constructor(
    private readonly own: ImportKind,
    private readonly added: readonly ImportColumns[],
    private readonly database: Database,
  ) {
    if (!own.extension) throw new Error(`The import kind ${own.kind} takes no columns of other modules`);
    this.fields = [...own.fields, ...added.flatMap(({ fields }) => fields.map((field) => ({ ...field, isAdded: true })))];
    this.options = [...own.options, ...added.flatMap(({ options }) => options ?? [])];
    const names = this.fields.map(({ name }) => name);
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice) throw new Error(`The import kind ${own.kind} has two fields called ${twice}`);
  }

  get kind() { return this.own.kind; }
  get title() { return this.own.title; }
  get permission() { return this.own.permission; }
  get stagingTable() { return this.own.stagingTable; }
  get keyFields() { return this.own.keyFields; }
  get extension() { return this.own.extension; }

  checkOptions(options: Readonly<Record<string, unknown>>): void {
    this.own.checkOptions?.(options);
  }

  async check(context: ImportContext): Promise<ImportCheckResult> {
    await this.refuseFaults(context.importId);
    const result = await this.own.check(context);
    for await (const rows of this.staged(context.importId, `outcome <> 'refused'`)) {
      for (const columns of this.added) await this.note(context.importId, await columns.check(context, rowsOf(columns, rows)));
    }
    return result;
  }

  async beginApplying(context: ImportContext): Promise<void> {
    await this.own.beginApplying?.(context);
  }

  async applyNext(context: ImportContext): Promise<number> {
    const taken = await this.own.applyNext(context);
    for await (const rows of this.staged(context.importId, `is_applied and ${this.subject} is not null`)) {
      for (const columns of this.added) await columns.apply(context, rowsOf(columns, rows).filter(isAboutSomething));
    }
    await this.database.execute(`update ${this.stagingTable} set ${ADDED_COLUMNS} = null where import_id = $1 and is_applied and ${ADDED_COLUMNS} is not null`, [context.importId]);
    return taken;
  }

  async finish(context: ImportContext): Promise<Readonly<Record<string, unknown>>> {
    return (await this.own.finish?.(context)) ?? {};
  }

  private get subject(): string {
    return this.own.extension?.subjectColumn ?? '';
  }

  /** Rows that have a value in an added column, a chunk at a time. `condition` is from the code. */
  private async *staged(importId: string, condition: string): AsyncGenerator<StagedRow[]> {
    for (let after = 0; ; ) {
      const rows = await this.database.rows<StagedRow>(
        `select row_no as "rowNo", ${this.subject} as "subjectId", ${ADDED_COLUMNS} as values from ${this.stagingTable}
         where import_id = $1 and ${ADDED_COLUMNS} is not null and row_no > $2 and ${condition} order by row_no limit ${CHUNK}`,
        [importId, after],
      );
      if (rows.length > 0) yield rows;
      if (rows.length < CHUNK) return;
      after = rows.at(-1)?.rowNo ?? after;
    }
  }

  /** Before the kind looks at the rows: a row refused here makes nothing that others would lean on. */
  private async refuseFaults(importId: string): Promise<void> {
    for (const column of ['errors', 'warnings']) {
      await this.database.execute(
        `update ${this.stagingTable} set ${column} = (select jsonb_agg(issue) from jsonb_array_elements(${column}) issue where issue->>'by' is distinct from '${BY}')
         where import_id = $1 and ${column} @> '[{"by": "${BY}"}]'`,
        [importId],
      );
    }
    for await (const rows of this.staged(importId, 'true')) {
      const faults = rows.flatMap(({ rowNo, values }) => this.added.flatMap((columns) => (columns.faultsOf?.(valuesOf(columns, values)) ?? []).map((issue) => ({ rowNo, issue }))));
      await this.addIssues(importId, 'errors', faults);
    }
  }

  private async note(importId: string, verdicts: readonly ColumnVerdict[]): Promise<void> {
    const changed = verdicts.filter(({ changes }) => changes).map(({ rowNo }) => rowNo);
    await this.database.execute(
      `update ${this.stagingTable} set outcome = 'updated' where import_id = $1 and row_no = any($2::int[]) and outcome = 'unchanged'`,
      [importId, changed],
    );
    await this.addIssues(importId, 'warnings', verdicts.flatMap(({ rowNo, warnings }) => (warnings ?? []).map((issue) => ({ rowNo, issue }))));
  }

  private async addIssues(importId: string, column: 'errors' | 'warnings', found: readonly { rowNo: number; issue: CellIssue }[]): Promise<void> {
    if (found.length === 0) return;
    await this.database.execute(
      `update ${this.stagingTable} staged set ${column} = coalesce(staged.${column}, '[]') || found.issues
       from (select "rowNo", jsonb_agg(issue || '{"by": "${BY}"}') as issues from jsonb_to_recordset($2) as each ("rowNo" int, issue jsonb) group by 1) found
       where staged.import_id = $1 and staged.row_no = found."rowNo"`,
      [importId, JSON.stringify(found)],
    );
  }
}

interface StagedRow extends ColumnRow {
  readonly [column: string]: unknown;
}

/** Only rows with a value of these columns, and only those values. */
function rowsOf(columns: ImportColumns, rows: readonly StagedRow[]): ColumnRow[] {
  return rows
    .map(({ rowNo, subjectId, values }) => ({ rowNo, subjectId, values: valuesOf(columns, values) }))
    .filter(({ values }) => Object.keys(values).length > 0);
}

function valuesOf(columns: ImportColumns, values: ColumnRow['values']): ColumnRow['values'] {
  return Object.fromEntries(columns.fields.flatMap(({ name }) => (values[name] === undefined ? [] : [[name, values[name]]])));
}

function isAboutSomething(row: ColumnRow): row is ColumnRow & { readonly subjectId: string } {
  return row.subjectId !== null;
}
