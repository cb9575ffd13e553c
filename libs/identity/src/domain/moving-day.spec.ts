import { describe, expect, it } from '@jest/globals';
import { localDate } from '@tantam/kernel';
import { movingDay } from './moving-day.js';

describe('a day that moves along', () => {
  const on = (today: string, text: string) => movingDay(text, localDate(today));

  it('is so many days from today', () => {
    expect(on('2026-11-22', 'today')).toBe('2026-11-22');
    expect(on('2026-12-31', 'today+1')).toBe('2027-01-01');
    expect(on('2026-03-01', 'today-1')).toBe('2026-02-28');
  });

  it('is the first or the last day of a month, across the ends of years', () => {
    expect(on('2026-11-22', 'monthStart')).toBe('2026-11-01');
    expect(on('2027-01-15', 'monthStart-1')).toBe('2026-12-01');
    expect(on('2027-01-15', 'monthEnd-1')).toBe('2026-12-31');
    expect(on('2028-02-03', 'monthEnd')).toBe('2028-02-29');
    expect(on('2026-12-01', 'monthEnd+2')).toBe('2027-02-28');
  });

  it('is nothing else', () => {
    for (const text of ['2026-11-22', 'tomorrow', 'today+99999', 'monthstart', 'month', 'today-', '']) expect(on('2026-11-22', text)).toBeNull();
  });
});
