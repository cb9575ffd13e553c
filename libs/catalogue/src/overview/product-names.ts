import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Database, namesIn, RecordNames } from '@tantam/platform';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';

/** What products and groups are called, to who may see products. */
@Injectable()
export class ProductNames implements OnModuleInit {
  constructor(
    private readonly names: RecordNames,
    private readonly database: Database,
  ) {}

  onModuleInit(): void {
    const permission = CATALOGUE_PERMISSIONS.read.name;
    this.names.register('catalogue.products', { kind: 'product', permission, names: namesIn(this.database, 'product_summary') });
    this.names.register('catalogue.product-groups', { kind: 'product-group', permission, names: namesIn(this.database, 'product_groups') });
  }
}
