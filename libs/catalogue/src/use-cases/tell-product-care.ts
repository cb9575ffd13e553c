import { Injectable } from '@nestjs/common';
import { Events } from '@tantam/platform';
import { PRODUCT_CARE_CHANGED, type ProductCareChanged } from '../events/product-care-changed.js';

const CHUNK = 1_000;

/** Tells that products ask other care than before, in the transaction of the change. */
@Injectable()
export class TellProductCare {
  constructor(private readonly events: Events) {}

  async changed(productIds: readonly string[]): Promise<void> {
    for (let start = 0; start < productIds.length; start += CHUNK) {
      const event: ProductCareChanged = { name: PRODUCT_CARE_CHANGED, data: { productIds: productIds.slice(start, start + CHUNK) } };
      await this.events.publish(event);
    }
  }
}
