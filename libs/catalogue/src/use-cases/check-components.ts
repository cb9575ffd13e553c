import { malformed, rule } from '@tantam/kernel';
import type { ProductFields } from '../domain/product.js';
import type { Products } from '../persistence/products.js';

/**
 * A combo holds goods and services, never a combo: so what an order line counts as is one step away, and no cycle can
 * come about. A product that stands in a combo cannot become one.
 *
 * @throws DomainError `product-component-cycle`, `combo-in-combo`, `invalid-input`
 */
export async function checkComponents(products: Products, id: string, before: ProductFields | null, fields: ProductFields): Promise<void> {
  if (fields.components.some((component) => component.productId === id)) throw rule('product-component-cycle');
  if (fields.kind !== 'combo') return;
  if (before && before.kind !== 'combo' && (await products.isComponent(id))) throw rule('combo-in-combo');
  const combos = await products.combosAmong(fields.components.map((component) => component.productId));
  const errors = fields.components.flatMap(({ productId }, index) =>
    combos.includes(productId) ? [{ pointer: `/components/${index}/productId`, code: 'combo-in-combo' }] : [],
  );
  if (errors.length > 0) throw malformed('invalid-input', { errors });
}
