import { Injectable } from '@nestjs/common';
import { Audit, Clock, LiveGateway, Transactional } from '@tantam/platform';
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
    private readonly live: LiveGateway,
  ) {}

  @Transactional()
  async run(refreshToken: string | null, accessToken: string | null): Promise<void> {
    const now = this.clock.now();
    if (refreshToken !== null) await this.tell(await this.sessions.endByToken(this.tokens.hashOf(refreshToken), now));
    const sessionId = accessToken === null ? null : await this.tokens.sessionOf(accessToken);
    if (sessionId !== null) await this.tell(await this.sessions.end(sessionId, now));
  }

  private async tell(ended: EndedSession | null): Promise<void> {
    if (!ended) return;
    this.audit.record({ action: 'session.closed', resource: 'session', resourceId: ended.id, actorId: ended.userId });
    await this.live.cut(ended.id);
  }
}
