import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MAX_ATTEMPTS, retryPauseMs } from './retry-schedule.js';

describe('the pause before a delivery is tried again', () => {
  it.each([
    [1, 1_000],
    [2, 5_000],
    [3, 30_000],
    [4, 120_000],
    [5, 600_000],
    [6, 1_800_000],
    [7, 3_600_000],
    [8, 7_200_000],
    [9, 14_400_000],
    [10, 21_600_000],
    [11, 36_000_000],
  ])('after failure %i is %i ms in the middle', (attempts, expected) => {
    expect(retryPauseMs(attempts, 0.5)).toBe(expected);
  });

  it('leaves a delivery parked after the twelfth, about a day after the first', () => {
    expect(MAX_ATTEMPTS).toBe(12);
    expect(retryPauseMs(12, 0.5)).toBeNull();
    expect(retryPauseMs(13, 0.5)).toBeNull();
    const total = Array.from({ length: 11 }, (_, index) => retryPauseMs(index + 1, 0.5) ?? 0).reduce((sum, pause) => sum + pause, 0);
    expect(total / 3_600_000).toBeGreaterThan(22);
    expect(total / 3_600_000).toBeLessThan(25);
  });

  it('is spread to either side, and grows however the dice fall', () => {
    expect(retryPauseMs(1, 0)).toBe(850);
    expect(retryPauseMs(1, 0.999999)).toBe(1_150);
    const dice = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    fc.assert(fc.property(fc.integer({ min: 1, max: 10 }), dice, dice, (attempts, first, second) => retryPauseMs(attempts, first)! < retryPauseMs(attempts + 1, second)!));
  });

  it.each([0, -1, 1.5, NaN])('refuses %p failures', (attempts) => {
    expect(() => retryPauseMs(attempts, 0.5)).toThrow(RangeError);
  });
});
