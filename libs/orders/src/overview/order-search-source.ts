import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { SearchSources, type SearchHit } from '@tantam/platform';
import { ORDER_PERMISSIONS } from '../orders.permissions.js';
import { OrderList } from '../queries/order-list.query.js';

/** Orders in the global search: the orders' own list, so the same hits in the same order. */
@Injectable()
export class OrderSearchSource implements OnModuleInit {
  constructor(
    private readonly sources: SearchSources,
    private readonly list: OrderList,
  ) {}

  onModuleInit(): void {
    this.sources.register('orders.orders', {
      kind: 'order',
      title: { vi: 'Đơn hàng', en: 'Orders' },
      permission: ORDER_PERMISSIONS.read.name,
      find: (actor, text, limit) => this.find(actor, text, limit),
    });
  }

  private async find(actor: Actor, q: string, limit: number): Promise<SearchHit[]> {
    const { items } = await this.list.run(actor, { q, limit });
    return items.map(({ id, code, customer }) => ({ id, code, title: code, detail: customer?.fullName ?? null }));
  }
}
