import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, keyset, toPage, type Page, type SortKey } from '@tantam/platform';

export interface CareCustomerRow {
  id: string;
  code: string;
  fullName: string;
}

const BY_CODE: readonly SortKey[] = [
  { expression: 'c.code collate "C"', type: 'text' },
  { expression: 'c.id', type: 'uuid' },
];

/** One row per customer assigned to a user that the reader may see, by code. Leans on the primary key of `user_care_customers`. */
@Injectable()
export class CareCustomers {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  async page(actor: Actor, userId: string, query: { limit: number; cursor?: string; withTotal?: boolean }): Promise<Page<CareCustomerRow> & { version: number }> {
    const parameters = new SqlParameters();
    const where = `mine.user_id = ${parameters.add(userId)} and ${await this.visibility.visibleTo(actor, 'customer', 'c', parameters)}`;
    const from = `from user_care_customers mine join customers as c on c.id = mine.customer_id where ${where}`;
    const total = query.withTotal ? await this.database.row<{ total: number }>(`select count(*)::int as total ${from}`, parameters.values) : null;
    const cut = keyset(BY_CODE, query.cursor, parameters.values.length + 1);
    const values = [...parameters.values, ...cut.parameters, query.limit + 1];
    const rows = await this.database.rows<CareCustomerRow & Record<string, unknown>>(
      `select c.id, c.code, c.full_name as "fullName" ${from} and ${cut.where} order by ${cut.orderBy} limit $${values.length}`,
      values,
    );
    const shown = can(actor, CUSTOMER_PERMISSIONS.seeContact.name) ? (name: string) => name : maskName;
    const page = toPage(rows, query.limit, (row) => [row.code, row.id], (row) => ({ ...row, fullName: shown(row.fullName) }));
    return { ...page, ...(total ? { total: total.total } : {}), version: await this.version(userId) };
  }

  private async version(userId: string): Promise<number> {
    const row = await this.database.row<{ version: number }>(`select customers_version as version from user_care_assignments where user_id = $1`, [userId]);
    return row?.version ?? 0;
  }
}
