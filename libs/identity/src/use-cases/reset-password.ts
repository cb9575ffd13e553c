import { Injectable } from '@nestjs/common';
import { Audit, Clock, Transactional } from '@tantam/platform';
import type { Actor } from '../access/actor.js';
import { assertWithinOwn } from '../domain/granting.js';
import { Roles } from '../persistence/roles.js';
import { Sessions } from '../persistence/sessions.js';
import { Users, type NewPassword } from '../persistence/users.js';
import { GivePassword } from './give-password.js';

/** Gives a user a one-time password in place of the one he forgot; his sessions end. */
@Injectable()
export class ResetPassword {
  constructor(
    private readonly users: Users,
    private readonly roles: Roles,
    private readonly sessions: Sessions,
    private readonly givePassword: GivePassword,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `user-not-found`, `role-beyond-own`. */
  async run(actor: Actor, userId: string): Promise<string | null> {
    const given = await this.givePassword.oneTime();
    await this.save(actor, userId, given.stored);
    return given.oneTimePassword;
  }

  @Transactional()
  private async save(actor: Actor, userId: string, password: NewPassword): Promise<void> {
    const user = await this.users.getForUpdate(userId);
    assertWithinOwn(actor, (await this.roles.permissionsOf(user.role)) ?? []);
    await this.users.setPassword(userId, password);
    await this.sessions.endAllOf(userId, this.clock.now());
    this.audit.record({ action: 'user.password-reset', resource: 'user', resourceId: userId });
  }
}
