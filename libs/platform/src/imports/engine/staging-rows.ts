import type { Database } from '../../database/database.js';
import type { ImportCounts } from './import-job.js';

/** Counts the staged rows by outcome, and those that need nothing more (`applied`); `table` is a kind's own, from the code. */
export async function countRows(database: Database, table: string, importId: string): Promise<ImportCounts & { readonly applied: number }> {
  const row = await database.row<ImportCounts & { readonly applied: number }>(
    `select count(*) as read,
            count(*) filter (where outcome = 'created') as created,
            count(*) filter (where outcome = 'updated') as updated,
            count(*) filter (where outcome = 'unchanged') as unchanged,
            count(*) filter (where outcome = 'refused') as refused,
            count(*) filter (where is_applied) as applied,
            coalesce(sum(jsonb_array_length(warnings)), 0)::bigint as warnings
     from ${table} where import_id = $1`,
    [importId],
  );
  const counts = row!;
  if (counts.created + counts.updated + counts.unchanged + counts.refused !== counts.read) throw new Error(`import ${importId}: rows without an outcome`);
  return counts;
}

/** After the last chunk only what must still be shown stays: refused rows and warnings. */
export async function dropSettledRows(database: Database, table: string, importId: string): Promise<void> {
  await database.execute(`delete from ${table} where import_id = $1 and outcome <> 'refused' and warnings is null`, [importId]);
}

export interface StagedIssueRow {
  readonly row: number;
  /** What says which thing the row is about, e.g. the order code. */
  readonly key: string | null;
  readonly issues: readonly { readonly field: string | null; readonly code: string; readonly params?: Readonly<Record<string, unknown>> }[];
}

export interface IssueSelection {
  readonly of: 'errors' | 'warnings';
  /** Row number after which to go on. */
  readonly after: number;
  readonly limit: number;
  /** Only rows with this reason (and, when given, about this field). */
  readonly reason?: { readonly code: string; readonly field?: string };
}

/** Refused rows, or those with warnings, in order of the file; `keyColumn` is a staging column, from the code. */
export async function issueRows(database: Database, table: string, keyColumn: string, importId: string, selection: IssueSelection): Promise<StagedIssueRow[]> {
  const { of, after, limit, reason } = selection;
  const where = of === 'errors' ? `outcome = 'refused'` : `warnings is not null`;
  return database.rows<StagedIssueRow>(
    `select row_no as row, ${keyColumn}::text as key, coalesce(${of}, '[]'::jsonb) as issues from ${table}
     where import_id = $1 and ${where} and row_no > $2 and ($4::jsonb is null or ${of} @> $4::jsonb) order by row_no limit $3`,
    [importId, after, limit, reason ? JSON.stringify([reason]) : null],
  );
}

/** How many rows each reason concerns, most first. */
export async function issueCounts(database: Database, table: string, importId: string, of: 'errors' | 'warnings'): Promise<{ code: string; field: string | null; rows: number }[]> {
  return database.rows(
    `select issue->>'code' as code, issue->>'field' as field, count(distinct row_no) as rows
     from ${table}, jsonb_array_elements(${of}) issue
     where import_id = $1 ${of === 'errors' ? `and outcome = 'refused'` : ''} group by 1, 2 order by 3 desc, 1, 2`,
    [importId],
  );
}
