import { createHash } from 'node:crypto';
import { Injectable, RequestMethod, SetMetadata, type CallHandler, type ExecutionContext, type NestInterceptor, type Type } from '@nestjs/common';
import { INTERCEPTORS_METADATA, METHOD_METADATA } from '@nestjs/common/constants.js';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { conflict, malformed, rule } from '@tantam/kernel';
import { Database } from '../database/database.js';
import { ABOUT_CUSTOMER, customerIn } from './about-customer.js';
import { StoredAnswers, type StoredAnswer } from './stored-answers.js';

const SECRET_FIELDS = 'tantam:secret-fields';

/** Fields of a POST's answer that are told once: they are not stored, and are null when the same key comes again. */
export function SecretFields(...names: string[]): MethodDecorator {
  return SetMetadata(SECRET_FIELDS, names);
}

/** What a handler says of its answer. */
interface Declared {
  readonly secrets: readonly string[];
  readonly about: string | undefined;
}

/**
 * `Idempotency-Key` on every POST: the answer is saved in the same transaction as its effect, so a repeat of the
 * key and body within 24 hours gets the first answer, and a crash leaves neither. Refusals are not saved: nothing
 * happened, and the caller may try again.
 */
@Injectable()
export class IdempotencyInterceptor implements NestInterceptor {
  constructor(
    private readonly database: Database,
    private readonly answers: StoredAnswers,
  ) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<FastifyRequest & { actor?: { userId: string } }>();
    const key = request.headers['idempotency-key'];
    if (request.method !== 'POST' || key === undefined || !request.actor) return next.handle();
    if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) throw malformed('invalid-input', { errors: [{ pointer: '/headers/idempotency-key', code: 'format' }] });
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    const secrets = (Reflect.getMetadata(SECRET_FIELDS, context.getHandler()) as string[] | undefined) ?? [];
    const about = Reflect.getMetadata(ABOUT_CUSTOMER, context.getHandler()) as string | undefined;
    return from(this.once(`${request.actor.userId} ${request.url} ${key}`, fingerprintOf(request), reply, { secrets, about }, () => lastValueFrom(next.handle())));
  }

  private once(key: string, fingerprint: string, reply: FastifyReply, { secrets, about }: Declared, handle: () => Promise<unknown>): Promise<unknown> {
    const digest = createHash('sha256').update(key).digest('base64url');
    return this.database.transaction(async () => {
      const lock = await this.database.row<{ taken: boolean }>(`select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as taken`, [digest]);
      if (!lock?.taken) throw conflict('idempotency-key-in-use', { retryAfterSeconds: 1 });
      const stored = await this.answers.find(digest);
      if (stored) return this.replay(stored, fingerprint, reply);
      const body = await handle();
      const location = reply.getHeader('location');
      const answer = { fingerprint, status: reply.statusCode, location: typeof location === 'string' ? location : null, body: withoutSecrets(body ?? null, secrets) };
      await this.answers.save(digest, answer, customerIn(body, about));
      return body;
    });
  }

  private replay(stored: StoredAnswer, fingerprint: string, reply: FastifyReply): unknown {
    if (stored.fingerprint !== fingerprint) throw rule('idempotency-key-reused');
    void reply.status(stored.status).header('Idempotency-Replayed', 'true');
    if (stored.location) void reply.header('Location', stored.location);
    return stored.body ?? undefined;
  }
}

function fingerprintOf(request: FastifyRequest): string {
  return createHash('sha256').update(JSON.stringify(request.body ?? null)).digest('base64url');
}

function withoutSecrets(body: unknown, secrets: readonly string[]): unknown {
  if (secrets.length === 0 || typeof body !== 'object' || body === null) return body;
  return { ...body, ...Object.fromEntries(secrets.map((name) => [name, null])) };
}

/** Stands on POST handlers; finds the app's own {@link IdempotencyInterceptor} on the server that took the request. */
const onPost: NestInterceptor = {
  intercept: (context, next) => {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.headers['idempotency-key'] === undefined) return next.handle();
    return request.server.getDecorator<IdempotencyInterceptor>(DECORATOR).intercept(context, next);
  },
};

const DECORATOR = 'tantamIdempotency';

/**
 * Puts idempotency on every POST handler, and on those alone: for others a global interceptor would do nothing, but
 * would wrap their work for it. Before the routes are made.
 */
export function makePostsIdempotent(app: NestFastifyApplication): void {
  app.getHttpAdapter().getInstance().decorate(DECORATOR, app.get(IdempotencyInterceptor));
  for (const handler of handlersOf(app)) {
    if (Reflect.getMetadata(METHOD_METADATA, handler) !== RequestMethod.POST) continue;
    const others = (Reflect.getMetadata(INTERCEPTORS_METADATA, handler) as unknown[] | undefined) ?? [];
    if (!others.includes(onPost)) Reflect.defineMetadata(INTERCEPTORS_METADATA, [...others, onPost], handler);
  }
}

function handlersOf(app: NestFastifyApplication): object[] {
  const scanner = new MetadataScanner();
  const controllers = [...app.get(ModulesContainer).values()].flatMap(({ controllers: own }) => [...own.values()]);
  return controllers.flatMap(({ metatype }) => {
    const prototype = (metatype as Type<object> | null)?.prototype as Record<string, object> | undefined;
    return prototype ? scanner.getAllMethodNames(prototype).map((name) => prototype[name]!) : [];
  });
}
