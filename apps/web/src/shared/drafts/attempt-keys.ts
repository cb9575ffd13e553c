import { newIdempotencyKey } from '@/shared/api/client.ts';

const prefix = 'tantam.draft.key.';

interface Attempt {
  body: string;
  key: string;
}

/**
 * The key of one intended write, the same for as long as the same is sent: also after a reload, a lost line and signing in
 * again, so that what the server has taken already is not written twice. Another body is another write.
 */
export function attemptKey(name: string, body: unknown): string {
  const text = JSON.stringify(body);
  const kept = JSON.parse(sessionStorage.getItem(prefix + name) ?? 'null') as Attempt | null;
  if (kept?.body === text) return kept.key;
  const key = newIdempotencyKey();
  sessionStorage.setItem(prefix + name, JSON.stringify({ body: text, key } satisfies Attempt));
  return key;
}

/** After it has succeeded: the same words again are another write. */
export function forgetAttempt(name: string): void {
  sessionStorage.removeItem(prefix + name);
}
