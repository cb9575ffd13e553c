import { createParamDecorator, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import { malformed } from '@tantam/kernel';

/** The version that `If-Match` asks for: `"7"` → 7; null when the header is absent or `*`. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number | null =>
  readIfMatch(context.switchToHttp().getRequest<FastifyRequest>().headers['if-match']),
);

/** @throws DomainError `invalid-input` for anything that is not one version. */
export function readIfMatch(header: string | undefined): number | null {
  if (header === undefined || header.trim() === '*') return null;
  const version = /^\s*(?:W\/)?"(\d{1,9})"\s*$/.exec(header)?.[1];
  if (version === undefined) throw malformed('invalid-input', { errors: [{ pointer: '/headers/if-match', code: 'format' }] });
  return Number(version);
}

/** Every answer that is one versioned resource (`version` at its top) carries the version as its ETag too. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      map((body: unknown) => {
        const version = (body as { version?: unknown } | null | undefined)?.version;
        if (Number.isInteger(version) && !reply.sent && !reply.hasHeader('etag')) void reply.header('ETag', `"${String(version)}"`);
        return body;
      }),
    );
  }
}
