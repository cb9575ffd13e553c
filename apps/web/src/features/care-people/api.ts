import { http, newIdempotencyKey, type Page, type QueryValue } from '@/shared/api/client.ts';
import type { BulkJob } from '@/shared/bulk/bulk-job.ts';

export type AssignmentMode = 'by_product' | 'by_customer' | 'unrestricted';
export type AssignOperation = 'add' | 'remove' | 'replace' | 'split-evenly';
export type AssignedKind = 'product' | 'product_group' | 'customer';

export interface Person {
  id: string;
  fullName: string;
  active: boolean;
}
export interface StaffMember extends Person {
  role: string;
  departmentId: string | null;
  dailyCareCapacity: number | null;
  productCount: number;
  productGroupCount: number;
  customerCount: number;
  ownedCount: number;
  /** Given to him or owned by him, each once. */
  caredCustomerCount: number;
  awayUntil: string | null;
  standInName: string | null;
}
export interface AssignedGroup {
  id: string;
  name: string;
  parentId: string | null;
  productCount: number;
  unassignedCount: number;
  users: Person[];
}
export interface AssignedProduct {
  id: string;
  code: string;
  name: string;
  groupId: string | null;
  careIntervalDays: number;
  active: boolean;
  version: number;
  users: Person[];
  usersThrough: Person[];
}
export interface AssignedCustomer {
  id: string;
  code: string;
  fullName: string;
  ownerId: string | null;
  ownerName: string | null;
  lastPurchaseOn: string | null;
  users: Person[];
}

/** Filters of the lists, by the names of the API. */
export type Filters = Readonly<Record<string, QueryValue>>;

/** What an assignment is about: these, or all that match. */
export interface AssignTarget {
  of: AssignedKind;
  ids?: readonly string[];
  customerFilter?: Filters;
  /** Of a worklist: the customers of its plans. */
  planFilter?: Filters;
  productFilter?: Filters;
}
export interface AssignBody extends AssignTarget {
  operation: AssignOperation;
  userIds: readonly string[];
}
export interface AssignPreview {
  selected: number;
  changes: number;
  isInForce: boolean;
  people: { userId: string; fullName: string; isActive: boolean; before: number; after: number }[];
}

export const careMode = async (signal?: AbortSignal): Promise<AssignmentMode> =>
  (await http.get<{ assignmentMode: AssignmentMode }>('/care-settings', { signal })).assignmentMode;
export const careStaff = async (signal?: AbortSignal): Promise<StaffMember[]> =>
  (await http.get<{ items: StaffMember[] }>('/care-staff', { signal })).items;
export const assignedGroups = async (signal?: AbortSignal): Promise<AssignedGroup[]> =>
  (await http.get<{ items: AssignedGroup[] }>('/care-assignments/product-groups', { signal })).items;
export const assignedProductsPage = (filters: Filters, cursor: string | undefined, signal?: AbortSignal): Promise<Page<AssignedProduct>> =>
  http.get('/care-assignments/products', { query: { ...filters, limit: 60, withTotal: cursor === undefined, cursor }, signal });
export const assignedCustomersPage = (
  filters: Filters,
  cursor: string | undefined,
  signal?: AbortSignal,
): Promise<Page<AssignedCustomer>> =>
  http.get('/care-assignments/customers', { query: { ...filters, limit: 60, withTotal: cursor === undefined, cursor }, signal });

export const previewAssignment = (body: AssignBody, signal?: AbortSignal): Promise<AssignPreview> =>
  http.post('/care-assignments/preview', body, { signal });
export const startAssignment = (body: AssignBody): Promise<BulkJob> =>
  http.post('/care-assignments', body, { idempotencyKey: newIdempotencyKey() });

export interface Absence {
  id: string;
  userId: string;
  userName: string;
  from: string;
  to: string;
  standInId: string;
  standInName: string;
}
export const absencesBetween = async (from: string, to: string, signal?: AbortSignal): Promise<Absence[]> =>
  (await http.get<{ items: Absence[] }>('/care-staff/absences', { query: { from, to }, signal })).items;
export const addAbsence = (userId: string, absence: { from: string; to: string; standInId: string }): Promise<Absence> =>
  http.post(`/users/${userId}/absences`, absence, { idempotencyKey: newIdempotencyKey() });
export const removeAbsence = (userId: string, id: string): Promise<void> => http.delete(`/users/${userId}/absences/${id}`);

