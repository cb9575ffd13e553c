import type { DomainEvent } from '@tantam/platform';

export const CUSTOMERS_ADDED = 'customers.added';

/** Customers that were made, by hand, by an import or by a file of another kind that names them; up to 1,000 at a time. */
export type CustomersAdded = DomainEvent<typeof CUSTOMERS_ADDED, { readonly customerIds: readonly string[] }>;
