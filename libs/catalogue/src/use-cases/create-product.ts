import { Injectable } from '@nestjs/common';
import { uuidv7 } from '@tantam/kernel';
import { Audit, fieldChanges, Transactional } from '@tantam/platform';
import type { ProductInput } from '../domain/product-input.js';
import { stateProduct } from '../domain/state-product.js';
import { Products } from '../persistence/products.js';
import { checkComponents } from './check-components.js';
import { TellProductPlaces } from './tell-product-places.js';

/** A new product is in no order yet, so nobody is told of the care it asks for. */
@Injectable()
export class CreateProduct {
  constructor(
    private readonly products: Products,
    private readonly places: TellProductPlaces,
    private readonly audit: Audit,
  ) {}

  /** @returns its id @throws DomainError `invalid-input`, `product-code-taken`, `combo-in-combo` */
  @Transactional()
  async run(input: ProductInput): Promise<string> {
    const stated = stateProduct(null, input);
    const id = uuidv7();
    await checkComponents(this.products, id, null, stated);
    const fields = { ...stated, code: stated.code || (await this.products.nextCode()) };
    await this.products.add(id, fields);
    await this.places.ofProduct(id, null, fields);
    this.audit.record({ action: 'product.created', resource: 'product', resourceId: id, changes: fieldChanges(null, fields) });
    return id;
  }
}
