import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Config } from '../config/config.js';
import { keepRequestContext } from '../context/http-context.js';
import { IdempotencyInterceptor } from '../idempotency/idempotency.interceptor.js';
import { ProblemFilter } from './problem.filter.js';
import { createValidationPipe } from './validation.js';
import { EtagInterceptor } from './versions.js';

export const API_PREFIX = 'api/v1';

/** Largest JSON body; files come as multipart, with a limit of their own. */
const JSON_BODY_BYTES = 5 * 1024 * 1024;

/** Fastify as the product runs it; hand it to `NestFactory.create`, then call {@link configureHttp}. */
export function createHttpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: JSON_BODY_BYTES,
    trustProxy: trustProxy(config.trustedProxies),
    genReqId: (request: IncomingMessage) => requestId(request.headers['x-request-id']),
  });
}

/**
 * Everything that the api and the tests over HTTP have in common: prefix `/api/v1` (health and metrics stand
 * outside), closed DTOs, problem details, idempotent POSTs, ETags, cookies, uploads, security headers, compression.
 */
export async function configureHttp(app: NestFastifyApplication, config: Config): Promise<void> {
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new EtagInterceptor(), app.get(IdempotencyInterceptor));
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: config.maxUploadBytes, files: 1, fields: 20, fieldSize: 1024 * 1024, parts: 21 } });
  await app.register(helmet, securityHeaders);
  await app.register(compress, { encodings: ['br', 'gzip'], threshold: 1024 });
  takeMergePatches(app);
  markAnswers(app);
  keepRequestContext(app.getHttpAdapter().getInstance());
}

/** HSTS is the proxy's to say: with a self-made certificate it would lock a shop out of its own server. */
const securityHeaders = {
  hsts: false,
  crossOriginEmbedderPolicy: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      scriptSrc: ["'self'"],
      // The component library sets positions as style attributes.
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:', 'blob:'],
      fontSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      objectSrc: ["'none'"],
      baseUri: ["'self'"],
      formAction: ["'self'"],
      frameAncestors: ["'none'"],
    },
  },
};

/** `PATCH` bodies are merge patches (RFC 7396): their own media type is taken like plain JSON. */
function takeMergePatches(app: NestFastifyApplication): void {
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addContentTypeParser('application/merge-patch+json', { parseAs: 'string' }, fastify.getDefaultJsonParser('error', 'error'));
}

/** Each answer names its request; the API's answers are personal and stay out of every cache. */
function markAnswers(app: NestFastifyApplication): void {
  app
    .getHttpAdapter()
    .getInstance()
    .addHook('onRequest', async (request, reply) => {
      void reply.header('X-Request-Id', request.id);
      if (request.url.startsWith(`/${API_PREFIX}/`)) void reply.header('Cache-Control', 'no-store');
    });
}

/** A proxy's id is kept, so that its log and ours can be laid side by side. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID();
}

/** A number of hops, `true`, or addresses and networks separated by commas. */
function trustProxy(setting: string | null): boolean | string | ((address: string, hop: number) => boolean) {
  if (setting === null) return false;
  if (/^\d+$/.test(setting)) return (_address, hop) => hop < Number(setting);
  return setting === 'true' || setting;
}
