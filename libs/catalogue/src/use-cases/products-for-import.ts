import { Injectable } from '@nestjs/common';
import { cleanLine, uuidv7 } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { DEFAULT_UNIT } from '../domain/product.js';

export interface MissingProduct {
  readonly code: string;
  readonly name: string | null;
  readonly unit: string | null;
}

const CHUNK = 10_000;

/** Products that files of other kinds name and nobody has made yet. */
@Injectable()
export class ProductsForImport {
  constructor(private readonly database: Database) {}

  /**
   * Makes the products whose code does not exist: goods with interval 0, so that they ask for no care until somebody
   * says so. A product without a name is named by its code. Existing ones are not touched. Runs in the caller's transaction.
   *
   * @returns code → id of all rows, made or there before
   */
  async createMissing(rows: readonly MissingProduct[]): Promise<Map<string, string>> {
    const ids = new Map<string, string>();
    for (let start = 0; start < rows.length; start += CHUNK) {
      const chunk = rows.slice(start, start + CHUNK).map((row) => ({
        id: uuidv7(), code: row.code.trim(), name: cleanLine(row.name ?? '') || row.code.trim(), unit: cleanLine(row.unit ?? '') || DEFAULT_UNIT,
      }));
      await this.database.execute(
        `insert into products (id, code, name, unit)
         select distinct on (code) id, code, name, unit from jsonb_to_recordset($1) as r (id uuid, code text, name text, unit text) order by code, id
         on conflict (code) do nothing`,
        [JSON.stringify(chunk)],
      );
      const found = await this.database.rows<{ code: string; id: string }>(`select code, id from products where code = any($1::text[])`, [chunk.map((row) => row.code)]);
      for (const { code, id } of found) ids.set(code, id);
    }
    return ids;
  }
}
