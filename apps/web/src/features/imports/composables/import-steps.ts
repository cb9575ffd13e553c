import type { ImportJob } from '../api.ts';

export const importSteps = ['file', 'columns', 'check', 'run'] as const;
export type ImportStep = (typeof importSteps)[number];

/** The server is at work on it; nothing can be changed until it is done or stopped. */
export function isBusy(job: Pick<ImportJob, 'status'>): boolean {
  return ['queued', 'checking', 'running'].includes(job.status);
}

/** A required field has no column: to be put right in the mapping, not with another file. */
export function lacksColumns(job: Pick<ImportJob, 'status' | 'error'>): boolean {
  return job.status === 'failed' && job.error?.code === 'import-mapping-incomplete';
}

/** The file itself cannot be read, whatever is mapped. */
export function isUnreadable(job: Pick<ImportJob, 'status' | 'error' | 'dryRun'>): boolean {
  return job.dryRun && job.status === 'failed' && !lacksColumns(job);
}

/** Which step an import stands at; `wanted` (from the address) chooses between mapping and check. */
export function stepOf(job: ImportJob | undefined, wanted: string | undefined): ImportStep {
  if (!job || job.status === 'needs_input' || job.columns.length === 0) return 'file';
  if (!job.dryRun) return 'run';
  return wanted === 'check' && job.status !== 'failed' ? 'check' : 'columns';
}
