import type { Sentences } from '../http/problems.js';

/** A right that a role can hold; each module declares its own once. */
export interface Permission {
  readonly name: string;
  readonly title: Sentences;
  /** Shipped roles that hold it at first; an admin changes that later. */
  readonly roles: readonly ('agent' | 'supervisor' | 'manager' | 'admin')[];
}

const declared = new Map<string, Permission>();

/** Declares a module's permissions, keyed by constant. Names are `resource.verb`. */
export function definePermissions<const T extends Readonly<Record<string, Permission>>>(permissions: T): T {
  for (const permission of Object.values(permissions)) declared.set(permission.name, permission);
  return permissions;
}

export function allPermissions(): readonly Permission[] {
  return [...declared.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}
