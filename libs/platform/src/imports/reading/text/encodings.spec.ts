import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import type { TextEncoding } from '../reading.types.js';
import { encode } from '../testing/encode.js';
import { inspect, readAll } from '../testing/temp-file.js';
import { decodeBytes, decodeText } from './decode.js';
import { detectEncoding } from './detect-encoding.js';
import { TCVN3_LETTERS, decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

const SMALL = 'aàảãáạăằẳẵắặâầẩẫấậeèẻẽéẹêềểễếệiìỉĩíịoòỏõóọôồổỗốộơờởỡớợuùủũúụưừửữứựyỳỷỹýỵbcdđghklmnpqrstvx';
const CAPITALS = SMALL.toUpperCase();
const TEXT = 'Nguyễn Văn Hùng;Số 12 đường Trần Hưng Đạo, phường Bến Thành;Khách quen, gọi buổi sáng\nPhạm Thị Tuyết;Ngõ 5 phố Lê Lợi;Thích trà đào\n';
const EIGHT_BIT: readonly TextEncoding[] = ['tcvn3', 'vni', 'windows-1258'];

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* bytewise(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (const byte of bytes) yield Uint8Array.of(byte);
}

describe('Vietnamese encodings', () => {
  it.each(['vni', 'windows-1258', 'utf-8', 'utf-16le'] as const)('%s gives the whole alphabet back, capitals too', (encoding) => {
    expect(decodeBytes(encode(SMALL + CAPITALS, encoding), encoding)).toBe(SMALL + CAPITALS);
  });

  it('tcvn3 gives small letters back, and the seven capitals it has', () => {
    expect(decodeBytes(encode(SMALL, 'tcvn3'), 'tcvn3')).toBe(SMALL);
    expect(decodeTcvn3(encode('Ă Â Ê Ô Ơ Ư Đ', 'tcvn3').toString('latin1'))).toBe('Ă Â Ê Ô Ơ Ư Đ');
    expect(Object.keys(TCVN3_LETTERS)).toHaveLength(74);
  });

  it('agrees with the published TCVN 5712 table on every letter', () => {
    for (const [byte, letter] of Object.entries(TCVN3_LETTERS)) {
      expect([byte, iconv.decode(Buffer.from([Number(byte)]), 'tcvn')]).toEqual([byte, letter]);
    }
  });

  it.each([
    ['tcvn3', 'NguyÔn V¨n Hïng', 'Nguyễn Văn Hùng'],
    ['tcvn3', '§µ N½ng', 'Đà Nẵng'],
    ['tcvn3', 'C«ng ty TNHH Th­¬ng m¹i', 'Công ty TNHH Thương mại'],
    ['tcvn3', 'TRÇN THÞ NGUYÔN', 'TRẦN THỊ NGUYỄN'],
    ['vni', 'Nguyeãn Vaên Huøng', 'Nguyễn Văn Hùng'],
    ['vni', 'Ñaø Naüng', 'Đà Nẵng'],
    ['vni', 'Thaønh phoá Hoà Chí Minh', 'Thành phố Hồ Chí Minh'],
    ['vni', 'ÑÖÔØNG LYÙ THÖÔØNG KIEÄT', 'ĐƯỜNG LÝ THƯỜNG KIỆT'],
  ] as const)('%s reads %s as %s', (encoding, written, text) => {
    expect(decodeBytes(iconv.encode(written, 'windows-1252'), encoding)).toBe(text);
  });

  it('joins the marks of decomposed text', () => {
    expect(decodeBytes(Buffer.from('Hoà Bình'.normalize('NFD')), 'utf-8')).toBe('Hoà Bình');
    expect(decodeVni('Hoøa')).toBe('Hòa');
  });

  const word = fc.array(fc.constantFrom(...SMALL), { minLength: 1, maxLength: 7 }).map((letters) => letters.join(''));
  const capitalised = fc.tuple(word, fc.boolean()).map(([w, up]) => (up ? `b${w}` : w)).map((w) => (w.startsWith('b') ? `B${w.slice(1)}` : w));
  const text = fc.array(capitalised, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));

  it.each(EIGHT_BIT)('%s: random Vietnamese text comes back equal, however it is cut into chunks', async (encoding) => {
    await fc.assert(
      fc.asyncProperty(text, async (original) => {
        let decoded = '';
        for await (const piece of decodeText(bytewise(encode(original, encoding)), encoding)) decoded += piece;
        expect(decoded).toBe(original);
      }),
      { numRuns: 100 },
    );
  });
});

