import iconv from 'iconv-lite';
import type { TextEncoding } from '../reading.types.js';
import { decodeTcvn3 } from './tcvn3.js';
import { decodeVni } from './vni.js';

/** A single line longer than this is passed on in pieces rather than gathered in memory. */
const LONGEST_HELD_BACK = 1_000_000;

/** Bytes in, characters out; `end` gives what is left. */
interface ByteDecoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/**
 * Decodes a stream of bytes to NFC text. Text comes out in pieces that end at a line break, so that no letter is parted
 * from its marks; a byte order mark is dropped.
 */
export async function* decodeText(chunks: AsyncIterable<Uint8Array>, encoding: TextEncoding): AsyncGenerator<string> {
  const decoder = byteDecoder(encoding);
  let held = '';
  for await (const chunk of chunks) {
    held += decoder.write(chunk);
    const cut = held.lastIndexOf('\n') + 1 || held.lastIndexOf('\r') + 1 || (held.length > LONGEST_HELD_BACK ? held.length : 0);
    if (cut === 0) continue;
    yield toUnicode(held.slice(0, cut), encoding);
    held = held.slice(cut);
  }
  held += decoder.end();
  if (held !== '') yield toUnicode(held, encoding);
}

/** The same for a whole piece of text at once. */
export function decodeBytes(bytes: Uint8Array, encoding: TextEncoding): string {
  const decoder = byteDecoder(encoding);
  return toUnicode(decoder.write(bytes) + decoder.end(), encoding);
}

function byteDecoder(encoding: TextEncoding): ByteDecoder {
  if (encoding === 'tcvn3' || encoding === 'windows-1258') {
    // iconv-lite's windows-1258 is single-byte and leaves the marks apart; normalising joins them.
    const decoder = iconv.getDecoder(encoding === 'tcvn3' ? 'latin1' : 'windows-1258');
    return { write: (bytes) => decoder.write(Buffer.from(bytes)), end: () => decoder.end() ?? '' };
  }
  const decoder = new TextDecoder(encoding === 'vni' ? 'windows-1252' : encoding);
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}

function toUnicode(text: string, encoding: TextEncoding): string {
  if (encoding === 'tcvn3') return decodeTcvn3(text).normalize('NFC');
  if (encoding === 'vni') return decodeVni(text).normalize('NFC');
  return text.normalize('NFC');
}
