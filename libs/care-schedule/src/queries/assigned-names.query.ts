import { Injectable } from '@nestjs/common';
import { CUSTOMER_PERMISSIONS, maskName } from '@tantam/customers';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, type BulkRow } from '@tantam/platform';

/** How products, groups and customers are called: code and name. Customers that the reader may not see have no name. */
@Injectable()
export class AssignedNames {
  constructor(
    private readonly database: Database,
    private readonly visibility: Visibility,
  ) {}

  async of(reader: Actor, targets: readonly Pick<BulkRow, 'targetId' | 'targetType'>[]): Promise<ReadonlyMap<string, string>> {
    const idsOf = (...types: string[]): string[] => targets.filter((target) => types.includes(target.targetType)).map((target) => target.targetId);
    const rows = await this.database.rows<{ id: string; name: string }>(
      `select id, code || ' · ' || name as name from product_summary where id = any($1::uuid[])
       union all select id, name from product_groups where id = any($2::uuid[])`,
      [idsOf('product'), idsOf('product_group')],
    );
    const customers = await this.customers(reader, idsOf('customer', 'owned_customer'));
    return new Map([...rows, ...customers].map((row) => [row.id, row.name]));
  }

  private async customers(reader: Actor, ids: readonly string[]): Promise<{ id: string; name: string }[]> {
    if (ids.length === 0 || !can(reader, CUSTOMER_PERMISSIONS.read.name)) return [];
    const parameters = new SqlParameters();
    const asked = parameters.add(ids);
    const visible = await this.visibility.visibleTo(reader, 'customer', 'c', parameters);
    const rows = await this.database.rows<{ id: string; code: string; fullName: string }>(
      `select c.id, c.code, c.full_name as "fullName" from customers as c where c.id = any(${asked}::uuid[]) and ${visible}`,
      parameters.values,
    );
    const shown = can(reader, CUSTOMER_PERMISSIONS.seeContact.name) ? (name: string) => name : maskName;
    return rows.map(({ id, code, fullName }) => ({ id, name: `${code} · ${shown(fullName)}` }));
  }
}
