import { Injectable } from '@nestjs/common';
import { cleanLine, unauthenticated, uuidv7 } from '@tantam/kernel';
import { Audit, Clock, Transactional } from '@tantam/platform';
import { sessionEnd } from '../domain/refresh-chain.js';
import { Sessions } from '../persistence/sessions.js';
import { Users, type Credentials } from '../persistence/users.js';
import { Actors, type SignedInActor } from '../queries/actors.query.js';
import { SESSIONS_KEPT_DAYS } from './forget-sessions.js';
import { Passwords } from './passwords.js';
import { SignInPace } from './sign-in-pace.js';
import { Tokens } from './tokens.js';

export interface SignInInput {
  readonly email: string;
  readonly password: string;
  readonly remember?: boolean;
}

/** A session as its browser gets it: the access token in the answer, the refresh token in a cookie. */
export interface OpenedSession {
  readonly accessToken: string;
  readonly refreshToken: string;
  readonly isRemembered: boolean;
  readonly expiresAt: Date;
  readonly actor: SignedInActor;
}

/** Opens a session for whoever knows the password. */
@Injectable()
export class SignIn {
  constructor(
    private readonly users: Users,
    private readonly sessions: Sessions,
    private readonly actors: Actors,
    private readonly passwords: Passwords,
    private readonly pace: SignInPace,
    private readonly tokens: Tokens,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /**
   * Unknown account, deactivated account and wrong password get the same answer after the same time.
   *
   * @throws DomainError `wrong-credentials`, `one-time-password-expired`, `too-many-sign-ins` (with `retryAfterSeconds`).
   */
  async run(input: SignInInput, address: string): Promise<OpenedSession> {
    const email = cleanLine(input.email).toLowerCase();
    const user = await this.users.credentialsByEmail(email);
    const isKnownPlace = user !== null && (await this.sessions.knows(user.id, address));
    const admitted = await this.pace.admit(email, address, isKnownPlace);
    const isRight = await this.passwords.verify(user?.passwordHash ?? null, input.password);
    if (!user || !isRight || !user.active) {
      await this.audit.recordApart({ action: 'session.refused', resource: 'user', resourceId: user?.id ?? null });
      throw unauthenticated('wrong-credentials');
    }
    await this.pace.succeeded(admitted);
    this.assertNotExpired(user);
    return this.open(user.id, address, input.remember ?? false);
  }

  private assertNotExpired(user: Credentials): void {
    if (user.oneTimeUntil !== null && user.oneTimeUntil <= this.clock.now()) throw unauthenticated('one-time-password-expired');
  }

  @Transactional()
  private async open(userId: string, address: string, isRemembered: boolean): Promise<OpenedSession> {
    const now = this.clock.now();
    const session = { id: uuidv7(), userId, address, isRemembered, createdAt: now, expiresAt: sessionEnd(isRemembered, now) };
    const refreshToken = this.tokens.firstRefresh();
    await this.sessions.forgetEnded(userId, new Date(now.getTime() - SESSIONS_KEPT_DAYS * 86_400_000));
    await this.sessions.add(session, this.tokens.hashOf(refreshToken));
    const actor = await this.actors.ofSession(session.id, now);
    if (!actor) throw unauthenticated('wrong-credentials');
    this.audit.record({ action: 'session.opened', resource: 'session', resourceId: session.id, actorId: userId });
    return { accessToken: await this.tokens.access(userId, session.id), refreshToken, isRemembered, expiresAt: session.expiresAt, actor };
  }
}
