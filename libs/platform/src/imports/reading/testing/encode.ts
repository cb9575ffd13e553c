import iconv from 'iconv-lite';
import type { TextEncoding } from '../reading.types.js';
import { TCVN3_LETTERS } from '../text/tcvn3.js';
import { VNI_LETTERS } from '../text/vni.js';

const TCVN3_BYTES = new Map(Object.entries(TCVN3_LETTERS).map(([byte, letter]) => [letter, Number(byte)]));
const VNI_WRITTEN = new Map([...VNI_LETTERS].map(([written, letter]) => [letter, written]));
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/;

/** Unicode to the bytes an old program would have written. For specs only. */
export function encode(text: string, encoding: TextEncoding): Buffer {
  if (encoding === 'tcvn3') return Buffer.from(Array.from(text, tcvn3Byte));
  if (encoding === 'vni') return iconv.encode(Array.from(text, (c) => VNI_WRITTEN.get(c) ?? c).join(''), 'windows-1252');
  if (encoding === 'windows-1258') return iconv.encode(Array.from(text, toneApart).join(''), 'windows-1258');
  return iconv.encode(text, encoding);
}

/** A capital with a tone has no byte of its own: capital fonts show the small letter's byte as the capital. */
function tcvn3Byte(letter: string): number {
  return TCVN3_BYTES.get(letter) ?? TCVN3_BYTES.get(letter.toLowerCase()) ?? letter.charCodeAt(0);
}

/** windows-1258 has the base letters ready and the five tones as marks, but à, é and their like in one piece. */
function toneApart(letter: string): string {
  const apart = letter.normalize('NFD');
  const tone = TONES.exec(apart)?.[0];
  return tone === undefined ? letter : apart.replace(tone, '').normalize('NFC') + tone;
}
