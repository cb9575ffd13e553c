import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, Sealing } from '@tantam/platform';
import { CustomerLinks, type CustomerLink, type LinkManifest } from './customer-links.js';

interface SealedEntry {
  readonly id: string;
  readonly at: string;
  readonly action: string;
  readonly sealed: string;
}

/**
 * Personal values that lie elsewhere under the customer's key: what audit and stored answers keep of her. They say
 * whom they were written about, so a merge leaves them; erasing destroys the key and with it all of them.
 */
@Injectable()
export class SealedValuesLink implements CustomerLink, OnModuleInit {
  readonly columns = ['customer_keys.customer_id', 'audit_entries.customer_id', 'idempotency_keys.customer_id'];

  constructor(
    private readonly links: CustomerLinks,
    private readonly database: Database,
    private readonly sealing: Sealing,
  ) {}

  onModuleInit(): void {
    this.links.register('customers.sealed-values', this);
  }

  move(): Promise<LinkManifest> {
    return Promise.resolve(null);
  }

  async unmove(): Promise<void> {
    // Nothing was moved.
  }

  async export(customerId: string): Promise<Readonly<Record<string, unknown>>> {
    const rows = await this.database.rows<SealedEntry & Record<string, unknown>>(
      `select id, at::text as at, action, sealed_changes as sealed from audit_entries where customer_id = $1 and sealed_changes is not null order by at, id`,
      [customerId],
    );
    const values = await this.sealing.openMany(rows.map((row) => ({ customerId, sealed: row.sealed, where: `audit_entries/${row.id}` })));
    return { changes: rows.map(({ at, action }, index) => ({ at, action, values: values[index] })) };
  }

  erase(customerId: string): Promise<void> {
    return this.sealing.destroy(customerId);
  }
}
