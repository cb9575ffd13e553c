import { Injectable } from '@nestjs/common';
import type { Actor } from '@tantam/identity';
import { isUuid, stale } from '@tantam/kernel';
import { Audit, fieldChanges, Transactional } from '@tantam/platform';
import type { ProductInput } from '../domain/product-input.js';
import { asksOtherCare, stateProduct } from '../domain/state-product.js';
import { Products } from '../persistence/products.js';
import { ProductReader } from '../queries/product-reader.js';
import { checkComponents } from './check-components.js';
import { TellProductCare } from './tell-product-care.js';
import { TellProductPlaces } from './tell-product-places.js';

@Injectable()
export class ChangeProduct {
  constructor(
    private readonly products: Products,
    private readonly reader: ProductReader,
    private readonly tell: TellProductCare,
    private readonly places: TellProductPlaces,
    private readonly audit: Audit,
  ) {}

  /**
   * @param expectedVersion of `If-Match`, null when the caller does not care
   * @returns its id
   * @throws DomainError `product-not-found`, `stale` with `current`, `invalid-input`, `product-code-taken`, `combo-in-combo`
   */
  @Transactional()
  async run(actor: Actor, idOrCode: string, input: ProductInput, expectedVersion: number | null): Promise<string> {
    const stored = await this.products.getForUpdate(idOrCode, isUuid(idOrCode));
    if (expectedVersion !== null && stored.version !== expectedVersion) throw stale('stale', { current: await this.reader.get(actor, stored.id) });
    const fields = stateProduct(stored.fields, input);
    await checkComponents(this.products, stored.id, stored.fields, fields);
    await this.products.save(stored, fields);
    await this.places.ofProduct(stored.id, stored.fields, fields);
    this.audit.record({ action: 'product.changed', resource: 'product', resourceId: stored.id, changes: fieldChanges(stored.fields, fields) });
    if (asksOtherCare(stored.fields, fields)) await this.tell.changed([stored.id]);
    return stored.id;
  }
}
