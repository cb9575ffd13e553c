import type { DomainEvent } from '@tantam/platform';

export const PRODUCTS_PLACED = 'catalogue.products-placed';

/**
 * Where products stand has changed: they came into a group or left one, a group above theirs was moved, or a combo's
 * contents changed. Published in the same transaction, at most 1,000 ids at a time. A combo whose component was moved
 * is not named: subscribers find it by `combo_components`.
 */
export type ProductsPlaced = DomainEvent<typeof PRODUCTS_PLACED, { readonly productIds: readonly string[] }>;
