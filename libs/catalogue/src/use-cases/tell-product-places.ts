import { Injectable } from '@nestjs/common';
import { Database, Events } from '@tantam/platform';
import type { ProductFields } from '../domain/product.js';
import { PRODUCTS_PLACED, type ProductsPlaced } from '../events/products-placed.js';

const CHUNK = 1_000;

/** Tells where products stand now, in the transaction of the change: whoever cares for a group cares for what comes into it. */
@Injectable()
export class TellProductPlaces {
  constructor(
    private readonly database: Database,
    private readonly events: Events,
  ) {}

  async changed(productIds: readonly string[]): Promise<void> {
    for (let start = 0; start < productIds.length; start += CHUNK) {
      const event: ProductsPlaced = { name: PRODUCTS_PLACED, data: { productIds: productIds.slice(start, start + CHUNK) } };
      await this.events.publish(event);
    }
  }

  /** A product was made or changed. */
  async ofProduct(id: string, before: ProductFields | null, after: ProductFields): Promise<void> {
    if (placeOf(before) !== placeOf(after)) await this.changed([id]);
  }

  /** A group was moved, and with it all that lies below it. */
  async below(groupId: string): Promise<void> {
    const rows = await this.database.rows<{ id: string }>(
      `select p.id from products as p join product_group_tree as tree on tree.descendant_id = p.group_id where tree.ancestor_id = $1 order by p.id`,
      [groupId],
    );
    await this.changed(rows.map((row) => row.id));
  }
}

/** What decides who cares for it: the group, and what a combo holds. A new product without either stands nowhere. */
function placeOf(fields: ProductFields | null): string {
  if (!fields) return JSON.stringify([null, []]);
  return JSON.stringify([fields.groupId, fields.components.map((component) => component.productId).sort()]);
}
