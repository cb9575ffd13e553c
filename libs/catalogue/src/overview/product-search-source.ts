import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { SearchSources, type SearchHit } from '@tantam/platform';
import { CATALOGUE_PERMISSIONS } from '../catalogue.permissions.js';
import { ProductList } from '../queries/product-list.query.js';

/** Products in the global search: the products' own list, so the same hits in the same order. */
@Injectable()
export class ProductSearchSource implements OnModuleInit {
  constructor(
    private readonly sources: SearchSources,
    private readonly list: ProductList,
  ) {}

  onModuleInit(): void {
    this.sources.register('catalogue.products', {
      kind: 'product',
      title: { vi: 'Mặt hàng', en: 'Products' },
      permission: CATALOGUE_PERMISSIONS.read.name,
      find: (actor, text, limit) => this.find(actor, text, limit),
    });
  }

  private async find(actor: Actor, q: string, limit: number): Promise<SearchHit[]> {
    const { items } = await this.list.page(actor, { q, limit });
    return items.map(({ id, code, name, unit }) => ({ id, code, title: name, detail: unit }));
  }
}
