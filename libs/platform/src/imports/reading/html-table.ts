import { readFile } from 'node:fs/promises';
import type { Cell, RawRow } from './reading.types.js';
import { FileReadingError } from './reading.types.js';

const LARGEST_BYTES = 100_000_000;
const TAG = /<!--[\s\S]*?-->|<(style|script)\b[\s\S]*?<\/\1\s*>|<(\/?)([a-z][a-z0-9]*)((?:"[^"]*"|'[^']*'|[^'">])*)>|([^<]+)|</gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/**
 * The table with the most rows of a web page that was given out as an Excel file. Merged cells keep their text in the
 * first cell, as in Excel. Row numbers count the rows of that table.
 * @throws FileReadingError `html-without-table`
 */
export function htmlTableRows(html: string): RawRow[] {
  const tables: Cell[][][] = [];
  const open: Cell[][][] = [];
  let text: string | null = null;
  let span = 1;
  const endCell = (): void => {
    if (text === null) return;
    const value = unescape(text).replace(/\s+/g, ' ').trim().normalize('NFC');
    open.at(-1)?.at(-1)?.push(value === '' ? null : value, ...Array<Cell>(span - 1).fill(null));
    text = null;
  };
  for (const [, , slash, rawName, attributes, words] of html.matchAll(TAG)) {
    if (words !== undefined && text !== null) text += words;
    const name = rawName?.toLowerCase();
    if (name === 'table' && slash === '') {
      open.push([]);
    } else if (name === 'table') {
      endCell();
      const done = open.pop();
      if (done) tables.push(done);
    } else if (name === 'tr') {
      endCell();
      if (slash === '') open.at(-1)?.push([]);
    } else if (name === 'td' || name === 'th') {
      endCell();
      if (slash === '') {
        text = '';
        span = Math.min(1000, Number(/colspan\s*=\s*["']?(\d+)/i.exec(attributes ?? '')?.[1] ?? 1) || 1);
      }
    } else if (name === 'br' && text !== null) text += ' ';
  }
  const largest = [...tables, ...open].sort((a, b) => b.length - a.length)[0];
  if (largest === undefined || largest.length === 0) throw new FileReadingError('html-without-table');
  return largest
    .map((cells, index) => ({ rowNumber: index + 1, cells }))
    .filter(({ cells }) => cells.some((cell) => cell !== null));
}

/** @throws FileReadingError `workbook-too-large`: such a page is held in memory. */
export async function readHtmlBytes(path: string): Promise<Buffer> {
  const bytes = await readFile(path);
  if (bytes.length > LARGEST_BYTES) throw new FileReadingError('workbook-too-large', { limit: 'htmlBytes', value: bytes.length, most: LARGEST_BYTES });
  return bytes;
}

function unescape(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