export interface DictionaryEntry {
  id: string;
  name: string;
  active: boolean;
}
export type DictionaryName = 'areas' | 'branches' | 'customer-groups' | 'customer-channels' | 'customer-categories' | 'customer-sources';
export const listDictionary = async (name: DictionaryName): Promise<DictionaryEntry[]> =>
  (await http.get<{ items: (Omit<DictionaryEntry, 'active'> & { active?: boolean })[] }>(`/${name}`)).items.map((entry) => ({
    ...entry,
    active: entry.active ?? true,
  }));
export interface AssignmentRule {
  id?: string;
  name: string;
  ownerIds: string[];
  areaIds: string[];
  branchIds: string[];
  channelIds: string[];
  userIds: string[];
  isActive: boolean;
}
export interface AssignmentRules {
  items: AssignmentRule[];
  version: number;
}
export const assignmentRules = (signal?: AbortSignal): Promise<AssignmentRules> => http.get('/care-assignment-rules', { signal });
export const saveAssignmentRules = (items: readonly AssignmentRule[], version: number): Promise<AssignmentRules> =>
  http.put('/care-assignment-rules', { items }, { ifMatch: version });
export const applyAssignmentRules = (): Promise<BulkJob> =>
  http.post('/care-assignment-rules/application', {}, { idempotencyKey: newIdempotencyKey() });

export interface HandOverPreview {
  ownedCustomers: number;
  customers: number;
  products: number;
  productGroups: number;
  hiddenCustomers: number;
  people: { userId: string; fullName: string; ownedCustomers: number; customers: number; products: number; productGroups: number }[];
}
export const previewHandOver = (userId: string, toUserIds: readonly string[], signal?: AbortSignal): Promise<HandOverPreview> =>
  http.post(`/users/${userId}/care-hand-over/preview`, { toUserIds }, { signal });
export const startHandOver = (userId: string, toUserIds: readonly string[]): Promise<BulkJob> =>
  http.post(`/users/${userId}/care-hand-over`, { toUserIds }, { idempotencyKey: newIdempotencyKey() });

export interface Capacity {
  days: { date: string; isWorkingDay: boolean }[];
  people: { userId: string; fullName: string; isActive: boolean; capacity: number | null; due: number[] }[];
  nobodys: number[];
}
export const careCapacity = (from: string, to: string, signal?: AbortSignal): Promise<Capacity> =>
  http.get('/care-capacity', { query: { from, to }, signal });
export interface LevelBody {
  from: string;
  to: string;
  userIds?: readonly string[];
}
export interface LevelPreview {
  moved: number;
  left: number;
  people: { userId: string; fullName: string; capacity: number; moved: number; days: { date: string; before: number; after: number }[] }[];
}
export const previewLevelling = (body: LevelBody, signal?: AbortSignal): Promise<LevelPreview> =>
  http.post('/care-levelling/preview', body, { signal });
export const startLevelling = (body: LevelBody): Promise<BulkJob> =>
  http.post('/care-levelling', body, { idempotencyKey: newIdempotencyKey() });

export interface Coverage {
  assignmentMode: AssignmentMode;
  productsWithoutInterval: number;
  productsWithoutAgent: number;
  unassignedCustomers: number;
  overloadedPeople: number;
  deactivatedWithWork: number;
}
export const careCoverage = (signal?: AbortSignal): Promise<Coverage> => http.get('/care-coverage', { signal });
export const setCareInterval = (productId: string, careIntervalDays: number, version: number): Promise<{ version: number }> =>
  http.patch(`/products/${productId}`, { careIntervalDays }, { ifMatch: version });

export type AccessDecision = 'assigned' | 'owner' | 'refused';
/** Somebody asks to care for a customer whom he may not see. */
export interface AccessRequest {
  id: string;
  phone: string;
  note: string | null;
  requester: { id: string; fullName: string };
  responsible: string | null;
  askedAt: string;
  /** Null: open. */
  decision: AccessDecision | null;
  decidedAt: string | null;
  decidedByName: string | null;
  reason: string | null;
  customer: { id: string; code: string; fullName: string } | null;
}
export const accessRequests = (
  asked: { state?: 'open' | 'decided'; mine?: boolean; limit?: number; cursor?: string },
  signal?: AbortSignal,
): Promise<Page<AccessRequest>> =>
  http.get('/customer-access-requests', { query: { ...asked, mine: asked.mine ? 'true' : undefined }, signal });
export const decideAccess = (id: string, decision: AccessDecision, reason: string | null): Promise<AccessRequest> =>
  http.post(
    `/customer-access-requests/${id}/decision`,
    { granted: decision !== 'refused', ...(decision === 'refused' ? {} : { as: decision }), reason },
    { idempotencyKey: newIdempotencyKey() },
  );
