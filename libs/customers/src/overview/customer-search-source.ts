import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { SearchSources, type SearchHit } from '@tantam/platform';
import { CUSTOMER_PERMISSIONS } from '../customers.permissions.js';
import { CustomerList } from '../queries/customer-list.query.js';

/** Customers in the global search: the customers' own list, so the same hits in the same order. */
@Injectable()
export class CustomerSearchSource implements OnModuleInit {
  constructor(
    private readonly sources: SearchSources,
    private readonly list: CustomerList,
  ) {}

  onModuleInit(): void {
    this.sources.register('customers.customers', {
      kind: 'customer',
      title: { vi: 'Khách hàng', en: 'Customers' },
      permission: CUSTOMER_PERMISSIONS.read.name,
      find: (actor, text, limit) => this.find(actor, text, limit),
    });
  }

  private async find(actor: Actor, q: string, limit: number): Promise<SearchHit[]> {
    const { items } = await this.list.page(actor, { q, limit });
    return items.map(({ id, code, fullName, phone1 }) => ({ id, code, title: fullName, detail: phone1 }));
  }
}
