import type { Separator } from '../reading.types.js';
import { CsvTokenizer } from './csv-tokenizer.js';

/** In the order of preference when nothing tells them apart. */
const SEPARATORS: readonly Separator[] = [',', ';', '\t', '|'];
const EXCEL_HINT = /^sep=([,;\t|])\r?\n/i;

export interface Dialect {
  readonly separator: Separator;
  readonly quote: '"' | "'";
}

/**
 * @param head the first lines of the file, decoded; its last line may be cut.
 * @returns the separator under which most records have the same number of fields, more than one. Excel's `sep=;` line wins.
 */
export function detectDialect(head: string): Dialect {
  const quote = detectQuote(head);
  const hint = EXCEL_HINT.exec(head)?.[1];
  if (hint !== undefined) return { separator: hint as Separator, quote };
  let best: Dialect = { separator: ',', quote };
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const score = consistency(head, separator, quote);
    if (score > bestScore * 1.001) {
      best = { separator, quote };
      bestScore = score;
    }
  }
  return best;
}

function consistency(head: string, separator: Separator, quote: '"' | "'"): number {
  const records = new CsvTokenizer(separator, quote).push(head.endsWith('\n') ? head : `${head}\n`);
  const lengths = new Map<number, number>();
  let filled = 0;
  let torn = 0;
  for (const record of records) {
    if (record.every((field) => field.trim() === '')) continue;
    filled += 1;
    if (record.some((field) => field.startsWith(quote) || field.endsWith(quote))) torn += 1;
    lengths.set(record.length, (lengths.get(record.length) ?? 0) + 1);
  }
  let best = 0;
  for (const [length, count] of lengths) {
    // More fields at the same consistency is the better reading: decimal commas come in some columns only.
    if (length > 1) best = Math.max(best, (count / filled) ** 2 * (1 + Math.log2(length) / 4));
  }
  // A wrong separator cuts through quoted fields and leaves half of their quotes at the edges.
  return filled === 0 ? 0 : best * (1 - (torn / filled) * 0.8);
}

function detectQuote(head: string): '"' | "'" {
  if (head.includes('"')) return '"';
  const singles = head.match(/(?:^|[,;\t|])'[^'\n]*'(?=[,;\t|\r\n])/gm)?.length ?? 0;
  const lines = head.split('\n').length;
  return singles >= Math.max(2, lines / 2) ? "'" : '"';
}
