import { Injectable } from '@nestjs/common';
import { SqlParameters, type Actor } from '@tantam/identity';
import { cleanLine, lowerNfc } from '@tantam/kernel';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { productConditions, type ProductNarrowing } from './product-conditions.js';
import { PRODUCT_COLUMNS, showProduct, type ProductRow, type ShownProduct } from './product-select.js';

export interface ProductFilters extends ProductNarrowing {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  readonly sort?: readonly string[];
}

const SORTS: Readonly<Record<string, SortKey>> = {
  code: { expression: 'p.code collate "C"', type: 'text' },
  name: { expression: 'p.name collate "vi-x-icu"', type: 'text' },
  price: { expression: 'p.price', type: 'numeric' },
  careIntervalDays: { expression: 'p.care_interval_days', type: 'int' },
  createdAt: { expression: 'p.created_at', type: 'timestamptz' },
};

type ListRow = ProductRow & { cursor: string[] };

/**
 * A row per product. A group stands for all below it. Every word of the search must begin a word of the code or name, or,
 * with a digit in it, stand anywhere in them; the trigram index of `search_text` serves both. Ties break by id.
 */
@Injectable()
export class ProductList {
  constructor(private readonly database: Database) {}

  async page(actor: Actor, filters: ProductFilters): Promise<Page<ShownProduct>> {
    const parameters = new SqlParameters();
    const where = productConditions(filters, 'p', parameters).join(' and ') || 'true';
    const total = filters.withTotal ? await this.count(where, [...parameters.values]) : null;
    const keys = sortKeys(filters, parameters);
    const after = keyset(keys, filters.cursor, parameters.values.length + 1);
    const values = [...parameters.values, ...after.parameters, filters.limit + 1];
    const cursor = keys.map((key) => `(${key.expression})::text`).join(', ');
    const rows = await this.database.rows<ListRow>(
      `with page as (
         select p.id, row_number() over (order by ${after.orderBy}) as place, array[${cursor}] as cursor
         from products as p where ${where} and ${after.where} order by ${after.orderBy} limit $${values.length}
       )
       select ${PRODUCT_COLUMNS}, page.cursor from page join products as p on p.id = page.id order by page.place`,
      values,
    );
    const page = toPage(rows, filters.limit, (row) => row.cursor, ({ cursor: _, ...row }) => showProduct(actor, row));
    return total === null ? page : { ...page, total };
  }

  private async count(where: string, values: readonly unknown[]): Promise<number> {
    return (await this.database.row<{ total: number }>(`select count(*) as total from products as p where ${where}`, values))?.total ?? 0;
  }
}

/** A search without a sort shows the exact code first, then names with the marks that were typed. */
function sortKeys(filters: ProductFilters, parameters: SqlParameters): SortKey[] {
  const id: SortKey = { expression: 'p.id', type: 'uuid' };
  const typed = cleanLine(filters.q ?? '');
  if (filters.sort || typed === '') {
    const keys = (filters.sort ?? ['code']).map((field) => ({ ...SORTS[field.replace('-', '')]!, descending: field.startsWith('-') }));
    return [...keys, { ...id, descending: keys[0]?.descending ?? false }];
  }
  const code = parameters.add(typed.toLowerCase());
  const name = parameters.add(`% ${lowerNfc(typed).replace(/[\\%_]/g, '\\$&')}%`);
  const rank = `case when lower(p.code) = ${code} then 0 when (' ' || p.name_exact) like ${name} then 1 else 2 end`;
  return [{ expression: rank, type: 'int' }, SORTS.name!, id];
}
