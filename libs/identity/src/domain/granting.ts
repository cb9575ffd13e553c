import { forbidden } from '@tantam/kernel';

/** Who hands out a role, or changes a user who has it. */
export interface Granter {
  readonly permissions: ReadonlySet<string>;
}

export const MANAGES_ROLES = 'roles.manage';

/**
 * Nobody lifts himself: without the right to manage roles one deals only with roles that hold nothing one does
 * not hold oneself. That goes for giving a role as much as for changing a user who has it, since a password that
 * one may reset is an account that one may enter.
 *
 * @throws DomainError forbidden 'role-beyond-own'.
 */
export function assertWithinOwn(granter: Granter, rolePermissions: readonly string[]): void {
  if (granter.permissions.has(MANAGES_ROLES)) return;
  if (rolePermissions.some((permission) => !granter.permissions.has(permission))) throw forbidden('role-beyond-own');
}
