import type { FileFormat, FileInspection, FormatQuestion } from '../reading/reading.types.js';
import type { ImportJob } from './import-job.js';
import type { ImportKind, ImportOptions } from './import-kind.js';

/** What the user said of the file's format, in `options.format`, and what was answered since. */
export function formatGiven(job: Pick<ImportJob, 'options' | 'answers'>): Partial<FileFormat> {
  const format = (job.options.format ?? {}) as Partial<FileFormat>;
  const encoding = (job.answers.encoding as FileFormat['encoding'] | undefined) ?? format.encoding;
  const answered = Object.entries(job.answers).filter(([id]) => id.startsWith('date_order:'));
  const dateOrders = Object.fromEntries(answered.map(([id, order]) => [id.slice('date_order:'.length), order])) as Record<string, NonNullable<FileFormat['dateOrder']>>;
  return { ...format, ...(encoding ? { encoding } : {}), ...(answered.length > 0 ? { dateOrders: { ...format.dateOrders, ...dateOrders } } : {}) };
}

/** Questions that matter for the mapped columns and have no answer yet. */
export function openQuestions(job: Pick<ImportJob, 'answers'>, kind: ImportKind, mapping: Readonly<Record<string, string>>, inspection: FileInspection): FormatQuestion[] {
  const dateColumns = new Set(kind.fields.filter(({ type }) => type === 'instant' || type === 'date').map(({ name }) => mapping[name]));
  return inspection.questions.filter((question) => job.answers[question.id] === undefined && (question.kind === 'encoding' || dateColumns.has(question.column ?? '')));
}

export function toImportOptions(options: Readonly<Record<string, unknown>>): ImportOptions {
  const { format: _, ...rest } = options;
  return { createMissing: true, returnCodePattern: null, currency: null, historical: null, ...rest };
}
