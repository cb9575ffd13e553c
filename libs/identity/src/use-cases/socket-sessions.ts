import { Injectable } from '@nestjs/common';
import { Clock, LiveSessions, type Actor, type LivePerson } from '@tantam/platform';
import { Actors } from '../queries/actors.query.js';
import { VerifiedTokens } from './verified-tokens.js';

/** Live connections stand on the same sessions as requests: the token says which, the database whether it is still open. */
@Injectable()
export class SocketSessions extends LiveSessions {
  constructor(
    private readonly tokens: VerifiedTokens,
    private readonly actors: Actors,
    private readonly clock: Clock,
  ) {
    super();
  }

  /** Null too for whoever must change his password first: nothing else is open to him. */
  override async ofToken(token: string): Promise<LivePerson | null> {
    const claims = this.tokens.claimsOf(token);
    const actor = claims && (await this.actors.ofSession(claims.sid, this.clock.now()));
    return actor && !actor.mustChangePassword ? { sessionId: actor.sessionId, actor } : null;
  }

  override async stillOpen(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Actor>> {
    const actors = await this.actors.ofSessions(sessionIds, this.clock.now());
    return new Map(actors.filter((actor) => !actor.mustChangePassword).map((actor) => [actor.sessionId, actor]));
  }
}
