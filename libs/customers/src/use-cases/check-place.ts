import { malformed } from '@tantam/kernel';
import type { CustomerFields } from '../domain/customer.js';
import type { Customers } from '../persistence/customers.js';

/** @throws DomainError `invalid-input` where the commune is not one of the province. */
export async function checkPlace(customers: Customers, fields: CustomerFields): Promise<void> {
  if (fields.communeCode === null || (await customers.isCommuneOf(fields.communeCode, fields.provinceCode))) return;
  throw malformed('invalid-input', { errors: [{ pointer: '/communeCode', code: 'commune-of-another-province' }] });
}
