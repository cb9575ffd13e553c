import type { DomainEvent } from '@tantam/platform';

export const CUSTOMER_OWNERS_CHANGED = 'customers.owners_changed';

export interface ChangedOwner {
  readonly customerId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Customers who got another owner, or lost theirs; up to 500 at a time. `byId`: the user who did it; null: another system, or nobody in particular. */
export type CustomerOwnersChanged = DomainEvent<typeof CUSTOMER_OWNERS_CHANGED, { readonly byId: string | null; readonly changes: readonly ChangedOwner[] }>;
