import { Injectable, type OnModuleInit } from '@nestjs/common';
import { can, SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, namesIn, RecordNames } from '@tantam/platform';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { CUSTOMER_DICTIONARIES } from '../domain/dictionary.js';
import { maskName } from '../domain/mask.js';

/** What customers are called, to who sees them; areas and the words that describe customers are everybody's. */
@Injectable()
export class CustomerNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly visibility: Visibility,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.names.register('customers.customers', { kind: 'customer', permission: CUSTOMER_PERMISSIONS.read.name, names: (reader, ids) => this.ofCustomers(reader, ids) });
    this.names.register('customers.areas', { kind: 'area', permission: null, names: namesIn(this.database, 'areas') });
    for (const table of CUSTOMER_DICTIONARIES) {
      const kind = table.replace('_', '-').replace(/ies$/, 'y').replace(/s$/, '');
      this.names.register(`customers.${table.replace('_', '-')}`, { kind, permission: null, names: namesIn(this.database, table) });
    }
  }

  private async ofCustomers(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const parameters = new SqlParameters();
    const asked = parameters.add(ids);
    const visible = await this.visibility.visibleTo(reader, 'customer', 'c', parameters);
    const rows = await this.database.rows<{ id: string; name: string }>(`select c.id, c.full_name as name from customers c where c.id = any(${asked}::uuid[]) and ${visible}`, parameters.values);
    const isMasked = !can(reader, CUSTOMER_PERMISSIONS.seeContact.name);
    return new Map(rows.map(({ id, name }) => [id, isMasked ? maskName(name) : name]));
  }
}
