import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formatPhone, parsePhone, tryParsePhone } from './phone.js';

/** Decision of the Ministry of Information and Communications, from 15 September 2018. */
const CHANGE_OF_2018 = [
  ['0120', '070'],
  ['0121', '079'],
  ['0122', '077'],
  ['0126', '076'],
  ['0128', '078'],
  ['0123', '083'],
  ['0124', '084'],
  ['0125', '085'],
  ['0127', '081'],
  ['0129', '082'],
  ['0162', '032'],
  ['0163', '033'],
  ['0164', '034'],
  ['0165', '035'],
  ['0166', '036'],
  ['0167', '037'],
  ['0168', '038'],
  ['0169', '039'],
  ['0186', '056'],
  ['0188', '058'],
  ['0199', '059'],
] as const;

/** Area codes since 2017, of all provinces there were. */
const AREA_CODES =
  '296 254 209 204 291 222 275 256 274 271 252 290 292 206 236 262 261 215 251 277 269 219 226 24 239 220 225 293 218 221 258 297 260 213 263 205 214 272 228 238 229 259 210 257 232 235 255 203 233 299 212 276 227 208 237 234 273 28 294 207 270 211 216';

const MOBILE_PREFIXES =
  '032 039 051 052 055 056 058 059 070 076 077 078 079 081 082 083 084 085 086 087 088 089 090 091 092 093 094 096 097 098 0993 0994 0995 0996 0997 0998 0999';

describe('parsePhone of one mobile number', () => {
  it.each([
    '0912345678',
    912345678,
    '912345678',
    '912345678.0',
    '912345678.00',
    '9.12345678E8',
    '9.12345678e+08',
    '84912345678',
    '+84912345678',
    '0084912345678',
    '+84 (0)912 345 678',
    '(+84) 912-345-678',
    '84 0912345678',
    '0912.345.678',
    '0912 345 678',
    '0912-345-678',
    '(0912) 345678',
    '912,345,678',
    '0912–345–678',
    '０９１２３４５６７８',
    '＋８４９１２３４５６７８',
    '\u202a0912345678\u202c',
    '0912\u00a0345\u00a0678',
    "'0912345678",
    'tel:+84912345678',
    ' 0912345678\n',
  ])('reads %j', (input) => {
    expect(parsePhone(input)).toEqual({ e164: '+84912345678', kind: 'mobile', reachableBySms: true, national: '0912 345 678' });
  });

  it.each(MOBILE_PREFIXES.split(' '))('knows prefix %s', (prefix) => {
    expect(parsePhone(prefix.padEnd(10, '6'))).toMatchObject({ kind: 'mobile', e164: `+84${prefix.slice(1).padEnd(9, '6')}` });
  });

  it.each(CHANGE_OF_2018)('turns %s into %s in every form', (old, modern) => {
    const e164 = `+84${modern.slice(1)}7654321`;
    for (const start of [old, old.slice(1), `84${old.slice(1)}`, `+84${old.slice(1)}`, `+84 (0)${old.slice(1)} `, `0084${old.slice(1)}`]) {
      expect(parsePhone(`${start}7654321`)).toMatchObject({ e164, kind: 'mobile' });
    }
    expect(parsePhone(Number(`${old}7654321`)).e164).toBe(e164);
  });
});

describe('parsePhone of other Vietnamese numbers', () => {
  it.each(AREA_CODES.split(' '))('knows area code 0%s, with and without the leading 0', (area) => {
    const significant = area.padEnd(10, '3');
    for (const input of [`0${significant}`, significant, `84${significant}`, `+84${significant}`]) {
      expect(parsePhone(input)).toMatchObject({ e164: `+84${significant}`, kind: 'landline', reachableBySms: false });
    }
  });

  it.each([
    ['1900 1234', '+8419001234', '1900 1234'],
    ['18001234', '+8418001234', '1800 1234'],
    ['1900545436', '+841900545436', '1900 545 436'],
    ['+8419001234', '+8419001234', '1900 1234'],
    ['8419001234', '+8419001234', '1900 1234'],
  ])('keeps the hotline %s', (input, e164, national) => {
    expect(parsePhone(input)).toEqual({ e164, kind: 'hotline', reachableBySms: false, national });
  });
});

