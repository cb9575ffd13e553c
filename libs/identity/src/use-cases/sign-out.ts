import { Injectable } from '@nestjs/common';
import { Audit, Clock, Transactional } from '@tantam/platform';
import { Sessions, type EndedSession } from '../persistence/sessions.js';
import { Tokens } from './tokens.js';

/** Ends the session that a refresh token, an access token, or both belong to. Without one nothing happens. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  @Transactional()
  async run(refreshToken: string | null, accessToken: string | null): Promise<void> {
    const now = this.clock.now();
    if (refreshToken !== null) this.record(await this.sessions.endByToken(this.tokens.hashOf(refreshToken), now));
    const sessionId = accessToken === null ? null : await this.tokens.sessionOf(accessToken);
    if (sessionId !== null) this.record(await this.sessions.end(sessionId, now));
  }

  private record(ended: EndedSession | null): void {
    if (ended) this.audit.record({ action: 'session.closed', resource: 'session', resourceId: ended.id, actorId: ended.userId });
  }
}
