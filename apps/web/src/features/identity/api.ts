import { http, type Page } from '@/shared/api/client.ts';
import type { Locale } from '@/shared/i18n/i18n.ts';

export interface User {
  id: string;
  email: string;
  fullName: string;
  role: string;
  departmentId: string | null;
  branchIds: string[];
  active: boolean;
  dailyCareCapacity: number | null;
  locale: Locale;
  mustChangePassword: boolean;
  createdAt: string;
  version: number;
}
export interface UserInput {
  email: string;
  fullName: string;
  role: string;
  departmentId: string | null;
  branchIds: string[];
  active: boolean;
  dailyCareCapacity: number | null;
  locale: Locale;
}
export interface Department {
  id: string;
  name: string;
  parentId: string | null;
  userCount: number;
  version: number;
}
export interface Branch {
  id: string;
  code: string;
  name: string;
  address: string | null;
  active: boolean;
  version: number;
}
export interface Named {
  vi: string;
  en: string;
}
export interface Role {
  code: string;
  name: Named;
  permissions: string[];
  scopes: Record<string, string>;
  version: number;
}
export interface Rights {
  items: { name: string; title: Named }[];
  resources: { name: string; title: Named; scopes: string[] }[];
}

export interface UserFilter {
  q?: string;
  role?: string;
  active?: string;
}

type OneTime = { oneTimePassword: string | null };

export const usersPage = (filter: UserFilter, cursor: string | undefined, signal: AbortSignal): Promise<Page<User>> =>
  http.get('/users', { query: { ...filter, cursor, limit: 100, withTotal: 'true' }, signal });
export const getUser = (id: string): Promise<User> => http.get(`/users/${id}`);
export const createUser = (input: UserInput & { password?: string }, idempotencyKey: string): Promise<User & OneTime> =>
  http.post('/users', input, { idempotencyKey });
export const changeUser = (id: string, version: number, input: Partial<UserInput>): Promise<User> =>
  http.patch(`/users/${id}`, input, { ifMatch: version });
export const resetPassword = (id: string): Promise<OneTime> => http.post(`/users/${id}/password-reset`);

export const listDepartments = async (): Promise<Department[]> => (await http.get<{ items: Department[] }>('/departments')).items;
export const saveDepartment = (input: { name: string; parentId: string | null }, existing?: Department): Promise<Department> =>
  existing ? http.patch(`/departments/${existing.id}`, input, { ifMatch: existing.version }) : http.post('/departments', input);
export const deleteDepartment = (id: string): Promise<void> => http.delete(`/departments/${id}`);

export const listBranches = async (): Promise<Branch[]> => (await http.get<{ items: Branch[] }>('/branches')).items;
export const saveBranch = (
  input: { code?: string; name: string; address: string | null; active: boolean },
  existing?: Branch,
): Promise<Branch> =>
  existing ? http.patch(`/branches/${existing.id}`, input, { ifMatch: existing.version }) : http.post('/branches', input);
export const deleteBranch = (id: string): Promise<void> => http.delete(`/branches/${id}`);

export const listRoles = async (): Promise<Role[]> => (await http.get<{ items: Role[] }>('/roles')).items;
export const listRights = (): Promise<Rights> => http.get('/permissions');
export const saveRole = (role: Role): Promise<Role> =>
  http.put(`/roles/${role.code}`, { permissions: role.permissions, scopes: role.scopes }, { ifMatch: role.version });
