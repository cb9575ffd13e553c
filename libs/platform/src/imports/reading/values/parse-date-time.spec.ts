import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DateOrder, LocalDateTime } from '../reading.types.js';
import { DateColumnEvidence } from './date-column-evidence.js';
import { fromSerial } from './excel-serial.js';
import { parseDateTime } from './parse-date-time.js';

function iso({ y, m, d, h, mi, s, ms, offsetMinutes, hasTime }: LocalDateTime): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const time = hasTime ? ` ${two(h)}:${two(mi)}:${two(s)}${ms ? `.${String(ms).padStart(3, '0')}` : ''}` : '';
  return `${y}-${two(m)}-${two(d)}${time}${offsetMinutes === null ? '' : ` ${offsetMinutes}`}`;
}

function read(text: string, order: DateOrder | null): string {
  const parsed = parseDateTime(text, order);
  return parsed.ok ? iso(parsed.value) : parsed.code;
}

describe('parseDateTime', () => {
  it.each([
    ['12/10/2026', 'dmy', '2026-10-12'],
    ['12/10/2026', 'mdy', '2026-12-10'],
    ['1-2-26', 'dmy', '2026-02-01'],
    ['1/2/49', 'dmy', '2049-02-01'],
    ['1/2/50', 'dmy', '1950-02-01'],
    ['12.10.2026', 'dmy', '2026-10-12'],
    ['12 / 10 / 2026', 'dmy', '2026-10-12'],
    ['26/10/12', 'ymd', '2026-10-12'],
    ['2026-10-12', 'dmy', '2026-10-12'],
    ['2026/10/12', 'mdy', '2026-10-12'],
    ['20261012', null, '2026-10-12'],
    ['2010-12-01 08:26:00', null, '2010-12-01 08:26:00'],
    ['2010-12-01T08:26:00Z', null, '2010-12-01 08:26:00 0'],
    ['2010-12-01T08:26:00.123456+07:00', null, '2010-12-01 08:26:00.123 420'],
    ['2010-12-01T08:26:00-0330', null, '2010-12-01 08:26:00 -210'],
    ['2010-12-01 08:26:00 GMT+7', null, '2010-12-01 08:26:00 420'],
    ['12/1/2010 8:26', 'mdy', '2010-12-01 08:26:00'],
    ['12/1/2010 8:26:05 PM', 'mdy', '2010-12-01 20:26:05'],
    ['12/1/2010 12:05 AM', 'mdy', '2010-12-01 00:05:00'],
    ['12/1/2010 12:05 PM', 'mdy', '2010-12-01 12:05:00'],
    ['1/12/2010 8:26 SA', 'dmy', '2010-12-01 08:26:00'],
    ['1/12/2010 8:26:00 CH', 'dmy', '2010-12-01 20:26:00'],
    ['1/12/2010, 8 PM', 'dmy', '2010-12-01 20:00:00'],
    ['08:26 01/12/2010', 'dmy', '2010-12-01 08:26:00'],
    ['8h30 ngày 1/12/2010', 'dmy', '2010-12-01 08:30:00'],
    ['1/12/2010 lúc 8h30', 'dmy', '2010-12-01 08:30:00'],
    ['01-Dec-2010', null, '2010-12-01'],
    ['01-Dec-10 14:05', null, '2010-12-01 14:05:00'],
    ['Dec 1, 2010', null, '2010-12-01'],
    ['December 1st, 2010', null, '2010-12-01'],
    ['1 August 2010', null, '2010-08-01'],
    ['12 thg 10 2026', null, '2026-10-12'],
    ['12 thg 10, 2026', null, '2026-10-12'],
    ['12 Tháng Mười Hai 2026', null, '2026-12-12'],
    ['Ngày 12 tháng 10 năm 2026', null, '2026-10-12'],
    ['12-thg 10-26', null, '2026-10-12'],
    ['Thứ Hai, 12/10/2026', 'dmy', '2026-10-12'],
    ['Mon, 12 Oct 2026', null, '2026-10-12'],
    ['１２/１０/２０２６', 'dmy', '2026-10-12'],
    ['\u00a012/10/2026 ', 'dmy', '2026-10-12'],
    ['40513.35138888889', null, '2010-12-01 08:26:00'],
    ['40513', 'dmy', '2010-12-01'],
    ['13/10/2026', null, '2026-10-13'],
    ['10/13/2026', null, '2026-10-13'],
    ['05/05/2026', null, '2026-05-05'],
    ['29/02/2024', 'dmy', '2024-02-29'],
  ] as const)('reads %s (%s) as %s', (text, order, expected) => expect(read(text, order)).toBe(expected));

  it.each([
    ['', null, 'empty'],
    ['12/10/2026', null, 'date-order-unknown'],
    ['12/10/2026', 'ymd', 'date-order-unknown'],
    ['31/11/2026', 'dmy', 'month-has-30-days'],
    ['31/11/2026', null, 'month-has-30-days'],
    ['29/02/2026', 'dmy', 'february-has-28-days'],
    ['30/02/2024', 'dmy', 'february-has-29-days'],
    ['2026-02-30', null, 'february-has-28-days'],
    ['12/13/2026', 'dmy', 'month-out-of-range'],
    ['13/12/2026', 'mdy', 'month-out-of-range'],
    ['32/12/2026', 'dmy', 'day-out-of-range'],
    ['0/12/2026', 'dmy', 'day-out-of-range'],
    ['12/10/0026', 'dmy', 'year-out-of-range'],
    ['1/1/2101', 'dmy', 'year-out-of-range'],
    ['1/1/1899', 'dmy', 'year-out-of-range'],
    ['2026-10-12 25:00', null, 'time-out-of-range'],
    ['2026-10-12 10:60', null, 'time-out-of-range'],
    ['2026-10-12 13:00 AM', null, 'time-out-of-range'],
    ['hôm qua', 'dmy', 'date-unreadable'],
    ['12/10', 'dmy', 'date-unreadable'],
    ['17850', null, 'date-unreadable'],
    ['0912345678', 'dmy', 'date-unreadable'],
    ['12/10-2026', 'dmy', 'date-unreadable'],
  ] as const)('refuses %s (%s): %s', (text, order, code) => expect(read(text, order)).toBe(code));

  it('reads cells of a workbook', () => {
    const value = fromSerial(40513.35138888889);
    expect(value && parseDateTime({ kind: 'date', serial: '40513.35', value }, null)).toEqual({ ok: true, value });
    expect(parseDateTime({ kind: 'number', text: '20101201' }, null)).toMatchObject({ ok: true, value: { y: 2010, m: 12, d: 1 } });
    expect(parseDateTime({ kind: 'error', text: '#N/A' }, null)).toEqual({ ok: false, code: 'cell-error' });
    expect(parseDateTime(null, null)).toEqual({ ok: false, code: 'empty' });
  });

  it('reads back every day it could have been written as', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    fc.assert(fc.property(day, fc.constantFrom('/', '-', '.'), (date, sign) => {
      const [y, m, d] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      const expected = iso({ y, m, d, h: 0, mi: 0, s: 0, ms: 0, offsetMinutes: null, hasTime: false });
      expect(read([d, m, y].join(sign), 'dmy')).toBe(expected);
      expect(read([m, d, y].join(sign), 'mdy')).toBe(expected);
      expect(read([y, m, d].join(sign), null)).toBe(expected);
    }));
  });
});

