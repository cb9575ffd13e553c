import { describe, expect, it } from '@jest/globals';
import { checkOrderOptions } from './order-options.js';

describe('options of an order import', () => {
  it.each([{}, { currency: 'VND' }, { currency: null }, { returnCodePattern: '^C' }, { returnCodePattern: '^(C|TH)\\d+$' }, { historical: true, createMissing: false }])('accepts %j', (options) => {
    expect(() => checkOrderOptions(options)).not.toThrow();
  });

  it.each([
    { currency: 'vnd' }, { currency: 'DONG' }, { returnCodePattern: '(' }, { returnCodePattern: '' }, { returnCodePattern: 'C'.repeat(101) }, { returnCodePattern: '(a+)\\1+$' }, { returnCodePattern: 7 },
    { historical: 'yes' }, { createMissing: 1 },
  ])('refuses %j', (options) => {
    expect(() => checkOrderOptions(options)).toThrow('invalid-input');
  });
});
