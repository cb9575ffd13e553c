import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import type { LiveMessage } from '@/shared/live/live-connection.ts';
import { useLiveRoom } from '@/shared/live/live-room.ts';
import { getImport, type ImportJob } from '../api.ts';
import { isBusy } from './import-steps.ts';

const firstPauseMs = 400;
const longestPauseMs = 5_000;
/** While the server tells by itself, asking is only for the case that it cannot. */
const livePauseMs = 20_000;

export interface ImportJobSource {
  job: ShallowRef<ImportJob | undefined>;
  /** Why it could not be loaded at all. */
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  /** Takes an answer to a change and goes on asking from there. */
  accept: (job: ImportJob) => void;
}

/**
 * An import as the server has it: told live how far it is, and read again when its status changes. Without a live line it is
 * asked for while the server is at work, often at first, every five seconds later.
 */
export function useImportJob(id: () => string | undefined): ImportJobSource {
  const job = shallowRef<ImportJob>();
  const error = shallowRef<unknown>();
  let timer = 0;
  let pauseMs = firstPauseMs;
  let isGone = false;

  function planNext(): void {
    window.clearTimeout(timer);
    if (isGone || !job.value || !isBusy(job.value)) return;
    timer = window.setTimeout(() => void ask(), isLive.value ? livePauseMs : pauseMs);
    pauseMs = Math.min(longestPauseMs, pauseMs * 1.4);
  }

  async function ask(): Promise<void> {
    const wanted = id();
    if (!wanted) return;
    try {
      const answer = await getImport(wanted);
      if (isGone || wanted !== id()) return;
      if (answer.status !== job.value?.status) pauseMs = firstPauseMs;
      job.value = answer;
      error.value = undefined;
    } catch (caught) {
      if (!(caught instanceof ApiProblem)) throw caught;
      // What is shown stays; a lost line comes back by itself, the offline bar tells of it meanwhile.
      if (!job.value) error.value = caught;
    }
    planNext();
  }

  /** Progress is shown as told; a new status brings more than can be told. */
  function hear({ name, data }: LiveMessage): void {
    const told = data as Pick<ImportJob, 'status' | 'processed' | 'total'>;
    if (name === 'status') void ask();
    else if (job.value?.status === told.status) job.value = { ...job.value, ...told };
  }
  const { isLive } = useLiveRoom(() => (id() ? `job:${id()}` : undefined), { onMessage: hear, onGap: () => void ask() });
  watch(isLive, planNext);

  function accept(answer: ImportJob): void {
    job.value = answer;
    pauseMs = firstPauseMs;
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
  return { job, error, load: ask, accept };
}
