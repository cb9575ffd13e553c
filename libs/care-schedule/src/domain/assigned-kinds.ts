/** What somebody can be given to care for: products and groups count in the mode `by_product`, customers in `by_customer`. */
export const ASSIGNED_KINDS = ['product', 'product_group', 'customer'] as const;
export type AssignedKind = (typeof ASSIGNED_KINDS)[number];
