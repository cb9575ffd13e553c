import { Injectable, type OnModuleInit } from '@nestjs/common';
import { SqlParameters, Visibility, type Actor } from '@tantam/identity';
import { Database, RecordNames } from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';

/** Orders are called by their codes, to who sees them. */
@Injectable()
export class OrderNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly visibility: Visibility,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    this.names.register('orders.orders', { kind: 'order', permission: ORDER_PERMISSIONS.read.name, names: (reader, ids) => this.codes(reader, ids) });
  }

  private async codes(reader: Actor, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const parameters = new SqlParameters();
    const asked = parameters.add(ids);
    const visible = await this.visibility.visibleTo(reader, 'order', 'o', parameters);
    const rows = await this.database.rows<{ id: string; code: string }>(`select o.id, o.code from orders o where o.id = any(${asked}::uuid[]) and ${visible}`, parameters.values);
    return new Map(rows.map(({ id, code }) => [id, code]));
  }
}
