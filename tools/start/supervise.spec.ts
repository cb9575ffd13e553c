import { describe, expect, it } from '@jest/globals';
import { keepRunning, keepServing, restartPause } from './supervise.mjs';

describe('a process that ends by itself', () => {
  it('is started again at once, and later and later while it keeps dying', () => {
    expect([1, 2, 3, 4, 5, 6, 7, 20].map(restartPause)).toEqual([0, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000]);
  });

  it('is started again, until everything is ending', async () => {
    const told: string[] = [];
    let starts = 1;
    let ending = false;
    const dies = (): { ended: Promise<Error> } => ({ ended: Promise.resolve(new Error(`end ${starts}`)) });
    const startAgain = (): { ended: Promise<Error> } => {
      starts += 1;
      ending = starts === 3;
      return dies();
    };
    await keepRunning({ first: dies(), startAgain, isEnding: () => ending, tell: (error) => told.push(error.message) });
    expect(told).toEqual(['end 1', 'end 2']);
  });
});

describe('a server that is gone', () => {
  it('is started again, also when that fails at first', async () => {
    let tries = 0;
    let isRunning = false;
    const told: (string | undefined)[] = [];
    const restart = async (): Promise<void> => {
      tries += 1;
      if (tries === 1) throw new Error('not yet');
      isRunning = true;
    };
    await keepServing({ isRunning: () => isRunning, restart, isEnding: () => isRunning, tell: (error) => told.push(error?.message) });
    expect(tries).toBe(2);
    expect(told).toEqual([undefined, 'not yet', undefined]);
  });
});
