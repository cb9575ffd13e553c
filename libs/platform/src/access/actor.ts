import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

/** How far a role reaches over a resource. */
export const SCOPES = ['own', 'department', 'branch', 'all'] as const;
export type Scope = (typeof SCOPES)[number];

/** Who asks: read from the database once per request, so that a right taken away is gone at once. */
export interface Actor {
  readonly userId: string;
  readonly email: string;
  readonly fullName: string;
  readonly role: string;
  readonly permissions: ReadonlySet<string>;
  /** Scope per resource, e.g. `customers`; a resource without one has scope `own`. */
  readonly scopes: Readonly<Record<string, Scope>>;
  /** The user's department and all below it. Empty means none, never all. */
  readonly departmentIds: readonly string[];
  readonly branchIds: readonly string[];
}

export function can(actor: Actor, permission: string): boolean {
  return actor.permissions.has(permission);
}

/** Hands the signed-in actor to a handler. Routes without one are public and must not ask for it. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const actor = context.switchToHttp().getRequest<FastifyRequest & { actor?: Actor }>().actor;
  if (!actor) throw new Error('CurrentActor on a route without a signed-in user');
  return actor;
});
