import { currentLocale } from '@/shared/i18n/i18n.ts';
import { markOffline, markOnline } from './connection.ts';
import { ApiProblem } from './problem.ts';
import { currentToken, refreshSession } from './token.ts';

const apiBase = '/api/v1';

export type QueryValue = string | number | boolean | null | undefined | readonly (string | number)[];

export interface CallOptions {
  /** Left-out, null and empty values are not sent; lists are joined with commas. */
  query?: Record<string, QueryValue>;
  signal?: AbortSignal;
  /** The version that was read: a write on a newer one is refused with 412. */
  ifMatch?: string | number;
  /** Same key, same answer for 24 hours: make it when the form opens, keep it through retries. */
  idempotencyKey?: string;
}

/** A key for one intended write, to be kept until that write has succeeded. */
export function newIdempotencyKey(): string {
  // `crypto.randomUUID` exists only in secure contexts; the product may be served over plain http in an office.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function toQueryString(query: CallOptions['query']): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query ?? {})) {
    const text = Array.isArray(value) ? value.join(',') : value === null || value === undefined ? '' : String(value);
    if (text !== '') search.set(name, text);
  }
  const encoded = search.toString();
  return encoded && `?${encoded}`;
}

function headersOf(options: CallOptions, isJson: boolean): Headers {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': currentLocale() });
  const token = currentToken();
  if (token) headers.set('Authorization', `Bearer ${token}`);
  if (isJson) headers.set('Content-Type', 'application/json');
  if (options.ifMatch !== undefined) headers.set('If-Match', `"${options.ifMatch}"`);
  if (options.idempotencyKey) headers.set('Idempotency-Key', options.idempotencyKey);
  return headers;
}

async function sendOnce(method: string, path: string, body: unknown, options: CallOptions): Promise<Response> {
  const isForm = body instanceof FormData;
  const hasBody = body !== undefined;
  try {
    const response = await fetch(`${apiBase}${path}${toQueryString(options.query)}`, {
      method,
      headers: headersOf(options, hasBody && !isForm),
      body: isForm ? body : hasBody ? JSON.stringify(body) : undefined,
      credentials: 'same-origin',
      signal: options.signal,
    });
    markOnline();
    return response;
  } catch (error) {
    // `fetch` rejects with a TypeError only when no answer came at all; an abort goes on to the caller.
    if (!(error instanceof TypeError)) throw error;
    markOffline();
    throw ApiProblem.offline();
  }
}

/** The raw answer, renewed once when the access token has run out; throws `ApiProblem` for all that is not 2xx. */
export async function send(method: string, path: string, body: unknown, options: CallOptions = {}): Promise<Response> {
  let response = await sendOnce(method, path, body, options);
  if (response.status === 401 && path !== '/auth/login' && (await refreshSession())) {
    response = await sendOnce(method, path, body, options);
  }
  if (!response.ok) throw await ApiProblem.from(response);
  return response;
}

async function call<T>(method: string, path: string, body: unknown, options?: CallOptions): Promise<T> {
  const response = await send(method, path, body, options);
  return (response.status === 204 ? undefined : await response.json()) as T;
}

/**
 * The one way to the API. Paths start after `/api/v1`; `T` comes from `@tantam/contract`. A `post` without a key of
 * its own gets one, so that nothing is written twice by a flaky line.
 */
export const http = {
  get: <T>(path: string, options?: CallOptions): Promise<T> => call<T>('GET', path, undefined, options),
  post: <T>(path: string, body?: unknown, options: CallOptions = {}): Promise<T> =>
    call<T>('POST', path, body, { idempotencyKey: newIdempotencyKey(), ...options }),
  put: <T>(path: string, body: unknown, options?: CallOptions): Promise<T> => call<T>('PUT', path, body, options),
  patch: <T>(path: string, body: unknown, options?: CallOptions): Promise<T> => call<T>('PATCH', path, body, options),
  delete: <T = void>(path: string, options?: CallOptions): Promise<T> => call<T>('DELETE', path, undefined, options),
};

/** One page of a list, as every list of the API answers. */
export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
  total?: number;
  totalIsEstimate?: boolean;
}

/** Fetches a file as the signed-in user and hands it to the browser to save. */
export async function downloadFile(path: string, fileName: string, options?: CallOptions): Promise<void> {
  const response = await send('GET', path, undefined, options);
  const url = URL.createObjectURL(await response.blob());
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName });
  link.click();
  URL.revokeObjectURL(url);
}
