import { Injectable } from '@nestjs/common';
import { productConditions, type ProductNarrowing } from '@tantam/catalogue';
import { SqlParameters } from '@tantam/identity';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';
import { HAS_SOMEBODY, peopleJson, type AssignedPersonRow } from './assigned-groups.query.js';

export interface AssignedProductRow {
  id: string;
  code: string;
  name: string;
  groupId: string | null;
  careIntervalDays: number;
  active: boolean;
  version: number;
  /** Given this product as such. */
  users: AssignedPersonRow[];
  /** Have it by a group or a component. */
  usersThrough: AssignedPersonRow[];
}

export interface AssignedProductsFilter extends ProductNarrowing {
  readonly limit: number;
  readonly cursor?: string;
  readonly withTotal?: boolean;
  /** `none`: no active person has it. */
  readonly assigned?: 'none';
  /** Those that this person has, however. */
  readonly userId?: string;
}

const BY_CODE: readonly SortKey[] = [
  { expression: 'p.code collate "C"', type: 'text' },
  { expression: 'p.id', type: 'uuid' },
];

/** One row per product, by code, with whoever cares for it. Ties break by id. */
@Injectable()
export class AssignedProductsPage {
  constructor(private readonly database: Database) {}

  async page(filter: AssignedProductsFilter): Promise<Page<AssignedProductRow>> {
    const parameters = new SqlParameters();
    const conditions = productConditions(filter, 'p', parameters);
    if (filter.assigned === 'none') conditions.push(`not ${HAS_SOMEBODY('p.id')}`);
    if (filter.userId) conditions.push(`exists (select 1 from care_product_holders held where held.product_id = p.id and held.user_id = ${parameters.add(filter.userId)})`);
    const where = conditions.join(' and ') || 'true';
    const total = filter.withTotal ? await this.database.row<{ total: number }>(`select count(*)::int as total from product_summary p where ${where}`, parameters.values) : null;
    const cut = keyset(BY_CODE, filter.cursor, parameters.values.length + 1);
    const rows = await this.database.rows<AssignedProductRow & Record<string, unknown>>(
      `select p.id, p.code, p.name, p.group_id as "groupId", p.care_interval_days as "careIntervalDays", p.is_active as active, p.version,
         ${peopleJson('select mine.user_id from user_care_products mine where mine.product_id = p.id')} as users,
         ${peopleJson(`select held.user_id from care_product_holders held where held.product_id = p.id
           and not exists (select 1 from user_care_products mine where mine.product_id = p.id and mine.user_id = held.user_id)`)} as "usersThrough"
       from product_summary p where ${where} and ${cut.where} order by ${cut.orderBy} limit ${filter.limit + 1}`,
      [...parameters.values, ...cut.parameters],
    );
    const page = toPage(rows, filter.limit, (row) => [row.code, row.id], (row) => row);
    return total ? { ...page, total: total.total } : page;
  }
}
