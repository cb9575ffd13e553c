import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDate, type LocalDate } from './local-date.js';
import { leapMonthOf, lunarDateOf, lunarMonthLength, solarDateOf } from './lunar-date.js';

const tet = (year: number): LocalDate | null => solarDateOf({ year, month: 1, day: 1, isLeapMonth: false });

describe('the Vietnamese lunar calendar', () => {
  it.each([
    '1968-01-29', '1985-01-21', '2000-02-05', '2007-02-17', '2020-01-25', '2023-01-22', '2024-02-10', '2025-01-29', '2026-02-17', '2027-02-06', '2028-01-26', '2029-02-13',
    '2030-02-02', '2031-01-23', '2032-02-11', '2033-01-31', '2034-02-19', '2035-02-08', '2036-01-28',
  ])('has Tết on %s, also where Beijing has another day', (day) => {
    expect(tet(Number(day.slice(0, 4)))).toBe(day);
  });

  it.each([
    [1984, null], [1985, 2], [1987, 7], [2001, 4], [2004, 2], [2006, 7], [2009, 5], [2012, 4], [2014, 9], [2017, 6], [2020, 4], [2023, 2], [2025, 6], [2026, null], [2028, 5], [2031, 3], [2033, 11], [2036, 6],
  ])('has in %s the leap month %s', (year, month) => {
    expect(leapMonthOf(year)).toBe(month);
  });

  it.each([
    ['2026-04-26', { year: 2026, month: 3, day: 10, isLeapMonth: false }], // Giỗ Tổ Hùng Vương
    ['2025-10-06', { year: 2025, month: 8, day: 15, isLeapMonth: false }], // Trung thu
    ['2025-07-25', { year: 2025, month: 6, day: 1, isLeapMonth: true }],
    ['2025-01-28', { year: 2024, month: 12, day: 29, isLeapMonth: false }], // a year without a 30th of its last month
    ['2023-03-22', { year: 2023, month: 2, day: 1, isLeapMonth: true }],
  ])('calls %s by its lunar name', (day, lunar) => {
    expect(lunarDateOf(localDate(day))).toEqual(lunar);
    expect(solarDateOf(lunar)).toBe(day);
  });

  it('knows no day that a month or a year does not have', () => {
    expect(lunarMonthLength(2024, 12)).toBe(29);
    expect(solarDateOf({ year: 2024, month: 12, day: 30, isLeapMonth: false })).toBeNull();
    expect(solarDateOf({ year: 2026, month: 6, day: 1, isLeapMonth: true })).toBeNull();
    expect(lunarMonthLength(2026, 6, true)).toBeNull();
    expect(solarDateOf({ year: 2026, month: 1, day: 0, isLeapMonth: false })).toBeNull();
  });

  it('goes there and back, a day after the other, from 1900 to 2199', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 109_571 }), (days) => {
        const day = addDays(localDate('1900-01-01'), days);
        const [lunar, next] = [lunarDateOf(day), lunarDateOf(addDays(day, 1))];
        expect(solarDateOf(lunar)).toBe(day);
        expect(next.day === lunar.day + 1 || (next.day === 1 && lunar.day >= 29)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('has twelve months of 29 or 30 days a year, and in 19 years seven leap months, give or take one', () => {
    for (let year = 1900; year < 2200; year += 1) {
      for (let month = 1; month <= 12; month += 1) expect([29, 30]).toContain(lunarMonthLength(year, month));
      const leaps = Array.from({ length: 19 }, (_, index) => leapMonthOf(Math.min(year, 2181) + index)).filter((leap) => leap !== null);
      expect(Math.abs(leaps.length - 7)).toBeLessThanOrEqual(1);
    }
  });

  it('answers for no day outside its years', () => {
    expect(() => lunarDateOf(localDate('1850-01-01'))).toThrow('lunar-date-out-of-range');
    expect(() => tet(2300)).toThrow('lunar-date-out-of-range');
  });
});