describe('detectEncoding', () => {
  it.each(EIGHT_BIT)('recognises %s', async (encoding) => {
    expect(await detectEncoding(once(encode(TEXT, encoding)))).toMatchObject({ encoding, certainty: 'guessed' });
  });

  it.each([
    ['utf-8', Buffer.from(TEXT), false],
    ['utf-8', Buffer.from(`\ufeff${TEXT}`), true],
    ['utf-8', Buffer.from('plain ASCII\n'), false],
    ['utf-16le', Buffer.from(`\ufeff${TEXT}`, 'utf16le'), true],
    ['utf-16le', Buffer.from('code;name\n1;Nam\n', 'utf16le'), false],
    ['utf-16be', Buffer.from(`\ufeff${TEXT}`, 'utf16le').swap16(), true],
  ] as const)('is sure of %s', async (encoding, bytes, hasBom) => {
    expect(await detectEncoding(once(bytes))).toMatchObject({ encoding, hasBom, certainty: 'sure' });
  });

  it('is sure of UTF-8 when chunks cut letters apart', async () => {
    expect(await detectEncoding(bytewise(Buffer.from(TEXT)))).toMatchObject({ encoding: 'utf-8', certainty: 'sure' });
  });

  it.each(['Gift Voucher £10.00;£20.00;£30', 'café;Müller;Åse;garçon;señor;naïve', 'Ærø;Malmö;Zürich;Köln;Besançon;São Paulo', 'Temperature 5°C ± 1', 'dû;sûr;Müller;façade;Zürich;Köln;garçon'])(
    'takes western text for latin-1 and asks nothing: %s',
    async (line) => {
      const inspection = await inspect(iconv.encode(`name;other\n${line}\n`, 'latin1'));
      expect(inspection.encoding.encoding).toBe('windows-1252');
      expect(inspection.questions).toEqual([]);
    },
  );

  it.each(EIGHT_BIT)('asks about %s, showing each reading', async (encoding) => {
    const { questions } = await inspect(encode(`Tên;Địa chỉ;Ghi chú\n${TEXT}`, encoding));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ id: 'encoding', kind: 'encoding', column: null });
    expect(questions[0]?.choices[0]).toBe(encoding);
    expect(questions[0]?.samples[1]?.readings[encoding]).toContain('Nguyễn Văn Hùng');
  });

  it('asks nothing when the encoding is given', async () => {
    const bytes = encode(`Tên;Địa chỉ;Ghi chú\n${TEXT}`, 'vni');
    expect((await inspect(bytes, { encoding: 'vni' })).questions).toEqual([]);
    expect((await readAll(bytes, {}, { encoding: 'vni' }))[1]?.cells[0]).toBe('Phạm Thị Tuyết');
  });

  it('reads the pound sign of a latin-1 file', async () => {
    const rows = await readAll(iconv.encode('code,name\n1,Voucher £10\n', 'latin1'));
    expect(rows[0]?.cells).toEqual(['1', 'Voucher £10']);
  });

  it('keeps UTF-8 with a broken byte as UTF-8 and says so', async () => {
    const bytes = Buffer.concat([Buffer.from(TEXT.repeat(2)), Buffer.from([0xff, 0x0a])]);
    expect(await detectEncoding(once(bytes))).toMatchObject({ encoding: 'utf-8', certainty: 'guessed', invalidBytes: 1 });
  });
});

describe('isVietnameseSyllable', () => {
  it.each('Nguyễn Trần Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý quê quyết giếng gì nghiêng khuya thuở ương yêu oanh xoong ngoằn hươu'.split(' '))(
    'takes %s',
    (word) => expect(isVietnameseSyllable(word)).toBe(true),
  );
  it.each(['café', 'Müller', 'NguyÔn', 'Vaên', 'cafộ', 'ÑÖÔØNG', 'señor'])('refuses %s', (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
