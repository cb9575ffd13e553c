import { createHash, createHmac, randomBytes } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { JwtService } from '@nestjs/jwt';
import { TOKEN_SECRET } from './token-secret.js';

export const ACCESS_TOKEN_SECONDS = 600;

/** What an access token says: who, and in which session; rights are read from the database at each request. */
export interface AccessClaims {
  readonly sub: string;
  readonly sid: string;
}

/** Making and reading tokens. Refresh tokens leave the server once and are stored only as hashes. */
@Injectable()
export class Tokens {
  constructor(
    private readonly jwt: JwtService,
    @Inject(TOKEN_SECRET) private readonly secret: string,
  ) {}

  async access(userId: string, sessionId: string, expiresIn: number = ACCESS_TOKEN_SECONDS): Promise<string> {
    return this.jwt.signAsync({ sid: sessionId }, { subject: userId, secret: this.secret, algorithm: 'HS256', expiresIn });
  }

  /** The session of an access token that is ours, expired or not; null for anything else. For signing out only. */
  async sessionOf(accessToken: string): Promise<string | null> {
    try {
      const options = { secret: this.secret, algorithms: ['HS256' as const], ignoreExpiration: true };
      return (await this.jwt.verifyAsync<AccessClaims>(accessToken, options)).sid;
    } catch (error) {
      if (error instanceof Error && error.name === 'JsonWebTokenError') return null;
      throw error;
    }
  }

  firstRefresh(): string {
    return randomBytes(32).toString('base64url');
  }

  /**
   * The token that follows another one. It is computed, not drawn, so that a repeated request gets the same successor
   * although only its hash is kept; without the secret nobody can compute it.
   */
  successorOf(refreshToken: string): string {
    return createHmac('sha256', this.secret).update(`refresh ${refreshToken}`).digest('base64url');
  }

  hashOf(refreshToken: string): Buffer {
    return createHash('sha256').update(refreshToken).digest();
  }
}
