import { forbidden } from '@tantam/kernel';
import { API_PREFIX } from '@tantam/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { OpenedSession } from '../use-cases/sign-in.js';

/** Browsers bind this prefix to the host, to https and to path `/`. */
const SECURE_NAME = '__Host-tantam-refresh';
const PLAIN_NAME = 'tantam-refresh';

interface CookieKind {
  readonly name: string;
  readonly path: string;
  readonly secure: boolean;
}

/** A shop on its own network may have no certificate; then the cookie goes without Secure, as no browser would keep it otherwise. */
function kindFor(request: FastifyRequest): CookieKind {
  return request.protocol === 'https'
    ? { name: SECURE_NAME, path: '/', secure: true }
    : { name: PLAIN_NAME, path: `/${API_PREFIX}/auth`, secure: false };
}

export function readRefreshToken(request: FastifyRequest): string | null {
  return request.cookies[kindFor(request).name] ?? null;
}

/** Remembered sessions outlive the browser, others end with it. */
export function setRefreshToken(request: FastifyRequest, reply: FastifyReply, session: OpenedSession): void {
  const { name, path, secure } = kindFor(request);
  const expires = session.isRemembered ? { expires: session.expiresAt } : {};
  void reply.setCookie(name, session.refreshToken, { path, secure, httpOnly: true, sameSite: 'strict', ...expires });
}

export function clearRefreshToken(request: FastifyRequest, reply: FastifyReply): void {
  const { name, path, secure } = kindFor(request);
  void reply.clearCookie(name, { path, secure, httpOnly: true, sameSite: 'strict' });
}

/**
 * Routes that read or set the cookie answer our own pages only. SameSite already keeps other sites out; this also holds
 * for a neighbour on the same site. Clients that are no browser send no Origin.
 *
 * @throws DomainError forbidden 'foreign-origin'.
 */
export function assertOwnOrigin(request: FastifyRequest): void {
  const { origin } = request.headers;
  const isForeign = origin !== undefined && hostOf(origin) !== request.host.toLowerCase();
  const site = request.headers['sec-fetch-site'];
  if (isForeign || site === 'cross-site' || site === 'same-site') throw forbidden('foreign-origin');
}

/** Host with port; null for `null` and for what is no address. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
