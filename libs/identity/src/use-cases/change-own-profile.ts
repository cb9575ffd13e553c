import { Injectable } from '@nestjs/common';
import { unauthenticated } from '@tantam/kernel';
import { Audit, Clock, Transactional } from '@tantam/platform';
import type { Locale } from '../domain/user.js';
import { Users } from '../persistence/users.js';
import { Actors, type SignedInActor } from '../queries/actors.query.js';

/** What a user chooses for himself. */
@Injectable()
export class ChangeOwnProfile {
  constructor(
    private readonly users: Users,
    private readonly actors: Actors,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async run(actor: SignedInActor, change: { readonly locale?: Locale }): Promise<SignedInActor> {
    if (change.locale !== undefined && (await this.users.setLocale(actor.userId, change.locale))) {
      this.audit.record({ action: 'user.changed', resource: 'user', resourceId: actor.userId, changes: { locale: { from: actor.locale, to: change.locale } } });
    }
    const now = await this.actors.ofSession(actor.sessionId, this.clock.now());
    if (!now) throw unauthenticated('unauthenticated');
    return now;
  }
}
