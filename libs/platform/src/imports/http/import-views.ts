import { fillIn, problemText, type Language } from '../../http/problems.js';
import type { ImportJob, CellIssue } from '../engine/import-job.js';
import type { ImportKind } from '../engine/import-kind.js';
import type { ImportIssue } from './import-issues.dto.js';
import type { ImportView } from './imports.dto.js';

export function toImportView(job: ImportJob, language: Language): ImportView {
  const { suggestedCareStart = null, ...summary } = job.summary as { suggestedCareStart?: ImportView['suggestedCareStart'] };
  const counts = job.counts ?? { read: 0, created: 0, updated: 0, unchanged: 0, refused: 0, warnings: 0 };
  return {
    id: job.id, kind: job.kind, status: job.status, dryRun: job.isDryRun, fileName: job.fileName, fileSize: job.fileSize, processed: job.processed, total: job.total,
    ...counts,
    mapping: job.mapping, options: job.options, format: toFormat(job), columns: job.columns.map(({ name, samples, filled, looksLike }) => ({ name, samples: [...samples], filled, looksLike })),
    questions: job.status === 'needs_input' ? (job.questions as unknown as ImportView['questions']) : [],
    summary, suggestedCareStart,
    error: job.error ? { code: job.error.code, message: sentenceOf(job.error.code, job.error.params, language), params: { ...job.error.params } } : null,
    resultUrl: counts.refused > 0 ? `/api/v1/imports/${job.id}/refused` : null,
    createdById: job.createdById, createdAt: job.createdAt.toISOString(), startedAt: job.startedAt?.toISOString() ?? null, finishedAt: job.finishedAt?.toISOString() ?? null,
  };
}

function toFormat({ format }: ImportJob): ImportView['format'] {
  if (!format) return null;
  const { container, sheet, encoding, separator, headerRow } = format;
  return { container, sheet, encoding, separator, headerRow };
}

export function toIssue(issue: CellIssue, mapping: Readonly<Record<string, string>>, language: Language): ImportIssue {
  const value = issue.params?.value;
  return {
    field: issue.field,
    column: issue.field ? (mapping[issue.field] ?? null) : null,
    code: issue.code,
    value: value === undefined || value === null ? null : String(value),
    message: sentenceOf(issue.code, issue.params ?? {}, language),
  };
}

/** All reasons of a row in one cell: `Cột "SL": …; …`. */
export function reasonText(issues: readonly CellIssue[], mapping: Readonly<Record<string, string>>, kind: ImportKind, language: Language): string {
  return issues
    .map((issue) => {
      const field = kind.fields.find(({ name }) => name === issue.field);
      const head = issue.field ? (mapping[issue.field] ?? field?.title[language] ?? issue.field) : null;
      const sentence = sentenceOf(issue.code, issue.params ?? {}, language);
      return head ? `${head}: ${sentence}` : sentence;
    })
    .join('; ');
}

/** The words for a code: the import's own, else those of the problem with that code. */
export function sentenceOf(code: string, params: Readonly<Record<string, unknown>>, language: Language): string {
  const text = problemText(`import.${code}`) ?? problemText(code);
  return text ? fillIn((text.detail ?? text.title)[language], inWords(params, language)) : code;
}

/** Of words in both languages those of the reader. */
function inWords(params: Readonly<Record<string, unknown>>, language: Language): Record<string, unknown> {
  const wordOf = (value: unknown): unknown => (value !== null && typeof value === 'object' && language in value ? (value as Record<Language, unknown>)[language] : value);
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, Array.isArray(value) ? value.map(wordOf) : wordOf(value)]));
}

/** The short words for a code, without the facts of a single case. */
export function titleOf(code: string, language: Language): string {
  const text = problemText(`import.${code}`) ?? problemText(code);
  return text ? text.title[language] : code;
}
