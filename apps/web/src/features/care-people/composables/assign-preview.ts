import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import { useProblemText } from '@/shared/api/form-problems.ts';
import { ApiProblem } from '@/shared/api/problem.ts';
import { previewAssignment, type AssignBody, type AssignPreview } from '../api.ts';

const pauseMs = 200;

/** What an assignment would change, asked for anew a moment after anything of it was changed; undefined body: nothing to ask yet. */
export function useAssignPreview(body: () => AssignBody | undefined) {
  const problemText = useProblemText();
  const preview = shallowRef<AssignPreview>();
  const refusal = ref<string>();
  const isAsking = ref(false);
  let timer = 0;
  let running: AbortController | undefined;

  async function ask(asked: AssignBody): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await previewAssignment(asked, signal);
      if (signal.aborted) return;
      preview.value = answer;
      refusal.value = undefined;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof ApiProblem)) throw error;
      preview.value = undefined;
      refusal.value = problemText(error);
    } finally {
      if (!signal.aborted) isAsking.value = false;
    }
  }
  watch(
    () => JSON.stringify(body()),
    () => {
      window.clearTimeout(timer);
      running?.abort();
      const asked = body();
      isAsking.value = asked !== undefined;
      if (!asked) {
        preview.value = undefined;
        refusal.value = undefined;
        return;
      }
      timer = window.setTimeout(() => void ask(asked), pauseMs);
    },
    { immediate: true },
  );
  onScopeDispose(() => {
    window.clearTimeout(timer);
    running?.abort();
  });
  return { preview, refusal, isAsking };
}
