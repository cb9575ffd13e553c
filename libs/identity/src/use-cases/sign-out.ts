import { Injectable } from '@nestjs/common';
import { Clock, Transactional } from '@tantam/platform';
import { Sessions } from '../persistence/sessions.js';
import { Tokens } from './tokens.js';

/** Ends the session that a refresh token, an access token, or both belong to. Without one nothing happens. */
@Injectable()
export class SignOut {
  constructor(
    private readonly sessions: Sessions,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
  ) {}

  @Transactional()
  async run(refreshToken: string | null, accessToken: string | null): Promise<void> {
    const now = this.clock.now();
    if (refreshToken !== null) await this.sessions.endByToken(this.tokens.hashOf(refreshToken), now);
    const sessionId = accessToken === null ? null : await this.tokens.sessionOf(accessToken);
    if (sessionId !== null) await this.sessions.end(sessionId, now);
  }
}
