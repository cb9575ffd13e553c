import { describe, expect, it } from '@jest/globals';
import { orderTotals } from './order-totals.js';

const line = (quantity: string, unitPrice: string, discountMinor = 0) => ({ quantity, unitPrice, discountMinor });
const plain = { discountMinor: 0, shippingMinor: 0 };

describe('what an order comes to', () => {
  it.each([
    { why: 'whole đồng', lines: [line('2', '15000')], currency: 'VND', total: 30_000 },
    { why: 'a half đồng rounds up, line by line', lines: [line('0.5', '1'), line('0.5', '1')], currency: 'VND', total: 2 },
    { why: 'less than a half rounds down', lines: [line('0.333', '1')], currency: 'VND', total: 0 },
    { why: 'cents', lines: [line('6', '2.55'), line('6', '3.39')], currency: 'USD', total: 3_564 },
    { why: 'four decimals of a price', lines: [line('80000', '0.0625')], currency: 'USD', total: 500_000 },
    { why: "a line's discount", lines: [line('1', '100', 30)], currency: 'VND', total: 70 },
    { why: 'a returned half takes back what it cost', lines: [line('-0.5', '1')], currency: 'VND', total: -1 },
  ])('$why', ({ lines, currency, total }) => {
    expect(orderTotals(lines, plain, currency).totalMinor).toBe(total);
  });

  it("takes the order's discount off and adds shipping", () => {
    expect(orderTotals([line('1', '1000')], { discountMinor: 100, shippingMinor: 30 }, 'VND').totalMinor).toBe(930);
  });

  it('counts as bought only lines of quantity > 0 and price > 0', () => {
    expect(orderTotals([line('1', '1000'), line('1', '0'), line('-1', '400')], plain, 'VND').purchaseMinor).toBe(1_000);
    expect(orderTotals([line('1', '0'), line('-1', '400')], plain, 'VND').purchaseMinor).toBeNull();
  });

  it('refuses what cannot be kept exactly', () => {
    expect(() => orderTotals([line('999999999999', '999999999999')], plain, 'VND')).toThrow('amount-too-large');
  });
});
