import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { FileReadingError } from './reading.types.js';
import type { Container } from './reading.types.js';

const CHUNK_BYTES = 256 * 1024;

export function readBytes(path: string): AsyncIterable<Uint8Array> {
  return createReadStream(path, { highWaterMark: CHUNK_BYTES });
}

/** The first bytes of the file, at most `length`. */
export async function readHead(path: string, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** An encrypted workbook is an OLE file with this stream, its name in UTF-16. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const BIFF_STARTS = [[0x09, 0x08], [0x09, 0x04], [0x09, 0x02], [0x09, 0x00, 0x04]];
const HTML = /^\s*(?:<!doctype html|<html|<table|<head|<meta|<body|<style|<\?xml[^>]*\?>\s*<(?:!doctype html|html))/i;

/**
 * Tells by content what the file is; the name is not believed.
 * @throws FileReadingError `empty-file`, `xls-not-supported`, `password-protected`, `unknown-file-type`
 */
export async function sniffContainer(path: string): Promise<Container> {
  const head = await readHead(path, 64 * 1024);
  if (head.length === 0) throw new FileReadingError('empty-file');
  if (head.subarray(0, 8).equals(OLE)) throw new FileReadingError(await isEncrypted(path) ? 'password-protected' : 'xls-not-supported');
  if (BIFF_STARTS.some((start) => start.every((byte, i) => head[i] === byte))) throw new FileReadingError('xls-not-supported');
  if (head.subarray(0, 4).equals(Buffer.from('PK\x03\x04'))) return 'xlsx';
  if (head.subarray(0, 4).equals(Buffer.from('PK\x05\x06'))) throw new FileReadingError('workbook-damaged');
  if (HTML.test(withoutBom(head).toString('latin1', 0, 2000))) return 'html';
  if (isBinary(head)) throw new FileReadingError('unknown-file-type');
  if (withoutBom(head).every((byte) => byte <= 0x20 || byte === 0)) throw new FileReadingError('empty-file');
  return 'csv';
}

async function isEncrypted(path: string): Promise<boolean> {
  let tail = Buffer.alloc(0);
  for await (const chunk of readBytes(path)) {
    const window = Buffer.concat([tail, chunk]);
    if (window.includes(ENCRYPTED)) return true;
    tail = window.subarray(-ENCRYPTED.length);
  }
  return false;
}

function withoutBom(head: Buffer): Buffer {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return head.subarray(3);
  return (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff) ? head.subarray(2) : head;
}

const MAGIC = ['%PDF', '\x89PNG', 'GIF8', '\xff\xd8\xff', 'Rar!', '7z\xbc\xaf', '\x1f\x8b', 'BM', '{\\rtf', 'II*\x00', 'MM\x00*', 'RIFF', '\x7fELF', 'MZ'];
/** Too short a sign to trust without binary bytes behind it. */
const WEAK_MAGIC = new Set(['BM', 'MZ', 'RIFF', 'Rar!']);

function isBinary(head: Buffer): boolean {
  const start = head.toString('latin1', 0, 8);
  const magic = MAGIC.find((sign) => start.startsWith(sign));
  if (magic !== undefined && !WEAK_MAGIC.has(magic)) return true;
  const isWide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  let controls = 0;
  let evenNuls = 0;
  let oddNuls = 0;
  for (const [i, byte] of head.entries()) {
    if (byte === 0 && i % 2 === 0) evenNuls += 1;
    else if (byte === 0) oddNuls += 1;
    else if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13 && byte !== 12) controls += 1;
  }
  if (isWide) return false;
  const nuls = evenNuls + oddNuls;
  // UTF-16 without a byte order mark has its zeros on one side only.
  const looksWide = nuls > head.length * 0.15 && Math.min(evenNuls, oddNuls) < nuls * 0.1;
  return (nuls > 0 && !looksWide) || controls > head.length * 0.01 + 2;
}
