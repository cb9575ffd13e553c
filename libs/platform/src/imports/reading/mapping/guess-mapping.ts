import type { ColumnLooksLike, ImportField, MappingGuess } from '../reading.types.js';
import { looksLike } from '../values/looks-like.js';
import { bareHeaderKey, headerKey } from './header-key.js';

const LEAST_CONFIDENCE = 0.5;

interface Candidate {
  readonly field: string;
  readonly column: string;
  readonly confidence: number;
}

/**
 * Proposes which column feeds which field: by header first, samples break ties and lower what contradicts them.
 *
 * @param columns names as `FileInspection.columns[].name`
 * @param samples by column name; columns without samples are judged by header alone
 */
export function guessMapping(
  columns: readonly string[],
  samples: Readonly<Record<string, readonly string[]>>,
  fields: readonly ImportField[],
): MappingGuess {
  const candidates: Candidate[] = [];
  for (const column of columns) {
    const seen = looksLike(samples[column] ?? []);
    for (const field of fields) {
      const confidence = headerMatch(column, field) * sampleFit(field.looksLike, seen);
      if (confidence >= LEAST_CONFIDENCE) candidates.push({ field: field.name, column, confidence: Math.round(confidence * 100) / 100 });
    }
  }
  // Stable: earlier columns and fields win between equals.
  candidates.sort((a, b) => b.confidence - a.confidence);
  const mapping: Record<string, string> = {};
  const confidence: Record<string, number> = {};
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (mapping[candidate.field] !== undefined || taken.has(candidate.column)) continue;
    mapping[candidate.field] = candidate.column;
    confidence[candidate.field] = candidate.confidence;
    taken.add(candidate.column);
  }
  return { mapping, confidence };
}

function headerMatch(column: string, field: ImportField): number {
  const key = headerKey(column);
  if (key === '') return 0;
  if (key === headerKey(field.labelVi) || key === headerKey(field.labelEn) || key === headerKey(field.name)) return 1;
  const keys = field.synonyms.map(headerKey);
  const exact = keys.indexOf(key);
  // Later synonyms are vaguer ("Mã", "ID"), so that a plainer header of another column wins.
  if (exact >= 0) return 0.95 - (exact / keys.length) * 0.1;
  const bare = bareHeaderKey(column);
  const names = [headerKey(field.labelVi), headerKey(field.labelEn), bareHeaderKey(field.labelVi), ...keys];
  if (bare !== key && names.includes(bare)) return 0.85;
  const inside = names.filter((name) => name.length >= 5 && key.includes(name));
  const longest = Math.max(0, ...inside.map((name) => name.length));
  return longest === 0 ? 0 : 0.5 + 0.25 * (longest / key.length);
}

/** Nothing seen says nothing. A phone or a date column may hold plain numbers; a code may look like anything. */
function sampleFit(wanted: ImportField['looksLike'], seen: ColumnLooksLike): number {
  if (seen === 'empty' || seen === wanted) return 1;
  if (wanted === 'text') return seen === 'email' || seen === 'date' ? 0.7 : 1;
  if (wanted === 'phone') return seen === 'number' ? 0.9 : 0.7;
  if (wanted === 'number') return seen === 'phone' ? 0.9 : 0.7;
  if (wanted === 'date') return seen === 'number' ? 0.9 : 0.6;
  return 0.6;
}

const known = new Map<readonly ImportField[], ReadonlySet<string>>();

/** How many of the cells are headers that some field knows. */
export function countKnownHeaders(cells: readonly string[], fields: readonly ImportField[]): number {
  let keys = known.get(fields);
  if (keys === undefined) {
    keys = new Set(fields.flatMap(({ name, labelVi, labelEn, synonyms }) => [name, labelVi, labelEn, ...synonyms].map(headerKey)));
    known.set(fields, keys);
  }
  return cells.filter((cell) => keys.has(headerKey(cell))).length;
}
