import { describe, expect, it } from '@jest/globals';
import { soldLine } from './sold-line.js';

const UNITS = [
  { name: 'vỉ', factor: '1', price: '12000' },
  { name: 'hộp', factor: '10.000', price: '110000.0000' },
  { name: 'thùng', factor: '100', price: null },
];
const request = { productId: 'p', quantity: '2' };

describe('a line that is sold', () => {
  it('is in the base unit at its price unless it says otherwise', () => {
    expect(soldLine(request, UNITS)).toMatchObject({ unit: 'vỉ', unitFactor: '1', quantity: '2', unitPrice: '12000', discountMinor: 0, serials: [] });
  });

  it("takes another unit's factor and price, whatever its case", () => {
    expect(soldLine({ ...request, unit: 'HỘP' }, UNITS)).toMatchObject({ unit: 'hộp', unitFactor: '10', unitPrice: '110000' });
  });

  it('keeps a price that was agreed, also 0', () => {
    expect(soldLine({ ...request, unit: 'hộp', unitPrice: '0' }, UNITS)).toMatchObject({ unitPrice: '0' });
    expect(soldLine({ ...request, unit: 'thùng' }, UNITS)).toMatchObject({ unitPrice: '0' });
  });

  it('accepts the factor of the product, however written, and no other', () => {
    expect(soldLine({ ...request, unit: 'hộp', unitFactor: '10' }, UNITS)).toMatchObject({ unitFactor: '10' });
    expect(soldLine({ ...request, unit: 'hộp', unitFactor: '12' }, UNITS)).toEqual({ field: 'unitFactor', code: 'unit-factor-differs', params: { expected: '10' } });
  });

  it('refuses a unit that the product lacks, and a quantity of nothing', () => {
    expect(soldLine({ ...request, unit: 'chai' }, UNITS)).toEqual({ field: 'unit', code: 'unknown-unit' });
    expect(soldLine({ ...request, quantity: '0.000' }, UNITS)).toEqual({ field: 'quantity', code: 'quantity' });
  });
});
