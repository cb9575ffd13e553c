import { cellText } from './cell-text.js';
import { IMPORT_FIELDS } from './mapping/field-synonyms.js';
import { countKnownHeaders } from './mapping/guess-mapping.js';
import type { Cell, RawRow } from './reading.types.js';
import { looksLike } from './values/looks-like.js';

/** A header further down than this many filled rows is not looked for. */
export const HEADER_SEARCH_ROWS = 40;

const ALL_FIELDS = Object.values(IMPORT_FIELDS).flat();

/**
 * Finds the header among the first filled rows: titles above it fill few cells, rows below it hold numbers and dates.
 * @returns its place in `rows`.
 */
export function findHeader(rows: readonly RawRow[]): number {
  const width = usualWidth(rows);
  let best = 0;
  let bestScore = -Infinity;
  let fullAbove = 0;
  for (const [place, row] of rows.slice(0, HEADER_SEARCH_ROWS).entries()) {
    // Titles fill few cells: full rows above speak for data that has begun.
    const score = headerScore(row, width) - place * 0.1 - fullAbove;
    if (width > 1 && row.cells.filter((cell) => cell !== null).length >= width) fullAbove += 1;
    if (score > bestScore) {
      best = place;
      bestScore = score;
    }
  }
  return best;
}

function headerScore({ cells }: RawRow, width: number): number {
  const texts = cells.map(cellText).map((text) => text.trim()).filter((text) => text !== '');
  const filled = Math.min(1, texts.length / width);
  const isText = cells.filter((cell) => cell !== null && typeof cell === 'string' && looksLike([cell]) === 'text').length / texts.length;
  const different = new Set(texts).size / texts.length;
  const known = countKnownHeaders(texts, ALL_FIELDS) / Math.max(1, texts.length);
  const short = texts.filter((text) => text.length <= 40).length / texts.length;
  return filled * 3 + isText * 1.5 + different * 0.5 + known * 3 * filled + short * 0.5;
}

/** The number of filled cells that most rows reach. */
function usualWidth(rows: readonly RawRow[]): number {
  const widths = rows.map(({ cells }) => cells.filter((cell) => cell !== null).length).sort((a, b) => a - b);
  return Math.max(1, widths[Math.floor(widths.length * 0.6)] ?? 1);
}

/** Trimmed, single blanks, NFC; empty ones are called by position; a second of the same name gets ` (2)`. */
export function columnNames(header: readonly Cell[]): string[] {
  let last = header.length;
  while (last > 0 && cellText(header[last - 1] ?? null).trim() === '') last -= 1;
  const names: string[] = [];
  const taken = new Set<string>();
  for (const [index, cell] of header.slice(0, last).entries()) {
    const written = cellText(cell).replace(/\s+/g, ' ').trim().normalize('NFC') || `Cột ${index + 1}`;
    let name = written;
    for (let count = 2; taken.has(name); count += 1) name = `${written} (${count})`;
    taken.add(name);
    names.push(name);
  }
  return names;
}