describe('fromSerial', () => {
  it.each([
    [1, false, '1900-01-01'],
    [59, false, '1900-02-28'],
    [61, false, '1900-03-01'],
    [25569, false, '1970-01-01'],
    [46307.99999, false, '2026-10-12 23:59:59.136'],
    [44197.5, false, '2021-01-01 12:00:00'],
    [0, true, '1904-01-01'],
    [42735.5, true, '2021-01-01 12:00:00'],
    [40517.6833333333, false, '2010-12-05 16:24:00'],
  ] as const)('%s (1904: %s) is %s', (serial, is1904, expected) => {
    const value = fromSerial(serial, is1904);
    expect(value && iso(value)).toBe(expected);
  });

  it.each([60, -1, 2_958_466, NaN])('%s is no day', (serial) => expect(fromSerial(serial)).toBeNull());
});

describe('DateColumnEvidence', () => {
  function decide(...values: string[]): { verdict: string; order: DateOrder | null; mustAsk: boolean } {
    const evidence = new DateColumnEvidence();
    for (const value of values) evidence.add(value);
    return { verdict: evidence.decide().verdict, order: evidence.order(), mustAsk: evidence.mustAsk };
  }

  it.each([
    [['01/02/2026', '13/02/2026'], { verdict: 'dmy', order: 'dmy', mustAsk: false }],
    [['1/2/2026 8:00', '2/13/2026 9:00'], { verdict: 'mdy', order: 'mdy', mustAsk: false }],
    [['01/02/2026', '03/04/2026'], { verdict: 'ambiguous', order: null, mustAsk: true }],
    [['01/01/2026', '03/03/2026'], { verdict: 'dmy', order: 'dmy', mustAsk: false }],
    [['2026-01-02', '2026-03-04 10:00'], { verdict: 'iso', order: 'ymd', mustAsk: false }],
    [['2026/01/02'], { verdict: 'ymd', order: 'ymd', mustAsk: false }],
    [['13/01/2026', '1/13/2026', '1/2/2026'], { verdict: 'mixed', order: null, mustAsk: true }],
    [[...Array<string>(99).fill('13/01/2026'), '1/13/2026', '1/2/2026'], { verdict: 'mixed', order: 'dmy', mustAsk: false }],
  ])('%j', (values, expected) => expect(decide(...values)).toEqual(expected));

  it('counts what is no date', () => {
    const evidence = new DateColumnEvidence();
    for (const value of ['13/01/2026', 'chưa rõ', '45/45/2026']) evidence.add(value);
    expect(evidence.decide()).toMatchObject({ onlyDmy: 1, unreadable: 2 });
  });
});
