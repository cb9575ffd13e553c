/** What worklists are sorted by of the customer, an alias `customer` of `customer_summary`; read with `CUSTOMER_SORT_COLUMNS`. */
export interface CustomerSortRow {
  readonly givenName: string;
  readonly fullName: string;
  readonly category: string;
  readonly spendMinor: number;
}

/** Whoever has no category stands before all that have one. */
const CATEGORY = `coalesce((select name from customer_categories where id = customer.category_id), '')`;
const SPEND = 'coalesce(customer.spend_minor, 0)';

export const CUSTOMER_SORT_COLUMNS = `, customer.given_name as "givenName", customer.full_name as "fullName", ${CATEGORY} as category, ${SPEND} as "spendMinor"`;

interface Key {
  readonly expression: string;
  readonly type: string;
  readonly value: (row: CustomerSortRow) => unknown;
}

export const CUSTOMER_SORTS = {
  customerName: [
    { expression: 'customer.given_name collate "vi-x-icu"', type: 'text', value: (row) => row.givenName },
    { expression: 'customer.full_name collate "vi-x-icu"', type: 'text', value: (row) => row.fullName },
  ],
  category: [{ expression: `${CATEGORY} collate "vi-x-icu"`, type: 'text', value: (row) => row.category }],
  spend: [{ expression: SPEND, type: 'bigint', value: (row) => row.spendMinor }],
} as const satisfies Readonly<Record<string, readonly Key[]>>;
