import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { http, newIdempotencyKey, type Page } from '@/shared/api/client.ts';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { LiveMessage } from '@/shared/live/live-connection.ts';
import { useLiveRoom } from '@/shared/live/live-room.ts';

/** One action on many things, as the server tells of it. */
export interface BulkJob {
  id: string;
  kind: string;
  title: string;
  status: 'queued' | 'running' | 'succeeded' | 'failed' | 'cancelled';
  input: Record<string, unknown>;
  total: number;
  processed: number;
  changed: number;
  unchanged: number;
  skipped: number;
  error: { code: string; message: string } | null;
  reversibleUntil: string | null;
  reversesId: string | null;
  reversedById: string | null;
  createdById: string;
  createdAt: string;
  finishedAt: string | null;
}

export interface BulkRow {
  rowNo: number;
  targetId: string;
  targetType: string;
  name: string | null;
  outcome: 'changed' | 'unchanged' | 'skipped' | null;
  reason: string | null;
}

export const getBulkJob = (id: string): Promise<BulkJob> => http.get(`/bulk-jobs/${id}`);
export const bulkJobsPage = (cursor: string | undefined, signal?: AbortSignal): Promise<Page<BulkJob>> =>
  http.get('/bulk-jobs', { query: { limit: 50, cursor }, signal });
export const skippedRows = async (id: string): Promise<BulkRow[]> =>
  (await http.get<Page<BulkRow>>(`/bulk-jobs/${id}/rows`, { query: { outcome: ['skipped'], limit: 50 } })).items;
export const reverseBulkJob = (id: string): Promise<BulkJob> =>
  http.post(`/bulk-jobs/${id}/reversal`, {}, { idempotencyKey: newIdempotencyKey() });
export const cancelBulkJob = (id: string): Promise<BulkJob> =>
  http.post(`/bulk-jobs/${id}/cancellation`, {}, { idempotencyKey: newIdempotencyKey() });

export const isBusy = (job: BulkJob | undefined): boolean => job?.status === 'queued' || job?.status === 'running';

const firstPauseMs = 300;
const longestPauseMs = 4_000;
/** While the server tells by itself, asking is only for the case that it cannot. */
const livePauseMs = 15_000;

export interface BulkJobSource {
  job: ShallowRef<BulkJob | undefined>;
  error: ShallowRef<unknown>;
  /** Takes an answer and goes on asking from there. */
  accept: (job: BulkJob) => void;
}

/** A bulk job as the server has it: told live how far it is, asked for where there is no live line. */
export function useBulkJob(id: () => string | undefined, onOver?: (job: BulkJob) => void): BulkJobSource {
  const job = shallowRef<BulkJob>();
  const error = shallowRef<unknown>();
  let timer = 0;
  let pauseMs = firstPauseMs;
  let isGone = false;

  function planNext(): void {
    window.clearTimeout(timer);
    if (isGone || !isBusy(job.value)) return;
    timer = window.setTimeout(() => void ask(), isLive.value ? livePauseMs : pauseMs);
    pauseMs = Math.min(longestPauseMs, pauseMs * 1.4);
  }
  function take(answer: BulkJob): void {
    const wasBusy = job.value === undefined || isBusy(job.value);
    job.value = answer;
    error.value = undefined;
    if (wasBusy && !isBusy(answer)) onOver?.(answer);
  }
  async function ask(): Promise<void> {
    const wanted = id();
    if (!wanted) return;
    try {
      const answer = await getBulkJob(wanted);
      if (isGone || wanted !== id()) return;
      take(answer);
    } catch (caught) {
      if (!(caught instanceof ApiProblem)) throw caught;
      if (!job.value) error.value = caught;
    }
    planNext();
  }
  function hear({ name, data }: LiveMessage): void {
    const told = data as Pick<BulkJob, 'status' | 'processed' | 'total'>;
    if (name === 'status') void ask();
    else if (job.value?.status === told.status) job.value = { ...job.value, ...told };
  }
  const { isLive } = useLiveRoom(() => (id() ? `job:${id()}` : undefined), { onMessage: hear, onGap: () => void ask() });
  watch(isLive, planNext);

  function accept(answer: BulkJob): void {
    pauseMs = firstPauseMs;
    take(answer);
    planNext();
  }
  watch(
    id,
    (now) => {
      window.clearTimeout(timer);
      if (job.value?.id !== now) job.value = undefined;
      error.value = undefined;
      pauseMs = firstPauseMs;
      void ask();
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    isGone = true;
    window.clearTimeout(timer);
  });
  return { job, error, accept };
}
