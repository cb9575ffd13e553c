import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { DateTime } from 'luxon';
import { localDate } from './local-date.js';
import { instantIn, isTimeZone, localDateIn, localDateTimeIn, startOfDayIn } from './time-zone.js';

const VIETNAM = 'Asia/Ho_Chi_Minh';
const ZONES = [
  VIETNAM,
  'UTC',
  'Asia/Bangkok',
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Havana',
  'Pacific/Apia',
];
const anyInstant = fc.date({ min: new Date('1972-01-01'), max: new Date('2037-12-31'), noInvalidDate: true });

describe('localDateIn', () => {
  it.each([
    ['2026-02-16T16:59:59.999Z', VIETNAM, '2026-02-16'],
    ['2026-02-16T17:00:00.000Z', VIETNAM, '2026-02-17'],
    ['2026-02-17T00:00:00.000Z', 'UTC', '2026-02-17'],
    ['2026-03-08T04:59:59Z', 'America/New_York', '2026-03-07'],
    ['2026-03-09T04:00:00Z', 'America/New_York', '2026-03-09'],
    // Saigon kept UTC+8 until June 1975.
    ['1974-01-01T16:30:00Z', VIETNAM, '1974-01-02'],
    ['1969-12-31T23:59:59.999Z', 'UTC', '1969-12-31'],
  ])('%s in %s is %s', (instant, zone, day) => expect(localDateIn(new Date(instant), zone)).toBe(day));

  it('refuses an unknown zone, an invalid instant and days that cannot be written', () => {
    expect(() => localDateIn(new Date(0), 'Asia/Hanoi City')).toThrow(expect.objectContaining({ code: 'unknown-time-zone' }));
    expect(() => localDateIn(new Date(0), 'constructor')).toThrow(expect.objectContaining({ code: 'unknown-time-zone' }));
    expect(() => localDateIn(new Date(Number.NaN), VIETNAM)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
    expect(() => localDateIn(new Date('9999-12-31T17:00:00Z'), VIETNAM)).toThrow(expect.objectContaining({ code: 'date-out-of-range' }));
    expect(isTimeZone(VIETNAM)).toBe(true);
    expect(isTimeZone('Nowhere/Land')).toBe(false);
  });

  it('agrees with luxon in every zone', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, zone) => {
        expect(localDateIn(instant, zone)).toBe(DateTime.fromJSDate(instant, { zone }).toISODate());
      }),
      { numRuns: 1000 },
    );
  });
});

describe('startOfDayIn', () => {
  it.each([
    ['2026-02-17', VIETNAM, '2026-02-16T17:00:00.000Z'],
    ['0001-01-01', 'UTC', '0001-01-01T00:00:00.000Z'],
    ['2026-03-29', 'Europe/London', '2026-03-29T00:00:00.000Z'],
    ['2026-03-30', 'Europe/London', '2026-03-29T23:00:00.000Z'],
    // Clocks went from 00:00 to 01:00, from 23:30 to 00:30, over the whole day, and back over midnight.
    ['2018-11-04', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['1919-03-31', 'America/Toronto', '1919-03-31T04:30:00.000Z'],
    ['2011-12-30', 'Pacific/Apia', '2011-12-30T10:00:00.000Z'],
    ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z'],
  ])('%s in %s begins at %s', (day, zone, instant) => expect(startOfDayIn(localDate(day), zone).toISOString()).toBe(instant));

  it('is the first instant of its day', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, zone) => {
        const day = localDateIn(instant, zone);
        const start = startOfDayIn(day, zone);
        expect(localDateIn(start, zone)).toBe(day);
        expect(localDateIn(new Date(start.getTime() - 1), zone) < day).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('instantIn', () => {
  it.each([
    [{ date: '2026-02-17', hour: 8, minute: 30 }, VIETNAM, '2026-02-17T01:30:00.000Z'],
    [{ date: '2026-02-17', hour: 23, minute: 59, second: 59, millisecond: 999 }, VIETNAM, '2026-02-17T16:59:59.999Z'],
    [{ date: '1974-01-02' }, VIETNAM, '1974-01-01T16:00:00.000Z'],
    // 01:30 happens twice in autumn: the first; 02:30 never in spring: an hour later.
    [{ date: '2026-11-01', hour: 1, minute: 30 }, 'America/New_York', '2026-11-01T05:30:00.000Z'],
    [{ date: '2026-03-08', hour: 2, minute: 30 }, 'America/New_York', '2026-03-08T07:30:00.000Z'],
  ])('%j in %s is %s', ({ date, ...clock }, zone, instant) => {
    expect(instantIn({ date: localDate(date), ...clock }, zone).toISOString()).toBe(instant);
  });

  it.each([{ hour: 24 }, { hour: -1 }, { minute: 60 }, { second: 60 }, { millisecond: 1000 }, { hour: 1.5 }])('refuses %j', (clock) => {
    const parts = { date: localDate('2026-01-01'), ...clock };
    expect(() => instantIn(parts, VIETNAM)).toThrow(expect.objectContaining({ code: 'invalid-time' }));
  });

  it('gives back the instant whose clock was read, or the first one with that reading', () => {
    fc.assert(
      fc.property(anyInstant, fc.constantFrom(...ZONES), (instant, zone) => {
        const parts = localDateTimeIn(instant, zone);
        const back = instantIn(parts, zone);
        expect(localDateTimeIn(back, zone)).toEqual(parts);
        expect(back.getTime()).toBeLessThanOrEqual(instant.getTime());
      }),
      { numRuns: 1000 },
    );
  });
});
