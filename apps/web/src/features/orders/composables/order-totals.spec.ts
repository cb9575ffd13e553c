import { describe, expect, it } from 'vitest';
import { lineTotal, orderTotals, paidPerUnit, priceOfUnit } from './order-totals.ts';

describe('lineTotal', () => {
  it.each([
    ['2', '15000', null, 30_000n],
    ['0.5', '1', null, 1n],
    ['0.333', '1', null, 0n],
    ['-0.5', '1', null, -1n],
    ['1.125', '185000.5', '125', 208_001n],
    ['999999.999', '999999999.9999', null, 999_999_998_999_900n],
  ])('%s × %s less %s is %s', (quantity, unitPrice, discount, total) => {
    expect(lineTotal({ quantity, unitPrice, discount })).toBe(total);
  });

  it('is unknown while a figure is missing or finer than it may be', () => {
    expect(lineTotal({ quantity: null, unitPrice: '1', discount: null })).toBeUndefined();
    expect(lineTotal({ quantity: '0.0001', unitPrice: '1', discount: null })).toBeUndefined();
  });
});

describe('orderTotals', () => {
  it('rounds every line by itself, then takes the discount off and adds shipping', () => {
    const half = { quantity: '0.5', unitPrice: '1', discount: null };
    expect(orderTotals([half, half, { quantity: '1', unitPrice: '1000', discount: '100' }], '50', '30')).toEqual({
      subtotal: 902,
      total: 882,
    });
  });
});

describe('priceOfUnit', () => {
  it("is the unit's own, else base price × factor", () => {
    expect(priceOfUnit('185000', { factor: '10', price: '1800000.0000' })).toBe('1800000');
    expect(priceOfUnit('0.0625', { factor: '2.5', price: null })).toBe('0.1563');
  });
});

describe('paidPerUnit', () => {
  it('comes back to the total of the line', () => {
    const line = { quantity: '3', unitPrice: '50000', discount: 10_000, total: 140_000 };
    expect(lineTotal({ quantity: '-3', unitPrice: paidPerUnit(line, 'VND'), discount: null })).toBe(-140_000n);
    expect(paidPerUnit({ ...line, discount: 0 }, 'VND')).toBe('50000');
  });
});
