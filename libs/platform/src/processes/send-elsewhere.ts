import type { FastifyInstance } from 'fastify';
import type { Draining } from './draining.js';

const LOOK_EVERY_MS = 100;

/**
 * A process that is about to end lets go of each connection with its next answer, so that none is cut while a request is on its
 * way; those whose last request ends later are closed as soon as they are idle.
 */
export function sendElsewhere(fastify: FastifyInstance, draining: Draining): void {
  fastify.server.prependListener('request', (_request, response) => {
    if (draining.isDraining) response.setHeader('Connection', 'close');
  });
  fastify.addHook('preClose', async () => {
    const timer = setInterval(() => fastify.server.closeIdleConnections(), LOOK_EVERY_MS);
    fastify.server.once('close', () => clearInterval(timer));
    timer.unref();
  });
}
