import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';

/** A row as PostgreSQL tells it in JSON: moments to the microsecond, decimals exact. */
export type StoredRow = Readonly<Record<string, unknown>>;

/**
 * Rows kept whole in a manifest and put back as they were. The columns are read from the database, so one that a later
 * migration adds is kept too. Tables and columns are named by the code, never from outside.
 */
@Injectable()
export class StoredRows {
  constructor(private readonly database: Database) {}

  async read(table: string, column: string, id: string): Promise<StoredRow[]> {
    const rows = await this.database.rows<{ row: StoredRow }>(`select to_jsonb(stored) as row from ${table} stored where ${column} = $1`, [id]);
    return rows.map(({ row }) => row);
  }

  /** Rows that are there again by now stay as they are. @returns how many came back */
  async putBack(table: string, rows: readonly StoredRow[]): Promise<number> {
    if (rows.length === 0) return 0;
    const columns = await this.writableColumns(table);
    return this.database.execute(
      `insert into ${table} (${columns}) select ${columns} from jsonb_populate_recordset(null::${table}, $1) on conflict do nothing`,
      [JSON.stringify(rows)],
    );
  }

  private async writableColumns(table: string): Promise<string> {
    const row = await this.database.row<{ columns: string }>(
      `select string_agg(quote_ident(attname), ', ' order by attnum) as columns from pg_attribute
       where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
      [table],
    );
    return row?.columns ?? '';
  }
}
