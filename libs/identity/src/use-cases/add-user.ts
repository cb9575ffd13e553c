import { Injectable } from '@nestjs/common';
import { cleanLine, parseEmail, uuidv7 } from '@tantam/kernel';
import { Audit, Clock, Database, fieldChanges, invalidInput } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import { assertWithinOwn } from '../domain/granting.js';
import { PERSONAL_USER_FIELDS, type Locale } from '../domain/user.js';
import { Roles } from '../persistence/roles.js';
import { Users } from '../persistence/users.js';
import { GivePassword } from './give-password.js';

export interface UserCreation {
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly departmentId?: string | null;
  readonly branchIds?: readonly string[];
  readonly active?: boolean;
  readonly dailyCareCapacity?: number | null;
  readonly locale?: Locale;
  readonly password?: string;
}

export interface AddedUser {
  readonly id: string;
  readonly oneTimePassword: string | null;
}

/** Adds a user, with a given password or a one-time one. */
@Injectable()
export class AddUser {
  constructor(
    private readonly users: Users,
    private readonly roles: Roles,
    private readonly givePassword: GivePassword,
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `email-taken`, `role-beyond-own`, `password-length`, `invalid-email`, `invalid-input` for unknown references. */
  async run(actor: Actor, input: UserCreation): Promise<AddedUser> {
    const permissions = await this.roles.permissionsOf(input.role);
    if (!permissions) throw invalidInput([{ pointer: '/role', code: 'unknown-reference' }]);
    assertWithinOwn(actor, permissions);
    const fullName = cleanLine(input.fullName);
    if (fullName === '') throw invalidInput([{ pointer: '/fullName', code: 'too-short' }]);
    const email = parseEmail(input.email);
    // Hashing takes a tenth of a second: not while a transaction holds rows.
    const password = input.password === undefined ? await this.givePassword.oneTime() : await this.givePassword.chosen(input.password);
    const id = uuidv7();
    const { departmentId = null, active = true, locale = 'vi', dailyCareCapacity = null } = input;
    await this.database.transaction(async () => {
      const user = { email, fullName, role: input.role, departmentId, active, locale, dailyCareCapacity };
      await this.users.add({ id, ...user, password: password.stored, createdAt: this.clock.now() });
      await this.users.setBranches(id, input.branchIds ?? []);
      const changes = fieldChanges(null, { ...user, branchIds: input.branchIds ?? [] });
      this.audit.record({ action: 'user.created', resource: 'user', resourceId: id, changes, personal: PERSONAL_USER_FIELDS });
    });
    return { id, oneTimePassword: password.oneTimePassword };
  }
}
