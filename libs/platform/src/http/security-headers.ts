import type { FastifyInstance, FastifyReply } from 'fastify';

/** Said once, as constants: putting them together for every answer cost more than sending them. */
const EVERYWHERE = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'X-DNS-Prefetch-Control': 'off',
  'X-Permitted-Cross-Domain-Policies': 'none',
  // A telephone in the browser will need the microphone; nothing else is asked for.
  'Permissions-Policy': 'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(self), midi=(), payment=(), usb=()',
};

const SHARED = ["object-src 'none'", "base-uri 'self'", "form-action 'self'", "frame-ancestors 'none'"];
const policy = (...directives: string[]): string => [...directives, ...SHARED].join('; ');

/**
 * The web app's own files and nothing else; no script and no style stands in a page. Positions that the component library
 * sets through the style object are not in the policy's reach.
 */
const OF_PAGES = policy("default-src 'self'", "script-src 'self'", "style-src 'self'", "img-src 'self' data: blob:", "font-src 'self' data:", "connect-src 'self'");
/** The API's own documentation page carries its style in the page. */
const OF_API_DOCS = policy("default-src 'self'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data:", "connect-src 'self'");
/** Data is nothing that a browser should show: no resource of it is loaded, whatever it holds. */
const OF_DATA = "default-src 'none'; frame-ancestors 'none'; sandbox";

const FOR_DATA = { ...EVERYWHERE, 'Content-Security-Policy': OF_DATA, 'Cache-Control': 'no-store', Vary: 'Accept-Language' };
const FOR_PAGES = { ...EVERYWHERE, 'Content-Security-Policy': OF_PAGES };
const FOR_API_DOCS = { ...EVERYWHERE, 'Content-Security-Policy': OF_API_DOCS };

/**
 * Security headers of every answer, and the request's id. The API's answers are personal, so no cache keeps them. HSTS is
 * the proxy's to say: with a self-made certificate it would lock a shop out of its own server.
 */
export function addSecurityHeaders(fastify: FastifyInstance, apiPrefix: string): void {
  const data = `/${apiPrefix}/`;
  fastify.addHook('onRequest', (request, reply: FastifyReply, done) => {
    void reply.headers(request.url.startsWith(data) ? FOR_DATA : request.url.startsWith('/api/') ? FOR_API_DOCS : FOR_PAGES).header('X-Request-Id', request.id);
    done();
  });
}
