import type { OpenAPIObject } from '@nestjs/swagger';
import type { FastifyInstance } from 'fastify';
import { malformed } from '@tantam/kernel';
import { operationsOf, type ApiOperation } from './contract/operations.js';

/** A body of JSON that has not arrived by then is not coming; uploads have the server's own, longer time. */
const BODY_SECONDS = 30;

/** What holds for every request before a handler sees it. */
export function setRequestRules(fastify: FastifyInstance): void {
  refuseRepeatedKeys(fastify);
  endSlowBodies(fastify);
}

/** Files take as long as the line needs: their handlers have more time than others. */
export function giveFilesTime(fastify: FastifyInstance, document: OpenAPIObject, seconds: number): void {
  const files = new Set(operationsOf(document).filter(({ operation }) => carriesFile(operation)).map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`));
  fastify.addHook('onRoute', (route) => {
    if (files.has(`${String(route.method)} ${route.url}`)) route.handlerTimeout = seconds * 1000;
  });
}

function carriesFile({ requestBody, responses }: ApiOperation): boolean {
  const types = [requestBody?.content, responses['200']?.content].flatMap((content) => Object.keys(content ?? {}));
  return types.some((type) => !type.endsWith('json'));
}

/** `?limit=1&limit=2`: two readers could take two different ones, so neither is taken. */
function refuseRepeatedKeys(fastify: FastifyInstance): void {
  fastify.addHook('preValidation', (request, _reply, done) => {
    if (!request.url.includes('?')) return done();
    const repeated = Object.entries(request.query as Record<string, unknown>).filter(([, value]) => Array.isArray(value));
    if (repeated.length === 0) return done();
    done(malformed('invalid-input', { errors: repeated.map(([name]) => ({ pointer: `/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`, code: 'repeated' })) }));
  });
}

/** One byte a second would hold a connection for as long as the sender likes. */
function endSlowBodies(fastify: FastifyInstance): void {
  fastify.addHook('preParsing', (request, _reply, payload, done) => {
    if (request.headers['content-type']?.startsWith('application/')) {
      const timer = setTimeout(() => request.raw.destroy(), BODY_SECONDS * 1000).unref();
      payload.once('close', () => clearTimeout(timer));
      payload.once('end', () => clearTimeout(timer));
    }
    done(null, payload);
  });
}
