import { describe, expect, it } from '@jest/globals';
import { keptName, shownName } from './shipped-names.js';

const shipped = { name: 'Quốc khánh', shippedAs: 'national' };

describe('the name of a holiday', () => {
  it('is told in the language of the reader while it is the one that was shipped', () => {
    expect([shownName(shipped, 'vi'), shownName(shipped, 'en')]).toEqual(['Quốc khánh', 'National Day']);
  });

  it('stays as typed once somebody gave it another, and where somebody entered the holiday', () => {
    expect(shownName({ ...shipped, name: 'Lễ 2/9' }, 'en')).toBe('Lễ 2/9');
    expect(shownName({ name: 'Quốc khánh', shippedAs: null }, 'en')).toBe('Quốc khánh');
    expect(shownName({ name: 'x', shippedAs: 'unheard-of' }, 'en')).toBe('x');
  });

  it('is still the shipped one when it is sent back as it was read in English', () => {
    expect(keptName('National Day', shipped)).toBe('Quốc khánh');
    expect(keptName('National Day', { ...shipped, name: 'Lễ 2/9' })).toBe('National Day');
    expect(keptName('National Day', null)).toBe('National Day');
    expect(keptName('Ngày nghỉ', shipped)).toBe('Ngày nghỉ');
  });
});
