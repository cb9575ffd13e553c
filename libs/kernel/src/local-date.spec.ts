import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from './decimal.js';
import * as days from './local-date.js';

const { localDate } = days;
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 }).map(days.localDateOfEpochDay);

describe('localDate', () => {
  it.each(['0001-01-01', '1582-10-10', '1900-02-28', '2000-02-29', '2024-02-29', '2026-12-31', '9999-12-31'])('takes %s', (text) =>
    expect(localDate(text)).toBe(text),
  );

  it.each([
    '',
    '0000-12-31',
    '10000-01-01',
    '1900-02-29',
    '2023-02-29',
    '2024-02-30',
    '2024-00-10',
    '2024-13-01',
    '2024-04-31',
    '2024-01-00',
    '2024-01-32',
    '2024-1-1',
    '24-01-01',
    '2024/01/01',
    '2024-01-01T00:00:00Z',
    ' 2024-01-01',
    '2024-01-01\n',
    '+002024-01-01',
  ])('refuses %j', (text) => {
    expect(days.isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(expect.objectContaining({ kind: 'rule', code: 'invalid-date' }));
  });

  it('is no number, null or missing value', () => {
    for (const value of [20240101, null, undefined]) expect(days.isLocalDate(value)).toBe(false);
  });
});

describe('adding days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['1900-02-28', 1, '1900-03-01'],
    ['2000-02-28', 2, '2000-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2025-01-01', -1, '2024-12-31'],
    ['1970-01-01', 0, '1970-01-01'],
    ['9999-12-30', 1, '9999-12-31'],
    ['0001-01-02', -1, '0001-01-01'],
    ['2024-01-01', 2_912_809, '9999-01-01'],
  ])('%s + %i = %s', (from, count, to) => {
    expect(days.addDays(localDate(from), count)).toBe(to);
    expect(days.daysBetween(localDate(from), localDate(to))).toBe(count);
  });

  it.each([
    ['9999-12-31', 1],
    ['0001-01-01', -1],
    ['2024-01-01', 0.5],
    ['2024-01-01', Number.NaN],
    ['2024-01-01', Number.POSITIVE_INFINITY],
  ])('refuses %s + %d', (from, count) => {
    expect(() => days.addDays(localDate(from), count)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
  });

  it('agrees with the calendar of the runtime on every day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(new Date(days.epochDayOf(day) * 86_400_000).toISOString().slice(0, 10)).toBe(day);
      }),
      { numRuns: 2000 },
    );
  });

  it('comes back when the same days are taken away', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(days.addDays(a, days.daysBetween(a, b))).toBe(b);
        expect(days.daysBetween(a, b)).toBe(-days.daysBetween(b, a) + 0);
      }),
    );
  });
});

describe('addDaysCapped', () => {
  const from = localDate('9999-12-30');

  it.each([
    [1, '9999-12-31', false],
    [2, '9999-12-31', true],
    [1n, '9999-12-31', false],
    [2n, '9999-12-31', true],
    [10n ** 400n, '9999-12-31', true],
    [new Decimal('1'), '9999-12-31', false],
    [new Decimal('2'), '9999-12-31', true],
    [new Decimal('1e400'), '9999-12-31', true],
    [Number.MAX_VALUE, '9999-12-31', true],
    [-1, '9999-12-29', false],
  ])('%p days after 9999-12-30 is %s, beyond: %s', (count, date, beyondHorizon) => {
    expect(days.addDaysCapped(from, count)).toEqual({ date, beyondHorizon });
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, -(10n ** 30n), new Decimal('1.5'), new Decimal('999999999.5')])(
    'refuses %p',
    (count) => expect(() => days.addDaysCapped(from, count)).toThrow(expect.objectContaining({ code: 'date-out-of-range' })),
  );

  it('never brings the day forward when more days are added', () => {
    fc.assert(
      fc.property(anyDay, fc.nat(4_000_000), fc.nat(4_000_000), (day, a, b) => {
        const [less, more] = a < b ? [a, b] : [b, a];
        const [first, second] = [days.addDaysCapped(day, less), days.addDaysCapped(day, more)];
        expect(days.compareLocalDates(first.date, second.date)).toBeLessThanOrEqual(0);
        expect(first.beyondHorizon && !second.beyondHorizon).toBe(false);
      }),
    );
  });
});

describe('order of days', () => {
  it('puts the earlier first', () => {
    const [a, b, c] = [localDate('0999-12-31'), localDate('2024-01-31'), localDate('2024-02-01')];
    expect([c, a, b].sort(days.compareLocalDates)).toEqual([a, b, c]);
    expect(days.compareLocalDates(a, a)).toBe(0);
    expect(days.minLocalDate(b, c, a)).toBe(a);
    expect(days.maxLocalDate(b, c, a)).toBe(c);
    expect(days.minLocalDate(b)).toBe(b);
  });
});
