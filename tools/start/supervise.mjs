import { setTimeout as pause } from 'node:timers/promises';

const longLifeMs = 60_000;
const longestPauseMs = 30_000;
const lookEveryMs = 500;

/** Milliseconds before the next start: none after an accident, longer and longer while it keeps dying soon. */
export function restartPause(shortLives) {
  return shortLives <= 1 ? 0 : Math.min(1_000 * 2 ** (shortLives - 2), longestPauseMs);
}

/**
 * Starts a process again whenever it ends by itself.
 * @param {{ first: { ended: Promise<Error> }, startAgain: () => { ended: Promise<Error> }, isEnding: () => boolean, tell: (error: Error) => void }} options
 *   `first` runs already; resolves once everything is ending
 */
export async function keepRunning({ first, startAgain, isEnding, tell }) {
  let shortLives = 0;
  for (let current = first, startedAt = Date.now(); ; current = startAgain(), startedAt = Date.now()) {
    const error = await current.ended;
    if (isEnding()) return;
    shortLives = Date.now() - startedAt < longLifeMs ? shortLives + 1 : 0;
    tell(error);
    await pause(restartPause(shortLives));
    if (isEnding()) return;
  }
}

/**
 * Watches a server that is no child of ours (it may have been running before) and starts it again when it is gone.
 * @param {{ isRunning: () => boolean, restart: () => Promise<void>, isEnding: () => boolean, tell: (error?: Error) => void }} options
 */
export async function keepServing({ isRunning, restart, isEnding, tell }) {
  let failures = 0;
  while (!isEnding()) {
    await pause(lookEveryMs);
    if (isEnding() || isRunning()) continue;
    tell();
    try {
      await restart();
      failures = 0;
    } catch (error) {
      failures += 1;
      tell(error);
      await pause(restartPause(failures + 1));
    }
  }
}
