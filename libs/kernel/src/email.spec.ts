import { describe, expect, it } from '@jest/globals';
import { parseEmail } from './email.js';

describe('parseEmail', () => {
  it.each([
    [' Hong.Nguyen@GMAIL.com ', 'hong.nguyen@gmail.com'],
    ['a+b@mail.example.vn', 'a+b@mail.example.vn'],
    ["o'brien@x-y.io", "o'brien@x-y.io"],
    ['hồng@ví-dụ.vn'.normalize('NFD'), 'hồng@ví-dụ.vn'],
    ['\u200ea@b.vn', 'a@b.vn'],
    [`${'a'.repeat(64)}@b.vn`, `${'a'.repeat(64)}@b.vn`],
    ['a@xn--v-dga0y.xn--p1ai', 'a@xn--v-dga0y.xn--p1ai'],
  ])('%j → %j', (input, address) => expect(parseEmail(input)).toBe(address));

  it.each([
    '',
    '@',
    'a',
    'a@',
    '@b.vn',
    'a@b',
    'a@b.',
    'a@.vn',
    'a b@c.vn',
    'a@b c.vn',
    'a@@b.vn',
    'a@gmail,com',
    'a@b.vn, c@d.vn',
    'a@b.vn;c@d.vn',
    '.a@b.vn',
    'a.@b.vn',
    'a..b@c.vn',
    'a@-b.vn',
    'a@b-.vn',
    'a@b..vn',
    'a@b.1',
    'Hồng <a@b.vn>',
    `${'a'.repeat(65)}@b.vn`,
    `a@${'b'.repeat(64)}.vn`,
    `a@${'bbbbbbbbb.'.repeat(26)}vn`,
  ])('refuses %j', (input) => expect(() => parseEmail(input)).toThrow(expect.objectContaining({ kind: 'rule', code: 'invalid-email' })));
});
