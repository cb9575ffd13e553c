import { Injectable } from '@nestjs/common';
import { notFound, rule, stale } from '@tantam/kernel';
import { Audit, fieldChanges, invalidInput, Transactional } from '@tantam/platform';
import { SCOPES, type Scope } from '../access/actor.js';
import { allPermissions } from '../access/permissions.js';
import { allScopedResources } from '../access/scoped-resources.js';
import { MANAGES_ROLES } from '../domain/granting.js';
import { ADMIN_ROLE } from '../domain/user.js';
import { Roles } from '../persistence/roles.js';
import { RoleQueries } from '../queries/roles.query.js';

export interface RoleRights {
  readonly permissions: readonly string[];
  readonly scopes: Readonly<Record<string, string>>;
}

/** Decides what a role may do; it holds from the next request of everyone who has it. */
@Injectable()
export class ChangeRole {
  constructor(
    private readonly roles: Roles,
    private readonly queries: RoleQueries,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `role-not-found`, `admin-keeps-roles`, `stale`, `invalid-input` for unknown permissions, resources and scopes. */
  @Transactional()
  async run(code: string, rights: RoleRights, version: number | null): Promise<void> {
    const before = await this.roles.permissionsOf(code);
    if (!before) throw notFound('role-not-found');
    const scopes = checked(rights);
    if (code === ADMIN_ROLE && !rights.permissions.includes(MANAGES_ROLES)) throw rule('admin-keeps-roles');
    const former = await this.queries.get(code);
    const permissions = [...new Set([...rights.permissions, ...before.filter((name) => !isKnown(name))])].sort();
    if (!(await this.roles.save(code, permissions, scopes, version))) throw stale('stale', { current: await this.queries.get(code) });
    const { permissions: granted, scopes: reach } = await this.queries.get(code);
    this.audit.record({ action: 'role.changed', resource: 'role', resourceId: code, changes: fieldChanges(former, { ...former, permissions: granted, scopes: reach }) });
  }
}

/** A permission that another version declares is not shown and not lost. */
function isKnown(name: string): boolean {
  return allPermissions().some((permission) => permission.name === name);
}

function checked(rights: RoleRights): Record<string, Scope> {
  const resources = new Set(allScopedResources().map(({ name }) => name));
  const errors = [
    ...rights.permissions.flatMap((name, index) => (isKnown(name) ? [] : [{ pointer: `/permissions/${index}`, code: 'unknown-permission', params: { name } }])),
    ...Object.entries(rights.scopes).flatMap(([name, scope]) => {
      if (!resources.has(name)) return [{ pointer: pointerTo(name), code: 'unknown-resource', params: { name } }];
      return isScope(scope) ? [] : [{ pointer: pointerTo(name), code: 'unknown-scope' }];
    }),
  ];
  if (errors.length > 0) throw invalidInput(errors);
  return Object.fromEntries(Object.entries(rights.scopes).filter((entry): entry is [string, Scope] => isScope(entry[1])));
}

function isScope(value: unknown): value is Scope {
  return SCOPES.some((scope) => scope === value);
}

function pointerTo(name: string): string {
  return `/scopes/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
}
