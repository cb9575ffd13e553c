import type { Sentences } from '@tantam/platform';
import type { Scope } from './actor.js';

export type ShippedRole = 'agent' | 'supervisor' | 'manager' | 'admin';

/** Something whose rows a role sees as far as its scope reaches. */
export interface ScopedResource {
  readonly name: string;
  readonly title: Sentences;
  /** The scope that each shipped role has at first; an admin changes that later. */
  readonly roles: Readonly<Record<ShippedRole, Scope>>;
}

const declared = new Map<string, ScopedResource>();

/** Declares a resource that `scopes` of a role may name. */
export function defineScopedResource(resource: ScopedResource): ScopedResource {
  declared.set(resource.name, resource);
  return resource;
}

export function allScopedResources(): readonly ScopedResource[] {
  return [...declared.values()];
}

/** Customers are what everything else hangs on, so identity itself knows them. */
export const CUSTOMERS_SCOPE = defineScopedResource({
  name: 'customers',
  title: { vi: 'Khách hàng', en: 'Customers' },
  roles: { agent: 'own', supervisor: 'department', manager: 'all', admin: 'all' },
});
