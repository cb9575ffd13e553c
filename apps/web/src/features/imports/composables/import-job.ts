import { onScopeDispose, shallowRef, watch, type ShallowRef } from 'vue';
import { ApiProblem } from '@/shared/api/problem.ts';
import { getImport, type ImportJob } from '../api.ts';
import { isBusy } from './import-steps.ts';

const firstPauseMs = 400;
const longestPauseMs = 5_000;

export interface ImportJobSource {
  job: ShallowRef<ImportJob | undefined>;
  /** Why it could not be loaded at all. */
  error: ShallowRef<unknown>;
  load: () => Promise<void>;
  /** Takes an answer to a change and goes on asking from there. */
  accept: (job: ImportJob) => void;
}

/** An import as the server has it, asked for while the server is at work: often at first, every five seconds later. */
export function useImportJob(id: () => string | undefined): ImportJobSource {
  const job = shallowRef<ImportJob>();
  const error = shallowRef<unknown>();
  let timer = 0;
  let pauseMs = firstPauseMs;
  let isGone = false;

  function planNext(): void {
    window.clearTimeout(timer);
    if (isGone || !job.value || !isBusy(job.value)) return;
    timer = window.setTimeout(() => void ask(), pauseMs);
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
