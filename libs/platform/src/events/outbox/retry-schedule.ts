const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Pauses after the first, second … failure: quick at first, for what heals by itself; about a day in all. */
const PAUSES_MS = [SECOND, 5 * SECOND, 30 * SECOND, 2 * MINUTE, 10 * MINUTE, 30 * MINUTE, HOUR, 2 * HOUR, 4 * HOUR, 6 * HOUR, 10 * HOUR] as const;

/** How often a delivery is tried before it is parked. */
export const MAX_ATTEMPTS = PAUSES_MS.length + 1;

const SPREAD = 0.15;

/**
 * Milliseconds until the next attempt, spread by 15 % to either side so that those that failed together do not come back
 * together; null: no attempt is left, park it.
 *
 * @param attempts how many have failed, from 1
 * @param random in [0, 1)
 */
export function retryPauseMs(attempts: number, random: number): number | null {
  if (!Number.isInteger(attempts) || attempts < 1) throw new RangeError(`attempts must be 1 or more, not ${attempts}`);
  const pause = PAUSES_MS[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 - SPREAD + 2 * SPREAD * random));
}
