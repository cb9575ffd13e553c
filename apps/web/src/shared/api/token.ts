/**
 * The access token lives here only, in memory. A new one comes from the httpOnly refresh cookie.
 */
import type { Locale } from '@/shared/i18n/i18n.ts';
import { ApiProblem } from './problem.ts';
import { markOffline, markOnline } from './connection.ts';

export interface SessionUser {
  id: string;
  email: string;
  fullName: string;
  role: string;
  permissions: string[];
  /** How far the role reaches per resource: `own`, `department`, `branch`, `all`. */
  scopes: Record<string, string>;
  departmentId: string | null;
  branchIds: string[];
  mustChangePassword: boolean;
  locale: Locale;
}

export interface SessionAnswer {
  accessToken: string;
  expiresIn: number;
  user: SessionUser;
}

let userId: string | undefined;
let accessToken: string | undefined;
let refreshing: Promise<SessionAnswer | null> | undefined;
const listeners = new Set<(answer: SessionAnswer | null) => void>();

export function currentToken(): string | undefined {
  return accessToken;
}

/** Hears of each new session, and `null` when it has ended. */
export function onSession(listener: (answer: SessionAnswer | null) => void): void {
  listeners.add(listener);
}

/** Who is signed in, for what is kept on this machine per user. */
export function currentUserId(): string | undefined {
  return userId;
}

export function acceptSession(answer: SessionAnswer | null): void {
  accessToken = answer?.accessToken;
  userId = answer?.user.id;
  listeners.forEach((listener) => listener(answer));
}

async function askForToken(): Promise<SessionAnswer | null> {
  let response: Response;
  try {
    response = await fetch('/api/v1/auth/refresh', { method: 'POST', credentials: 'same-origin' });
  } catch (error) {
    // `fetch` rejects with a TypeError only when no answer came; the session may well be alive.
    if (!(error instanceof TypeError)) throw error;
    markOffline();
    throw ApiProblem.offline();
  }
  markOnline();
  if (response.ok) return (await response.json()) as SessionAnswer;
  if (response.status >= 500 || response.status === 429) throw await ApiProblem.from(response);
  return null;
}

/**
 * Exchanges the refresh cookie for a session; `null` when there is none. The cookie is rotated at each use and a
 * re-used one ends the session, so all requests of a tab share one exchange and tabs take turns.
 */
export function refreshSession(): Promise<SessionAnswer | null> {
  refreshing ??= exclusively(askForToken)
    .then((answer) => {
      acceptSession(answer);
      return answer;
    })
    .finally(() => (refreshing = undefined));
  return refreshing;
}

async function exclusively<T>(work: () => Promise<T>): Promise<T> {
  // Locks exist only over https and on localhost.
  return navigator.locks ? ((await navigator.locks.request('tantam.refresh', work)) as T) : work();
}
