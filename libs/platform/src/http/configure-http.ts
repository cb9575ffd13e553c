import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { Draining } from '../processes/draining.js';
import { sendElsewhere } from '../processes/send-elsewhere.js';
import type { Config } from '../config/config.js';
import { keepRequestContext } from '../context/http-context.js';
import { makePostsIdempotent } from '../idempotency/idempotency.interceptor.js';
import { LiveAdapter } from '../live/live-adapter.js';
import type { ProductLogger } from '../logging/product-logger.js';
import { Metrics } from '../metrics/metrics.js';
import { observeRequests } from '../metrics/observe-requests.js';
import { TRACING, type Tracing } from '../tracing/tracing.js';
import { contractOf } from './contract/contract.js';
import { writeByContract } from './contract/serialisers.js';
import { serveProblemPages } from './problem-pages/problem-pages.js';
import { readBodies } from './json-body.js';
import { ProblemFilter } from './problem.filter.js';
import { giveFilesTime, setRequestRules } from './request-rules.js';
import { addSecurityHeaders } from './security-headers.js';
import { createValidationPipe } from './validation.js';
import { addEtags } from './versions.js';

export const API_PREFIX = 'api/v1';

/** Largest JSON body; files come as multipart, with a limit of their own. */
const JSON_BODY_BYTES = 5 * 1024 * 1024;

/** A request's head must be here by then, and an upload at the end of the second. */
const HEAD_SECONDS = 15;
const UPLOAD_SECONDS = 15 * 60;
/** Longer than any proxy in front keeps a connection, so that none is closed under a request. */
const KEEP_ALIVE_SECONDS = 75;

/** Fastify as the product runs it; hand it to `NestFactory.create`, then call {@link configureHttp}. */
export function createHttpAdapter(config: Config): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: JSON_BODY_BYTES,
    trustProxy: trustProxy(config.trustedProxies),
    genReqId: (request: IncomingMessage) => requestId(request.headers['x-request-id']),
    requestTimeout: UPLOAD_SECONDS * 1000,
    keepAliveTimeout: KEEP_ALIVE_SECONDS * 1000,
    handlerTimeout: config.requestSeconds * 1000,
    // Whoever still comes on an open connection while the process ends is served.
    return503OnClosing: false,
    http: { headersTimeout: HEAD_SECONDS * 1000, connectionsCheckingInterval: 5_000 },
  });
}

/**
 * Everything that the api and the tests over HTTP have in common: prefix `/api/v1` (health and metrics stand
 * outside), closed DTOs, problem details, idempotent POSTs, ETags, cookies, uploads, security headers, compression.
 */
export async function configureHttp(app: NestFastifyApplication, config: Config, logger: ProductLogger | null = null): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  observeRequests(fastify, app.get(Metrics), logger);
  app.get<Tracing | null>(TRACING)?.observeRequests(fastify);
  // The client of Redis is loaded where there is one only.
  const redis = config.redisUrl ? await import('../live/live-redis.js') : null;
  app.useWebSocketAdapter(new LiveAdapter(app, config, redis?.linkByRedis ?? null));
  app.setGlobalPrefix(API_PREFIX, { exclude: ['health/live', 'health/ready', 'metrics'] });
  app.useGlobalPipes(createValidationPipe());
  app.useGlobalFilters(new ProblemFilter());
  makePostsIdempotent(app);
  readBodies(app, JSON_BODY_BYTES);
  addSecurityHeaders(fastify, API_PREFIX);
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: config.maxUploadBytes, files: 1, fields: 20, fieldSize: 1024 * 1024, parts: 21 } });
  await app.register(compress, compression);
  sendElsewhere(fastify, app.get(Draining));
  setRequestRules(fastify);
  giveFilesTime(fastify, contractOf(app), UPLOAD_SECONDS);
  addEtags(fastify);
  keepRequestContext(fastify);
  writeByContract(fastify, contractOf(app));
  serveProblemPages(fastify, contractOf(app));
}

/** Above one network packet's worth, and not harder than the line is slow. */
const compression = {
  encodings: ['br' as const, 'gzip' as const],
  threshold: 1_400,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  zlibOptions: { level: 4 },
};

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
