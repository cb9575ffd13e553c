import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { ExtractJwt, Strategy } from 'passport-jwt';
import { isUuid } from '@tantam/kernel';
import { Clock } from '@tantam/platform';
import { Actors, type SignedInActor } from '../queries/actors.query.js';
import { TOKEN_SECRET } from '../use-cases/token-secret.js';
import type { AccessClaims } from '../use-cases/tokens.js';

export const ACCESS_TOKEN = 'access-token';

/** Reads `Authorization: Bearer …` and looks the session up: a token outlives neither its session nor its user's rights. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, ACCESS_TOKEN) {
  constructor(
    @Inject(TOKEN_SECRET) secret: string,
    private readonly actors: Actors,
    private readonly clock: Clock,
  ) {
    super({ jwtFromRequest: ExtractJwt.fromAuthHeaderAsBearerToken(), secretOrKey: secret, algorithms: ['HS256'] });
  }

  async validate(claims: AccessClaims): Promise<SignedInActor | false> {
    if (!isUuid(claims.sid)) return false;
    return (await this.actors.ofSession(claims.sid, this.clock.now())) ?? false;
  }
}
