import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ProductLogger } from '../logging/product-logger.js';
import type { Metrics } from './metrics.js';

interface Observer {
  observe(seconds: number): void;
}

const BUCKETS_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.15, 0.25, 0.4, 0.75, 1, 2.5, 5, 10, 30];
const NO_ROUTE = 'none';
/** Asked every few seconds by machines; a line each would hide the others. */
const UNLOGGED = new Set(['/health/live', '/health/ready', '/metrics']);

/**
 * Measures every request by method, route template and class of status, and writes the request log. What belongs to a
 * route is made at its first request and looked up afterwards.
 *
 * @param logger none: nothing is logged, as in tests
 */
export function observeRequests(fastify: FastifyInstance, metrics: Metrics, logger: ProductLogger | null): void {
  const durations = metrics.histogram('tantam_http_request_duration_seconds', 'Time to answer, by route', ['method', 'route', 'status'], BUCKETS_SECONDS);
  const observers = new Map<string, Observer[]>();
  let inFlight = 0;
  metrics.gauges({ tantam_http_requests_in_flight: 'Requests being answered, this one included' }, () => ({ tantam_http_requests_in_flight: inFlight }));

  const observerOf = (method: string, route: string, statusClass: number): Observer => {
    const key = `${method} ${route}`;
    const ofRoute = observers.get(key) ?? [];
    if (ofRoute.length === 0) observers.set(key, ofRoute);
    return (ofRoute[statusClass] ??= durations.labels(method, route, `${statusClass}xx`));
  };
  fastify.addHook('onRequest', (_request, _reply, done) => {
    inFlight += 1;
    done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    inFlight -= 1;
    const route = request.routeOptions.url ?? NO_ROUTE;
    observerOf(request.method, route, Math.floor(reply.statusCode / 100)).observe(reply.elapsedTime / 1000);
    if (logger?.isRequestLogged(reply.statusCode) && !UNLOGGED.has(route)) logger.request(lineOf(request, reply, route));
    done();
  });
}

function lineOf(request: FastifyRequest & { readonly actor?: { readonly userId: string } }, reply: FastifyReply, route: string): Parameters<ProductLogger['request']>[0] {
  return { requestId: request.id, method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime), userId: request.actor?.userId ?? null };
}
