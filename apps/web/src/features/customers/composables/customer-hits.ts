import { formatPhone } from '@/shared/formatting/phones.ts';
import type { SearchHit } from '@/shared/navigation/feature.ts';
import { searchCustomers } from '../api.ts';

/** Customers for the search box: by name without marks, phone, code or e-mail. */
export async function findCustomers(text: string, signal: AbortSignal): Promise<SearchHit[]> {
  const customers = await searchCustomers(text, 6, signal);
  return customers.map((customer) => ({
    id: customer.id,
    title: customer.fullName,
    detail: [formatPhone(customer.phone1), customer.code].filter(Boolean).join(' · '),
    meta: customer.labels.owner ?? undefined,
    to: `/customers/${customer.id}`,
  }));
}
