import { Injectable, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
import { forbidden, unauthenticated } from '@tantam/kernel';
import type { FastifyRequest } from 'fastify';
import { BEFORE_PASSWORD_CHANGE } from '../access/before-password-change.js';
import { ACCESS, type DeclaredAccess } from '../access/declared-access.js';
import type { SignedInActor } from '../queries/actors.query.js';
import { ACCESS_TOKEN } from './access-token.strategy.js';

/** Stands before every route: shut unless the route says whom it is open to, and the asker is one of them. */
@Injectable()
export class AccessGuard extends AuthGuard(ACCESS_TOKEN) {
  constructor(private readonly reflector: Reflector) {
    super();
  }

  override async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.getAllAndOverride<DeclaredAccess | undefined>(ACCESS, [context.getHandler(), context.getClass()]);
    if (access?.kind === 'public') return true;
    await super.canActivate(context);
    const { actor } = context.switchToHttp().getRequest<FastifyRequest & { actor: SignedInActor }>();
    if (!access) throw forbidden('forbidden');
    if (actor.mustChangePassword && !this.reflector.get<boolean | undefined>(BEFORE_PASSWORD_CHANGE, context.getHandler())) {
      throw forbidden('password-change-required');
    }
    if (access.kind === 'permission' && !actor.permissions.has(access.permission)) throw forbidden('forbidden', { permission: access.permission });
    return true;
  }

  override getAuthenticateOptions(): { session: false; property: string } {
    return { session: false, property: 'actor' };
  }

  override handleRequest<T>(error: unknown, actor: T | false): T {
    if (error) throw error;
    if (!actor) throw unauthenticated('unauthenticated');
    return actor;
  }
}
