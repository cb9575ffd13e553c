import { Injectable } from '@nestjs/common';
import { cleanLine, conflict, parseEmail, stale } from '@tantam/kernel';
import { Audit, Clock, fieldChanges, Transactional, invalidInput } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import { assertWithinOwn } from '../domain/granting.js';
import { ADMIN_ROLE, PERSONAL_USER_FIELDS, type Locale } from '../domain/user.js';
import { Roles } from '../persistence/roles.js';
import { Sessions } from '../persistence/sessions.js';
import { Users, type StoredUser } from '../persistence/users.js';
import { UserQueries } from '../queries/users.query.js';

export interface UserChange {
  readonly email?: string;
  readonly fullName?: string;
  readonly role?: string;
  readonly departmentId?: string | null;
  readonly branchIds?: readonly string[];
  readonly active?: boolean;
  readonly dailyCareCapacity?: number | null;
  readonly locale?: Locale;
}

/** Changes a user. Whoever is deactivated is signed out everywhere with the same stroke. */
@Injectable()
export class ChangeUser {
  constructor(
    private readonly users: Users,
    private readonly roles: Roles,
    private readonly sessions: Sessions,
    private readonly queries: UserQueries,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * @param version the version that the caller saw; null: whatever it is
   * @throws DomainError `user-not-found`, `stale`, `last-admin`, `role-beyond-own`, `email-taken`, `invalid-input`.
   */
  @Transactional()
  async run(actor: Actor, id: string, change: UserChange, version: number | null): Promise<void> {
    const admins = await this.users.lockActiveAdmins();
    const user = await this.users.getForUpdate(id);
    if (version !== null && version !== user.version) throw stale('stale', { current: await this.queries.get(id) });
    const next = changed(user, change);
    await this.assertMay(actor, user, next);
    if (admins.includes(id) && admins.length === 1 && !(next.active && next.role === ADMIN_ROLE)) throw conflict('last-admin');
    await this.users.save(next);
    const formerBranchIds = change.branchIds === undefined ? [] : await this.users.setBranches(id, change.branchIds);
    const branches = change.branchIds === undefined ? {} : fieldChanges({ branchIds: formerBranchIds }, { branchIds: [...change.branchIds].sort() });
    this.audit.record({ action: 'user.changed', resource: 'user', resourceId: id, changes: { ...fieldChanges(user, next), ...branches }, personal: PERSONAL_USER_FIELDS });
    if (!next.active) await this.sessions.endAllOf(id, this.clock.now());
  }

  private async assertMay(actor: Actor, user: StoredUser, next: StoredUser): Promise<void> {
    assertWithinOwn(actor, (await this.roles.permissionsOf(user.role)) ?? []);
    if (next.role === user.role) return;
    const permissions = await this.roles.permissionsOf(next.role);
    if (!permissions) throw invalidInput([{ pointer: '/role', code: 'unknown-reference' }]);
    assertWithinOwn(actor, permissions);
  }
}

function changed(user: StoredUser, change: UserChange): StoredUser {
  const fullName = change.fullName === undefined ? user.fullName : cleanLine(change.fullName);
  if (fullName === '') throw invalidInput([{ pointer: '/fullName', code: 'too-short' }]);
  return {
    ...user,
    fullName,
    email: change.email === undefined ? user.email : parseEmail(change.email),
    role: change.role ?? user.role,
    active: change.active ?? user.active,
    locale: change.locale ?? user.locale,
    departmentId: change.departmentId === undefined ? user.departmentId : change.departmentId,
    dailyCareCapacity: change.dailyCareCapacity === undefined ? user.dailyCareCapacity : change.dailyCareCapacity,
  };
}
