import { Injectable } from '@nestjs/common';
import { Database } from '@tantam/platform';
import type { PresentedToken } from '../domain/refresh-chain.js';

export interface NewSession {
  readonly id: string;
  readonly userId: string;
  readonly address: string;
  readonly isRemembered: boolean;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

export interface ChainedToken extends PresentedToken {
  readonly sessionId: string;
  readonly userId: string;
  readonly isRemembered: boolean;
  readonly position: number;
}

export interface EndedSession {
  readonly id: string;
  readonly userId: string;
}

const FORGET_AT_ONCE = 5_000;

/** Sessions and the hashes of their refresh tokens. */
@Injectable()
export class Sessions {
  constructor(private readonly database: Database) {}

  async add(session: NewSession, tokenHash: Buffer): Promise<void> {
    await this.database.execute(
      `insert into sessions (id, user_id, address, is_remembered, created_at, last_used_at, expires_at) values ($1, $2, $3, $4, $5, $5, $6)`,
      [session.id, session.userId, session.address, session.isRemembered, session.createdAt, session.expiresAt],
    );
    await this.addToken(session.id, 1, tokenHash);
  }

  /** The token with its session, which stays locked: a chain is followed by one request at a time. */
  async findForUpdate(tokenHash: Buffer): Promise<ChainedToken | null> {
    const locked = await this.database.row<{ id: string }>(
      `select s.id from sessions s join refresh_tokens t on t.session_id = s.id where t.token_hash = $1 for no key update of s`,
      [tokenHash],
    );
    if (!locked) return null;
    return this.database.row<ChainedToken>(
      `select s.id as "sessionId", s.user_id as "userId", s.is_remembered as "isRemembered", s.revoked_at is not null as "isRevoked",
         s.expires_at as "expiresAt", t.position, t.used_at as "usedAt",
         exists (select 1 from refresh_tokens n where n.session_id = s.id and n.position = t.position + 1 and n.used_at is null) as "isLastUsed"
       from refresh_tokens t join sessions s on s.id = t.session_id where t.token_hash = $1`,
      [tokenHash],
    );
  }

  async rotate(token: ChainedToken, successorHash: Buffer, now: Date, expiresAt: Date): Promise<void> {
    await this.database.execute(`update refresh_tokens set used_at = $3 where session_id = $1 and position = $2`, [token.sessionId, token.position, now]);
    await this.addToken(token.sessionId, token.position + 1, successorHash);
    await this.database.execute(`update sessions set last_used_at = $2, expires_at = $3 where id = $1`, [token.sessionId, now, expiresAt]);
  }

  /** Null when it had ended already. */
  async end(sessionId: string, now: Date): Promise<EndedSession | null> {
    return this.database.row<EndedSession & Record<string, unknown>>(
      `update sessions set revoked_at = $2 where id = $1 and revoked_at is null returning id, user_id as "userId"`,
      [sessionId, now],
    );
  }

  /** Null when there is none that is open. */
  async endByToken(tokenHash: Buffer, now: Date): Promise<EndedSession | null> {
    return this.database.row<EndedSession & Record<string, unknown>>(
      `update sessions set revoked_at = $2
       where revoked_at is null and id = (select session_id from refresh_tokens where token_hash = $1) returning id, user_id as "userId"`,
      [tokenHash, now],
    );
  }

  /** Ends all sessions of a user, except one that may be kept. */
  async endAllOf(userId: string, now: Date, except: string | null = null): Promise<void> {
    await this.database.execute(`update sessions set revoked_at = $2 where user_id = $1 and revoked_at is null and id is distinct from $3::uuid`, [userId, now, except]);
  }

  /** Whether the user has signed in from this address before (as far back as sessions are kept). */
  async knows(userId: string, address: string): Promise<boolean> {
    return (await this.database.row(`select 1 from sessions where user_id = $1 and address = $2 limit 1`, [userId, address])) !== null;
  }

  /** Deletes a user's sessions that ended before the moment. */
  async forgetEnded(userId: string, before: Date): Promise<void> {
    await this.database.execute(`delete from sessions where user_id = $1 and least(expires_at, revoked_at) < $2`, [userId, before]);
  }

  /** Deletes some of all sessions that ended before the moment. How many; 0: there are no more. */
  async forgetSome(before: Date): Promise<number> {
    return this.database.execute(
      `delete from sessions where id = any (array (select id from sessions where least(expires_at, revoked_at) < $1 limit ${FORGET_AT_ONCE}))`,
      [before],
    );
  }

  private async addToken(sessionId: string, position: number, tokenHash: Buffer): Promise<void> {
    await this.database.execute(`insert into refresh_tokens (token_hash, session_id, position) values ($1, $2, $3)`, [tokenHash, sessionId, position]);
  }
}
