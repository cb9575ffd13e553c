import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal, formatDecimal, parseQuantity, parseUnitPrice } from './decimal.js';

describe('parseQuantity', () => {
  it.each([
    ['2', '2'],
    ['0.5', '0.5'],
    ['-0.125', '-0.125'],
    ['1.5000', '1.5'],
    [' 3 ', '3'],
    [2.5, '2.5'],
    ['-0', '0'],
    ['007', '7'],
    ['999999999.999', '999999999.999'],
    ['-999999999.999', '-999999999.999'],
  ])('reads %j as %s', (input, plain) => expect(formatDecimal(parseQuantity(input))).toBe(plain));

  it.each([
    '',
    '1.0001',
    '1000000000',
    '-1000000000',
    '1e3',
    '1,5',
    '1.',
    '.5',
    '+1',
    'abc',
    '1 000',
    '0x10',
    'NaN',
    'Infinity',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    1e21,
    '9'.repeat(500),
  ])('refuses %j', (input) =>
    expect(() => parseQuantity(input)).toThrow(expect.objectContaining({ kind: 'rule', code: 'invalid-quantity' })),
  );

  it('reads back everything that was written with three places', () => {
    fc.assert(
      fc.property(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), (thousandths) => {
        const value = new Decimal(thousandths).div(1000);
        expect(parseQuantity(formatDecimal(value)).equals(value)).toBe(true);
      }),
    );
  });
});

describe('parseUnitPrice', () => {
  it.each([
    ['0.0001', '0.0001'],
    ['999999999999.9999', '999999999999.9999'],
    ['-5', '-5'],
    [120000, '120000'],
  ])('reads %j', (input, plain) => expect(formatDecimal(parseUnitPrice(input))).toBe(plain));
  it.each(['0.00001', '1000000000000', '1.2.3', ''])('refuses %j', (input) =>
    expect(() => parseUnitPrice(input)).toThrow(expect.objectContaining({ code: 'invalid-unit-price' })),
  );
});

describe('formatDecimal', () => {
  it.each([
    ['2.000', '2'],
    ['0.50', '0.5'],
    ['-0', '0'],
    ['1e30', `1${'0'.repeat(30)}`],
    ['1e-10', '0.0000000001'],
    ['100', '100'],
  ])('%s → %s', (input, plain) => expect(formatDecimal(input)).toBe(plain));
});

it('adds tenths exactly', () => {
  expect(new Decimal('0.1').plus('0.2').toString()).toBe('0.3');
});
