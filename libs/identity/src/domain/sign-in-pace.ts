/** What attempts are counted by: the account from one address, the address alone, the account from anywhere. */
export type PaceKind = 'pair' | 'address' | 'account';

export interface FailedAttempts {
  readonly failures: number;
  readonly lastFailedAt: Date;
}

interface Pace {
  /** Failures in a row that cost nothing: people mistype. */
  readonly free: number;
  readonly longestWaitSeconds: number;
}

const PACES: Readonly<Record<PaceKind, Pace>> = {
  pair: { free: 10, longestWaitSeconds: 60 },
  // A shop stands behind one address, so this one is more patient.
  address: { free: 50, longestWaitSeconds: 60 },
  account: { free: 50, longestWaitSeconds: 30 },
};

/** After this long without an attempt the failures are forgotten. */
export const FORGOTTEN_AFTER_SECONDS = 15 * 60;

/**
 * Seconds until the next attempt may be made; 0 when it may be made now. Each failure beyond the free ones
 * doubles the pause, up to a minute: a slow-down, never a lock-out.
 */
export function secondsToWait(kind: PaceKind, attempts: FailedAttempts, now: Date): number {
  const { free, longestWaitSeconds } = PACES[kind];
  if (isForgotten(attempts, now) || attempts.failures < free) return 0;
  const pause = Math.min(longestWaitSeconds, 2 ** (attempts.failures - free + 1));
  return Math.max(0, pause - secondsSince(attempts.lastFailedAt, now));
}

export function isForgotten(attempts: FailedAttempts, now: Date): boolean {
  return secondsSince(attempts.lastFailedAt, now) >= FORGOTTEN_AFTER_SECONDS;
}

function secondsSince(instant: Date, now: Date): number {
  return (now.getTime() - instant.getTime()) / 1000;
}
