import type { Actor } from '../access/actor.js';

export interface LivePerson {
  readonly sessionId: string;
  readonly actor: Actor;
}

/** What live connections ask of whoever knows sessions. */
export abstract class LiveSessions {
  /** The person of an access token whose session is open; null for any other text. */
  abstract ofToken(token: string): Promise<LivePerson | null>;

  /** Of these sessions those that are still open, with rights as they are now; in one statement. */
  abstract stillOpen(sessionIds: readonly string[]): Promise<ReadonlyMap<string, Actor>>;
}
