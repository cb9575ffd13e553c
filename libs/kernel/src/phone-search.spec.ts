import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { phoneDigitsKey, phoneDigitsKeys } from './phone-search.js';
import { parsePhone } from './phone.js';

describe('phoneDigitsKeys', () => {
  it.each([
    ['5678', ['5678']],
    ['0912', ['84912', '0912']],
    ['0912 345 678', ['84912345678', '0912345678']],
    ['+84 (0)912', ['84912']],
    ['84912', ['84912']],
    ['84 0912', ['84912', '840912']],
    ['0084912', ['84912', '0084912']],
    ['01656', ['84356', '01656']],
    ['841656789012', ['84356789012', '841656789012']],
    ['1900 1234', ['19001234']],
    ['024.3825', ['84243825', '0243825']],
    ['０９１２', ['84912', '0912']],
    ['0001', ['0001']],
    ['+1415', ['1415']],
  ])('%j → %j', (query, keys) => {
    expect(phoneDigitsKeys(query)).toEqual(keys);
    expect(phoneDigitsKey(query)).toBe(keys[0]);
  });

  it.each(['', '123', '+849', 'KH0012', 'Hồng', '09a2', '1234567890123456'])('looks for no phone at %j', (query) => {
    expect(phoneDigitsKeys(query)).toEqual([]);
    expect(phoneDigitsKey(query)).toBeNull();
  });

  it('finds a number by any run of four digits or more of its national form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.nat(6), fc.integer({ min: 4, max: 10 }), (rest, from, length) => {
        const national = `091${String(rest).padStart(7, '0')}`;
        const stored = parsePhone(national).e164.slice(1);
        const keys = phoneDigitsKeys(national.slice(from, from + length));
        expect(keys.some((key) => stored.includes(key))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
