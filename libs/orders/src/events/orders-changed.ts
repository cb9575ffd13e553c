import type { DomainEvent } from '@tantam/platform';

export const ORDERS_CHANGED = 'OrdersChanged';

/**
 * Orders came, or something of theirs that care looks at changed: lines, dates, status, customer, what returns take
 * off them. Up to 2,000 ids. Told in the transaction of the change.
 */
export type OrdersChanged = DomainEvent<typeof ORDERS_CHANGED, {
  readonly orderIds: readonly string[];
  /** They have come in this transaction: nobody has anything of them yet. */
  readonly areNew?: true;
}>;

export const MAX_IDS_PER_EVENT = 2_000;
