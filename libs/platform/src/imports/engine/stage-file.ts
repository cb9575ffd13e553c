import { once } from 'node:events';
import { from as copyFrom } from 'pg-copy-streams';
import type { ClientBase } from 'pg';
import { cleanLine } from '@tantam/kernel';
import { cellText } from '../reading/cell-text.js';
import { readRowBatches, readRows } from '../reading/read-rows.js';
import type { FileFormat, RawRow } from '../reading/reading.types.js';
import type { ImportField } from './import-kind.js';
import { createRowParser, filledFields, stagingColumns } from './parse-row.js';

/** Plain data: it is handed to another process. */
export interface StagingWork {
  readonly importId: string;
  /** Who holds the import's lease. */
  readonly owner: string;
  readonly path: string;
  readonly format: FileFormat;
  readonly mapping: Readonly<Record<string, string>>;
  readonly fields: readonly ImportField[];
  readonly keyFields: readonly string[];
  readonly stagingTable: string;
  readonly timeZone: string;
}

/**
 * Reads the file and copies its rows into the kind's staging table, in one COPY. Memory does not grow with rows. They stay only
 * if the lease is still the owner's when the last one is in.
 *
 * @returns how many rows the file has
 */
export async function stageFile(client: ClientBase, work: StagingWork, onProgress: (rows: number) => void): Promise<number> {
  await client.query('begin');
  try {
    const rows = await copyRows(client, work, onProgress);
    await requireLease(client, work);
    await client.query('commit');
    return rows;
  } catch (error) {
    // The connection may be what failed; then PostgreSQL rolls back by itself.
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** A process that froze and lost its lease meanwhile would add its rows to those of the one that took over. */
async function requireLease(client: ClientBase, { importId, owner }: StagingWork): Promise<void> {
  const { rowCount } = await client.query(`select 1 from imports where id = $1 and lease_owner = $2 for share`, [importId, owner]);
  if (!rowCount) throw new Error(`import ${importId} has been taken over`);
}

async function copyRows(client: ClientBase, work: StagingWork, onProgress: (rows: number) => void): Promise<number> {
  const fields = filledFields(work.fields, work.mapping);
  const columns = ['import_id', 'row_no', ...stagingColumns(fields), 'errors', 'warnings'];
  // Quoted: a field may be called what SQL calls something else (`group`).
  const stream = client.query(copyFrom(`copy ${work.stagingTable} (${columns.map((column) => `"${column}"`).join(', ')}) from stdin`));
  const finished = once(stream, 'finish');
  // Awaited below; if reading the file fails first, this second failure must not end the process as unhandled.
  finished.catch(() => undefined);
  let rows = 0;
  try {
    const lineOf = lineMaker({ ...work, fields });
    for await (const batch of readRowBatches(work.path, work.format, { keyColumns: keyColumnsOf(work) })) {
      let text = '';
      for (const row of batch) text += lineOf(row);
      if (text !== '' && !stream.write(text)) await Promise.race([once(stream, 'drain'), finished]);
      rows += batch.length;
      onProgress(rows);
    }
    stream.end();
    await finished;
  } catch (error) {
    stream.destroy(error instanceof Error ? error : new Error(String(error)));
    throw error;
  }
  onProgress(rows);
  return rows;
}

/** A row as a line of COPY. */
function lineMaker(work: StagingWork): (row: RawRow) => string {
  const parse = createRowParser(work);
  return (row) => {
    const { values, errors, warnings } = parse(row);
    let line = `${work.importId}\t${row.rowNumber}`;
    for (const value of values) line += `\t${copyText(value)}`;
    return `${line}\t${copyText(jsonOf(errors))}\t${copyText(jsonOf(warnings))}\n`;
  };
}

/** The columns of the file that say whose row it is; empty ones mark a totals row. */
function keyColumnsOf({ keyFields, mapping }: Pick<StagingWork, 'keyFields' | 'mapping'>): string[] {
  return keyFields.map((field) => mapping[field]).filter((column) => column !== undefined);
}

function jsonOf(issues: readonly unknown[]): string | null {
  return issues.length === 0 ? null : JSON.stringify(issues).replace(/\\u0000/g, '');
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\u0000': '' };

const ESCAPED = /[\\\n\r\t\u0000]/;

function copyText(value: string | null): string {
  if (value === null) return '\\N';
  return ESCAPED.test(value) ? value.replace(/[\\\n\r\t\u0000]/g, (character) => ESCAPES[character] ?? character) : value;
}

/** The first rows as the fields would read them, for a preview: without the totals row that ends a short file, as in the import itself. */
export async function previewRows(path: string, work: Pick<StagingWork, 'format' | 'mapping' | 'fields' | 'keyFields' | 'timeZone'>, limit: number): Promise<PreviewRow[]> {
  const parse = createRowParser(work);
  const rows: PreviewRow[] = [];
  for await (const row of readRows(path, work.format, { keyColumns: keyColumnsOf(work) })) {
    const parsed = parse(row);
    rows.push({ row: row.rowNumber, cells: row.cells.map((cell) => cleanLine(cellText(cell)).slice(0, 200)), ...parsed });
    if (rows.length >= limit) break;
  }
  return rows;
}

export interface PreviewRow {
  readonly row: number;
  readonly cells: readonly string[];
  readonly values: readonly (string | null)[];
  readonly errors: readonly unknown[];
  readonly warnings: readonly unknown[];
}
