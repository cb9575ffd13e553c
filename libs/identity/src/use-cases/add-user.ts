import { Injectable } from '@nestjs/common';
import { cleanLine, parseEmail, uuidv7 } from '@tantam/kernel';
import { Clock, Database, invalidInput } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import { assertWithinOwn } from '../domain/granting.js';
import type { Locale } from '../domain/user.js';
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
      await this.users.add({ id, email, fullName, role: input.role, departmentId, active, locale, dailyCareCapacity, password: password.stored, createdAt: this.clock.now() });
      await this.users.setBranches(id, input.branchIds ?? []);
    });
    return { id, oneTimePassword: password.oneTimePassword };
  }
}
