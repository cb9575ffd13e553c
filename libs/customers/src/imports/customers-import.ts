import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, ImportKinds, type ImportCheckResult, type ImportContext, type ImportField, type ImportKind } from '@tantam/platform';
import { ApplyCustomers } from './apply-customers.js';
import { CheckCustomers } from './check-customers.js';
import { customerImportFields } from './customer-import-fields.js';

/** Customers from a file: a row each. */
@Injectable()
export class CustomersImport implements ImportKind, OnModuleInit {
  readonly kind = 'customers';
  readonly title = { vi: 'Khách hàng', en: 'Customers' };
  readonly permission = 'customers.create';
  readonly options = ['createMissing'];
  readonly stagingTable = 'import_customers';
  readonly extension = { subjectColumn: 'customer_id' };
  readonly keyFields = ['code', 'fullName', 'phone1', 'phone2', 'email'];
  readonly fields: readonly ImportField[];

  constructor(
    private readonly kinds: ImportKinds,
    private readonly database: Database,
    private readonly checkCustomers: CheckCustomers,
    private readonly applyCustomers: ApplyCustomers,
  ) {
    this.fields = customerImportFields((table) => () => this.namesIn(table));
  }

  onModuleInit(): void {
    this.kinds.register(this);
  }

  check(context: ImportContext): Promise<ImportCheckResult> {
    return this.checkCustomers.run(context);
  }

  applyNext(context: ImportContext): Promise<number> {
    return this.applyCustomers.next(context);
  }

  /** @param table from the code; every one of them has a `name` */
  private async namesIn(table: string): Promise<string[]> {
    const active = table === 'provinces' ? '' : 'where is_active';
    return (await this.database.rows<{ name: string }>(`select name from ${table} ${active} order by name collate "vi-x-icu"`)).map((row) => row.name);
  }
}
