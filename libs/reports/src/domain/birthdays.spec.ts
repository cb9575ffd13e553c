import { describe, expect, it } from '@jest/globals';
import type { LocalDate } from '@tantam/kernel';
import { AGE_GROUPS, upcomingBirthdays } from './birthdays.js';

describe('birthdays ahead', () => {
  it.each([
    ['2026-11-16', 0, { from: '11-16', to: '11-16' }],
    ['2026-11-16', 7, { from: '11-16', to: '11-23' }],
    ['2026-12-28', 7, { from: '12-28', to: '01-04' }],
    // Born on 29 February: the 28th in years without it.
    ['2026-02-21', 7, { from: '02-21', to: '02-29' }],
    ['2028-02-21', 7, { from: '02-21', to: '02-28' }],
    ['2028-02-21', 8, { from: '02-21', to: '02-29' }],
    ['2026-11-16', 364, { from: '11-16', to: '11-15' }],
    ['2026-11-16', 365, null],
  ])('from %s, %i days', (today, days, range) => {
    expect(upcomingBirthdays(today as LocalDate, days)).toEqual(range);
  });
});

it('every age stands in one group', () => {
  for (let age = 0; age <= 120; age++) expect(AGE_GROUPS.filter(({ from, to }) => age >= from && (to === null || age <= to))).toHaveLength(1);
});
