import type { DomainEvent } from '@tantam/platform';

export const PRODUCT_CARE_CHANGED = 'catalogue.product-care-changed';

/**
 * What a product asks of care has changed: its interval, count range, quantity counted, kind or components.
 * Published in the same transaction, at most 1,000 ids at a time. A combo whose component changed is not named:
 * subscribers find it by `combo_components`.
 */
export type ProductCareChanged = DomainEvent<typeof PRODUCT_CARE_CHANGED, { readonly productIds: readonly string[] }>;
