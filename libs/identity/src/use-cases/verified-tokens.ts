import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { isUuid } from '@tantam/kernel';
import { TOKEN_SECRET } from './token-secret.js';
import type { AccessClaims } from './tokens.js';

/** Tokens remembered at once; the oldest goes first. */
const MOST = 10_000;

interface Remembered {
  readonly claims: AccessClaims;
  readonly expiresAtMs: number;
}

/**
 * What an access token says, once its signature has been checked. A signature is checked once and its outcome kept
 * under the token's hash for as long as the token lives: checking it on every request cost more than everything else
 * together. A token alone opens nothing: whoever asks still looks up its session.
 */
@Injectable()
export class VerifiedTokens {
  private readonly remembered = new Map<string, Remembered>();

  constructor(
    private readonly jwt: JwtService,
    @Inject(TOKEN_SECRET) private readonly secret: string,
  ) {}

  /** Null for a token that is not ours, is spoiled, or has expired by the system's clock. */
  claimsOf(token: string, nowMs: number = Date.now()): AccessClaims | null {
    const hash = createHash('sha256').update(token).digest('base64url');
    const known = this.remembered.get(hash);
    if (known && known.expiresAtMs > nowMs) return known.claims;
    this.remembered.delete(hash);
    const verified = this.verify(token, nowMs);
    if (!verified) return null;
    if (this.remembered.size >= MOST) this.forgetOldest();
    this.remembered.set(hash, verified);
    return verified.claims;
  }

  private verify(token: string, nowMs: number): Remembered | null {
    try {
      const options = { secret: this.secret, algorithms: ['HS256' as const], clockTimestamp: Math.floor(nowMs / 1000) };
      const { sub, sid, exp } = this.jwt.verify<AccessClaims & { exp?: unknown }>(token, options);
      if (typeof exp !== 'number' || !isUuid(sid) || !isUuid(sub)) return null;
      return { claims: { sub, sid }, expiresAtMs: exp * 1000 };
    } catch (error) {
      if (isRefusal(error)) return null;
      throw error;
    }
  }

  private forgetOldest(): void {
    const oldest = this.remembered.keys().next();
    if (!oldest.done) this.remembered.delete(oldest.value);
  }
}

/** A header that is no JSON at all makes the library throw a SyntaxError. */
function isRefusal(error: unknown): boolean {
  return error instanceof SyntaxError || (error instanceof Error && ['JsonWebTokenError', 'TokenExpiredError', 'NotBeforeError'].includes(error.name));
}
