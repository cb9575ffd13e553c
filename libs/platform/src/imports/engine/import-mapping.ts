import { createHash } from 'node:crypto';
import { IMPORT_FIELDS } from '../reading/mapping/field-synonyms.js';
import { guessMapping } from '../reading/mapping/guess-mapping.js';
import type { ColumnInspection, FileInspection, ImportField as ReadingField } from '../reading/reading.types.js';
import type { ImportJob } from './import-job.js';
import type { ImportField, ImportKind } from './import-kind.js';

export interface MappingProposal {
  readonly mapping: Readonly<Record<string, string>>;
  /** By field: `given`, `remembered`, or how sure the guess is (0–1). */
  readonly basis: Readonly<Record<string, 'given' | 'remembered' | number>>;
}

/** The mapping to use: what was said, else what was used the last time for such columns, else a guess by names and samples. */
export function mappingFor(job: Pick<ImportJob, 'mapping'>, kind: ImportKind, inspection: Pick<FileInspection, 'columns'>, remembered: Readonly<Record<string, string>> | null): Readonly<Record<string, string>> {
  return Object.keys(job.mapping).length > 0 ? job.mapping : proposeMapping(kind, inspection.columns, remembered).mapping;
}

export function proposeMapping(kind: ImportKind, columns: readonly ColumnInspection[], remembered: Readonly<Record<string, string>> | null): MappingProposal {
  const names = new Set(columns.map(({ name }) => name));
  if (remembered && Object.values(remembered).every((column) => names.has(column))) {
    return { mapping: remembered, basis: Object.fromEntries(Object.keys(remembered).map((field) => [field, 'remembered' as const])) };
  }
  const samples = Object.fromEntries(columns.map((column) => [column.name, column.samples]));
  const guess = guessMapping(columns.map(({ name }) => name), samples, kind.fields.map((field) => readingField(kind.kind, field)));
  return { mapping: guess.mapping, basis: guess.confidence };
}

/** A field as the reading part wants it: with the words that people write at the head of such a column. */
export function readingField(kind: string, field: ImportField): ReadingField {
  const known = (IMPORT_FIELDS as Readonly<Record<string, readonly ReadingField[]>>)[kind]?.find(({ name }) => name === field.name);
  const looksLike = known?.looksLike ?? LOOKS[field.type] ?? 'text';
  return { name: field.name, labelVi: field.title.vi, labelEn: field.title.en, synonyms: [...(known ? [known.labelVi, known.labelEn, ...known.synonyms] : [])], looksLike, isRequired: field.required ?? false };
}

const LOOKS: Readonly<Record<string, ReadingField['looksLike']>> = { decimal: 'number', integer: 'number', instant: 'date', date: 'date', phone: 'phone', email: 'email' };

/** Required fields that no column feeds, and fields mapped to a column that the file has not. */
export function missingFields(kind: ImportKind, mapping: Readonly<Record<string, string>>, inspection: Pick<FileInspection, 'columns'>): string[] {
  const names = new Set(inspection.columns.map(({ name }) => name));
  return kind.fields.filter(({ name, required }) => (mapping[name] === undefined ? required : !names.has(mapping[name]))).map(({ name }) => name);
}

/** The same for every file with these columns, in any order. */
export function columnsKey(file: { readonly columns: readonly ColumnInspection[] }): string {
  return createHash('sha256').update(file.columns.map(({ name }) => name).sort().join('\n')).digest('base64url');
}
