import { describe, expect, it } from '@jest/globals';
import { ShippedNames } from './shipped-names.js';

const names = new ShippedNames({ call: { vi: 'Gọi điện', en: 'Call' } });
const shipped = { name: 'Gọi điện', shippedAs: 'call' };

describe('the name of an entry', () => {
  it('is told in the language of the reader while it is the one that was shipped', () => {
    expect([names.shown(shipped, 'vi'), names.shown(shipped, 'en')]).toEqual(['Gọi điện', 'Call']);
  });

  it('stays as typed once somebody gave it another, and where somebody entered it', () => {
    expect(names.shown({ ...shipped, name: 'Gọi' }, 'en')).toBe('Gọi');
    expect(names.shown({ name: 'Gọi điện', shippedAs: null }, 'en')).toBe('Gọi điện');
    expect(names.shown({ name: 'x', shippedAs: 'unheard-of' }, 'en')).toBe('x');
  });

  it('is still the shipped one when it is sent back as it was read in English', () => {
    expect(names.kept('Call', shipped)).toBe('Gọi điện');
    expect(names.kept('Call', { ...shipped, name: 'Gọi' })).toBe('Call');
    expect(names.kept('Call', null)).toBe('Call');
    expect(names.kept('Gọi', shipped)).toBe('Gọi');
  });
});
