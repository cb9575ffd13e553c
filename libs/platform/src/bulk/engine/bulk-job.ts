export const BULK_STATUSES = ['queued', 'running', 'succeeded', 'failed', 'cancelled'] as const;
export type BulkStatus = (typeof BULK_STATUSES)[number];

export const BULK_OUTCOMES = ['changed', 'unchanged', 'skipped'] as const;
export type BulkOutcome = (typeof BULK_OUTCOMES)[number];

/** One action on many things, with its progress. `changed + unchanged + skipped = processed`, in rows. */
export interface BulkJob {
  readonly id: string;
  readonly kind: string;
  readonly status: BulkStatus;
  readonly input: Readonly<Record<string, unknown>>;
  readonly total: number;
  readonly processed: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly skipped: number;
  readonly error: { readonly code: string } | null;
  /** The job that this one takes back. */
  readonly reversesId: string | null;
  /** The job that takes this one back, or has done so. */
  readonly reversedById: string | null;
  readonly createdById: string;
  readonly createdAt: Date;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
}

/** So long after its end a job can be taken back. */
export const REVERSIBLE_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1_000;

/** Until when the job can be taken back; null when it cannot: not done, changed nothing, takes back another, or taken back already. */
export function reversibleUntil(job: Pick<BulkJob, 'status' | 'changed' | 'reversesId' | 'reversedById' | 'finishedAt'>, isReversibleKind: boolean): Date | null {
  if (!isReversibleKind || !job.finishedAt || job.changed === 0 || job.reversesId || job.reversedById) return null;
  if (job.status !== 'succeeded' && job.status !== 'cancelled' && job.status !== 'failed') return null;
  return new Date(job.finishedAt.getTime() + REVERSIBLE_DAYS * DAY_MS);
}
