import { http, newIdempotencyKey, type Page, type QueryValue } from '@/shared/api/client.ts';
import type {
  Commune,
  Customer,
  CustomerInput,
  DictionaryEntry,
  Duplicates,
  Person,
  Province,
} from './api.types.ts';
import type { TimelineEvent, TimelineKind } from './composables/timeline.ts';

export type CustomerFilters = Readonly<Record<string, QueryValue>>;
interface Whole<Item> {
  items: Item[];
}

export const customersPage = (filters: CustomerFilters, cursor: string | undefined, signal: AbortSignal): Promise<Page<Customer>> =>
  http.get('/customers', { query: { ...filters, limit: 60, cursor, withTotal: 'true' }, signal });

/** How many customers there are by these filters, without their rows. */
export async function countCustomers(filters: CustomerFilters, signal?: AbortSignal): Promise<{ count: number; isMore: boolean }> {
  const query = { ...filters, sort: undefined, limit: 1, withTotal: 'true' };
  const { total = 0, totalIsEstimate = false } = await http.get<Page<Customer>>('/customers', { query, signal });
  return { count: total, isMore: totalIsEstimate };
}

export const searchCustomers = async (q: string, limit: number, signal: AbortSignal): Promise<Customer[]> =>
  (await http.get<Page<Customer>>('/customers', { query: { q, limit }, signal })).items;

export const getCustomer = (idOrCode: string, signal?: AbortSignal): Promise<Customer> =>
  http.get(`/customers/${encodeURIComponent(idOrCode)}`, { signal });

export const createCustomer = (input: Partial<CustomerInput>, idempotencyKey: string): Promise<Customer> =>
  http.post('/customers', input, { idempotencyKey });

export const changeCustomer = (id: string, version: number, patch: Partial<CustomerInput>): Promise<Customer> =>
  http.patch(`/customers/${id}`, patch, { ifMatch: version });

export const findDuplicates = (query: { phone?: string; email?: string }, signal: AbortSignal): Promise<Duplicates> =>
  http.get('/customers/duplicates', { query, signal });

/** All that is told of a customer out of sight. */
export interface CustomerAsked {
  id: string;
  responsible: string | null;
}
export const askForCustomer = (phone: string, note: string | null): Promise<CustomerAsked> =>
  http.post('/customer-access-requests', { phone, note }, { idempotencyKey: newIdempotencyKey() });

export type DictionaryName = 'customer-groups' | 'customer-categories' | 'customer-channels' | 'customer-sources' | 'areas' | 'branches';
export const listDictionary = async (name: DictionaryName): Promise<DictionaryEntry[]> =>
  (await http.get<Whole<Omit<DictionaryEntry, 'active'> & { active?: boolean }>>(`/${name}`)).items.map((entry) => ({
    ...entry,
    active: entry.active ?? true,
  }));

export const listProvinces = async (): Promise<Province[]> => (await http.get<Whole<Province>>('/regions')).items;
export const listCommunes = async (provinceCode: string): Promise<Commune[]> =>
  (await http.get<Whole<Commune>>(`/regions/${provinceCode}/communes`)).items;

export const searchColleagues = async (q: string, signal: AbortSignal): Promise<Person[]> =>
  (await http.get<Page<Person>>('/colleagues', { query: { q, active: true, limit: 50 }, signal })).items;

export type TimelinePage = Page<TimelineEvent> & { kinds: TimelineKind[] };

export const timelineOfCustomer = (
  idOrCode: string,
  asked: { kind?: string; cursor?: string },
  signal: AbortSignal,
): Promise<TimelinePage> => http.get(`/customers/${idOrCode}/timeline`, { query: { ...asked, limit: 40, withTotal: 'true' }, signal });
