import { describe, expect, it } from 'vitest';
import { hourLines, roundUp } from './hour-lines.ts';

const hours = (given: Record<number, number>): number[] => Array.from({ length: 24 }, (_, hour) => given[hour] ?? 0);

describe('the lines of the hours', () => {
  it('add up from hour to hour, today up to now', () => {
    const { day, weekBefore, most } = hourLines(hours({ 8: 3, 9: 2 }), hours({ 8: 1, 16: 6 }), 9.5);
    expect(day).toEqual([{ hour: 7, sum: 0 }, { hour: 8, sum: 0 }, { hour: 9, sum: 3 }, { hour: 9.5, sum: 5 }]);
    expect(weekBefore.at(-1)).toEqual({ hour: 19, sum: 7 });
    expect(most).toBe(10);
  });

  it('stand over a working day, wider where somebody worked earlier or later', () => {
    expect(hourLines(hours({}), hours({}), 6)).toMatchObject({ from: 7, to: 19, most: 5 });
    expect(hourLines(hours({ 5: 1 }), hours({ 22: 1 }), undefined)).toMatchObject({ from: 5, to: 23 });
  });

  it.each([[0, 5], [6, 10], [11, 20], [21, 25], [49, 50], [274, 500]])('stand under a round number: %i under %i', (number, round) => {
    expect(roundUp(number)).toBe(round);
  });
});