describe('parsePhone of foreign numbers', () => {
  it.each([
    ['+44 7911 123456', '+447911123456', 'mobile', true],
    ['+442079460958', '+442079460958', 'landline', false],
    ['+1 415 555 2671', '+14155552671', 'other', true],
    ['0014155552671', '+14155552671', 'other', true],
    ['+1 800 555 2671', '+18005552671', 'hotline', false],
  ] as const)('reads %s', (input, e164, kind, reachableBySms) => expect(parsePhone(input)).toMatchObject({ e164, kind, reachableBySms }));

  it('reads national forms of another default country, and Vietnamese ones with their code', () => {
    expect(parsePhone('07911 123456', 'GB').e164).toBe('+447911123456');
    expect(parsePhone('+84 912 345 678', 'GB').e164).toBe('+84912345678');
  });
});

describe('parsePhone refuses', () => {
  it.each([
    ['091234567', { reason: 'too-short', digits: 9, expectedDigits: 10 }],
    ['09123456789', { reason: 'too-long', digits: 11, expectedDigits: 10 }],
    ['024 3825 123', { reason: 'too-short', digits: 10, expectedDigits: 11 }],
    ['1900123', { reason: 'too-short', digits: 7, expectedDigits: 8 }],
    ['0712345678', { reason: 'unknown-prefix', digits: 10 }],
    ['9.12E+08', { reason: 'rounded' }],
    ['9.12346E+08', { reason: 'rounded' }],
    ['', { reason: 'empty' }],
    ['  ', { reason: 'empty' }],
    ['không có', { reason: 'characters' }],
    ['0912 345 678 ext 9', { reason: 'characters' }],
    ['0912+345678', { reason: 'characters' }],
    ['---', { reason: 'characters' }],
    [-912345678, { reason: 'characters' }],
    [0, { reason: 'characters' }],
    [Number.NaN, { reason: 'characters' }],
    [912345678.5, { reason: 'characters' }],
    ['+999123456789', { reason: 'unknown-prefix' }],
    ['+12', { reason: 'too-short', digits: 2 }],
  ])('%j', (input, params) => {
    expect(() => parsePhone(input)).toThrow(
      expect.objectContaining({ kind: 'rule', code: 'invalid-phone', params: expect.objectContaining(params) as object }),
    );
    expect(tryParsePhone(input)).toBeNull();
  });

  it.each([
    '0912345678 / 0987654321',
    '0912345678;0987654321',
    '0912345678, 0987654321',
    '0912345678\n0987654321',
    '0912345678 0987654321',
    '0912345678 - 0987654321',
    '0912345678 hoặc 0987654321',
    '0912 345 678/9',
    '0912345678 & 0987654321',
    '+84912345678 +84987654321',
    '+84912345678 0987654321',
    '+84912345678+84987654321',
    '9'.repeat(16),
  ])('two numbers in one cell: %j', (input) => {
    expect(() => parsePhone(input)).toThrow(expect.objectContaining({ code: 'several-phones' }));
    expect(tryParsePhone(input)).toBeNull();
  });
});

describe('properties', () => {
  it('reads its own writing back', () => {
    fc.assert(
      fc.property(fc.constantFrom('9', '8', '3', '7', '2', '5'), fc.integer({ min: 0, max: 999_999_999 }), (start, rest) => {
        const phone =
          tryParsePhone(`0${start}${String(rest).padStart(9, '0')}`) ??
          tryParsePhone(`0${start}${String(rest).slice(0, 8).padStart(8, '0')}`);
        fc.pre(phone !== null);
        expect(parsePhone(phone.e164)).toEqual(phone);
        expect(parsePhone(phone.national)).toEqual(phone);
        expect(formatPhone(phone.e164)).toBe(phone.national);
      }),
    );
  });

  it('never throws anything but its two errors', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.string({ unit: fc.constantFrom(...'0189+ ./-()E,') })),
        (input) => void tryParsePhone(input),
      ),
      {
        numRuns: 2000,
      },
    );
  });
});

it.each([
  ['+84912345678', '0912 345 678'],
  ['+842438251234', '024 3825 1234'],
  ['+842363822123', '0236 3822 123'],
  ['+8419001234', '1900 1234'],
  ['+447911123456', '+44 7911 123456'],
  ['x', 'x'],
])('shows %s as %s', (e164, shown) => expect(formatPhone(e164)).toBe(shown));
