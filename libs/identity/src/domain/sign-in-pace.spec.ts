import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { secondsToWait, type PaceKind } from './sign-in-pace.js';

const NOW = new Date('2026-11-22T03:00:00Z');
const failed = (failures: number, secondsAgo = 0) => ({ failures, lastFailedAt: new Date(NOW.getTime() - secondsAgo * 1000) });

describe('the pace of sign-ins', () => {
  it.each<[PaceKind, number, number, number]>([
    ['pair', 0, 0, 0],
    ['pair', 9, 0, 0],
    ['pair', 10, 0, 2],
    ['pair', 10, 1.5, 0.5],
    ['pair', 10, 2, 0],
    ['pair', 11, 0, 4],
    ['pair', 14, 0, 32],
    ['pair', 15, 0, 60],
    ['pair', 1000, 0, 60],
    ['pair', 1000, 899, 0],
    ['address', 49, 0, 0],
    ['address', 50, 0, 2],
    ['account', 49, 0, 0],
    ['account', 60, 0, 30],
  ])('%s with %d failures, the last %d s ago: wait %d s', (kind, failures, secondsAgo, wait) => {
    expect(secondsToWait(kind, failed(failures, secondsAgo), NOW)).toBeCloseTo(wait, 6);
  });

  it('never keeps anybody waiting for more than a minute', () => {
    fc.assert(
      fc.property(fc.constantFrom<PaceKind>('pair', 'address', 'account'), fc.nat(1_000_000), fc.nat(2000), (kind, failures, secondsAgo) => {
        const wait = secondsToWait(kind, failed(failures, secondsAgo), NOW);
        return wait >= 0 && wait <= 60;
      }),
    );
  });
});
