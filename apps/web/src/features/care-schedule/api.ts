import { http, type Page, type QueryValue } from '@/shared/api/client.ts';
import type {
  ActivityTotals,
  CareActivity,
  CareBatch,
  CareBatchAnswer,
  CareDatesAnswer,
  CareRecipient,
  CareForm,
  CarePlan,
  CarePlanDetails,
  CareReason,
  CareRecorded,
  AskedMode,
  CareModePreview,
  CareSettings,
  CareWish,
  Claim,
  ContactResult,
  CustomerCareRecord,
  CustomerDue,
  DictionaryWord,
  DueCount,
  FeedbackType,
  PlanCareRecord,
} from './api.types.ts';

/** Filters of the worklists, by the names of the API; lists are comma-separated text as in the address. */
export type WorklistFilters = Readonly<Record<string, QueryValue>>;

const pageSize = 60;

export function carePlansPage(filters: WorklistFilters, cursor: string | undefined, signal?: AbortSignal): Promise<Page<CarePlan>> {
  return http.get('/care-plans', { query: { ...filters, limit: pageSize, cursor }, signal });
}

/** Of these plans those that match the filters, up to a hundred. */
export async function carePlansOf(ids: readonly string[], filters: WorklistFilters): Promise<CarePlan[]> {
  return (await http.get<Page<CarePlan>>('/care-plans', { query: { ...filters, id: ids, limit: ids.length } })).items;
}

/** Of these customers those that are due by the filters, up to a hundred. */
export async function customersDueOf(customerIds: readonly string[], filters: WorklistFilters): Promise<CustomerDue[]> {
  return (await http.get<Page<CustomerDue>>('/customers-due', { query: { ...filters, customerId: customerIds, limit: customerIds.length } }))
    .items;
}

export function customersDuePage(filters: WorklistFilters, cursor: string | undefined, signal?: AbortSignal): Promise<Page<CustomerDue>> {
  return http.get('/customers-due', { query: { ...filters, limit: pageSize, cursor }, signal });
}

/** How many customers are due, without their rows. */
export async function countCustomersDue(filters: WorklistFilters, signal?: AbortSignal): Promise<{ count: number; isMore: boolean }> {
  const query = { ...filters, sort: undefined, target: undefined, limit: 1, withTotal: true };
  const { total = 0, totalIsEstimate = false } = await http.get<Page<CustomerDue>>('/customers-due', { query, signal });
  return { count: total, isMore: totalIsEstimate };
}

export async function countCarePlans(
  by: 'state' | 'productGroup' | 'region',
  filters: WorklistFilters,
  signal?: AbortSignal,
): Promise<DueCount[]> {
  const answer = await http.get<{ items: DueCount[] }>('/care-plans/counts', { query: { ...filters, by }, signal });
  return answer.items;
}

export function carePlan(id: string, signal?: AbortSignal): Promise<CarePlanDetails> {
  return http.get(`/care-plans/${id}`, { signal });
}

/** Open plans of one customer, nearest first; two hundred are enough for any. */
export async function openPlansOf(customerId: string, filters: WorklistFilters, signal?: AbortSignal): Promise<CarePlan[]> {
  const query = { ...filters, customerId, state: 'not_cared,in_care', sort: 'dueDate', limit: 200 };
  return (await http.get<Page<CarePlan>>('/care-plans', { query, signal })).items;
}

export function recordOnPlan(planId: string, record: PlanCareRecord, idempotencyKey: string): Promise<CareRecorded> {
  return http.post(`/care-plans/${planId}/activities`, record, { idempotencyKey });
}

export function recordOnCustomer(customerId: string, record: CustomerCareRecord, idempotencyKey: string): Promise<CareRecorded> {
  return http.post(`/customers/${customerId}/activities`, record, { idempotencyKey });
}

const listOf = (value: QueryValue): string[] | undefined => (value ? String(value).split(',') : undefined);

/** Hands out the first free customer among these, and claims her; undefined when none is left. A list's filters go along, words and order do not. */
export function takeNextCare(filters: WorklistFilters): Promise<CarePlanDetails | undefined> {
  const { target, dueFrom, dueTo, provinceCode, communeCode, needsDecision } = filters;
  const without = { hasNoProductGroup: filters.hasNoProductGroup ? true : undefined, hasNoArea: filters.hasNoArea ? true : undefined };
  const lists = {
    state: listOf(filters.state),
    productGroupId: listOf(filters.productGroupId),
    areaId: listOf(filters.areaId),
    categoryId: listOf(filters.categoryId),
  };
  const { spendFrom, spendTo } = filters;
  const body = { target, dueFrom, dueTo, provinceCode, communeCode, needsDecision, spendFrom, spendTo, ...without, ...lists };
  return http.post('/care-claims/next', Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined && value !== '')));
}

export function reopenPlan(planId: string, nextCareDate: string): Promise<CarePlan> {
  return http.post(`/care-plans/${planId}/reopening`, { nextCareDate });
}

export function claimCustomer(customerId: string, takeOver: boolean): Promise<Claim> {
  return http.put(`/customers/${customerId}/care-claim`, takeOver ? { takeOver } : {});
}

export function releaseCustomer(customerId: string): Promise<void> {
  return http.delete(`/customers/${customerId}/care-claim`);
}

export function setCustomerCareDate(customerId: string, date: string): Promise<CarePlan> {
  return http.put(`/customers/${customerId}/care-date`, { date });
}

