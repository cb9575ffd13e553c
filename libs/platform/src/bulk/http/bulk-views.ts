import { problemText, type Language } from '../../http/problems.js';
import { reversibleUntil, type BulkJob } from '../engine/bulk-job.js';
import { isReversible, type BulkKind } from '../engine/bulk-kind.js';
import type { BulkJobView } from './bulk.dto.js';

/** @param kind null for one that no module offers any more */
export function toBulkJobView(job: BulkJob, kind: BulkKind | null, language: Language): BulkJobView {
  const { error, createdAt, startedAt, finishedAt, input, ...rest } = job;
  return {
    ...rest,
    title: kind?.title[language] ?? job.kind,
    input: { ...input },
    error: error ? { code: error.code, message: wordsOf(error.code, language) } : null,
    reversibleUntil: reversibleUntil(job, isReversible(kind))?.toISOString() ?? null,
    createdAt: createdAt.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    finishedAt: finishedAt?.toISOString() ?? null,
    resultUrl: `/api/v1/bulk-jobs/${job.id}/rows`,
  };
}

/** The words for why a row was skipped, or a job failed. */
export function wordsOf(code: string, language: Language): string {
  const text = problemText(`bulk.${code}`) ?? problemText(code);
  return text ? (text.detail ?? text.title)[language] : code;
}
