import type { IncomingMessage } from 'node:http';
import type { Config } from '../config/config.js';

/**
 * Whether a connection comes from pages of our own. Browsers always say where a page is from and let no page change it, so a
 * foreign site cannot use somebody's browser to listen. Clients that are no browser send none; they need a token all the same.
 */
export function isOwnOrigin(request: IncomingMessage, config: Pick<Config, 'allowedOrigins' | 'trustedProxies'>): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  if (!URL.canParse(origin)) return false;
  const given = new URL(origin);
  return config.allowedOrigins.includes(given.origin) || given.host === hostOf(request, config.trustedProxies !== null);
}

/** Behind a proxy that we believe, the host that the browser asked for. */
function hostOf({ headers }: IncomingMessage, isBehindProxy: boolean): string | undefined {
  const forwarded = headers['x-forwarded-host'];
  const named = isBehindProxy && typeof forwarded === 'string' ? forwarded.split(',').at(-1)?.trim() : undefined;
  return (named ?? headers.host)?.toLowerCase();
}
