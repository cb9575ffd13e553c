import { describe, expect, it } from '@jest/globals';
import { acceptPassword } from './password.js';

describe('a new password', () => {
  it.each([
    ['eleven characters', 'a'.repeat(11)],
    ['129 characters', 'a'.repeat(129)],
    ['eleven letters whose marks are written apart', 'ậ'.normalize('NFD').repeat(11)],
    ['eleven emoji, which are two units each', '🔑'.repeat(11)],
  ])('is refused with %s', (_, text) => {
    expect(() => acceptPassword(text)).toThrow('password-length');
  });

  it.each([
    ['twelve characters', 'a'.repeat(12)],
    ['128 characters', 'a'.repeat(128)],
    ['128 emoji', '🔑'.repeat(128)],
    ['blanks at its ends, which count', ' 1234567890 '],
  ])('is kept as it is with %s', (_, text) => {
    expect(acceptPassword(text)).toBe(text);
  });

  it('is the same whether its marks are composed or not', () => {
    expect(acceptPassword('mật khẩu của tôi'.normalize('NFD'))).toBe('mật khẩu của tôi'.normalize('NFC'));
  });
});
