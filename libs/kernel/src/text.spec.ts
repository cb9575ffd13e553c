import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cleanLine, fold, foldedPattern, hasMarks, lowerNfc, nfc } from './text.js';

const NAME = 'Nguyễn Thị Hoàng Anh';

it('nfc composes what macOS decomposes', () => {
  expect([...NAME.normalize('NFD')]).toHaveLength(24);
  expect([...nfc(NAME.normalize('NFD'))]).toHaveLength(20);
});

describe('cleanLine', () => {
  it.each([
    ['  a \t b\r\n c ', 'a b c'],
    ['a\u00a0\u3000b', 'a b'],
    ['a\u0000b\u0007', 'ab'],
    ['a \u0000 b', 'a b'],
    ['\u202eabc\u202c\u200f', 'abc'],
    ['\ufeffa\u200bb', 'a b'.replace(' ', '')],
    ['a\ud800b', 'ab'],
    ['👨\u200d👩\u200d👧', '👨\u200d👩\u200d👧'],
    ['\u0000', ''],
    [NAME.normalize('NFD'), NAME],
  ])('%j → %j', (text, clean) => expect(cleanLine(text)).toBe(clean));

  it('leaves clean text as it is', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expect(cleanLine(cleanLine(text))).toBe(cleanLine(text))));
  });
});

describe('fold', () => {
  it.each([
    ['Nguyễn Thị  Hồng', 'nguyen thi hong'],
    ['ĐÀO ĐỨC', 'dao duc'],
    [NAME.normalize('NFD'), 'nguyen thi hoang anh'],
    [' Thúy ', 'thuy'],
    ['ĂÂÊÔƠƯ', 'aaeoou'],
    ['KH-001', 'kh-001'],
  ])('%j → %j', (text, key) => expect(fold(text)).toBe(key));

  it('is the same whichever way the text was composed, and of itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aăâđeêoôơuưy ắằẳẵặấầẩẫậếềểễệđĐẠ') }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text));
        expect(fold(fold(text))).toBe(fold(text));
        expect(hasMarks(fold(text))).toBe(false);
      }),
    );
  });
});

it.each([
  ['hong', false],
  ['hồng', true],
  ['dao', false],
  ['đao', true],
  ['Đ', true],
  ['ho\u0300ng', true],
  ['123', false],
  ['', false],
])('hasMarks %j is %s', (text, expected) => expect(hasMarks(text)).toBe(expected));

describe('lowerNfc', () => {
  it.each([
    ['Hòa', 'hoà'],
    ['khỏe', 'khoẻ'],
    ['Thúy', 'thuý'],
    ['thủy', 'thuỷ'],
    ['TỌA', 'toạ'],
    ['xõa', 'xoã'],
    ['hòan', 'hoàn'],
    ['qúy', 'quý'],
  ])('makes %s and %s one', (old, modern) => {
    expect(lowerNfc(old)).toBe(lowerNfc(modern));
    expect(lowerNfc(old)).toBe(lowerNfc(old.normalize('NFD')));
  });

  it.each(['của', 'mùa', 'bìa', 'nóe', 'người', 'chuyện', 'ngoặc', 'lúa', 'thuở'])(
    'keeps the word %s apart from its unmarked form',
    (word) => {
      expect(lowerNfc(word)).not.toBe(fold(word));
    },
  );

  it.each(['của', 'mùa', 'lúa', 'người', 'chuyện', 'ngoặc', 'hoàn', 'quý'])('leaves %s as it is', (word) =>
    expect(lowerNfc(word)).toBe(word),
  );

  it('keeps different tones apart', () => {
    expect(new Set(['hoa', 'hòa', 'hóa', 'hỏa', 'họa', 'hõa'].map(lowerNfc)).size).toBe(6);
  });
});

describe('foldedPattern', () => {
  const finds = (words: string, text: string): boolean => new RegExp(foldedPattern(words)).test(text);

  it.each([
    ['chi hong noi on', 'Hôm nay Chị  HỒNG\nnói ổn 😊'],
    ['Chị Hồng', 'chi hong'],
    ['nói ổn', 'nói ổn'.normalize('NFD')],
    ['dong', 'đồng Đông'],
    ['100% (a|b)', 'giảm 100% (A|B)'],
    ['я😊', 'Я😊'],
  ])('finds %j in %j', (words, text) => expect(finds(words, text)).toBe(true));

  it('finds nothing that is not there', () => {
    expect(finds('a.c', 'abc')).toBe(false);
    expect(finds('hong noi', 'hồngnói')).toBe(false);
  });

  it('finds every text in itself, in any case and form', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aăâbdđeêioôơuưyáàảãạấầẩẫậ ỌĐHn.*[](){}\\^$|+?-0'), minLength: 1 }).filter((each) => each.trim() !== '');
    fc.assert(fc.property(text, (each) => expect([each, each.normalize('NFD'), each.toUpperCase(), fold(each)].every((written) => finds(each, written))).toBe(true)));
  });
});
