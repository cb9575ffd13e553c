import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { malformed } from '@tantam/kernel';

/** Reads `If-Match` for a handler; the contract finds handlers that take one by this very function. */
export const readIfMatchOf = (_: unknown, context: ExecutionContext): number | null =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']);

/** The version that `If-Match` asks for: `"7"` → 7; null when the header is absent or `*`. */
export const IfMatch = createParamDecorator(readIfMatchOf);

/** @throws DomainError `invalid-input` for anything that is not one version. */
export function readIfMatch(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined) throw malformed('invalid-input', { errors: [{ pointer: '/headers/if-match', code: 'format' }] });
  return Number(version);
}

/** Every answer that is one versioned resource (`version` at its top) carries the version as its ETag too. */
export function addEtags(fastify: FastifyInstance): void {
  fastify.addHook('preSerialization', (_request, reply, payload, done) => {
    const version = (payload as { version?: unknown } | null | undefined)?.version;
    if (Number.isInteger(version) && reply.statusCode < 300 && !reply.hasHeader('etag')) void reply.header('ETag', `"${String(version)}"`);
    done(null, payload);
  });
}
