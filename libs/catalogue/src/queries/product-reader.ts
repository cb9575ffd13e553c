import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { isUuid, notFound } from '@tantam/kernel';
import { Database } from '@tantam/platform';
import { PRODUCT_COLUMNS, showProduct, type ProductRow, type ShownProduct } from './product-select.js';

@Injectable()
export class ProductReader {
  constructor(private readonly database: Database) {}

  /** @throws DomainError `product-not-found` */
  async get(actor: Actor, idOrCode: string): Promise<ShownProduct> {
    const row = await this.database.row<ProductRow>(
      `select ${PRODUCT_COLUMNS} from products as p where ${isUuid(idOrCode) ? 'p.id = $1::uuid' : 'p.code = $1'}`,
      [idOrCode],
    );
    if (!row) throw notFound('product-not-found');
    return showProduct(actor, row);
  }
}