/** Records the same care on up to two hundred customers; who cannot be is told apart. */
export function recordBatch(batch: CareBatch, idempotencyKey: string): Promise<CareBatchAnswer> {
  return http.post('/care-activities/batch', batch, { idempotencyKey });
}

/** Whose these numbers are, up to a hundred. */
export async function findRecipients(phones: readonly string[]): Promise<CareRecipient[]> {
  return (await http.get<{ items: CareRecipient[] }>('/care-activities/recipients', { query: { phones } })).items;
}

export function setCareDates(customerIds: readonly string[], date: string, idempotencyKey: string): Promise<CareDatesAnswer> {
  return http.post('/care-dates', { customerIds, date }, { idempotencyKey });
}

export async function customerCategories(signal?: AbortSignal): Promise<{ id: string; name: string; active: boolean }[]> {
  return (await http.get<{ items: { id: string; name: string; active: boolean }[] }>('/customer-categories', { signal })).items;
}

export async function productGroups(signal?: AbortSignal): Promise<{ id: string; name: string }[]> {
  return (await http.get<{ items: { id: string; name: string }[] }>('/product-groups', { signal })).items;
}

/** Adds another number to a customer whose first one is wrong. */
export function addPhone(customerId: string, phone: string, place: 'phone1' | 'phone2'): Promise<unknown> {
  return http.patch(`/customers/${customerId}`, { [place]: phone });
}

export type ActivityPage = Page<CareActivity> & { totals?: ActivityTotals };

export function careActivitiesPage(
  filters: WorklistFilters,
  options: { cursor?: string; limit?: number; withTotal?: boolean },
  signal?: AbortSignal,
): Promise<ActivityPage> {
  const { cursor, limit = pageSize, withTotal } = options;
  return http.get('/care-activities', { query: { ...filters, limit, cursor, withTotal }, signal });
}

export function careSettings(signal?: AbortSignal): Promise<CareSettings> {
  return http.get('/care-settings', { signal });
}

export function changeCareSettings(settings: CareSettings): Promise<CareSettings> {
  return http.put('/care-settings', settings);
}

/** How many plans never cared a first day of care would make void. */
export async function previewCareStart(date: string, signal?: AbortSignal): Promise<number> {
  const answer = await http.get<{ wouldVoid: number }>('/care-settings/care-start-preview', { query: { date }, signal });
  return answer.wouldVoid;
}

/** What another mode would open to whom, counted now. */
export function previewCareMode(asked: AskedMode, signal?: AbortSignal): Promise<CareModePreview> {
  return http.get('/care-settings/mode-preview', { query: { ...asked }, signal });
}

export type DictionaryName = 'care-forms' | 'care-reasons' | 'feedback-types' | 'contact-results';
interface DictionaryEntries {
  'care-forms': CareForm;
  'care-reasons': CareReason;
  'feedback-types': FeedbackType;
  'contact-results': ContactResult;
}

export async function dictionary<Name extends DictionaryName>(name: Name, signal?: AbortSignal): Promise<DictionaryEntries[Name][]> {
  return (await http.get<{ items: DictionaryEntries[Name][] }>(`/${name}`, { signal })).items;
}

export function addWord(name: DictionaryName, word: object): Promise<DictionaryWord> {
  return http.post(`/${name}`, word);
}

export function changeWord(name: DictionaryName, id: string, patch: object): Promise<DictionaryWord> {
  return http.patch(`/${name}/${id}`, patch);
}

/** Customers to filter the care history by: by name, phone or code. */
export async function findCustomers(q: string, signal: AbortSignal): Promise<{ id: string; code: string; fullName: string }[]> {
  return (await http.get<Page<{ id: string; code: string; fullName: string }>>('/customers', { query: { q, limit: 20 }, signal })).items;
}

export interface OrderFacts {
  id: string;
  code: string;
  customer: { fullName: string } | null;
}
/** Orders to filter the care history by: by the beginning of their code, or by the customer. */
export async function findOrders(q: string, signal: AbortSignal): Promise<OrderFacts[]> {
  return (await http.get<Page<OrderFacts>>('/orders', { query: { q, limit: 20 }, signal })).items;
}

export function orderFacts(id: string): Promise<OrderFacts> {
  return http.get(`/orders/${id}`);
}

export interface CustomerFacts {
  id: string;
  code: string;
  fullName: string;
  gender: string;
  birthday: string | null;
  orderCount: number;
  spend: number;
  lastContactAt: string | null;
  notes: string | null;
}

/** More about the customer than a worklist carries; only for those who may read customers. */
export function customerFacts(id: string, signal?: AbortSignal): Promise<CustomerFacts> {
  return http.get(`/customers/${id}`, { signal });
}

export async function careWishes(customerId: string): Promise<CareWish[]> {
  return (await http.get<{ items: CareWish[] }>(`/customers/${customerId}/care-wishes`)).items;
}

export function saveCareWish(
  customerId: string,
  wish: Pick<CareWish, 'action' | 'formId' | 'reasonId' | 'script'> & { date: string },
  wishId?: string,
): Promise<{ items: CareWish[] }> {
  const path = `/customers/${customerId}/care-wishes`;
  return wishId ? http.patch(`${path}/${wishId}`, wish) : http.post(path, wish);
}

export function removeCareWish(customerId: string, wishId: string): Promise<void> {
  return http.delete(`/customers/${customerId}/care-wishes/${wishId}`);
}
