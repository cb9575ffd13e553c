import { Injectable } from '@nestjs/common';
import { nfc, rule } from '@tantam/kernel';
import { Audit, Clock, Transactional } from '@tantam/platform';
import { acceptPassword } from '../domain/password.js';
import { Sessions } from '../persistence/sessions.js';
import { Users } from '../persistence/users.js';
import type { SignedInActor } from '../queries/actors.query.js';
import { Passwords } from './passwords.js';
import { SignInPace } from './sign-in-pace.js';

/** A user sets a password of his own; his other sessions end. */
@Injectable()
export class ChangePassword {
  constructor(
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
    private readonly pace: SignInPace,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `wrong-password`, `same-password`, `password-length`, `too-many-sign-ins`. */
  async run(actor: SignedInActor, currentPassword: string, newPassword: string, address: string): Promise<void> {
    const password = acceptPassword(newPassword);
    const admitted = await this.pace.admit(actor.email, address, true);
    const stored = await this.users.credentials(actor.userId);
    if (!(await this.passwords.verify(stored?.passwordHash ?? null, currentPassword))) throw rule('wrong-password');
    await this.pace.succeeded(admitted);
    if (nfc(currentPassword) === password) throw rule('same-password');
    await this.save(actor, await this.passwords.hash(password));
  }

  @Transactional()
  private async save(actor: SignedInActor, hash: string): Promise<void> {
    await this.users.setPassword(actor.userId, { hash, mustChange: false, oneTimeUntil: null });
    await this.sessions.endAllOf(actor.userId, this.clock.now(), actor.sessionId);
    this.audit.record({ action: 'user.password-changed', resource: 'user', resourceId: actor.userId });
  }
}
