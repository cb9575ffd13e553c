import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { forbidden, unauthenticated } from '@tantam/kernel';
import { Clock, RequestLimits } from '@tantam/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { BEFORE_PASSWORD_CHANGE } from '../access/before-password-change.js';
import { ACCESS, type DeclaredAccess } from '../access/declared-access.js';
import { Actors, type SignedInActor } from '../queries/actors.query.js';
import { VerifiedTokens } from '../use-cases/verified-tokens.js';

type Handler = (...args: never[]) => unknown;

/** What a handler declares, read once. */
interface Door {
  readonly access: DeclaredAccess | undefined;
  readonly opensBeforePasswordChange: boolean;
}

/**
 * Stands before every route: shut unless the route says whom it is open to, and the asker is one of them. Reads
 * `Authorization: Bearer …` and looks the session up: a token outlives neither its session nor its user's rights.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly doors = new WeakMap<object, Map<Handler, Door>>();

  constructor(
    private readonly reflector: Reflector,
    private readonly tokens: VerifiedTokens,
    private readonly actors: Actors,
    private readonly limits: RequestLimits,
    private readonly clock: Clock,
  ) {}

  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const { access, opensBeforePasswordChange } = this.doorOf(context);
    const http = context.switchToHttp();
    const request = http.getRequest<FastifyRequest & { actor?: SignedInActor }>();
    const reply = http.getResponse<FastifyReply>();
    if (access?.kind === 'public') {
      this.limits.count('address', request.ip, reply);
      return true;
    }
    return this.mayEnter(request, reply, access, opensBeforePasswordChange);
  }

  private async mayEnter(request: FastifyRequest & { actor?: SignedInActor }, reply: FastifyReply, access: DeclaredAccess | undefined, early: boolean): Promise<boolean> {
    const actor = await this.actorOf(request, reply);
    request.actor = actor;
    if (!access) throw forbidden('forbidden');
    if (actor.mustChangePassword && !early) throw forbidden('password-change-required');
    if (access.kind === 'permission' && !actor.permissions.has(access.permission)) throw forbidden('forbidden', { permission: access.permission });
    return true;
  }

  /** Whoever is not signed in is counted by address, before anything is looked up for him. */
  private async actorOf(request: FastifyRequest, reply: FastifyReply): Promise<SignedInActor> {
    const token = bearerOf(request.headers.authorization);
    const claims = token === null ? null : this.tokens.claimsOf(token);
    this.limits.count(claims ? 'user' : 'address', claims?.sub ?? request.ip, reply);
    const actor = claims && (await this.actors.ofSession(claims.sid, this.clock.now()));
    if (!actor) throw unauthenticated('unauthenticated');
    return actor;
  }

  /** By class and handler: two controllers may inherit one method. */
  private doorOf(context: ExecutionContext): Door {
    const [controller, handler] = [context.getClass(), context.getHandler() as Handler];
    const known = this.doors.get(controller)?.get(handler);
    if (known) return known;
    const door = {
      access: this.reflector.getAllAndOverride<DeclaredAccess | undefined>(ACCESS, [handler, controller]),
      opensBeforePasswordChange: Boolean(this.reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, handler)),
    };
    this.doors.set(controller, (this.doors.get(controller) ?? new Map<Handler, Door>()).set(handler, door));
    return door;
  }
}

/** RFC 6750; the scheme's case does not matter. */
function bearerOf(header: string | undefined): string | null {
  return /^Bearer +([\w.~+/=-]{1,4096}) *$/i.exec(header ?? '')?.[1] ?? null;
}
