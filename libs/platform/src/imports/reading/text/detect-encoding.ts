import { isAscii, isUtf8 } from 'node:buffer';
import type { TextEncoding } from '../reading.types.js';
import { decodeBytes } from './decode.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';

export interface EncodingGuess {
  readonly encoding: TextEncoding;
  readonly hasBom: boolean;
  readonly certainty: 'sure' | 'guessed';
  readonly invalidBytes: number;
  /** Lines with bytes above 127, as they stand in the file; for showing each reading. Empty when sure. */
  readonly evidence: Uint8Array;
}

const EVIDENCE_BYTES = 300_000;
/** A file of mostly valid UTF-8 with fewer broken bytes than one in twenty is UTF-8 that was cut or pasted into. */
const BROKEN_UTF8_SHARE = 20;
const VIETNAMESE_8_BIT = ['tcvn3', 'vni', 'windows-1258'] as const;

/** Looks at every byte of the file once. */
export async function detectEncoding(chunks: AsyncIterable<Uint8Array>): Promise<EncodingGuess> {
  let head: Uint8Array | null = null;
  let tail: Buffer = Buffer.alloc(0);
  const counts = { sequences: 0, invalid: 0 };
  const evidence = new EvidenceLines();
  for await (const chunk of chunks) {
    if (head === null) {
      head = chunk;
      const wide = utf16(chunk);
      if (wide) return wide;
    }
    const whole = tail.length > 0 ? Buffer.concat([tail, chunk]) : Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
    const end = endOfWholeSequences(whole);
    const part = whole.subarray(0, end);
    tail = whole.subarray(end);
    if (isAscii(part)) continue;
    if (isUtf8(part)) counts.sequences += leadBytes(part);
    else countSequences(part, counts);
    evidence.add(part);
  }
  if (tail.length > 0) countSequences(tail, counts);
  const hasBom = head !== null && head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  if (counts.invalid === 0) return sure('utf-8', hasBom);
  if (hasBom || counts.sequences >= BROKEN_UTF8_SHARE * counts.invalid) {
    return { encoding: 'utf-8', hasBom, certainty: 'guessed', invalidBytes: counts.invalid, evidence: new Uint8Array(0) };
  }
  return guessEightBit(evidence.bytes());
}

function sure(encoding: TextEncoding, hasBom: boolean): EncodingGuess {
  return { encoding, hasBom, certainty: 'sure', invalidBytes: 0, evidence: new Uint8Array(0) };
}

function utf16(head: Uint8Array): EncodingGuess | null {
  if (head[0] === 0xff && head[1] === 0xfe) return sure('utf-16le', true);
  if (head[0] === 0xfe && head[1] === 0xff) return sure('utf-16be', true);
  const sample = head.subarray(0, 4000 - (head.length % 2));
  if (sample.length < 4) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even += 1;
    if (sample[i + 1] === 0) odd += 1;
  }
  const pairs = sample.length / 2;
  if (odd > pairs * 0.3 && even < pairs * 0.05) return sure('utf-16le', false);
  if (even > pairs * 0.3 && odd < pairs * 0.05) return sure('utf-16be', false);
  return null;
}

/** Where the last whole UTF-8 sequence ends, so that a chunk is not blamed for its cut. */
function endOfWholeSequences(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

function sequenceLength(lead: number): number {
  if (lead >= 0xf0 && lead <= 0xf4) return 4;
  if (lead >= 0xe0) return lead < 0xf0 ? 3 : 1;
  return lead >= 0xc2 ? 2 : 1;
}

function leadBytes(valid: Uint8Array): number {
  let count = 0;
  // By index: every byte of a large file comes by here, and an iterator takes several times as long.
  for (let i = 0; i < valid.length; i += 1) if ((valid[i] ?? 0) >= 0xc2) count += 1;
  return count;
}

function countSequences(bytes: Uint8Array, counts: { sequences: number; invalid: number }): void {
  for (let i = 0; i < bytes.length; ) {
    const lead = bytes[i] ?? 0;
    if (lead < 0x80) {
      i += 1;
      continue;
    }
    const length = lead < 0xc2 ? 1 : sequenceLength(lead);
    if (length > 1 && isUtf8(bytes.subarray(i, i + length)) && i + length <= bytes.length) {
      counts.sequences += 1;
      i += length;
    } else {
      counts.invalid += 1;
      i += 1;
    }
  }
}

/** Keeps the first lines that hold bytes above 127, up to a limit. */
class EvidenceLines {
  private readonly parts: Uint8Array[] = [];
  private size = 0;

  add(part: Buffer): void {
    if (this.size >= EVIDENCE_BYTES) return;
    let from = 0;
    while (from < part.length && this.size < EVIDENCE_BYTES) {
      const newline = part.indexOf(0x0a, from);
      const end = newline < 0 ? part.length : newline + 1;
      const line = part.subarray(from, end);
      if (!isAscii(line)) this.keep(line.subarray(0, 5000));
      from = end;
    }
  }

  bytes(): Uint8Array {
    return Buffer.concat(this.parts);
  }

  private keep(line: Uint8Array): void {
    this.parts.push(Buffer.from(line), Buffer.from('\n'));
    this.size += line.length + 1;
  }
}

function guessEightBit(evidence: Uint8Array): EncodingGuess {
  const western = vietnameseWords(decodeBytes(evidence, 'windows-1252'));
  const scored = VIETNAMESE_8_BIT.map((encoding) => ({ encoding, ...vietnameseWords(decodeBytes(evidence, encoding)) }))
    .sort((a, b) => b.share - a.share || b.words - a.words);
  const best = scored[0];
  const isVietnamese = best !== undefined && best.words >= 2 && best.share >= 0.6 && best.share > western.share + 0.05;
  return {
    encoding: isVietnamese ? best.encoding : 'windows-1252',
    hasBom: false,
    certainty: 'guessed',
    invalidBytes: 0,
    evidence,
  };
}

/** Among different words with a letter beyond ASCII: how many, and which share is shaped like Vietnamese. */
function vietnameseWords(text: string): { words: number; share: number } {
  const words = new Set<string>();
  let strange = 0;
  // A sign between or beside letters (`V¨n`) parts no word: it is a letter read wrongly.
  for (const word of text.match(/[\p{L}\p{M}\u0080-\u00bf×÷†‡•…‰‹›“”„‘’‚˜ˆ™]+/gu) ?? []) {
    if (/^[\x00-\x7f]*$/.test(word)) continue;
    if (!/\p{L}.*\p{L}/u.test(word)) {
      strange += /^\p{L}$/u.test(word) ? 0 : 1;
      continue;
    }
    words.add(word);
  }
  let good = 0;
  for (const word of words) if (isVietnameseSyllable(word)) good += 1;
  const total = words.size + Math.min(strange, words.size);
  return { words: words.size, share: total === 0 ? 0 : good / total };
}
