import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CsvTokenizer } from './csv-tokenizer.js';
import { detectDialect } from './detect-dialect.js';

function split(text: string, separator: ',' | ';' = ','): string[][] {
  const tokenizer = new CsvTokenizer(separator, '"');
  return [...tokenizer.push(text), ...tokenizer.end()];
}

describe('CsvTokenizer', () => {
  it.each([
    ['a,b\r\nc,d\r\n', [['a', 'b'], ['c', 'd']]],
    ['a,b\nc,d', [['a', 'b'], ['c', 'd']]],
    ['a,b\rc,d', [['a', 'b'], ['c', 'd']]],
    ['a,,\n\n,b,c', [['a', '', ''], [''], ['', 'b', 'c']]],
    ['a,"b\r\nc",d\n', [['a', 'b\r\nc', 'd']]],
    ['a,"b ""c"" d"\n', [['a', 'b "c" d']]],
    ['a,""\n"",b', [['a', ''], ['', 'b']]],
    ['a,5" pipe,b\n', [['a', '5" pipe', 'b']]],
    ['a,"He said "hi" there",b\n', [['a', 'He said "hi" there', 'b']]],
    ['a,"b" ,c\n', [['a', 'b', 'c']]],
    ['a, "b,c",d\n', [['a', 'b,c', 'd']]],
    ['a,"b\nc,d\n', [['a', '"b'], ['c', 'd']]],
    ['a,b,c\nd,"e,f\ng,"h",i\n', [['a', 'b', 'c'], ['d', '"e', 'f'], ['g', 'h', 'i']]],
    ['', []],
  ])('%j', (text, records) => expect(split(text)).toEqual(records));

  it('gives the same records however the text is cut, and any fields back', () => {
    const field = fc.string({ unit: fc.constantFrom('a', 'ễ', ',', '"', '\n', '\r\n', ' ', '1'), maxLength: 6 });
    const table = fc.integer({ min: 2, max: 4 }).chain((width) => fc.array(fc.array(field, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }));
    fc.assert(fc.property(table, fc.integer({ min: 1, max: 7 }), (records, cut) => {
      const text = records.map((record) => record.map((value) => `"${value.replaceAll('"', '""')}"`).join(',')).join('\r\n') + '\r\n';
      const tokenizer = new CsvTokenizer(',', '"');
      const got: string[][] = [];
      for (let i = 0; i < text.length; i += cut) got.push(...tokenizer.push(text.slice(i, i + cut)));
      got.push(...tokenizer.end());
      expect(got).toEqual(records);
    }));
  });
});

describe('detectDialect', () => {
  it.each([
    ['a,b,c\n1,2,3\n', ',', '"'],
    ['Mã;Tên;Giá\n1;Trà;1,5\n2;Cà phê;2,5\n', ';', '"'],
    ['a\tb\n1\t2,5\n', '\t', '"'],
    ['a|b\n1|2\n', '|', '"'],
    ['sep=;\na,b;c,d\n', ';', '"'],
    ['a,"x;y;z"\nb,"x;y;z"\n', ',', '"'],
    ["'a','b'\n'1','2'\n", ',', "'"],
    ['BÁO CÁO\n\na;b;c\n1;2;3\n4;5;6\n', ';', '"'],
    ['name\nNam\n', ',', '"'],
  ])('%j', (head, separator, quote) => expect(detectDialect(head)).toEqual({ separator, quote }));
});
