import { Injectable } from '@nestjs/common';
import { unauthenticated } from '@tantam/kernel';
import { Audit, Clock, Transactional } from '@tantam/platform';
import { judgeToken, sessionEnd } from '../domain/refresh-chain.js';
import { Sessions } from '../persistence/sessions.js';
import { Actors } from '../queries/actors.query.js';
import type { OpenedSession } from './sign-in.js';
import { Tokens } from './tokens.js';

/** Goes on with a session: each refresh token is good once, and gives the next. */
@Injectable()
export class RefreshSession {
  constructor(
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** @throws DomainError `session-ended` when the token is unknown, too old, or somebody else has used it. */
  async run(refreshToken: string | null): Promise<OpenedSession> {
    const session = refreshToken === null ? null : await this.follow(refreshToken);
    if (!session) throw unauthenticated('session-ended');
    return session;
  }

  /** Answers null instead of throwing: that a stolen chain ends must be kept, not rolled back. */
  @Transactional()
  private async follow(refreshToken: string): Promise<OpenedSession | null> {
    const now = this.clock.now();
    const token = await this.sessions.findForUpdate(this.tokens.hashOf(refreshToken));
    if (!token) return null;
    const verdict = judgeToken(token, now);
    if (verdict === 'theft' && (await this.sessions.end(token.sessionId, now))) {
      this.audit.record({ action: 'session.token-reused', resource: 'session', resourceId: token.sessionId, actorId: token.userId });
    }
    if (verdict === 'theft' || verdict === 'ended') return null;
    const actor = await this.actors.ofSession(token.sessionId, now);
    if (!actor) return null;
    const successor = this.tokens.successorOf(refreshToken);
    const expiresAt = sessionEnd(token.isRemembered, now);
    if (verdict === 'rotate') await this.sessions.rotate(token, this.tokens.hashOf(successor), now, expiresAt);
    return { accessToken: await this.tokens.access(token.userId, token.sessionId), refreshToken: successor, isRemembered: token.isRemembered, expiresAt, actor };
  }
}
