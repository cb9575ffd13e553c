import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { DecimalSign } from '../reading.types.js';
import { NumberColumnEvidence } from './number-column-evidence.js';
import { parseNumber } from './parse-number.js';

function read(text: string, sign: DecimalSign | null): string {
  const parsed = parseNumber(text, sign);
  return parsed.ok ? parsed.value.decimal : parsed.code;
}

describe('parseNumber', () => {
  it.each([
    ['1.234.567', ',', '1234567'],
    ['1.234.567', null, '1234567'],
    ['1,234.5', '.', '1234.5'],
    ['1,234.5', null, '1234.5'],
    ['1.234,5', null, '1234.5'],
    ['1 234,5', null, '1234.5'],
    ['1\u00a0234\u00a0567', null, '1234567'],
    ['1\u202f234,50', ',', '1234.5'],
    ["1'234.50", null, '1234.5'],
    ['1.234', ',', '1234'],
    ['1.234', '.', '1.234'],
    ['1,234', ',', '1.234'],
    ['2.55', '.', '2.55'],
    ['0.500', null, '0.5'],
    ['.5', '.', '0.5'],
    ['5,', ',', '5'],
    ['1500', null, '1500'],
    ['007', null, '7'],
    ['-5', null, '-5'],
    ['−5', null, '-5'],
    ['5-', null, '-5'],
    ['(5)', null, '-5'],
    ['(1.234,50 đ)', ',', '-1234.5'],
    ['+5', null, '5'],
    ['-0', null, '0'],
    ['-0.00', '.', '0'],
    ['150.000đ', ',', '150000'],
    ['150.000 ₫', ',', '150000'],
    ['150.000 VNĐ', ',', '150000'],
    ['VND 150000', null, '150000'],
    ['$1,234.50', '.', '1234.5'],
    ['-£2.55', '.', '-2.55'],
    ['£-2.55', '.', '-2.55'],
    ['１２３．５', '.', '123.5'],
    ['1.5E+3', '.', '1500'],
    ['12345678901234567890.12', '.', '12345678901234567890.12'],
  ] as const)('reads %s (%s) as %s', (text, sign, expected) => expect(read(text, sign)).toBe(expected));

  it.each([
    ['', null, 'empty'],
    ['  ', null, 'empty'],
    ['1.234', null, 'number-ambiguous'],
    ['1,234', null, 'number-ambiguous'],
    ['1.5', ',', 'number-sign-mismatch'],
    ['2,5', '.', 'number-sign-mismatch'],
    ['1.234.567', '.', 'number-sign-mismatch'],
    ['1.23.456', null, 'number-unreadable'],
    ['1,2,3', null, 'number-unreadable'],
    ['1.234,567,8', null, 'number-unreadable'],
    ['abc', null, 'number-unreadable'],
    ['12a', null, 'number-unreadable'],
    ['--5', null, 'number-unreadable'],
    ['-(5)', null, 'number-unreadable'],
    ['(5', null, 'number-unreadable'],
    ['1e999', null, 'number-unreadable'],
    ['12/10/2026', null, 'number-unreadable'],
  ] as const)('refuses %s (%s): %s', (text, sign, code) => expect(read(text, sign)).toBe(code));

  it('tells per cent and currency apart from the number', () => {
    expect(parseNumber('12,5 %', ',')).toEqual({ ok: true, value: { decimal: '12.5', isPercent: true, currency: null } });
    expect(parseNumber('10 usd', null)).toEqual({ ok: true, value: { decimal: '10', isPercent: false, currency: 'USD' } });
    expect(parseNumber('10.000 đồng', ',')).toMatchObject({ value: { decimal: '10000', currency: 'VND' } });
  });

  it('takes the numbers of a workbook as they are', () => {
    expect(parseNumber({ kind: 'number', text: '1.234' }, ',')).toMatchObject({ value: { decimal: '1.234' } });
    const value = { y: 2026, m: 1, d: 2, h: 0, mi: 0, s: 0, ms: 0, offsetMinutes: null, hasTime: false };
    expect(parseNumber({ kind: 'date', serial: '46024', value }, null)).toEqual({ ok: false, code: 'number-is-date' });
    expect(parseNumber(true, null)).toEqual({ ok: false, code: 'number-unreadable' });
  });

  it('reads back numbers written the Vietnamese and the English way', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 1, max: 99 }), (whole, cents) => {
      const fraction = String(cents).padStart(2, '0');
      const grouped = (sign: string): string => String(whole).replace(/\B(?=(\d{3})+(?!\d))/g, sign);
      const expected = `${whole}.${fraction}`.replace(/0+$/, '');
      expect(read(`${grouped('.')},${fraction}`, ',')).toBe(expected);
      expect(read(`${grouped(',')}.${fraction}`, '.')).toBe(expected);
      expect(read(`${grouped(' ')},${fraction}`, null)).toBe(expected);
    }));
  });
});

describe('NumberColumnEvidence', () => {
  function decide(...values: string[]): { verdict: string; sign: DecimalSign | null } {
    const evidence = new NumberColumnEvidence();
    for (const value of values) evidence.add(value);
    return { verdict: evidence.decide().verdict, sign: evidence.sign() };
  }

  it.each([
    [['15.000', '120.000', '1.234'], { verdict: ',', sign: ',' }],
    [['15,000', '120,000'], { verdict: '.', sign: '.' }],
    [['1.234', '2.55'], { verdict: '.', sign: '.' }],
    [['1.234', '0.500'], { verdict: '.', sign: '.' }],
    [['1.234', '1234.567'], { verdict: '.', sign: '.' }],
    [['1.234', '1.234.567'], { verdict: ',', sign: ',' }],
    [['1,5', '1.234'], { verdict: ',', sign: ',' }],
    [['1.234', '1,234'], { verdict: 'mixed', sign: null }],
    [['1.5', '1,5'], { verdict: 'mixed', sign: null }],
    [[...Array<string>(99).fill('1.5'), '1,5'], { verdict: 'mixed', sign: '.' }],
    [['12', '1500'], { verdict: 'none', sign: null }],
  ])('%j', (values, expected) => expect(decide(...values)).toEqual(expected));
});
