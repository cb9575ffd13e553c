import { describe, expect, it } from 'vitest';
import type { Product } from '../api.types.ts';
import { addProduct, carePreview, chooseUnit, lineInput, type CartLine } from './cart.ts';
import { rangeOfPreset } from './order-presets.ts';
import { isTooMuch, returnableLines, returnInput } from './return-lines.ts';

const pills: Product = {
  id: 'p1',
  code: 'VTM',
  name: 'Viên canxi',
  kind: 'good',
  unit: 'viên',
  units: [{ name: 'hộp', factor: '30', price: null }],
  components: [],
  price: '5000.0000',
  careIntervalDays: 1,
  careQuantityMax: null,
};

describe('the cart', () => {
  it('adds one more of what stands there already, a new line otherwise', () => {
    const lines: CartLine[] = [];
    expect([addProduct(lines, pills, 'a'), addProduct(lines, pills, 'b')]).toEqual(['a', 'a']);
    expect(lines.map((line) => line.quantity)).toEqual(['2']);
    chooseUnit(lines[0]!, 'hộp');
    expect(addProduct(lines, pills, 'c')).toBe('c');
    expect(lines.map(lineInput)).toEqual([
      { productId: 'p1', unit: 'hộp', quantity: '2', unitPrice: '150000' },
      { productId: 'p1', unit: 'viên', quantity: '1', unitPrice: '5000' },
    ]);
  });

  it('adds up a product over its lines in base units to say when care falls due, once, never early', () => {
    const lines: CartLine[] = [];
    addProduct(lines, { ...pills, careIntervalDays: 3 }, 'a');
    addProduct(lines, { ...pills, careIntervalDays: 3 }, 'b');
    lines[0]!.quantity = '0.5';
    lines.push({ ...lines[0]!, key: 'c', unit: 'hộp', quantity: '1' });
    expect(carePreview(lines, lines[0]!, '2026-10-12')).toEqual({ quantity: '30.5', unit: 'viên', intervalDays: 3, dueDate: '2027-01-12' });
    expect(carePreview(lines, lines[1]!, '2026-10-12')).toBeUndefined();
  });

  it('counts no more than the most that is counted, and says nothing where no care is asked', () => {
    const lines: CartLine[] = [];
    addProduct(lines, { ...pills, careQuantityMax: '10.000' }, 'a');
    lines[0]!.quantity = '100';
    expect(carePreview(lines, lines[0]!, '2026-11-01')).toMatchObject({ quantity: '10', dueDate: '2026-11-11' });
    lines[0]!.product = { ...pills, careIntervalDays: 0 };
    expect(carePreview(lines, lines[0]!, '2026-11-01')).toBeUndefined();
  });
});

describe('taking back', () => {
  const line = {
    position: 1,
    productId: 'p1',
    productCode: 'VTM',
    productName: 'Viên canxi',
    unit: 'hộp',
    unitFactor: '30.000000',
    quantity: '2.000',
    unitPrice: '150000.0000',
    discount: 0,
    total: 300_000,
    serials: [],
  };
  const order = {
    lines: [line, { ...line, position: 2, unit: 'viên', unitFactor: '1', quantity: '5' }],
    returned: [{ productId: 'p1', quantity: '45' }],
    currency: 'VND',
  };

  it('leaves of each line what earlier returns did not take', () => {
    expect(returnableLines(order).map(({ left }) => left)).toEqual(['0.5', '5']);
    expect(isTooMuch('0.5', '0.501')).toBe(true);
    expect(isTooMuch('0.5', '0.5')).toBe(false);
    expect(isTooMuch('0.5', null)).toBe(false);
  });

  it('sends only chosen lines, below 0', () => {
    expect(returnInput(order, { 1: '0.5', 2: null })).toEqual([{ productId: 'p1', unit: 'hộp', quantity: '-0.5', unitPrice: '150000' }]);
  });
});

describe('presets of days', () => {
  it.each([
    ['yesterday', { from: '2026-02-28', to: '2026-02-28' }],
    ['week', { from: '2026-02-23', to: '2026-03-01' }],
    ['month', { from: '2026-03-01', to: '2026-03-01' }],
    ['lastMonth', { from: '2026-02-01', to: '2026-02-28' }],
    ['all', {}],
  ] as const)('%s', (preset, range) => expect(rangeOfPreset(preset, '2026-03-01')).toEqual(range));
});
