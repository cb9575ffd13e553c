import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Decimal } from './decimal.js';
import { currencyDigits, lineTotalMinor, sumMinor } from './money.js';

describe('currencyDigits', () => {
  it.each([
    ['VND', 0],
    ['JPY', 0],
    ['USD', 2],
    ['EUR', 2],
    ['XXX', 2],
    ['KWD', 3],
    ['QQQ', 2],
  ])('%s has %i', (code, digits) => {
    expect(currencyDigits(code)).toBe(digits);
    expect(currencyDigits(code)).toBe(digits);
  });
  it.each(['', 'vnd', 'VN', 'VNDD', '₫'])('refuses %j', (code) =>
    expect(() => currencyDigits(code)).toThrow(expect.objectContaining({ code: 'invalid-currency' })),
  );
});

describe('lineTotalMinor', () => {
  it.each([
    ['2', '120000', 0, 'VND', 240_000],
    ['2', '120000', 20_000, 'VND', 220_000],
    ['3', '0.335', 0, 'USD', 101],
    ['0.5', '1', 0, 'VND', 1],
    ['-0.5', '1', 0, 'VND', -1],
    ['0.499', '1', 0, 'VND', 0],
    ['-0.499', '1', 0, 'VND', 0],
    ['1', '1.005', 0, 'USD', 101],
    ['1', '1.0049', 0, 'USD', 100],
    ['0', '5', 0, 'USD', 0],
    ['1', '9007199254740991', 0, 'VND', Number.MAX_SAFE_INTEGER],
  ])('%s × %s − %i in %s is %i', (quantity, price, discount, currency, total) => {
    expect(Object.is(lineTotalMinor(quantity, price, discount, currency), total)).toBe(true);
  });

  it('refuses amounts that no integer holds exactly', () => {
    expect(() => lineTotalMinor('1', '9007199254740992', 0, 'VND')).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
    expect(() => lineTotalMinor('999999999.999', '999999999999.9999', 0, 'VND')).toThrow(
      expect.objectContaining({ code: 'amount-too-large' }),
    );
    expect(() => lineTotalMinor('1', '1', 0.5, 'VND')).toThrow(expect.objectContaining({ code: 'invalid-amount' }));
  });

  it('takes back on return exactly what the line cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999 }),
        fc.integer({ min: 0, max: 99_999_999 }),
        fc.constantFrom('VND', 'USD'),
        (thousandths, price, currency) => {
          const [quantity, unitPrice] = [new Decimal(thousandths).div(1000), new Decimal(price).div(10_000)];
          const sold = lineTotalMinor(quantity, unitPrice, 0, currency);
          expect(lineTotalMinor(quantity.negated(), unitPrice, 0, currency) + sold).toBe(0);
        },
      ),
    );
  });
});

describe('sumMinor', () => {
  it('adds amounts, and refuses what is not exact', () => {
    expect(sumMinor([])).toBe(0);
    expect(sumMinor([5, -7, 3])).toBe(1);
    expect(() => sumMinor([Number.MAX_SAFE_INTEGER, 1])).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
    expect(() => sumMinor([1.5])).toThrow(expect.objectContaining({ code: 'amount-too-large' }));
  });
});
