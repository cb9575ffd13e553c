import { currentLocale } from '@/shared/i18n/i18n.ts';
import { newIdempotencyKey } from './client.ts';
import { markOffline, markOnline } from './connection.ts';
import { ApiProblem } from './problem.ts';
import { currentToken, refreshSession } from './token.ts';

export interface UploadOptions {
  /** Share of the bytes that have left, 0 to 1. */
  onProgress?: (share: number) => void;
  signal?: AbortSignal;
}

const apiBase = '/api/v1';

function sendForm(path: string, form: FormData, key: string, options: UploadOptions): Promise<Response> {
  // `fetch` cannot tell how far an upload is.
  const request = new XMLHttpRequest();
  return new Promise((resolve, reject) => {
    request.open('POST', `${apiBase}${path}`);
    request.setRequestHeader('Accept', 'application/json');
    request.setRequestHeader('Accept-Language', currentLocale());
    request.setRequestHeader('Idempotency-Key', key);
    const token = currentToken();
    if (token) request.setRequestHeader('Authorization', `Bearer ${token}`);
    request.upload.onprogress = (event) => options.onProgress?.(event.total > 0 ? event.loaded / event.total : 0);
    request.onload = () => {
      markOnline();
      const headers = new Headers({ 'Content-Type': request.getResponseHeader('Content-Type') ?? '' });
      resolve(new Response(request.responseText, { status: request.status, headers }));
    };
    request.onerror = () => {
      markOffline();
      reject(ApiProblem.offline());
    };
    request.onabort = () => reject(new DOMException('The upload was called off', 'AbortError'));
    options.signal?.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}

/** Sends a form with a file and tells how far it is; otherwise like `http.post`. @throws ApiProblem */
export async function upload<T>(path: string, form: FormData, options: UploadOptions = {}): Promise<T> {
  const key = newIdempotencyKey();
  let response = await sendForm(path, form, key, options);
  if (response.status === 401 && (await refreshSession())) response = await sendForm(path, form, key, options);
  if (!response.ok) throw await ApiProblem.from(response);
  return (await response.json()) as T;
}
