import { onScopeDispose, ref, shallowRef, watch } from 'vue';
import { useProblemText } from '@/shared/api/form-problems.ts';
import { ApiProblem } from '@/shared/api/problem.ts';

const pauseMs = 200;

/** What something would do, asked for anew a moment after anything of the question was changed; undefined: nothing to ask yet. */
export function useAskedPreview<Question, Answer>(
  question: () => Question | undefined,
  askServer: (question: Question, signal: AbortSignal) => Promise<Answer>,
) {
  const problemText = useProblemText();
  const preview = shallowRef<Answer>();
  const refusal = ref<string>();
  const isAsking = ref(false);
  let timer = 0;
  let running: AbortController | undefined;

  async function ask(asked: Question): Promise<void> {
    running = new AbortController();
    const { signal } = running;
    try {
      const answer = await askServer(asked, signal);
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
    () => JSON.stringify(question()),
    () => {
      window.clearTimeout(timer);
      running?.abort();
      const asked = question();
      isAsking.value = asked !== undefined;
      if (asked === undefined) {
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
